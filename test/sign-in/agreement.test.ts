/**
 * The simulation agrees with the real parts: every sign-in below goes through `test` and through an emulator that has the
 * stack applied, a certified OpenID provider in the place of every vendor (or an assertion), and the shipped function run
 * in Node.js. Both must come to the same verdict, the same user and the same attributes, at the first sign-in and at the second.
 *
 * What the emulator does otherwise than Cognito is decided by AWS's documentation, as the simulation has it, and left out
 * of the comparison or made alike; each is named here:
 *
 * - booleans are `True`, so the provider sends `true` as a text
 * - user names keep their case, of two attributes that one claim fills one stays empty, a missing email of SAML arrives as
 *   an empty one: as-on-lambda.cjs makes the event as Cognito's
 * - claims without a mapping arrive, and stay on the profile: none is sent here
 * - lists: dropped of OpenID Connect, only the first one kept of SAML; an attribute that a list fills is not compared
 * - whether people may register, a missing required attribute, an immutable one, 2,048 characters, E.164, a client without
 *   the provider and a wrong callback URL end no sign-in: what `test` calls `error` is not run here
 * - somebody disabled who is linked already gets tokens: only the first sign-in to a disabled account is run
 * - social providers (Amazon, Apple, Facebook, Google) do not federate
 * - the signature, the audience and the expiry of tokens and assertions are not looked at
 * - failures and races (UNREACHABLE) are no sign-ins of a file; unit tests of the function have them
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { verdicts } from '../../lambda/verdicts';
import type { JsonObject } from '../../src/document/json';
import { load } from '../../src/load';
import { PRESETS } from '../../src/presets';
import type { Federation } from '../../src/model/federation';
import type { SignInCase, SignInUser } from '../../src/sign-ins/file';
import { readSignIns } from '../../src/sign-ins/read';
import { sampleClaims, subjectClaims } from '../../src/sign-ins/sample';
import { runSignIns } from '../../src/sign-ins/run';
import type { SignInResult } from '../../src/sign-ins/simulate';
import { starterText } from '../../src/sign-ins/starter';
import { ROOT } from '../cli/command-line';
import { startMinistack, type Emulator } from '../terraform/harness/emulators';
import { describeWith } from '../terraform/harness/tools';
import { applyPool, CALLBACK_URL, type EmulatedSignIn } from './agreement';

/**
 * Verdicts that no sign-in of a file comes to: a broken event or policy, a failure of Cognito, a race, or a state that
 * Cognito rules out.
 */
const UNREACHABLE = [
  'SIGN_UP_AMBIGUOUS',
  'PROVIDER_UNKNOWN',
  'REQUIRED_ATTRIBUTE_ABSENT',
  'CREATE_REFUSED',
  'USER_CONTESTED',
  'USER_BEING_MADE',
  'IDENTITIES_UNREADABLE',
  'ALREADY_LINKED',
  'LINK_CONFIRMED',
  'IDENTITY_TAKEN',
  'LINK_REFUSED',
  'PROFILE_EXISTS',
  ...Object.entries(verdicts).flatMap(([verdict, { row }]) => (row === 21 ? [verdict] : [])),
];

const SECRET = { clientSecret: { variable: 'secret' } };

function spec(name: string, rest: JsonObject): JsonObject {
  return {
    version: 1,
    name,
    region: 'us-west-2',
    appClients: { web: { callbackUrls: [CALLBACK_URL] } },
    ...rest,
  };
}

const POOL = {
  requiredAttributes: [],
  selfSignUp: true,
  customAttributes: { idp_sub: { type: 'string' }, roles: { type: 'string', maxLength: 2048 } },
};

/** Never sends an email, which other vendors insist on: it has its place in the pool of the rows. */
const IDURA = 'idura';

