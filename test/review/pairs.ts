/** Parts of generated Terraform JSON, as far as the edits below touch it. */
export interface Configuration {
  readonly resource: Record<string, Record<string, Record<string, unknown>>>;
}

/** One change of the stack in `federation.yaml`, whose plan is kept in `test/golden/review/<name>`. */
export interface Pair {
  readonly name: string;
  /** JSON Merge Patch that makes the new spec. */
  readonly patch?: object;
  /** What a person changes in the generated files by hand, where no spec gives it. */
  readonly edit?: (configuration: Configuration) => void;
  /** Values of variables that differ from those of the apply. */
  readonly variables?: Readonly<Record<string, string>>;
  /** How the plan is made otherwise: of a stack that is not there yet, of its end, or after a change by hand. */
  readonly when?: 'new' | 'destroyed' | 'changed-by-hand';
}

/** Finds a generated resource. */
function resource({ resource: all }: Configuration, type: string, name: string): Record<string, unknown> {
  const found = all[type]?.[name];
  if (found === undefined) throw new Error(`there is no ${type}.${name}`);
  return found;
}

const unprotected = { userPool: { deletionProtection: false } };

const OIDC = {
  type: 'oidc',
  preset: null,
  metadataUrl: null,
  issuer: 'https://acme.okta.com',
  clientId: '0oa1',
  clientSecret: { variable: 'descope_client_secret' },
  attributeMapping: { email: 'email', email_verified: 'email_verified', 'custom:idp_sub': 'sub' },
};

