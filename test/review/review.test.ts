import Ajv from 'ajv';
import fc from 'fast-check';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlan } from '../../src/review/plan';
import { reviewChecks } from '../../src/review/checks';
import { DANGERS, REVIEW_CODES, codeEntry, type ReviewCode } from '../../src/review/codes';
import { reviewJson } from '../../src/review/json';
import { fitted, LONGEST_COMMENT, marker, reviewMarkdown } from '../../src/review/markdown';
import { failsOn, FAIL_ON, reviewPlans, type Review } from '../../src/review/review';
import { reviewText } from '../../src/review/text';
import { cognitoFederation, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';
import '../property-seed';
import { planText, type ShortChange } from './plan';
import { reviewDocument } from './review-document';

afterAll(removeFolders);

function reviewOf(text: string, stack = 'acme'): Review {
  return reviewPlans([{ stack, read: readPlan(text) }]);
}

/** All that a review of the text prints, in every form. */
function printed(text: string, stack = 'acme'): string {
  const review = reviewOf(text, stack);
  return [
    reviewText(review),
    reviewJson(review),
    reviewMarkdown(review, 'review'),
    reviewChecks(review, FAIL_ON, 'review'),
  ].join('\n');
}

function codes(changes: readonly ShortChange[], more: object = {}): readonly ReviewCode[] {
  return reviewOf(planText(changes, more)).stacks.flatMap(({ findings }) => findings.map(({ code }) => code));
}

const CLIENT = 'aws_cognito_user_pool_client';
const POOL = 'aws_cognito_user_pool';
const PROVIDER = 'aws_cognito_identity_provider';

test('every code is explained in docs/review.md', () => {
  expectGolden('docs/review.md', reviewDocument());
});

describe('what is no plan of a format that is known', () => {
  test.each([
    ['no JSON', '{', 'plan-unreadable'],
    ['a state', JSON.stringify({ format_version: '1.0', values: {} }), 'plan-unreadable'],
    ['a newer format', JSON.stringify({ format_version: '2.0', planned_values: {} }), 'plan-unreadable'],
    ['a change without a form', planText([], { resource_changes: [{ address: 'a.b' }] }), 'plan-unreadable'],
    ['an error of Terraform', planText([], { errored: true }), 'plan-incomplete'],
    ['resources left out', planText([], { complete: false }), 'plan-incomplete'],
    ['an action of the future', planText([{ type: POOL, actions: ['rewrite'] }]), 'action-unknown'],
  ])('%s is a finding that fails on every danger', (_what, text, code) => {
    const review = reviewOf(text);
    expect(review.stacks.map(({ findings }) => findings.map((finding) => finding.code))).toEqual([[code]]);
    for (const danger of FAIL_ON) expect(failsOn(review, [danger])).toBe(true);
    expect(failsOn(review, [])).toBe(false);
    expect(review.stacks[0]?.people.answer).toBe('undecided');
  });
});

describe('secrets', () => {
  const SECRET = 'hunter2-hunter2';

  test.each<[string, ShortChange]>([
    [
      'a client secret that the plan does not mark',
      {
        type: PROVIDER,
        actions: ['update'],
        before: {
          provider_name: 'Okta',
          provider_details: { client_secret: 'other', oidc_issuer: 'https://a.example' },
        },
        after: {
          provider_name: 'Okta',
          provider_details: { client_secret: SECRET, oidc_issuer: `https://a.example/${SECRET}` },
        },
      },
    ],
    [
      'a detail that nobody knows',
      {
        type: PROVIDER,
        actions: ['update'],
        before: { provider_name: 'Okta', provider_details: { api_key: 'other' } },
        after: { provider_name: SECRET, provider_details: { api_key: SECRET } },
      },
    ],
    [
      'a callback URL that the plan marks',
      {
        type: CLIENT,
        name: SECRET,
        actions: ['update'],
        before: { callback_urls: ['https://a.example/'] },
        after: { callback_urls: ['https://a.example/', `https://b.example/${SECRET}`], logout_urls: [SECRET] },
        after_sensitive: { callback_urls: [false, true], logout_urls: true },
      },
    ],
    [
      'the generated secret of a client',
      {
        type: CLIENT,
        actions: ['delete', 'create'],
        before: { client_secret: SECRET, name: SECRET },
        after: { name: `${SECRET}!` },
        replace_paths: [['name']],
      },
    ],
    [
      'the environment of a function',
      {
        type: 'aws_lambda_function',
        actions: ['update'],
        before: { function_name: 'f', environment: [{ variables: { TOKEN: SECRET } }] },
        after: { function_name: SECRET, environment: [{ variables: {} }] },
      },
    ],
  ])('%s is in no output', (_what, change) => {
    expect(printed(planText([change]))).not.toContain('hunter2');
  });

  test('user information and query of a URL are hidden', () => {
    const change = {
      type: CLIENT,
      actions: ['update'],
      before: { callback_urls: [] },
      after: { callback_urls: ['https://me:hunter2@b.example/?token=hunter2#hunter2'] },
    };
    expect(printed(planText([change]))).not.toContain('hunter2');
  });

  test('a value that the plan marks is in no output, wherever it stands', () => {
    const argument = fc.constantFrom(
      'callback_urls',
      'name',
      'supported_identity_providers',
      'domain',
      'provider_name',
    );
    const type = fc.constantFrom(
      CLIENT,
      POOL,
      PROVIDER,
      'aws_cognito_user_pool_domain',
      'aws_iam_role',
      'aws_lambda_permission',
    );
    const actions = fc.constantFrom(['update'], ['create'], ['delete'], ['delete', 'create']);
    fc.assert(
      fc.property(type, actions, fc.array(argument, { maxLength: 4 }), argument, (type, actions, others, marked) => {
        const state = Object.fromEntries(
          [...others, marked].map((key) => [key, key.endsWith('s') ? [SECRET] : SECRET]),
        );
        const change = {
          type,
          actions,
          before: state,
          after: { ...state, more: 1 },
          after_sensitive: { [marked]: true },
        };
        expect(printed(planText([change]))).not.toContain('hunter2');
      }),
    );
  });
});

describe('hostile plans', () => {
  test('no text of a plan is markup, a mention, or acts on a terminal', () => {
    const evil = '`]"<script>@everyone\u001b[31m\u202e -->|}{#quot;\n# x';
    const change = {
      type: CLIENT,
      name: evil,
      actions: ['update'],
      before: { name: evil, callback_urls: [] },
      after: { name: evil, callback_urls: [evil], supported_identity_providers: [evil] },
    };
    const text = planText([change]);
    const review = reviewOf(text, evil);
    const markdown = reviewMarkdown(review, 'review');
    expect(reviewText(review)).not.toContain('\u001b');
    expect(markdown).not.toMatch(/\u001b|\u202e/);
    const picture = markdown.slice(
      markdown.indexOf('flowchart'),
      markdown.indexOf('```', markdown.indexOf('flowchart')),
    );
    expect(picture).not.toMatch(/script>|everyone\u001b|@/);
    expect(marker(evil).match(/-->/g)).toHaveLength(1);
  });

  test('whatever JSON a plan is, there is a review', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.array(fc.record({ before: fc.json(), after: fc.json() })),
        (text, states) => {
          expect(printed(text)).not.toBe('');
          const some = states.flatMap(({ before, after }) =>
            [CLIENT, POOL, PROVIDER, 'aws_lambda_function', 'aws_iam_role_policy'].map((type) => ({
              type,
              actions: ['update'],
              before: JSON.parse(before) as object,
              after: JSON.parse(after) as object,
              after_sensitive: JSON.parse(before) as unknown,
            })),
          );
          expect(printed(planText(some))).not.toBe('');
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a value nested beyond measure is read to its limit', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = planText([{ type: POOL, actions: ['update'], before: {}, after: { name: 'DEEP' } }]).replace(
      '"DEEP"',
      deep,
    );
    expect(printed(text)).toContain('acme');
  });

  test('a policy that is made to be slow is not compared', () => {
    const policy = (action: string): string =>
      JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });
    const change = {
      type: 'aws_iam_role_policy',
      name: 'pre_sign_up_pool',
      actions: ['update'],
      before: { policy: policy('a*'.repeat(20_000)) },
      after: { policy: policy('a'.repeat(20_000)) },
    };
    expect(codes([change])).toEqual(['iam-widened']);
  });
});

