import fc from 'fast-check';

/** A text that is hard on something: Terraform, CDKTF, URLs, names. */
const text = fc.oneof(
  fc.constantFrom(
    '${file("x")}',
    '%{ if true }',
    '${TfToken[TOKEN.0]}',
    '-8.2e298',
    'Any Map Token Value',
    'a\nb',
    'Cafe\u0301',
    '"\\',
    '__proto__',
    'x',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);

const name = fc.constantFrom(
  'Descope',
  'descope',
  'Partner.One',
  'Partner-One',
  'Cognito',
  'GoogleStaff',
  'Okta',
  'Google',
  'Facebook',
);
const clientKey = fc.constantFrom('web', 'Web', 'web-app', 'web_app', 'mobile');
const standard = fc.constantFrom('email', 'name', 'phone_number', 'locale');
const customName = fc.constantFrom('idp_sub', 'roles', 'tenant', '__proto__', '${x}', 'email', 'ключ-ключ-ключ');
const attribute = fc.oneof(
  standard,
  customName.map((custom) => `custom:${custom}`),
  fc.constantFrom('email_verified', 'username', 'sub', 'roles', 'custom:custom:roles', '__proto__'),
);
const duration = fc.constantFrom(
  '0s',
  '90s',
  '3m',
  '5m',
  '15m',
  '60m',
  '1h',
  '1d',
  '7d',
  '30d',
  '3650d',
  '3651d',
  '999999999d',
);
const url = fc.constantFrom(
  'https://app.example.com/cb',
  'http://app.example.com/cb',
  'http://localhost:3000/cb',
  'https://user:secret@app.example.com/',
  'myapp://cb',
  'javascript:alert(1)',
  'https://app.example.com/${x}',
  'cb',
);
const redirectUrl = fc.oneof(
  { weight: 4, arbitrary: url },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { variable: 'secret', prefix: 'https://' },
      { ssmParameter: '/web/domain', prefix: 'https://$', suffix: '/cb' },
      { secretsManager: 'a/b', jsonKey: 'url' },
    ),
  },
);
const list = <T>(item: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { minLength, maxLength: 4 });
const some = (
  entries: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: string[] = [],
): fc.Arbitrary<object> => fc.record(entries, { requiredKeys, noNullPrototype: false });

const customAttribute = fc.oneof(
  some(
    {
      type: fc.constant('string'),
      mutable: fc.boolean(),
      minLength: fc.integer({ min: 0, max: 300 }),
      maxLength: fc.integer({ min: 0, max: 2048 }),
      max: fc.constant(3),
    },
    ['type'],
  ),
  some(
    {
      type: fc.constant('number'),
      mutable: fc.boolean(),
      min: fc.integer(),
      max: fc.integer(),
      minLength: fc.constant(1),
    },
    ['type'],
  ),
  some({ type: fc.constantFrom('dateTime', 'boolean'), min: fc.constant(1) }, ['type']),
);

const groupName = fc.constantFrom('admins', 'Admins', '管理者', '__proto__', '${x}');
const serverIdentifier = fc.constantFrom('https://api.acme.com', 'https:/-api.acme.com', 'events', '__proto__');
const groups = fc.dictionary(
  groupName,
  some({
    description: text,
    precedence: fc.nat(),
    roleArn: fc.constant('arn:aws:iam::123456789012:role/x'),
    adopt: groupName,
  }),
);
const resourceServers = fc.dictionary(
  serverIdentifier,
  some(
    {
      name: fc.constant('API'),
      scopes: fc.dictionary(fc.constantFrom('read', 'write', '${x}', '__proto__'), text),
      adopt: serverIdentifier,
    },
    ['name'],
  ),
);
const passkeys = fc.record({ relyingPartyId: fc.constantFrom('acme.com', 'auth.acme.com') });
const signIn = some({ firstFactors: list(fc.constantFrom('password', 'emailOtp', 'smsOtp', 'passkey'), 1), passkeys }, [
  'firstFactors',
]);
const email = some(
  {
    sesIdentityArn: fc.constantFrom(
      'arn:aws:ses:us-west-2:123456789012:identity/acme.com',
      'arn:aws:ses:eu-central-1:123456789012:identity/no-reply@acme.com',
      { variable: 'ses_identity' },
    ),
    from: fc.constantFrom('no-reply@acme.com', '"${x}" <help@other.com>'),
  },
  ['sesIdentityArn'],
);

