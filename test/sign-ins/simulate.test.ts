import { stringify } from 'yaml';
import { load } from '../../src/load';
import type { Federation } from '../../src/model/federation';
import type { SignInCase, SignInsFile } from '../../src/sign-ins/file';
import { runSignIns, type RanSignIn } from '../../src/sign-ins/run';

/** A federation of a spec that is right. */
function federation(change: Readonly<Record<string, unknown>> = {}): Federation {
  const spec = {
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    userPool: {
      signInWith: ['email'],
      requiredAttributes: ['email'],
      customAttributes: { idp_sub: { type: 'string' }, roles: { type: 'string', maxLength: 2048 } },
      domain: { prefix: 'acme' },
    },
    identityProviders: {
      Keycloak: {
        preset: 'keycloak',
        issuer: 'https://id.acme.com/realms/acme',
        clientId: 'cognito',
        clientSecret: { variable: 'a' },
        attributeMapping: { 'custom:roles': 'roles', phone_number: 'phone_number' },
      },
      Corp: {
        type: 'saml',
        metadataUrl: 'https://sso.acme.com/m',
        attributeMapping: { email: 'mail', 'custom:roles': 'groups', phone_number: 'tel' },
      },
    },
    appClients: { web: { callbackUrls: ['https://app.example.com/cb'] } },
    accountLinking: { providers: ['Keycloak'] },
    ...change,
  };
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(stringify(spec)) }]);
  const [only] = federations;
  if (only === undefined) throw new Error(JSON.stringify(diagnostics));
  return only;
}

const USERS: NonNullable<SignInsFile['users']> = { ann: { email: 'ann@acme.com', emailVerified: true } };
const ANN = { sub: 'A1b', email: 'ann@acme.com', email_verified: true };

async function ran(
  signIn: Omit<SignInCase, 'name' | 'through'> & { readonly through?: string },
  {
    of = federation(),
    users = USERS,
  }: { readonly of?: Federation; readonly users?: NonNullable<SignInsFile['users']> } = {},
): Promise<RanSignIn> {
  const file: SignInsFile = {
    version: 1,
    spec: 'federation.yaml',
    users,
    signIns: [{ name: 'a sign-in', through: 'Keycloak', ...signIn }],
  };
  const [only] = await runSignIns(of, file);
  if (only === undefined) throw new Error('nothing was run');
  return only;
}

test('a first sign-in with a proven email opens the account, and the second is the same user', async () => {
  const { first, second } = await ran({ claims: ANN });
  expect(first).toMatchObject({ outcome: 'linked', user: { label: 'ann' } });
  expect(second).toMatchObject({ outcome: 'signedIn', user: { label: 'ann' } });
});

test.each([
  ['a list', ['admin', 'a b/c'], '[admin,a+b%2Fc]'],
  ['a list of one', ['admin'], '[admin]'],
  ['a boolean', true, 'true'],
  ['a number', 7, '7'],
])('%s becomes the text that Cognito stores', async (_, roles, stored) => {
  const { first } = await ran({ claims: { ...ANN, roles } });
  expect(first.user?.attributes['custom:roles']).toBe(stored);
});

test('of SAML a list of one is the value', async () => {
  const assertion = (groups: readonly string[]): Omit<SignInCase, 'name' | 'through'> => ({
    assertion: { nameId: 'N1', attributes: { mail: 'x@acme.com', groups } },
  });
  expect((await ran({ through: 'Corp', ...assertion(['a']) })).first.user?.attributes['custom:roles']).toBe('a');
  expect((await ran({ through: 'Corp', ...assertion(['a', 'b']) })).first.user?.attributes['custom:roles']).toBe(
    '[a,b]',
  );
});