export const PAIRS: readonly Pair[] = [
  { name: 'nothing' },
  { name: 'new-stack', when: 'new' },
  { name: 'stack-destroyed', patch: unprotected, when: 'destroyed' },
  { name: 'pool-replaced', patch: { userPool: { deletionProtection: false, caseSensitiveUsernames: true } } },
  { name: 'deletion-protection-off', patch: unprotected },
  { name: 'domain-replaced', patch: { userPool: { deletionProtection: false, domain: { prefix: 'acme-sign-in' } } } },
  {
    name: 'custom-domain-added',
    patch: {
      userPool: {
        domain: {
          custom: {
            name: 'auth.acme.example',
            certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012',
          },
        },
      },
    },
  },
  {
    name: 'provider-renamed',
    patch: {
      identityProviders: { Okta: null, Staff: { $move: 'Okta' } },
      appClients: {
        web: { identityProviders: ['Descope', 'Staff', 'COGNITO'] },
        reports: { identityProviders: ['Staff'] },
      },
      accountLinking: {
        providers: { Okta: null, Staff: { trustEmail: 'attested', emailDomains: ['acme.example'] } },
      },
    },
  },
  { name: 'provider-type-changed', patch: { identityProviders: { Okta: OIDC } } },
  {
    name: 'provider-removed',
    patch: {
      identityProviders: { Descope: null },
      appClients: { web: { identityProviders: ['Okta', 'COGNITO'] } },
      accountLinking: { providers: { Descope: null } },
    },
  },
  {
    name: 'provider-added',
    patch: {
      identityProviders: {
        Google: { preset: 'google', clientId: 'acme.apps.googleusercontent.com', clientSecret: { variable: 'google' } },
      },
      appClients: { web: { identityProviders: ['Descope', 'Okta', 'Google', 'COGNITO'] } },
    },
    variables: { google: 'google-oauth-secret' },
  },
  { name: 'client-renamed', patch: { appClients: { web: null, site: { $move: 'web' } } } },
  { name: 'client-replaced', patch: { appClients: { web: { secret: false } } } },
  { name: 'client-removed', patch: { appClients: { reports: null } } },
  {
    name: 'client-added',
    patch: {
      appClients: {
        mobile: { identityProviders: ['Okta'], callbackUrls: ['acme://signed-in'], scopes: ['openid'] },
      },
    },
  },
  { name: 'attribute-changed', patch: { userPool: { customAttributes: { roles: { maxLength: 2048 } } } } },
  {
    name: 'attribute-removed',
    patch: {
      userPool: { customAttributes: { roles: null } },
      identityProviders: { Descope: { attributeMapping: { 'custom:roles': null } } },
    },
  },
  { name: 'attribute-added', patch: { userPool: { customAttributes: { team: { type: 'string' } } } } },
  { name: 'linking-removed', patch: { accountLinking: null } },
  {
    name: 'email-verified-unmapped',
    edit: (configuration) => {
      const mapping = resource(configuration, 'aws_cognito_identity_provider', 'descope')['attribute_mapping'];
      delete (mapping as Record<string, string>)['email_verified'];
    },
  },
  {
    name: 'linked-email-from-another-claim',
    patch: { identityProviders: { Descope: { attributeMapping: { email: 'contact', name: 'nickname' } } } },
  },
  {
    name: 'subject-changed',
    edit: (configuration) => {
      const mapping = resource(configuration, 'aws_cognito_identity_provider', 'descope')['attribute_mapping'];
      (mapping as Record<string, string>)['username'] = 'email';
    },
  },
  {
    name: 'linked-subject-unmapped',
    edit: (configuration) => {
      const mapping = resource(configuration, 'aws_cognito_identity_provider', 'okta')['attribute_mapping'];
      delete (mapping as Record<string, string>)['custom:idp_sub'];
    },
  },
  {
    name: 'linking-loosened',
    patch: {
      accountLinking: {
        whenUnsafe: 'separateUser',
        whenNoMatch: 'createUser',
        linkInvitedUsers: true,
        providers: { Okta: { emailDomains: ['acme.example', 'gmail.example'] } },
      },
    },
  },
  {
    name: 'linking-options-on',
    patch: {
      identityProviders: { Descope: { allowedEmailDomains: ['acme.example'] } },
      accountLinking: {
        whenNoMatch: 'createNative',
        nativeSignUp: 'refuseKnownEmail',
        providers: { Descope: { emailVerified: 'always' } },
        messages: { EMAIL_IN_USE: 'Sign in with Descope' },
      },
    },
  },
  { name: 'linking-tightened', patch: { accountLinking: { providers: { Descope: null } } } },
  {
    name: 'trigger-elsewhere',
    edit: (configuration) => {
      resource(configuration, 'aws_cognito_user_pool', 'pool')['lambda_config'] = {
        pre_sign_up: 'arn:aws:lambda:eu-central-1:123456789012:function:other',
        post_authentication: 'arn:aws:lambda:eu-central-1:123456789012:function:audit',
      };
    },
  },
  {
    name: 'invoke-permission-removed',
    edit: ({ resource: all }) => {
      delete all['aws_lambda_permission'];
      for (const provider of Object.values(all['aws_cognito_identity_provider'] ?? {})) delete provider['depends_on'];
    },
  },
  {
    name: 'invoke-permission-widened',
    edit: (configuration) => {
      const permission = resource(configuration, 'aws_lambda_permission', 'cognito_pre_sign_up');
      permission['principal'] = '*';
      delete permission['source_arn'];
    },
  },
  {
    name: 'iam-widened',
    edit: (configuration) => {
      resource(configuration, 'aws_iam_role_policy', 'pre_sign_up_pool')['policy'] = JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'cognito-idp:*', Resource: '*' }],
      });
    },
  },
  {
    name: 'urls-changed',
    patch: {
      appClients: {
        web: {
          callbackUrls: ['https://app.acme.example/signed-in', 'http://localhost:3000/callback'],
          logoutUrls: ['https://app.acme.example/', 'https://www.other.example/bye'],
        },
      },
    },
  },
  {
    name: 'client-widened',
    patch: {
      appClients: {
        reports: {
          identityProviders: ['Okta', 'Descope', 'COGNITO'],
          scopes: ['openid', 'email', 'profile', 'aws.cognito.signin.user.admin'],
          authFlows: ['userPassword'],
        },
      },
    },
  },
  {
    name: 'pool-weakened',
    patch: {
      userPool: {
        mfa: { mode: 'optional' },
        passwordPolicy: { minimumLength: 8, requireNumbers: false, historySize: 0 },
        threatProtection: 'audit',
        selfSignUp: true,
      },
    },
  },
  {
    name: 'sessions-changed',
    patch: { appClients: { web: { tokenValidity: { access: '5m', refresh: '90d' } } } },
  },
  {
    name: 'provider-elsewhere',
    patch: {
      identityProviders: {
        Descope: { issuer: 'https://api.descope.com/P3', clientId: 'P3' },
        Okta: { metadataUrl: 'https://acme.okta.com/app/exk2/sso/saml/metadata' },
      },
    },
  },
  { name: 'secret-changed', variables: { descope_client_secret: 'the-next-secret-of-descope' } },
  {
    name: 'function-settings-changed',
    patch: { accountLinking: { function: { memoryMb: 256, logRetentionDays: 7, reservedConcurrency: 5 } } },
  },
  {
    name: 'function-code-changed',
    edit: (configuration) => {
      const lambda = resource(configuration, 'aws_lambda_function', 'pre_sign_up');
      lambda['source_code_hash'] = 'bm90IHRoZSBnZW5lcmF0ZWQgYXJjaGl2ZSBhdCBhbGw=';
      delete lambda['lifecycle'];
    },
  },
  {
    name: 'outside-the-stack',
    edit: (configuration) => {
      configuration.resource['aws_iam_user'] = { helper: { name: 'helper' } };
    },
  },
  { name: 'drift', when: 'changed-by-hand' },
];