const functionArn = fc.constantFrom(
  'arn:aws:lambda:us-west-2:123456789012:function:claims',
  'arn:aws:lambda:eu-west-1:123456789012:function:claims:live',
  'arn:aws:lambda:us-west-2:123456789012:function:claims:7',
  { ssmParameter: '/a/function' },
);
const triggers = some({
  preSignUp: functionArn,
  postConfirmation: functionArn,
  customMessage: functionArn,
  preTokenGeneration: some({ functionArn, version: fc.constantFrom('V1_0', 'V2_0', 'V3_0') }, ['functionArn']),
});

const poolId = fc.constantFrom('us-west-2_Ab12Cd34E', 'us-east-1_Ab12Cd34E');
const customDomain = fc.oneof(
  some(
    {
      name: fc.constantFrom('auth.acme.com', 'acme.auth.us-west-2.amazoncognito.com'),
      certificateArn: fc.constantFrom(
        'arn:aws:acm:us-east-1:123456789012:certificate/1234',
        'arn:aws:acm:us-west-2:123456789012:certificate/1234',
        { ssmParameter: '/certificate' },
      ),
      hostedZoneId: fc.constant('Z0123456789ABC'),
    },
    ['name', 'certificateArn'],
  ),
  fc.record({ name: fc.constant('auth.acme.com'), hostedZoneId: fc.constant('Z0123456789ABC') }),
);
const customDomains = some({ custom: customDomain, prefix: fc.constant('acme'), managedLogin: fc.boolean() }, [
  'custom',
]);
const createdDomain = fc.oneof(
  { weight: 3, arbitrary: fc.record({ prefix: fc.constantFrom('acme', 'acme-aws') }) },
  { weight: 1, arbitrary: customDomains },
);
const domain = fc.oneof(
  some({ prefix: fc.constantFrom('acme', 'acme-aws'), adopt: fc.constantFrom('acme', 'other') }, ['prefix']),
  customDomains,
);
const createdPool = some({
  issuer: fc.constantFrom('original', 'updated'),
  name: fc.constantFrom('acme', 'Acme Customers'),
  signInWith: list(fc.constantFrom('email', 'phone_number'), 1),
  aliases: list(fc.constantFrom('email', 'phone_number', 'preferred_username'), 1),
  caseSensitiveUsernames: fc.boolean(),
  requiredAttributes: list(standard),
  customAttributes: fc.dictionary(customName, customAttribute),
  autoVerify: list(fc.constantFrom('email', 'phone_number')),
  selfSignUp: fc.boolean(),
  accountRecovery: fc.oneof(list(fc.constantFrom('email', 'phone_number'), 1), fc.constant('admin_only')),
  passwordPolicy: some({ temporaryPasswordValidity: duration, historySize: fc.integer({ min: 0, max: 24 }) }),
  mfa: some(
    { mode: fc.constantFrom('off', 'optional', 'required'), methods: list(fc.constantFrom('totp', 'sms', 'email'), 1) },
    ['mode'],
  ),
  tier: fc.constantFrom('lite', 'essentials', 'plus'),
  threatProtection: fc.constantFrom('off', 'audit', 'enforced'),
  signIn,
  email,
  webAclArn: fc.constantFrom('arn:aws:wafv2:us-east-1:123456789012:regional/webacl/acme/1234abcd', {
    ssmParameter: '/a/acl',
  }),
  groups,
  resourceServers,
  triggers,
  deletionProtection: fc.boolean(),
  domain: createdDomain,
});
const existingPool = some({
  reference: fc.oneof(
    poolId,
    fc.record({ name: fc.constantFrom('acme', 'Acme Customers') }),
    fc.constantFrom({ variable: 'pool_id' }, { ssmParameter: '/a/b' }, { secretsManager: 'a/b', jsonKey: 'a"b${c}' }),
  ),
  adopt: poolId,
  caseSensitiveUsernames: fc.boolean(),
  tier: fc.constantFrom('lite', 'plus'),
  groups,
  resourceServers,
  triggers,
  domain,
});
const userPool = fc.oneof({ weight: 3, arbitrary: createdPool }, { weight: 1, arbitrary: existingPool });

