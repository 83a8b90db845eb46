import fc from 'fast-check';

/** The Region of every spec here: the stacks of a batch share one provider. */
export const REGION = 'us-west-2';

/** What the values from elsewhere are, which the specs refer to. */
export const ELSEWHERE = {
  parameters: {
    '/promise/text': 'text-of-a-parameter',
    '/promise/shown': 'shown-text',
    '/promise/host': 'app.example.com',
    '/promise/metadata': 'https://sso.parameter.example/metadata',
    '/promise/function': `arn:aws:lambda:${REGION}:123456789012:function:elsewhere:live`,
    '/promise/certificate': 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
    '/promise/acl': `arn:aws:wafv2:${REGION}:123456789012:regional/webacl/acme/11111111-2222-3333-4444-555555555555`,
    '/promise/ses': `arn:aws:ses:${REGION}:123456789012:identity/acme.com`,
  },
  secrets: { 'promise/plain': 'a secret', 'promise/json': '{"client":"a secret","odd ${key}":"another"}' },
} as const;

/** The value of a variable of a stack, by the name that the specs here give it. */
export function variableValue(name: string): string {
  if (name.includes('host')) return 'app.example.com';
  if (name.includes('function')) return ELSEWHERE.parameters['/promise/function'];
  if (name.includes('metadata')) return ELSEWHERE.parameters['/promise/metadata'];
  return name.includes('acl') ? ELSEWHERE.parameters['/promise/acl'] : 'a value';
}

const from = fc.constantFrom;
const some = (
  entries: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: string[] = [],
): fc.Arbitrary<Record<string, unknown>> => fc.record(entries, { requiredKeys, noNullPrototype: false });
/** A map with the required entries and a few of the others: with half of them, hardly any two choices would go together. */
const few = (
  entries: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: readonly string[] = [],
  most = 4,
): fc.Arbitrary<Record<string, unknown>> => {
  const optional = Object.keys(entries).filter((key) => !requiredKeys.includes(key));
  return fc.subarray(optional, { maxLength: Math.min(most, optional.length) }).chain((chosen) => {
    const keys = [...requiredKeys, ...chosen];
    const picked = Object.fromEntries(Object.entries(entries).filter(([key]) => keys.includes(key)));
    return fc.record(picked, { noNullPrototype: false });
  });
};
const list = <T>(item: fc.Arbitrary<T>, minLength = 1, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength, maxLength });

/** Texts that are right, and hard on a template, a shell or a printer. */
const words = from(
  'Plain words',
  'quotes " and \\',
  '${file("/etc/passwd")}',
  '%{ if true }x',
  'Ünïcödé 🔑 ключ',
  "it's",
  'a // b # c',
);

const secret = from(
  { variable: 'promise_secret' },
  { ssmParameter: '/promise/text' },
  { secretsManager: 'promise/plain' },
  { secretsManager: 'promise/json', jsonKey: 'odd ${key}' },
);
const shown = (literal: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: literal },
    {
      weight: 1,
      arbitrary: from(
        { variable: 'promise_text' },
        { ssmParameter: '/promise/shown' },
        { secretsManager: 'promise/json', jsonKey: 'client' },
      ),
    },
  );

const customAttributes = fc
  .constant({
    idp_sub: { type: 'string' },
    roles: { type: 'string', maxLength: 2048 },
  })
  .chain((always) =>
    some({
      seats: some(
        {
          type: from('number'),
          min: fc.integer({ min: 0, max: 9 }),
          max: fc.integer({ min: 10, max: 2 ** 40 }),
          mutable: fc.boolean(),
        },
        ['type'],
      ),
      since: from({ type: 'dateTime' }, { type: 'dateTime', mutable: false }),
      vip: from({ type: 'boolean' }),
      tenant: some(
        {
          type: from('string'),
          minLength: fc.integer({ min: 0, max: 3 }),
          maxLength: fc.integer({ min: 4, max: 2048 }),
        },
        ['type'],
      ),
    }).map((more) => ({ ...always, ...more })),
  );

const functionArn = from(
  `arn:aws:lambda:${REGION}:123456789012:function:claims`,
  `arn:aws:lambda:${REGION}:123456789012:function:claims:live`,
  { ssmParameter: '/promise/function' },
  { variable: 'promise_function' },
);
const trigger = fc.oneof(functionArn, some({ functionArn, permission: fc.boolean() }, ['functionArn']));
const triggers = some({
  preAuthentication: trigger,
  postAuthentication: trigger,
  postConfirmation: trigger,
  preTokenGeneration: some({ functionArn, version: from('V1_0', 'V2_0', 'V3_0'), permission: fc.boolean() }, [
    'functionArn',
  ]),
  customMessage: trigger,
  userMigration: trigger,
  defineAuthChallenge: trigger,
  createAuthChallenge: trigger,
  verifyAuthChallengeResponse: trigger,
});

