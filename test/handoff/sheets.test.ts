import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SHEET_MARKER } from '../../src/handoff/sheets';
import { PRESETS, SAML_SIDES } from '../../src/presets';
import { REFUSAL_CODES } from '../../src/model/refusals';
import { ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';
import { partsOf, sheetsOf } from './sheets';

const SPECS = [
  ...readdirSync(path.join(ROOT, 'examples'))
    .sort()
    .flatMap((example) =>
      readdirSync(path.join(ROOT, 'examples', example))
        .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
        .map((file) => `examples/${example}/${file}`),
    ),
  ...readdirSync(path.join(ROOT, 'test/handoff'))
    .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file))
    .sort()
    .map((file) => `test/handoff/${file}`),
  'test/specs/full.yaml',
  'test/specs/hostile.yaml',
  'test/specs/native-users.yaml',
  'test/specs/two-step.yaml',
];

const all = new Map(SPECS.flatMap((spec) => [...sheetsOf(spec).sheets]));

/** What admins read is looked at in a pull request: a change here is theirs too. */
test.each(SPECS)('the sheets of %s', (spec) => {
  const { sheets, said } = sheetsOf(spec);
  expect(said.filter(({ severity }) => severity !== 'info')).toEqual([]);
  for (const [sheet, text] of sheets) expectGolden(`test/golden/handoff/${sheet}`, text);
});

test('the golden sheets are those and no others, and every vendor has one', () => {
  const folder = path.join(ROOT, 'test/golden/handoff');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  expect(files.sort()).toEqual([...all.keys()].sort());
  // A vendor without one gets a spec: test/handoff/<its name>.yaml.
  const withoutSheet = [...PRESETS, ...SAML_SIDES].filter(
    ({ title, handoff }) =>
      ![...all.values()].some((text) => text.includes(`\n## Steps in ${title}\n`) && text.includes(handoff.place)),
  );
  expect(withoutSheet.map(({ name }) => name)).toEqual([]);
});