const reference = fc.constantFrom(
  { variable: 'secret' },
  { variable: 'count' },
  { ssmParameter: '/a/b' },
  { secretsManager: 'a/b', jsonKey: 'a"b${c}' },
);
const mapping = fc.dictionary(attribute, fc.option(fc.constantFrom('sub', 'email', 'roles', '${x}')));

const allowedEmailDomains = list(fc.constantFrom('acme.com', 'example.com', 'gmail.com'), 1);

const oidcProvider = some(
  {
    preset: fc.constantFrom('descope', 'oidc'),
    adopt: fc.option(name, { freq: 3, nil: 'Descope' }),
    issuer: fc.constantFrom(
      'https://api.descope.com/P2abcDEF',
      'https://sso.example.com',
      'https://sso.example.com/',
      'https://a:b@sso.example.com',
      'x',
    ),
    clientId: fc.oneof(fc.constantFrom('P2abcDEF', '${x}', '-8.2e298'), reference),
    clientSecret: fc.oneof(reference, fc.constant('none')),
    scopes: list(fc.constantFrom('openid', 'OpenID', 'email', 'descope:claims', 'x${y}'), 1),
    attributesRequestMethod: fc.constantFrom('GET', 'POST'),
    endpoints: fc.record({
      authorize: fc.constant('https://sso.example.com/a'),
      token: fc.constant('https://sso.example.com:8443/t'),
      userInfo: fc.constant('https://sso.example.com/u'),
      jwks: fc.constant('https://sso.example.com/j'),
    }),
    attributeMapping: mapping,
    allowedEmailDomains,
    identifiers: list(fc.constantFrom('acme.com', 'example.com')),
    pending: fc.constant(true),
    iamOidcProvider: fc.boolean(),
  },
  ['preset', 'issuer', 'clientId', 'clientSecret'],
);

const upstreamProvider = some(
  {
    preset: fc.constantFrom('cognito', 'okta'),
    upstream: some(
      {
        spec: fc.constantFrom('acme', 'other'),
        client: fc.oneof(clientKey, fc.constant('none')),
        environment: fc.constant('dev'),
      },
      ['spec', 'client'],
    ),
    clientSecret: reference,
    scopes: list(fc.constantFrom('openid', 'x${y}'), 1),
    attributeMapping: mapping,
  },
  ['preset', 'upstream'],
);

const samlProvider = fc.oneof(
  some(
    {
      type: fc.constant('saml'),
      metadataFile: fc.constant('saml/metadata.xml'),
      idpInit: fc.boolean(),
      allowedEmailDomains,
      attributeMapping: mapping,
    },
    ['type', 'metadataFile'],
  ),
  some(
    {
      preset: fc.constant('saml'),
      metadataUrl: fc.oneof(fc.constantFrom('https://sso.example.com/m', 'http://sso.example.com/m'), reference),
      idpInit: fc.boolean(),
      allowedEmailDomains,
      attributeMapping: mapping,
    },
    ['preset', 'metadataUrl'],
  ),
);

const socialProvider = fc.oneof(
  some(
    {
      preset: fc.constantFrom('google', 'facebook', 'amazon'),
      clientId: fc.oneof(fc.constant('a'), reference),
      clientSecret: reference,
      allowedEmailDomains,
      attributeMapping: mapping,
    },
    ['preset', 'clientId', 'clientSecret'],
  ),
  some(
    {
      preset: fc.constant('apple'),
      clientId: reference,
      teamId: fc.constant('A1B2C3D4E5'),
      keyId: reference,
      privateKey: reference,
    },
    ['preset', 'clientId', 'teamId', 'keyId', 'privateKey'],
  ),
);

const identityProvider = fc.oneof(
  { weight: 3, arbitrary: oidcProvider },
  { weight: 1, arbitrary: upstreamProvider },
  { weight: 1, arbitrary: samlProvider },
  { weight: 1, arbitrary: socialProvider },
);