/** One provider for each preset that the emulator federates, twice for a vendor that speaks both protocols, linked as far as its vendor allows. */
function presetsSpec(): JsonObject {
  const { identityProviders } = parse(readFileSync(path.join(ROOT, 'test/handoff/vendors-saml.yaml'), 'utf8')) as {
    readonly identityProviders: Readonly<Record<string, JsonObject>>;
  };
  const saml = Object.entries(identityProviders).map(([name, provider]): [string, JsonObject] => [
    `Saml.${name}`,
    { ...provider, attributeMapping: { 'custom:idp_sub': 'subject' } },
  ]);
  const others: [string, JsonObject][] = [
    [
      'Saml',
      {
        preset: 'saml',
        metadataUrl: 'https://sso.acme.com/metadata',
        attributeMapping: { 'custom:idp_sub': 'subject' },
      },
    ],
    ['LoginGov', { preset: 'login-gov', metadataUrl: 'https://secure.login.gov/api/saml/metadata2026' }],
  ];
  const oidc = PRESETS.filter(({ name, type }) => type === 'oidc' && name !== IDURA).map(
    ({ name }): [string, JsonObject] => [
      `Oidc.${name}`,
      { preset: name, issuer: issuerOf(name), clientId: `client-of-${name}`, ...SECRET },
    ],
  );
  const providers = [...oidc, ...saml, ...others];
  const linked = providers.map(([name, provider]): [string, JsonObject] => {
    const preset = provider.type === 'saml' ? undefined : PRESETS.find((one) => one.name === provider.preset);
    const isProven = preset?.type === 'oidc' && preset.emailVerification.kind === 'claim';
    return [name, isProven ? {} : { trustEmail: 'attested', emailDomains: ['example.com'] }];
  });
  return spec('presets', {
    userPool: { ...POOL, signInWith: ['email'], domain: { prefix: 'presets' } },
    identityProviders: Object.fromEntries(providers),
    accountLinking: { providers: Object.fromEntries(linked) },
  });
}

function issuerOf(preset: string): string {
  const file = path.join(ROOT, 'test/presets', preset, 'issuers.yaml');
  if (!existsSync(file)) return 'https://id.example.com';
  const {
    right: [first = ''],
  } = parse(readFileSync(file, 'utf8')) as { readonly right: readonly string[] };
  return first;
}

/** Providers that the decision tells apart. */
const PROVIDERS: Readonly<Record<string, JsonObject>> = {
  Proven: {
    preset: 'oidc',
    issuer: 'https://proven.example.com',
    clientId: 'proven',
    ...SECRET,
    attributeMapping: { 'custom:roles': 'roles' },
  },
  Attested: { preset: 'okta', issuer: 'https://acme.okta.com', clientId: 'attested', ...SECRET },
  Corp: {
    preset: 'saml',
    metadataUrl: 'https://sso.acme.com/metadata',
    attributeMapping: { 'custom:idp_sub': 'subject', 'custom:roles': 'groups' },
  },
};

const LINKED: JsonObject = {
  Proven: {},
  Attested: { trustEmail: 'attested', emailDomains: ['example.com'] },
  Corp: { trustEmail: 'attested', emailDomains: ['example.com'] },
};

/** The decision with its defaults, and providers that are not linked. */
function rowsSpec(): JsonObject {
  return spec('rows', {
    userPool: { ...POOL, signInWith: ['email'], domain: { prefix: 'rows' } },
    identityProviders: {
      ...PROVIDERS,
      Fenced: {
        preset: 'oidc',
        issuer: 'https://fenced.example.com',
        clientId: 'fenced',
        ...SECRET,
        allowedEmailDomains: ['example.com'],
      },
      Silent: { preset: IDURA, issuer: issuerOf(IDURA), clientId: 'silent', ...SECRET },
    },
    accountLinking: { providers: LINKED, nativeSignUp: 'refuseKnownEmail' },
  });
}

/** A pool of invited people, who sign in by name, and who link before they get in. */
function strictSpec(): JsonObject {
  return spec('strict', {
    userPool: { ...POOL, aliases: ['email'], domain: { prefix: 'strict' } },
    identityProviders: PROVIDERS,
    accountLinking: {
      providers: LINKED,
      whenNoMatch: 'reject',
      whenUnsafe: 'reject',
      linkInvitedUsers: true,
      afterLink: 'retry',
    },
  });
}

/** A pool in which everybody is a native user. */
function nativeSpec(): JsonObject {
  return spec('native', {
    userPool: { ...POOL, signInWith: ['email'], domain: { prefix: 'native' } },
    identityProviders: PROVIDERS,
    accountLinking: { providers: { ...LINKED, Proven: { emailVerified: 'always' } }, whenNoMatch: 'createNative' },
  });
}

type Case = Omit<SignInCase, 'name'>;