describe('IAM policies', () => {
  const change = (before: object, after: object): ShortChange => ({
    type: 'aws_iam_role_policy',
    name: 'pre_sign_up_pool',
    actions: ['update'],
    before: { policy: JSON.stringify({ Statement: [before] }) },
    after: { policy: JSON.stringify({ Statement: [after] }) },
  });
  const one = { Effect: 'Allow', Action: ['a:Get', 'a:List'], Resource: 'arn:x' };

  test.each<[string, object, object, readonly string[]]>([
    ['the same in another order', one, { ...one, Action: ['a:List', 'a:Get'] }, []],
    ['less', one, { ...one, Action: 'a:Get' }, ['iam-narrowed']],
    ['more', one, { ...one, Action: 'a:*' }, ['iam-widened']],
    ['a pattern that is covered', { ...one, Action: '*', Resource: '*' }, one, ['iam-narrowed']],
    ['another resource', one, { ...one, Resource: 'arn:y' }, ['iam-widened', 'iam-narrowed']],
    ['a condition gone', { ...one, Condition: { Bool: { x: true } } }, one, ['iam-widened', 'iam-narrowed']],
    ['NotAction', one, { Effect: 'Allow', NotAction: 'b:Get', Resource: '*' }, ['iam-widened']],
    ['a denial gone', { ...one, Effect: 'Deny' }, one, ['iam-widened']],
  ])('%s', (_what, before, after, expected) => {
    const found = codes([change(before, after)]).filter((code) => code.startsWith('iam'));
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

test('a first refresh that fills in what is empty is no drift', () => {
  const drift = (before: object, after: object): object => ({
    resource_drift: [
      {
        address: `${POOL}.pool`,
        mode: 'managed',
        type: POOL,
        name: 'pool',
        change: { actions: ['update'], before, after },
      },
    ],
  });
  expect(codes([], drift({ tags: null, alias_attributes: null }, { tags: {}, alias_attributes: [] }))).toEqual([]);
  expect(codes([], drift({ mfa_configuration: 'ON' }, { mfa_configuration: 'OFF' }))).toEqual(['drift']);
});

test('a change that only the apply will tell is named, not passed over', () => {
  const change = {
    type: CLIENT,
    actions: ['update'],
    before: { callback_urls: ['https://a.example/'] },
    after: {},
    after_unknown: { callback_urls: true },
  };
  expect(codes([change])).toContain('change-hidden');
});

describe('parts and settings of the pool', () => {
  const pool = (before: object, after: object): ShortChange => ({
    type: POOL,
    name: 'pool',
    actions: ['update'],
    before: { name: 'acme', ...before },
    after: { name: 'acme', ...after },
  });
  const factors = (...allowed: readonly string[]): object => ({
    sign_in_policy: [{ allowed_first_auth_factors: allowed }],
  });
  const passkeys = (relying_party_id: string): object => ({ web_authn_configuration: [{ relying_party_id }] });
  const sender = (more: object): object => ({ email_configuration: [{ email_sending_account: 'DEVELOPER', ...more }] });
  const group = { name: 'curators', precedence: 1 };
  const server = (...names: readonly string[]): object => ({
    identifier: 'https://api.acme.com',
    scope: names.map((scope_name) => ({ scope_name, scope_description: 'x' })),
  });
  const changed = (type: string, actions: readonly string[], before?: object, after?: object): ShortChange => ({
    type,
    name: 'pool',
    actions,
    ...(before && { before }),
    ...(after && { after }),
  });
  const domain = (before: object, after: object): ShortChange =>
    changed(
      'aws_cognito_user_pool_domain',
      ['update'],
      { domain: 'auth.acme.com', ...before },
      { domain: 'auth.acme.com', ...after },
    );
  const named = (type: string, name: string, actions: readonly string[]): ShortChange => ({
    type,
    name,
    actions,
    before: { name: 'auth.acme.com', domain_name: 'auth.acme.com' },
    after: { name: 'auth.acme.com', domain_name: 'auth.acme.com' },
  });
  const GROUP = 'aws_cognito_user_group';
  const SERVER = 'aws_cognito_resource_server';
  const WEB_ACL = 'aws_wafv2_web_acl_association';
  const acl = (web_acl_arn: string): object => ({ web_acl_arn, resource_arn: 'arn:pool' });

  test.each<[string, ShortChange, readonly ReviewCode[]]>([
    ['passkeys are let in', pool({}, factors('PASSWORD', 'WEB_AUTHN')), ['first-factor-added']],
    ['a code is taken away', pool(factors('PASSWORD', 'EMAIL_OTP'), factors('PASSWORD')), ['first-factor-removed']],
    ['the same factors', pool(factors('WEB_AUTHN', 'PASSWORD'), factors('PASSWORD', 'WEB_AUTHN')), []],
    ['passkeys move', pool(passkeys('acme.com'), passkeys('acme.org')), ['passkeys-lost', 'changed-otherwise']],
    [
      'another sender',
      pool(sender({ source_arn: 'arn:a' }), sender({ source_arn: 'arn:b' })),
      ['email-sender-changed', 'changed-otherwise'],
    ],
    ['a group goes', changed(GROUP, ['delete'], group), ['group-removed']],
    ['a group gets a role', changed(GROUP, ['update'], group, { ...group, role_arn: 'arn:r' }), ['group-role-changed']],
    ['a group loses its role', changed(GROUP, ['update'], { ...group, role_arn: 'arn:r' }, group), []],
    ['a group counts for less', changed(GROUP, ['update'], group, { ...group, precedence: 2 }), ['changed-otherwise']],
    ['a resource server goes', changed(SERVER, ['delete'], server('read')), ['scope-removed']],
    ['a scope goes', changed(SERVER, ['update'], server('read', 'write'), server('read')), ['scope-removed']],
    ['a scope comes', changed(SERVER, ['update'], server('read'), server('read', 'write')), ['changed-otherwise']],
    ['the firewall goes', changed(WEB_ACL, ['delete'], acl('arn:a')), ['web-acl-removed']],
    ['another firewall', changed(WEB_ACL, ['delete', 'create'], acl('arn:a'), acl('arn:b')), ['web-acl-changed']],
    ['a new group', changed(GROUP, ['create'], undefined, group), ['created']],
    [
      'another certificate',
      domain({ certificate_arn: 'arn:a' }, { certificate_arn: 'arn:b' }),
      ['domain-certificate-changed'],
    ],
    ['other pages', domain({ managed_login_version: 1 }, { managed_login_version: 2 }), ['sign-in-pages-changed']],
    ['a record goes', named('aws_route53_record', 'custom_a', ['delete']), ['domain-record-removed']],
    ['the proof goes', named('aws_route53_record', 'custom_certificate', ['delete']), ['domain-record-removed']],
    ['a record of something else', named('aws_route53_record', 'www', ['create']), ['created', 'outside-the-stack']],
    ['a new certificate', named('aws_acm_certificate', 'custom', ['create', 'delete']), ['domain-certificate-changed']],
    ['a style goes', named('aws_cognito_managed_login_branding', 'web', ['delete']), ['sign-in-style-removed']],
  ])('%s', (_what, change, expected) => {
    expect([...codes([change])].sort()).toEqual([...expected].sort());
  });

  test('a firewall of something else is outside the stack', () => {
    expect(codes([{ ...changed(WEB_ACL, ['delete'], acl('arn:a')), name: 'load_balancer' }])).toContain(
      'outside-the-stack',
    );
  });
});

test('a comment that is too long keeps both ends', () => {
  const blocks = Array.from({ length: 5000 }, (_, index) => `block ${index}, of some length`);
  const text = fitted(blocks, 'the command', LONGEST_COMMENT);
  expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(text).toContain('block 0,');
  expect(text).toContain('block 4999,');
  expect(text).toMatch(/the command$/);
  expect(text).toMatch(/\*\d+ parts of this review are left out here/);
});

test('a plan of very many clients fits a comment', () => {
  const changes = Array.from({ length: 1500 }, (_, index) => ({
    type: CLIENT,
    name: `client_${index}`,
    actions: ['delete'],
    before: {
      name: `client ${index}`,
      supported_identity_providers: Array.from({ length: 50 }, (_, one) => `Provider-${one}`),
    },
  }));
  const markdown = reviewMarkdown(reviewOf(planText(changes)), 'cognito-federation review acme.plan.json');
  expect(markdown.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(markdown.startsWith(marker('acme'))).toBe(true);
  expect(markdown.trimEnd().endsWith('cognito-federation review acme.plan.json\n```')).toBe(true);
});

test('the dangers of all codes are known, and each code has a page', () => {
  for (const code of Object.keys(REVIEW_CODES) as ReviewCode[]) {
    const { danger, see } = codeEntry(code);
    expect(DANGERS).toContain(danger);
    expect(new URL(see).protocol).toBe('https:');
  }
});

describe('the command line', () => {
  const removed = planText([{ type: CLIENT, name: 'web', actions: ['delete'], before: { name: 'web' } }]);

  function run(args: readonly string[], text = removed) {
    const folder = newFolder();
    writeFileSync(join(folder, 'acme.plan.json'), text);
    return cognitoFederation(['review', 'acme.plan.json', ...args], { cwd: folder });
  }

  test('JSON has the form of its schema', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/review.schema.json'), 'utf8')) as object;
    const { stdout, code } = run(['--format', 'json']);
    expect(code).toBe(0);
    const validate = new Ajv({ allErrors: true, formats: { uri: true } }).compile(schema);
    expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
  });

  test.each([
    [[], 0],
    [['--fail-on', 'destructive'], 1],
    [['--fail-on', 'access,security'], 0],
    [['--fail-on', 'any'], 1],
    [['--fail-on', 'none'], 2],
    [['--format', 'xml'], 2],
    [['no-such-plan.json'], 1],
    [['--spec', 'no-such-spec.yaml'], 2],
  ])('%j exits with %i', (args, code) => {
    expect(run(args).code).toBe(code);
  });

  test('checks have a run for each danger', () => {
    const runs = JSON.parse(run(['--format', 'checks', '--fail-on', 'destructive']).stdout) as readonly {
      readonly name: string;
      readonly conclusion: string;
    }[];
    expect(runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['cognito-federation: users lost', 'failure'],
      ['cognito-federation: access widened', 'success'],
      ['cognito-federation: sign-in down', 'success'],
      ['cognito-federation: protection weakened', 'success'],
    ]);
  });

  test('the command at the end makes the same comment again', () => {
    const folder = newFolder();
    writeFileSync(join(folder, "it's a plan.json"), removed);
    const first = cognitoFederation(['review', "it's a plan.json", '--stack', 'acme', '--format', 'markdown'], {
      cwd: folder,
    });
    const [, command = ''] = /```text\n(.*)\n```\n$/.exec(first.stdout) ?? [];
    expect(command).toBe("cognito-federation review 'it'\\''s a plan.json' --stack acme --format markdown");
  });
});