const domain = fc.oneof(
  { weight: 4, arbitrary: from({ prefix: 'promise-acme' }) },
  {
    weight: 1,
    arbitrary: from({
      custom: {
        name: 'auth.acme.com',
        certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
        hostedZoneId: 'Z0123456789ABC',
      },
    }),
  },
  {
    weight: 1,
    arbitrary: from({
      prefix: 'promise-both',
      custom: { name: 'auth.acme.com', certificateArn: { ssmParameter: '/promise/certificate' } },
    }),
  },
  { weight: 1, arbitrary: from({ custom: { name: 'auth.acme.com', hostedZoneId: 'Z0123456789ABC' } }) },
);

const mfa = from({ mode: 'off' }, { mode: 'optional', methods: ['totp'] }, { mode: 'required', methods: ['totp'] });

const api = { name: 'Acme API', scopes: { read: 'Read the ${catalogue}', write: 'Write' } };
const resourceServers = from(
  { 'https://api.acme.com': api },
  { 'https://api.acme.com': api, orders: { name: 'Orders' } },
);

const userPool = few(
  {
    name: from('Promise pool', 'acme = customers @ home'),
    signInWith: from(['email'], ['phone_number'], ['email', 'phone_number']),
    aliases: from(['preferred_username'], ['email', 'preferred_username']),
    caseSensitiveUsernames: fc.boolean(),
    requiredAttributes: from([], ['email']),
    customAttributes,
    autoVerify: from([], ['email']),
    selfSignUp: fc.boolean(),
    accountRecovery: from('admin_only', ['email'], ['email', 'phone_number']),
    passwordPolicy: some({
      minimumLength: fc.integer({ min: 8, max: 99 }),
      requireLowercase: fc.boolean(),
      requireUppercase: fc.boolean(),
      requireNumbers: fc.boolean(),
      requireSymbols: fc.boolean(),
      temporaryPasswordValidity: from('1d', '7d', '365d'),
      historySize: fc.integer({ min: 0, max: 24 }),
    }),
    mfa,
    signIn: from(
      { firstFactors: ['password'] },
      { firstFactors: ['password', 'passkey'], passkeys: { relyingPartyId: 'acme.com', userVerification: 'required' } },
    ),
    tier: from('plus'),
    threatProtection: from('off', 'audit', 'enforced'),
    deletionProtection: fc.boolean(),
    webAclArn: from(
      ELSEWHERE.parameters['/promise/acl'],
      { ssmParameter: '/promise/acl' },
      { variable: 'promise_acl' },
    ),
    email: some(
      {
        sesIdentityArn: from(ELSEWHERE.parameters['/promise/ses'], { ssmParameter: '/promise/ses' }),
        from: from('"Acme ${x}" <no-reply@acme.com>', 'no-reply@acme.com'),
        replyTo: from('help@acme.com'),
        configurationSet: from('acme'),
      },
      ['sesIdentityArn'],
    ),
    domain,
    groups: fc.dictionary(
      from('curators', 'Admins', '管理者', '${x}'),
      some({
        description: words,
        precedence: fc.nat({ max: 999 }),
        roleArn: from('arn:aws:iam::123456789012:role/curators'),
      }),
      { maxKeys: 3 },
    ),
    resourceServers,
    triggers,
  },
  ['customAttributes', 'domain', 'tier', 'resourceServers'],
  5,
);

const domains = list(from('acme.com', 'example.com', 'xn--bcher-kva.example'));
const mapping = some({
  'custom:roles': from('roles', 'groups', 'https://acme.com/claims#roles'),
  locale: from('locale'),
  picture: from('picture'),
  family_name: from(null, 'family_name'),
});
const common = { attributeMapping: mapping, allowedEmailDomains: domains };

const endpoints = from({
  authorize: 'https://sso.example.com/authorize?a=b',
  token: 'https://sso.example.com/token',
  userInfo: 'https://sso.example.com/userinfo',
  jwks: 'https://sso.example.com/jwks',
});