/** Sign-ins in their order, on the users who are in the pool before. */
type Scene = readonly [string, Readonly<Record<string, SignInUser>>, ...Case[]];

const proven = (local: string, sub: string, more: JsonObject = {}): Case => ({
  through: 'Proven',
  claims: { sub, email: `${local}@example.com`, email_verified: true, ...more },
});

const attested = (email: string, sub: string): Case => ({ through: 'Attested', claims: { sub, email } });

const corp = (local: string, nameId: string, more: Readonly<Record<string, string | readonly string[]>>): Case => ({
  through: 'Corp',
  assertion: {
    nameId,
    attributes: {
      'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress': `${local}@example.com`,
      ...more,
    },
  },
});

const account = (local: string, more: SignInUser = {}): SignInUser => ({
  email: `${local}@example.com`,
  emailVerified: true,
  ...more,
});

const ROWS: readonly Scene[] = [
  ['registers with the pool itself', {}, { through: 'COGNITO', signUp: { email: 'reg1@example.com' } }],
  [
    'registers with the email of a user of a linked provider',
    {},
    proven('reg2', 'Reg2'),
    // In other letters: the emulator has a profile's email as a user name, which Cognito has not.
    { through: 'COGNITO', signUp: { email: 'REG2@example.com' } },
  ],
  ['registers with an email that is no plain one', {}, { through: 'COGNITO', signUp: { email: 'rég3@example.com' } }],
  [
    'comes from a domain that is not allowed',
    {},
    { through: 'Fenced', claims: { sub: 'F1', email: 'f1@other.example', email_verified: true } },
  ],
  [
    'comes from an allowed domain of a provider that is not linked',
    { f2: account('f2') },
    { ...proven('f2', 'F2'), through: 'Fenced' },
  ],
  ['brings no email', {}, { through: 'Proven', claims: { sub: 'N1' } }],
  ['comes through a provider that never sends an email', {}, { through: 'Silent', claims: { sub: '{N2}' } }],
  ['brings an email that is no plain one', {}, proven('a b', 'M1')],
  [
    'brings an email that the provider did not verify',
    { u1: account('u1') },
    proven('u1', 'U1', { email_verified: false }),
  ],
  [
    'brings an email without a word on whether it is verified',
    { u2: account('u2') },
    { through: 'Proven', claims: { sub: 'U2', email: 'u2@example.com' } },
  ],
  ['brings an email of a domain that the provider is not trusted with', {}, attested('d1@other.example', 'D1')],
  ['brings no copy of the subject', { s1: account('s1') }, corp('s1', 'S1', {})],
  ['brings another subject as the copy', { s2: account('s2') }, corp('s2', 'S2', { subject: 'S3' })],
  ['has a subject that is too long to be linked', { l1: account('l1') }, proven('l1', `L${'1'.repeat(110)}`)],
  ['is not known', {}, proven('new1', 'New1', { roles: ['admin'] })],
  ['has a disabled account', { e1: account('e1', { enabled: false }) }, proven('e1', 'E1')],
  ['has only a profile of another provider', {}, { ...proven('p1', 'P1'), through: 'Fenced' }, proven('p1', 'P2')],
  ['has an account whose email nobody proved', { v1: account('v1', { emailVerified: false }) }, proven('v1', 'V1')],
  [
    'has an account that was never confirmed',
    { v2: { email: 'v2@example.com', status: 'UNCONFIRMED' } },
    proven('v2', 'V2'),
  ],
  [
    'has an account to which somebody was invited',
    { i1: account('i1', { status: 'FORCE_CHANGE_PASSWORD' }) },
    proven('i1', 'I1'),
  ],
  [
    'has an account with another identity of the provider',
    { t1: account('t1', { identities: [{ provider: 'Proven', subject: 'T0' }] }) },
    proven('t1', 'T1'),
  ],
  [
    'has an account with an identity that proves nothing',
    { g1: account('g1', { identities: [{ provider: 'Fenced', subject: 'G0' }] }) },
    attested('g1@example.com', 'G1'),
  ],
  ['has an account', { ann: account('ann') }, proven('ann', 'AnnMixedCase')],
  [
    'writes the email in capitals',
    { cap: account('cap') },
    { through: 'Proven', claims: { sub: 'Cap', email: 'CAP@Example.com', email_verified: true } },
  ],
  [
    'has an account, and comes through one provider after the other',
    { two: account('two') },
    proven('two', 'Two1'),
    corp('two', 'Two2', { subject: 'Two2' }),
    attested('two@example.com', 'Two3'),
  ],
];