const appClient = some({
  name: fc.constantFrom('web', 'Web client'),
  adopt: fc.constantFrom('1h57kf5cpq17m0eml12EXAMPLE'),
  identityProviders: list(fc.oneof(name, fc.constant('COGNITO')), 1),
  externalProviders: fc.constant(['tenant-a']),
  formerly: clientKey,
  callbackUrls: fc.array(redirectUrl, { maxLength: 4 }),
  albHosts: fc.array(
    fc.constantFrom(
      'app.example.com',
      'App.example.com',
      'https://a:b@app.example.com',
      { variable: 'secret' },
      { ssmParameter: '/host', suffix: '/x' },
    ),
    { maxLength: 3 },
  ),
  defaultRedirectUri: redirectUrl,
  logoutUrls: fc.array(redirectUrl, { maxLength: 4 }),
  scopes: list(fc.constantFrom('openid', 'email', 'phone', 'https://api.acme.com/read', 'Email'), 1),
  flows: list(fc.constantFrom('code', 'implicit', 'client_credentials')),
  authFlows: list(fc.constantFrom('userSrp', 'user')),
  secret: fc.boolean(),
  readAttributes: list(attribute, 1),
  writeAttributes: list(attribute, 1),
  tokenValidity: some({ access: duration, id: duration, refresh: duration, authSession: duration }),
  refreshTokenRotation: fc.oneof(some({ gracePeriod: duration }), fc.constant('off')),
});

const linkedProvider = some({
  trustEmail: fc.constantFrom('verifiedClaim', 'attested'),
  emailDomains: list(fc.constantFrom('acme.com', 'example.com', 'gmail.com'), 1),
});

const accountLinking = some({
  providers: fc.oneof(list(name, 1), fc.dictionary(name, linkedProvider, { minKeys: 1 })),
  whenUnsafe: fc.constantFrom('separateUser', 'reject'),
  whenNoMatch: fc.constantFrom('createUser', 'createNative', 'reject'),
  nativeSignUp: fc.constantFrom('allow', 'refuseKnownEmail'),
  replaces: fc.constant('arn:aws:lambda:us-west-2:123456789012:function:check'),
  function: some({
    reservedConcurrency: fc.constantFrom(1, 2),
    runtime: fc.constantFrom('nodejs22.x', 'nodejs24.x'),
    alarmTopicArn: fc.constantFrom('arn:aws:sns:us-west-2:123456789012:a', 'arn:aws:sns:us-east-1:123456789012:a'),
  }),
});

const backend = fc.constantFrom(
  { local: {} },
  { local: { path: '/var/x' } },
  { s3: { bucket: 'acme-tfstate', key: 'a/${x}', region: 'us-west-2', encrypt: false } },
  { s3: { bucket: 'acme-tfstate', key: 'a', region: 'us-west-2' } },
  { cloud: { organization: 'acme', workspaces: { name: 'a', tags: ['b'], prefix: 'c' } } },
  { remote: { organization: 'acme', workspaces: { project: 'a' } } },
  { http: { address: 'https://a:b@state.example.com' } },
);

/** Data of the right shape whose meaning is anything. */
export const arbitrarySpec: fc.Arbitrary<object> = some(
  {
    version: fc.constant(1),
    name: fc.constant('acme'),
    region: fc.constant('us-west-2'),
    tags: fc.dictionary(fc.oneof(text, fc.constantFrom('_children', '_metadata', 'Team', 'team', 'aws:x')), text, {
      maxKeys: 5,
    }),
    userPool: userPool,
    identityProviders: fc.dictionary(name, identityProvider),
    appClients: fc.dictionary(clientKey, appClient),
    defaults: some({ appClient }),
    accountLinking,
    publish: some({
      ssm: fc.constant({ prefix: '/acme/auth' }),
      clientSecrets: fc.constantFrom(
        { secretsManager: 'acme/auth' },
        {
          secretsManager: 'acme/auth',
          kmsKeyArn: 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
        },
      ),
    }),
    terraform: some({ awsProviderVersion: fc.constantFrom('>= 5.100, < 7.0', '~> 4.0', '>= 6.0', '~> 6.0'), backend }),
    accept: list(
      fc.constantFrom(
        { rule: 'state-kept-locally', reason: 'x' },
        { rule: 'state-kept-localy', reason: 'x' },
        { rule: 'unknown-scope', at: 'appClients.web', reason: 'x' },
      ),
    ),
  },
  ['version', 'name', 'region', 'userPool'],
);