/** Providers by the name that they have where a spec has them: names, identifiers and URLs are then apart. */
const providers = {
  Descope: some(
    {
      preset: from('descope'),
      issuer: from('https://api.descope.com/P2abcDEF'),
      clientId: shown(from('P2abcDEF')),
      clientSecret: secret,
      scopes: from(['openid', 'email', 'profile', 'descope.claims']),
      attributesRequestMethod: from('GET', 'POST'),
      iamOidcProvider: fc.boolean(),
      identifiers: from(['descope.example']),
      ...common,
    },
    ['preset', 'issuer', 'clientId', 'clientSecret'],
  ),
  'Partner.One': some(
    {
      type: from('oidc'),
      issuer: from('https://sso.example.com'),
      clientId: from('urn:acme:cognito', '${x}'),
      clientSecret: fc.oneof(secret, from('none')),
      endpoints,
      scopes: from(['openid', 'email'], ['openid', 'email', 'profile', 'groups:read']),
      ...common,
    },
    ['type', 'issuer', 'clientId', 'clientSecret', 'endpoints'],
  ),
  Waiting: some({ preset: from('keycloak', 'okta', 'saml'), pending: from(true), attributeMapping: mapping }, [
    'preset',
    'pending',
  ]),
  Entra: from({
    preset: 'entra',
    type: 'saml',
    metadataUrl:
      'https://login.microsoftonline.com/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/federationmetadata/2007-06/federationmetadata.xml',
  }),
  Saml: some(
    {
      preset: from('saml', 'adfs'),
      metadataUrl: from(
        'https://sts.acme.com/FederationMetadata/2007-06/FederationMetadata.xml',
        { ssmParameter: '/promise/metadata' },
        { variable: 'promise_metadata' },
      ),
      idpSignout: fc.boolean(),
      idpInit: from(false),
      encryptedResponses: fc.boolean(),
      requestSigningAlgorithm: from('rsa-sha256'),
      identifiers: from(['saml.example', 'SAML.two.example']),
      attributeMapping: mapping,
    },
    ['preset', 'metadataUrl'],
  ),
  Idura: from({
    preset: 'idura',
    issuer: 'https://acme.idura.broker',
    clientId: 'urn:acme',
    clientSecret: { variable: 'promise_secret' },
    attributeMapping: { 'custom:roles': 'cprNumberIdentifier' },
    nationalIdConsent: true,
  }),
  Google: some(
    {
      preset: from('google'),
      clientId: shown(from('acme.apps.googleusercontent.com')),
      clientSecret: secret,
      scopes: from(['openid', 'email', 'profile']),
      ...common,
    },
    ['preset', 'clientId', 'clientSecret'],
  ),
  Facebook: some(
    {
      preset: from('facebook'),
      clientId: shown(from('1234567890')),
      clientSecret: secret,
      apiVersion: from('v21.0', 'v22.0'),
      attributeMapping: mapping,
    },
    ['preset', 'clientId', 'clientSecret'],
  ),
  LoginWithAmazon: some(
    { preset: from('amazon'), clientId: shown(from('amzn1.application-oa2-client.abc')), clientSecret: secret },
    ['preset', 'clientId', 'clientSecret'],
  ),
  SignInWithApple: some(
    {
      preset: from('apple'),
      clientId: shown(from('com.acme.web')),
      teamId: shown(from('A1B2C3D4E5')),
      keyId: shown(from('F6G7H8I9J0')),
      privateKey: secret,
    },
    ['preset', 'clientId', 'teamId', 'keyId', 'privateKey'],
  ),
};

const url = from(
  'https://app.example.com/callback',
  'https://app.example.com/${x}?a=b&c=d',
  'http://localhost:3000/cb',
  'com.acme.app://callback',
);
const urlElsewhere = from(
  { ssmParameter: '/promise/host', prefix: 'https://', suffix: '/callback' },
  { variable: 'promise_host', prefix: 'https://', suffix: '/cb' },
  { secretsManager: 'promise/json', jsonKey: 'client', prefix: 'https://x.example.com/' },
);
const browserClient = few(
  {
    name: from('web-prod', 'Web = client @ home'),
    externalProviders: from(['tenant-a']),
    formerly: from('site'),
    callbackUrls: fc.oneof(list(url), fc.tuple(url, urlElsewhere)),
    logoutUrls: fc.oneof(list(url), fc.tuple(urlElsewhere)),
    scopes: from(['openid', 'email', 'profile'], ['openid', 'aws.cognito.signin.user.admin'], ['openid', 'phone']),
    flows: from(['code'], ['code', 'implicit']),
    authFlows: list(from('userSrp', 'userPassword', 'adminUserPassword', 'custom')),
    secret: fc.boolean(),
    readAttributes: from(['email', 'name', 'custom:roles']),
    writeAttributes: fc.constant<readonly string[]>([
      ...['email', 'name', 'given_name', 'family_name', 'locale', 'picture', 'preferred_username'],
      ...['custom:roles', 'custom:idp_sub'],
    ]),
    tokenValidity: some({
      access: from('5m', '1h'),
      id: from('60m', '1d'),
      refresh: from('2h', '30d', '3650d'),
      authSession: from('3m', '15m'),
    }),
    refreshTokenRotation: from({ gracePeriod: '0s' }, { gracePeriod: '60s' }, 'off'),
  },
  ['callbackUrls'],
).map((client) => ({
  ...client,
  // One of the callback URLs, as a spec has to say it.
  ...('formerly' in client ? { defaultRedirectUri: (client['callbackUrls'] as readonly unknown[])[0] } : {}),
}));

