import type { JsonObject } from '../../src/document/json';

/** A spec that uses every key of the format once, alternatives apart. */
export const fullSpec: JsonObject = {
  version: 1,
  name: 'acme-customers',
  region: 'us-west-2',
  tags: { team: 'identity' },
  userPool: {
    reference: { name: 'acme customers' },
    adopt: 'us-west-2_Ab12Cd34E',
    name: 'acme customers',
    signInWith: ['email'],
    aliases: ['preferred_username'],
    caseSensitiveUsernames: false,
    requiredAttributes: ['email'],
    customAttributes: {
      roles: { type: 'string', mutable: true, minLength: 0, maxLength: 2048 },
      score: { type: 'number', min: -5, max: 5 },
    },
    autoVerify: ['email'],
    selfSignUp: true,
    accountRecovery: ['email', 'phone_number'],
    passwordPolicy: {
      minimumLength: 12, requireLowercase: true, requireUppercase: true, requireNumbers: true, requireSymbols: false,
      temporaryPasswordValidity: '7d', historySize: 0,
    },
    mfa: { mode: 'optional', methods: ['totp'] },
    tier: 'essentials',
    threatProtection: 'audit',
    deletionProtection: true,
    domain: { prefix: 'acme-customers', adopt: 'acme-customers' },
  },
  identityProviders: {
    Descope: {
      preset: 'descope',
      adopt: 'Descope',
      issuer: 'https://api.descope.com/P2abcDEF',
      clientId: 'P2abcDEF',
      clientSecret: { variable: 'descope_client_secret' },
      scopes: ['openid', 'descope.claims'],
      attributesRequestMethod: 'GET',
      endpoints: {
        authorize: 'https://api.descope.com/authorize', token: 'https://api.descope.com/token',
        userInfo: 'https://api.descope.com/userinfo', jwks: 'https://api.descope.com/jwks',
      },
      attributeMapping: { 'custom:roles': 'roles', email: null },
      iamOidcProvider: true,
      nationalIdConsent: true,
      identifiers: ['acme.com'],
    },
    Second: { type: 'oidc', issuer: 'https://idp.acme.com', clientId: 'a', clientSecret: { ssmParameter: '/acme/auth/second' } },
    Third: { type: 'oidc', issuer: 'https://id.acme.com', clientId: 'a', clientSecret: { secretsManager: 'acme/auth', jsonKey: 'third' } },
    Proxied: { preset: 'oidc', issuer: 'https://id.acme.com', clientId: { variable: 'proxied_client_id' }, clientSecret: 'none' },
    Saml: { type: 'saml', metadataFile: 'saml/okta.xml', idpSignout: true, idpInit: false, encryptedResponses: false, requestSigningAlgorithm: 'rsa-sha256' },
    Other: { preset: 'saml', metadataUrl: { ssmParameter: '/acme/auth/metadata_url' }, adopt: 'Other' },
    Google: { preset: 'google', clientId: 'acme.apps.googleusercontent.com', clientSecret: { variable: 'google' }, scopes: ['openid'] },
    Facebook: { type: 'facebook', clientId: '123', clientSecret: { variable: 'facebook' }, apiVersion: 'v21.0' },
    LoginWithAmazon: { preset: 'amazon', type: 'amazon', clientId: 'a', clientSecret: { variable: 'amazon' } },
    SignInWithApple: {
      preset: 'apple', clientId: 'com.acme.web', teamId: 'A1B2C3D4E5', keyId: { secretsManager: 'acme/apple', jsonKey: 'key_id' },
      privateKey: { secretsManager: 'acme/apple', jsonKey: 'key' },
    },
  },
  appClients: {
    web: {
      name: 'web-prod',
      adopt: '1h57kf5cpq17m0eml12EXAMPLE',
      identityProviders: ['Descope', 'COGNITO'],
      callbackUrls: ['https://app.example.com/dashboard', { ssmParameter: '/web/domain', prefix: 'https://', suffix: '/callback' }, { variable: 'web_url' }],
      defaultRedirectUri: 'https://app.example.com/dashboard',
      logoutUrls: ['https://app.example.com/', { secretsManager: 'web', jsonKey: 'url', suffix: '/bye' }],
      albHosts: ['app.example.com', { ssmParameter: '/web/host', prefix: 'app.', suffix: '.com' }, { variable: 'alb_host' }],
      scopes: ['openid'],
      flows: ['code'],
      authFlows: ['userSrp'],
      secret: false,
      readAttributes: ['email'],
      writeAttributes: ['email', 'custom:roles'],
      tokenValidity: { access: '60m', id: '60m', refresh: '30d', authSession: '3m' },
      refreshTokenRotation: { gracePeriod: '0s' },
    },
    before: { refreshTokenRotation: 'off' },
  },
  accountLinking: {
    providers: { Descope: { trustEmail: 'attested', emailDomains: ['acme.com'] } },
    whenUnsafe: 'separateUser',
    whenNoMatch: 'createUser',
    linkInvitedUsers: false,
    afterLink: 'continue',
    function: {
      memoryMb: 512,
      architecture: 'arm64',
      runtime: 'nodejs22.x',
      logRetentionDays: 30,
      rolePath: '/delegated/',
      permissionsBoundaryArn: 'arn:aws:iam::123456789012:policy/boundary',
      alarmTopicArn: 'arn:aws:sns:us-west-2:123456789012:alarms',
      reservedConcurrency: 10,
      kmsKeyArn: 'arn:aws:kms:us-west-2:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
      codeSigningConfigArn: 'arn:aws:lambda:us-west-2:123456789012:code-signing-config:csc-0123456789abcdef0',
    },
  },
  terraform: {
    requiredVersion: '>= 1.5',
    awsProviderVersion: '>= 5.100, < 7.0',
    backend: {
      s3: {
        bucket: 'acme-tfstate', key: 'cognito/acme.tfstate', region: 'us-west-2', encrypt: true, kmsKeyId: 'alias/state', useLockfile: true,
        dynamodbTable: 'locks', workspaceKeyPrefix: 'env', profile: 'acme', assumeRole: { roleArn: 'arn:aws:iam::123456789012:role/state' },
      },
    },
    assumeRole: { roleArn: 'arn:aws:iam::123456789012:role/deploy', externalId: 'acme' },
    allowedAccountIds: ['123456789012'],
  },
  accept: [{ rule: 'provider-billed-as-enterprise', at: 'identityProviders.Descope', reason: 'agreed with finance' }],
};

/** The other backends, each with all of its keys. */
export const otherBackends: readonly JsonObject[] = [
  { local: { path: 'state.tfstate' } },
  { gcs: { bucket: 'acme', prefix: 'cognito', kmsEncryptionKey: 'projects/acme/key' } },
  {
    azurerm: {
      resourceGroupName: 'rg', storageAccountName: 'acme', containerName: 'state', key: 'cognito.tfstate', subscriptionId: 's', tenantId: 't',
      useAzureadAuth: true, useOidc: true,
    },
  },
  {
    http: {
      address: 'https://state.acme.com/s', lockAddress: 'https://state.acme.com/l', unlockAddress: 'https://state.acme.com/u', updateMethod: 'PUT',
      lockMethod: 'LOCK', unlockMethod: 'UNLOCK', retryMax: 2,
    },
  },
  { cloud: { hostname: 'app.terraform.io', organization: 'acme', workspaces: { tags: ['cognito'], project: 'identity' } } },
  { remote: { organization: 'acme', workspaces: { name: 'cognito', prefix: 'cognito-' } } },
];