describe.each([...all])('%s', (_, text) => {
  const parts = partsOf(text);

  test('is marked as ours and has all its parts', () => {
    expect(text.startsWith(`${SHEET_MARKER}\n`)).toBe(true);
    expect(text.match(/^## .*$/gm)).toEqual([
      '## What to enter',
      '## Claims',
      '## What must be off',
      expect.stringMatching(/^## Steps in /),
      '## What to send back',
      '## What only you can tell',
      '## Where a sign-in starts',
      '## Signing out',
      '## The first sign-in',
    ]);
  });

  test('holds no HTML but the mark, no link and no picture', () => {
    expect(parts.filter(({ type }) => type.startsWith('html')).map(({ content }) => content.trim())).toEqual([
      SHEET_MARKER,
    ]);
    // The name of Login.gov reads as an address.
    const named = partsOf(text.replaceAll('Login.gov', 'the vendor'));
    expect(named.filter(({ type }) => type.startsWith('link') || type === 'image')).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test('has addresses of sign-in that are whole, for code in lower case', () => {
    const urls = parts.filter(({ type }) => type === 'fence').flatMap(({ content }) => content.trim().split('\n'));
    expect(urls.length).toBeGreaterThan(1);
    for (const url of urls.filter((line) => !line.startsWith('identity_provider='))) {
      const { pathname, searchParams, protocol } = new URL(
        url.replace(/<client id(?: of [^:>]+)?: [^>]+>/, 'abc123').replace(/<host: [^>]+>/, 'auth.example.com'),
      );
      expect(protocol).toBe('https:');
      expect(searchParams.get('client_id')).toBe('abc123');
      if (pathname === '/logout') expect([...searchParams.keys()]).toEqual(['client_id', 'logout_uri']);
      else expect(searchParams.get('response_type')).toBe('code');
    }
  });

  test('names no code of a refusal that an outsider would have to know', () => {
    const theirs = ['EMAIL_DOMAIN_NOT_ALLOWED', 'PROFILE_INCOMPLETE'];
    for (const code of REFUSAL_CODES.filter((one) => !theirs.includes(one))) expect(text).not.toContain(code);
  });
});

test('an admin is told of a refusal where the admin can do something about it', () => {
  const refusals = (sheet: string): readonly (string | undefined)[] =>
    [...(all.get(sheet) ?? '').matchAll(/PreSignUp failed with error ([A-Z_]+)/g)].map(([, code]) => code);
  expect(refusals('sample-app/Descope.md')).toEqual([]);
  expect(refusals('native-users/Descope.md')).toEqual(['EMAIL_DOMAIN_NOT_ALLOWED', 'PROFILE_INCOMPLETE']);
});

test('a portal is told the RelayState that starts a sign-in by itself, where such are taken', () => {
  const states = (sheet: string): readonly string[] =>
    partsOf(all.get(sheet) ?? '').flatMap(({ type, content }) =>
      type === 'fence' && content.startsWith('identity_provider=') ? [content.trim()] : [],
    );
  expect(states('vendors/Saml.Url.md')).toEqual([]);
  const [state = ''] = states('vendors/Saml.File.md');
  expect(states('vendors/Saml.File.md')).toHaveLength(1);
  expect(Object.fromEntries(new URLSearchParams(state))).toEqual({
    identity_provider: 'Saml.File',
    client_id: '<client id: terraform output client_ids>',
    response_type: 'code',
    scope: 'openid email profile',
    redirect_uri: 'https://portal.acme.com/callback?a=b&c=d',
  });
});

test('the certificate of signed requests is promised where anything is signed, and the one to encrypt with where that is asked for', () => {
  const text = (sheet: string): string => all.get(sheet) ?? '';
  const signing = 'get-signing-certificate';
  const encrypting = 'ActiveEncryptionCertificate';
  expect(
    ['Saml.File', 'Saml.Url', 'LoginGov'].map((name) => [
      text(`vendors/${name}.md`).includes(signing),
      text(`vendors/${name}.md`).includes(encrypting),
    ]),
  ).toEqual([
    [true, true],
    // Requests to sign out are signed in any case.
    [true, false],
    [true, false],
  ]);
});

test('a secret is named by its place and its value is nowhere', () => {
  const places = [...all.values()].flatMap(
    (text) => text.match(/It goes into the (?:Terraform variable|parameter|secret) .*\.$/gm) ?? [],
  );
  expect(places).toEqual(
    expect.arrayContaining([
      'It goes into the Terraform variable `auth0_client_secret`, given as `TF_VAR_auth0_client_secret`.',
      'It goes into the parameter `/full/partner/secret` of AWS Systems Manager, of type `SecureString`.',
      'It goes into the secret `full/staff` of AWS Secrets Manager, under the key `client_secret`.',
      'It goes into the secret `full/vault` of AWS Secrets Manager.',
    ]),
  );
});

test('emails are called verified only where the vendor stands behind a claim', () => {
  const email = (sheet: string): string => /^- `email` fills .*$/m.exec(all.get(sheet) ?? '')?.[0] ?? '';
  expect(email('auth0-app/Auth0.md')).toContain('**Verified** where `email_verified` is `true`.');
  expect(email('vendors/Okta.md')).toContain(
    '**Not verified.** Okta sends email_verified but tells integrators not to rely on it',
  );
  expect(email('vendors/Entra.md')).toContain('**Not verified.** Microsoft never sends email_verified');
  expect(email('idura-app/Idura.md')).toBe('');
  expect(all.get('vendors/Okta.md')).toContain(
    '- [ ] Emails of `acme.com` and `acme.org` are given out only by your organisation',
  );
  expect(all.get('vendors/Entra.md')).not.toContain('are given out only by your organisation');
});

test('a client that does not offer the provider, or has no pages, is not in its sheet', () => {
  const starts = (sheet: string): readonly string[] =>
    [...(all.get(sheet) ?? '').matchAll(/^App client `(.*)`:$/gm)].map(([, client = '']) => client);
  expect(starts('vendors/Okta.md')).toEqual(['mobile', 'web']);
  expect(starts('vendors/Entra.md')).toEqual(['web']);
});
