// Written by `npm run generate` from schemas/federation.schema.json. Do not edit it.

/** What a key means where a spec does not write it, by definition of the schema and key. */
export const DEFAULTS = {
  userPool: {
    issuer: 'original',
    caseSensitiveUsernames: false,
    selfSignUp: false,
    accountRecovery: ['email'],
    mfa: { mode: 'off' },
    deletionProtection: true,
  },
  customAttribute: { mutable: true, minLength: 0, maxLength: 2048, min: 0, max: 9007199254740991 },
  passwordPolicy: {
    minimumLength: 12,
    requireLowercase: true,
    requireUppercase: true,
    requireNumbers: true,
    requireSymbols: false,
    temporaryPasswordValidity: '7d',
    historySize: 0,
  },
  passkeys: { userVerification: 'preferred' },
  identityProvider: {
    idpSignout: false,
    idpInit: false,
    encryptedResponses: false,
    attributesRequestMethod: 'GET',
    iamOidcProvider: false,
    nationalIdConsent: false,
  },
  appClient: { scopes: ['openid', 'email', 'profile'], flows: ['code'], authFlows: [], secret: false },
  refreshTokenRotation: { gracePeriod: '0s' },
  tokenValidity: { access: '60m', id: '60m', refresh: '30d', authSession: '3m' },
  accountLinking: {
    whenUnsafe: 'separateUser',
    whenNoMatch: 'createUser',
    nativeSignUp: 'allow',
    linkInvitedUsers: false,
    afterLink: 'continue',
  },
  linkedProvider: { trustEmail: 'verifiedClaim' },
  linkingFunction: {
    memoryMb: 512,
    architecture: 'arm64',
    runtime: 'nodejs22.x',
    logRetentionDays: 30,
    rolePath: '/',
    dashboard: false,
  },
  terraform: { requiredVersion: '>= 1.5', awsProviderVersion: '>= 5.100, < 7.0', backend: { local: {} } },
  localBackend: { path: 'terraform.tfstate' },
  s3Backend: { encrypt: true },
} as const;