const balancedClient = from({
  albHosts: ['app.acme.com', { variable: 'promise_host' }],
  secret: true,
  scopes: ['openid'],
});
const machineClient = from({
  flows: ['client_credentials'],
  secret: true,
  scopes: ['https://api.acme.com/read'],
  identityProviders: ['COGNITO'],
});

const accountLinking = few({
  providers: from(['Descope'], { Descope: { trustEmail: 'verifiedClaim', emailVerified: 'always' } }),
  whenUnsafe: from('separateUser', 'reject'),
  whenNoMatch: from('createUser', 'createNative', 'reject'),
  nativeSignUp: from('allow', 'refuseKnownEmail'),
  linkInvitedUsers: fc.boolean(),
  afterLink: from('continue', 'retry'),
  messages: from({ NOT_INVITED: 'Ask your team lead, ${please}.' }, { ACCOUNT_LINKED: 'Sign in again.' }),
  function: some({
    memoryMb: from(256, 1024),
    architecture: from('arm64', 'x86_64'),
    runtime: from('nodejs22.x'),
    logRetentionDays: from(14, 365),
    rolePath: from('/delegated/'),
    permissionsBoundaryArn: from('arn:aws:iam::123456789012:policy/boundary'),
    dashboard: fc.boolean(),
    alarmTopicArn: from(`arn:aws:sns:${REGION}:123456789012:alarms`),
    reservedConcurrency: from(5),
    kmsKeyArn: from(`arn:aws:kms:${REGION}:123456789012:key/11111111-2222-3333-4444-555555555555`),
    codeSigningConfigArn: from(`arn:aws:lambda:${REGION}:123456789012:code-signing-config:csc-0123456789abcdef0`),
  }),
});

const publish = some({
  ssm: from({ prefix: '/promise/auth' }),
  clientSecrets: from(
    { secretsManager: 'promise/auth' },
    {
      secretsManager: 'promise/auth',
      kmsKeyArn: `arn:aws:kms:${REGION}:123456789012:key/11111111-2222-3333-4444-555555555555`,
    },
  ),
});

/**
 * Specs that are meant to be right, over every key of the format that a stack can have by itself. Not all are: two choices may
 * exclude one another, which the rules then say.
 *
 * Left out: what an existing pool or another stack must be there for (reference, adopt, upstream, replaces), files (include,
 * metadataFile), and managed login, which needs version 6 of the AWS provider. Other tests apply or plan these.
 */
export const validSpec: fc.Arbitrary<object> = some(
  {
    version: from(1),
    name: from('promise'),
    region: from(REGION),
    tags: fc.dictionary(from('team', 'cost-center', 'kébab'), from('identity', 'a b', 'x@y:z'), { maxKeys: 2 }),
    userPool,
    identityProviders: fc.oneof(
      { weight: 5, arbitrary: few(providers, ['Descope'], 2) },
      { weight: 1, arbitrary: few(providers, ['Idura'], 1) },
    ),
    appClients: some(
      {
        web: browserClient,
        'Mobile-App': browserClient.map((client) => ({ ...client, formerly: undefined })),
        balanced: balancedClient,
        machine: machineClient,
      },
      ['web'],
    ),
    defaults: from(
      { appClient: { tokenValidity: { access: '20m' } } },
      { identityProvider: { attributeMapping: { name: 'name' } } },
    ),
    accountLinking,
    publish,
    terraform: some({ requiredVersion: from('>= 1.5'), awsProviderVersion: from('>= 5.100, < 7.0', '~> 5.100') }),
  },
  ['version', 'name', 'region', 'userPool', 'appClients'],
);