const STRICT: readonly Scene[] = [
  ['registers with the pool itself', {}, { through: 'COGNITO', signUp: { email: 'reg@example.com' } }],
  [
    'has an account, and signs in again after the link',
    { ann: account('ann', { username: 'ann' }) },
    proven('ann', 'Ann1'),
  ],
  ['is not known', {}, proven('new', 'New1')],
  [
    'brings an email that the provider did not verify',
    { bob: account('bob', { username: 'bob' }) },
    proven('bob', 'Bob1', { email_verified: false }),
  ],
  ['was invited', { inv: account('inv', { username: 'inv', status: 'FORCE_CHANGE_PASSWORD' }) }, proven('inv', 'Inv1')],
  [
    'shares an email with another account',
    { a1: account('amb', { username: 'a1' }), a2: account('amb', { username: 'a2' }) },
    proven('amb', 'Amb1'),
  ],
];

const NATIVE: readonly Scene[] = [
  [
    'is not known, and comes through one provider after the other',
    {},
    proven('new', 'New1'),
    attested('new@example.com', 'New2'),
  ],
  ['has an account', { ann: account('ann') }, proven('ann', 'Ann1')],
  [
    'brings an email that the provider did not verify',
    { bob: account('bob') },
    proven('bob', 'Bob1', { email_verified: false }),
  ],
];

/** The usual cases of every provider, each with people of its own, so all fit into one pool. */
async function presetScenes(federation: Federation): Promise<readonly Scene[]> {
  const { content } = readSignIns('a', Buffer.from(await starterText(federation, 'federation.yaml', 'schema')));
  if (content === undefined) throw new Error('the starter has errors');
  const scenes = content.signIns.map(({ name, expect: _, fresh: __, ...signIn }, index): Scene => {
    const text = JSON.stringify(signIn);
    const users = Object.entries(content.users ?? {}).filter(
      ([, { email }]) => email !== undefined && text.includes(`"${email}"`),
    );
    const scene = JSON.stringify([name, Object.fromEntries(users), signIn])
      .replaceAll('@', `.${index}@`)
      .replaceAll(/"(Ann|New|Bob|Eve|Cas|Mal)(\d\d)"/g, `"$1$2-${index}"`);
    return JSON.parse(scene) as Scene;
  });
  // An account accepts as many as five identities, of providers that are all trusted with the email.
  const attesting = federation.accountLinking?.providers.filter(({ trustEmail }) => trustEmail === 'attested') ?? [];
  const [last, ...others] = federation.identityProviders
    .filter(({ name }) => attesting.some((one) => one.name === name))
    .slice(0, 6);
  if (last === undefined) throw new Error('no providers');
  const full = { email: 'full@example.com', subject: 'Full', verified: true };
  return [
    ...scenes,
    [
      `${last.name}: somebody whose account has five identities`,
      { full: account('full', { identities: others.map(({ name }) => ({ provider: name, subject: 'Full' })) }) },
      { through: last.name, ...sampleClaims(last, full, subjectClaims(federation, last)) },
    ],
  ];
}

/** What one sign-in came to, in the words that both sides have. */
interface Came {
  readonly verdict: string | undefined;
  readonly code: string | undefined;
  /** Name of the user who was there before, or whether there is a new one. */
  readonly who: string;
  /** Those that the provider fills. */
  readonly attributes: Readonly<Record<string, string>>;
}

function whoIs(label: string | undefined, isSignedIn: boolean): string {
  return label ?? (isSignedIn ? 'a new user' : 'nobody');
}

function simulatedCame(filled: readonly string[], { steps, code, user }: SignInResult, signIn: SignInCase): Came {
  const isSignedIn = user !== undefined && signIn.signUp === undefined;
  return {
    verdict: steps.find(({ verdict }) => verdict !== undefined)?.verdict,
    code,
    who: whoIs(user?.label, isSignedIn),
    attributes: isSignedIn ? only(filled, user.attributes) : {},
  };
}