describe('mistakes that otherwise only show at run time', () => {
  test.each<[string, Omit<SignInCase, 'name' | 'through'> & { readonly through?: string }, RegExp, RegExp]>([
    [
      'a required claim that is not sent',
      { claims: { sub: 'A1b' } },
      /^attributes required: \[email\]$/,
      /must send email/,
    ],
    [
      'a list over 2,048 characters',
      { claims: { ...ANN, roles: 'r'.repeat(2049) } },
      /longer than 2048/,
      /send less in roles/,
    ],
    ['an object', { claims: { ...ANN, roles: { a: 1 } } }, /cannot be read/, /as a text/],
    [
      'a phone number that is not E.164',
      { through: 'Corp', assertion: { nameId: 'N1', attributes: { mail: 'x@acme.com', tel: '206 555 0100' } } },
      /phone number/,
      /E\.164/,
    ],
    ['a subject that is too long', { claims: { ...ANN, sub: 's'.repeat(121) } }, /longer than 128/, /shorter subject/],
    ['a subject with white space', { claims: { ...ANN, sub: 'a b' } }, /white space/, /subject/],
    ['no subject', { claims: { email: 'x@acme.com' } }, /no subject/, /must send a subject/],
    [
      'another redirect URI',
      { claims: ANN, redirectUri: 'https://app.example.com/cb/' },
      /redirect_mismatch/,
      /callbackUrls/,
    ],
    ['a client that is not there', { claims: ANN, client: 'mobile' }, /client/, /app client/],
    ['a provider that is not there', { claims: ANN, through: 'Okta' }, /does not exist/, /identityProviders/],
  ])('%s', async (_, signIn, says, change) => {
    const { first, second } = await ran(signIn);
    expect(first.outcome).toBe('error');
    expect(first.says).toMatch(says);
    expect(first.change).toMatch(change);
    expect(second?.outcome).toBe('error');
    expect(first.pool.users).toHaveLength(1);
  });

  test('a claim whose scope is not asked for does not arrive', async () => {
    const { first } = await ran({ claims: { ...ANN, phone_number: '+12065550100' } });
    expect(first.user?.attributes).not.toHaveProperty('phone_number');
    expect(first.steps.map(({ step }) => step).join('\n')).toMatch(/phone_number does not arrive: .*scope phone/);
  });

  test('an immutable attribute ends the second sign-in', async () => {
    const of = federation({
      identityProviders: {
        Corp: { type: 'saml', metadataUrl: 'https://sso.acme.com/m', attributeMapping: { email: 'mail' } },
      },
      accountLinking: undefined,
    });
    const { userPool } = of;
    if (userPool.kind !== 'created') throw new Error('the stack makes its pool');
    const changed: Federation = {
      ...of,
      userPool: {
        ...userPool,
        customAttributes: [{ name: 'tenant', mutable: false, type: 'string', minLength: 0, maxLength: 9 }],
      },
      appClients: of.appClients.map((client) => ({ ...client, writeAttributes: undefined })),
      identityProviders: of.identityProviders.map((one) => ({
        ...one,
        attributeMapping: { ...one.attributeMapping, 'custom:tenant': 'tenant' },
      })),
    };
    const { first, second } = await ran(
      { through: 'Corp', assertion: { nameId: 'N1', attributes: { mail: 'x@acme.com', tenant: 't' } } },
      { of: changed },
    );
    expect(first.outcome).toBe('signedUp');
    expect(second).toMatchObject({ outcome: 'error', says: 'user.custom:tenant: Attribute cannot be updated' });
  });

  test('a client without the provider offers no such way in', async () => {
    const of = federation({
      appClients: { web: { identityProviders: ['Keycloak', 'COGNITO'], callbackUrls: ['https://app.example.com/cb'] } },
    });
    const { first } = await ran(
      { through: 'Corp', client: 'web', assertion: { nameId: 'N1', attributes: { mail: 'x@acme.com' } } },
      { of },
    );
    expect(first).toMatchObject({ outcome: 'error', change: expect.stringContaining('Add Corp') as string });
  });
});

/** Users, claims and options, by row of docs/linking.md, and what comes of them. */
const ROWS: readonly (readonly [
  number | string,
  Partial<NonNullable<SignInsFile['users']>[string]>,
  object,
  object,
  object,
])[] = [
  [6, {}, { email_verified: false }, {}, { outcome: 'separateUser' }],
  [9, {}, { email: 'new@acme.com' }, {}, { outcome: 'signedUp' }],
  [9, {}, { email: 'new@acme.com' }, { whenNoMatch: 'reject' }, { outcome: 'refused', code: 'NOT_INVITED' }],
  [9, {}, { email: 'new@acme.com' }, { whenNoMatch: 'createNative' }, { outcome: 'signedUp' }],
  [10, { enabled: false }, {}, {}, { outcome: 'refused', code: 'ACCOUNT_DISABLED' }],
  [13, { emailVerified: false }, {}, {}, { outcome: 'separateUser' }],
  [13, { status: 'UNCONFIRMED' }, {}, { whenUnsafe: 'reject' }, { outcome: 'refused', code: 'SIGN_IN_REFUSED' }],
  [14, { status: 'FORCE_CHANGE_PASSWORD' }, {}, {}, { outcome: 'separateUser' }],
  [14, { status: 'FORCE_CHANGE_PASSWORD' }, {}, { linkInvitedUsers: true }, { outcome: 'linked' }],
  [15, { identities: [{ provider: 'Keycloak', subject: 'other' }] }, {}, {}, { outcome: 'separateUser' }],
  [16, { identities: [{ provider: 'Corp', subject: 'N1' }] }, {}, {}, { outcome: 'separateUser' }],
  [18, {}, {}, {}, { outcome: 'linked' }],
  [22, {}, {}, { afterLink: 'retry' }, { outcome: 'refused', code: 'ACCOUNT_LINKED' }],
];

test.each(ROWS)(
  'row %s of the decision: user %j, claims %j, options %j',
  async (row, user, claims, options, expected) => {
    const of = federation({ accountLinking: { providers: ['Keycloak'], ...options } });
    const { first } = await ran(
      { claims: { ...ANN, ...claims } },
      { of, users: { ann: { ...USERS['ann'], ...user } } },
    );
    expect(first).toMatchObject(expected);
    if (row !== 22 && row !== 14) expect(first.steps.flatMap((step) => step.row ?? [])).toContain(row);
  },
);

test('with a retry the first sign-in is refused, and the second opens the account', async () => {
  const of = federation({ accountLinking: { providers: ['Keycloak'], afterLink: 'retry' } });
  const { second, differences } = await ran(
    { claims: ANN, expect: { outcome: 'refused', code: 'ACCOUNT_LINKED' } },
    { of },
  );
  expect(second).toMatchObject({ outcome: 'signedIn', user: { label: 'ann' } });
  expect(differences).toEqual([]);
});

test('only people of the allowed domains come in', async () => {
  const of = federation({
    identityProviders: {
      Keycloak: {
        preset: 'keycloak',
        issuer: 'https://id.acme.com/realms/acme',
        clientId: 'cognito',
        clientSecret: { variable: 'a' },
        allowedEmailDomains: ['acme.com'],
      },
    },
    accountLinking: undefined,
  });
  expect((await ran({ claims: ANN }, { of })).first.outcome).toBe('signedUp');
  expect((await ran({ claims: { ...ANN, email: 'x@other.example' } }, { of })).first).toMatchObject({
    outcome: 'refused',
    code: 'EMAIL_DOMAIN_NOT_ALLOWED',
  });
});

test('what differs from the expectation is told by key, of the profile as well', async () => {
  const { differences } = await ran({
    claims: { ...ANN, roles: ['admin'] },
    expect: { outcome: 'signedUp', user: 'bob', attributes: { 'custom:roles': '[user]', locale: null, name: 'Ann' } },
  });
  expect(differences).toEqual([
    { key: 'outcome', expected: 'signedUp', actual: 'linked' },
    { key: 'user', expected: 'bob', actual: 'ann' },
    { key: 'attributes.custom:roles', expected: '[user]', actual: '[admin]' },
    { key: 'attributes.name', expected: 'Ann', actual: 'absent' },
  ]);
});

test.each(['constructor', '__proto__', 'toString'])(
  'an attribute called %s is one that the profile does not have',
  async (name) => {
    const attributes = JSON.parse(`{ ${JSON.stringify(name)}: "x" }`) as Readonly<Record<string, string>>;
    const { differences } = await ran({ claims: ANN, expect: { attributes } });
    expect(differences).toEqual([{ key: `attributes.${name}`, expected: 'x', actual: 'absent' }]);
  },
);