function emulatedCame(filled: readonly string[], came: EmulatedSignIn): Came {
  const { verdict, code, label, username, attributes } = came;
  return {
    verdict,
    code,
    who: whoIs(label, username !== undefined),
    attributes: only(filled, attributes),
  };
}

function only(
  names: readonly string[],
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

/** The attributes that a sign-in fills, without those of a list, which the emulator does not keep. */
function filledBy(federation: Federation, { through, claims, assertion }: SignInCase): readonly string[] {
  const mapping = federation.identityProviders.find(({ name }) => name === through)?.attributeMapping ?? {};
  const sent: Readonly<Record<string, unknown>> = claims ?? assertion?.attributes ?? {};
  return Object.entries(mapping).flatMap(([attribute, claim]) =>
    attribute === 'username' || Array.isArray(sent[claim]) ? [] : [attribute],
  );
}

/** Every claim that sign-ins send. */
function claimsOf(scenes: readonly Scene[]): readonly string[] {
  return scenes.flatMap(([, , ...cases]) => cases.flatMap(({ claims = {} }) => Object.keys(claims)));
}

describeWith(['terraform', 'ministack'], 'the simulation and the applied stack', () => {
  const stops: (() => Promise<void>)[] = [];
  const concluded = new Set<string>();
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startMinistack({
      auth: true,
      env: { NODE_OPTIONS: `--require ${JSON.stringify(require.resolve('./as-on-lambda.cjs'))}` },
    });
    stops.push(emulator.stop);
  });

  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  /** Plays scenes on both sides, in one pool each. */
  async function expectAgreement(
    pool: JsonObject,
    scenesOf: (federation: Federation) => Promise<readonly Scene[]>,
  ): Promise<void> {
    const { federations, diagnostics } = load([{ file: 'a.yaml', bytes: Buffer.from(stringify(pool)) }]);
    const [federation] = federations;
    if (federation === undefined) throw new Error(JSON.stringify(diagnostics));
    const scenes = await scenesOf(federation);
    const emulated = await applyPool(emulator, pool, claimsOf(scenes));
    stops.push(emulated.stop);
    for (const [title, users, ...cases] of scenes) {
      const signIns = cases.map((one, index) => ({ ...one, name: `${title} (${index + 1})` }));
      const simulated = await runSignIns(federation, { version: 1, spec: 'a.yaml', users, signIns });
      await emulated.add(users);
      for (const { signIn, first, second } of simulated) {
        const { name } = signIn;
        const filled = filledBy(federation, signIn);
        const opened = await emulated.signIn(signIn);
        expect([name, emulatedCame(filled, opened)]).toEqual([name, simulatedCame(filled, first, signIn)]);
        concluded.add(opened.verdict ?? '');
        if (second === undefined) continue;
        const again = await emulated.signIn(signIn);
        expect([name, emulatedCame(filled, again)]).toEqual([name, simulatedCame(filled, second, signIn)]);
        expect([name, again.username === opened.username]).toEqual([name, second.user?.sub === first.user?.sub]);
      }
    }
  }

  it('agree on the usual sign-ins through every preset', async () => {
    await expectAgreement(presetsSpec(), presetScenes);
  });

  it('leave out no preset but those that the emulator does not federate', () => {
    const presetsOf = (pool: JsonObject): readonly string[] =>
      Object.values(pool['identityProviders'] as Readonly<Record<string, { readonly preset: string }>>).map(
        ({ preset }) => preset,
      );
    const played = new Set([...presetsOf(presetsSpec()), ...presetsOf(rowsSpec())]);
    const left = PRESETS.map(({ name }) => name).filter((name) => !played.has(name));
    expect(left).toEqual(['amazon', 'apple', 'facebook', 'google']);
  });

  it.each([
    ['by default', rowsSpec(), ROWS],
    ['where only invited people get in, and link first', strictSpec(), STRICT],
    ['where everybody is a native user', nativeSpec(), NATIVE],
  ])('agree on the rows of the decision %s', async (_, pool, scenes) => {
    await expectAgreement(pool, () => Promise.resolve(scenes));
  });

  it('have come to every verdict to which a sign-in can come', () => {
    const reachable = Object.keys(verdicts).filter((verdict) => !UNREACHABLE.includes(verdict));
    expect(reachable.filter((verdict) => !concluded.has(verdict))).toEqual([]);
  });
});
