import type { CreatedPool, Federation } from '../../src/model/federation';
import type { AppClient, CustomAttribute, OidcIdentityProvider, Spec } from '../../src/spec/spec';
import { federationOf } from '../federation-of';

const minimal: Spec = { version: 1, name: 'acme', region: 'us-west-2', userPool: {} };

const provider: OidcIdentityProvider = {
  preset: 'oidc',
  issuer: 'https://sso.example.com',
  clientId: 'acme',
  clientSecret: { variable: 'secret' },
};

function federation(spec: Partial<Spec>, environment?: string): Federation {
  return federationOf({ ...minimal, ...spec }, environment);
}

/** The pool of a spec that asks for a new one. */
function createdPool(spec: Partial<Spec>): CreatedPool {
  const { userPool } = federation(spec);
  if (userPool.kind !== 'created') throw new Error('the pool exists already');
  return userPool;
}

/** A part of a federation without the places where it is written. */
function meaning(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(meaning);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, member]) => (key === 'at' ? [] : [[key, meaning(member)]])),
  );
}

/** The mapping of one provider of a linked pool, and the custom attributes of that pool. */
function linked(own: Partial<OidcIdentityProvider>, customAttributes: Spec['userPool']['customAttributes'] = {}) {
  const spec: Partial<Spec> = {
    userPool: { customAttributes },
    identityProviders: { Okta: { ...provider, ...own } },
    accountLinking: { providers: ['Okta'] },
  };
  const { identityProviders, accountLinking } = federation(spec);
  return {
    mapping: { ...identityProviders[0]?.attributeMapping },
    subjectAttribute: accountLinking?.providers[0]?.subjectAttribute,
    custom: createdPool(spec).customAttributes.map(({ name }) => name),
  };
}

describe('defaults', () => {
  test('of the least spec there can be', () => {
    expect(meaning(federation({}))).toEqual({
      stackName: 'acme',
      specName: 'acme',
      environment: undefined,
      region: 'us-west-2',
      tags: {},
      userPool: {
        kind: 'created',
        issuer: 'original',
        name: 'acme',
        signInWith: [],
        aliases: [],
        caseSensitiveUsernames: false,
        requiredAttributes: [],
        customAttributes: [],
        autoVerify: [],
        selfSignUp: false,
        accountRecovery: ['email'],
        passwordPolicy: {
          minimumLength: 12,
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: false,
          temporaryPasswordValidity: { count: 7, unit: 'd' },
          historySize: 0,
        },
        mfa: { mode: 'off', methods: [] },
        signIn: undefined,
        tier: undefined,
        threatProtection: undefined,
        deletionProtection: true,
        triggers: [],
        webAclArn: undefined,
        email: undefined,
        domain: undefined,
        groups: [],
        resourceServers: [],
      },
      identityProviders: [],
      pendingProviders: [],
      appClients: [],
      accountLinking: undefined,
      publish: undefined,
      preSignUpFunction: undefined,
      terraform: {
        requiredVersion: '>= 1.5',
        awsProviderVersion: '>= 5.100, < 7.0',
        backend: { type: 'local', settings: { path: 'terraform.tfstate' } },
        assumeRole: undefined,
        allowedAccountIds: [],
        include: [],
      },
      accept: [],
    });
  });

  test('an environment is part of the name of the stack, and of its pool unless that is written', () => {
    expect(federation({}, 'dev')).toMatchObject({ stackName: 'acme-dev', userPool: { name: 'acme-dev' } });
    expect(federation({ userPool: { name: 'Acme' } }, 'dev')).toMatchObject({ userPool: { name: 'Acme' } });
  });

  test('the bounds of a number are not negative unless they are written', () => {
    const bounds = (attribute: CustomAttribute): unknown =>
      createdPool({ userPool: { customAttributes: { seats: attribute } } }).customAttributes;
    expect(bounds({ type: 'number' })).toMatchObject([{ min: 0, max: Number.MAX_SAFE_INTEGER }]);
    expect(bounds({ type: 'number', min: -5, max: 5 })).toMatchObject([{ min: -5, max: 5 }]);
  });

  test('what people sign in with is verified', () => {
    expect(createdPool({ userPool: { signInWith: ['email'] } }).autoVerify).toEqual(['email']);
    expect(createdPool({ userPool: { signInWith: ['email'], autoVerify: [] } }).autoVerify).toEqual([]);
  });

  test('a client takes all providers and native users, and returns by code', () => {
    const { appClients } = federation({
      identityProviders: { Okta: provider, Descope: provider },
      appClients: { web: {} },
    });
    expect(appClients[0]).toMatchObject({
      key: 'web',
      name: 'web',
      identityProviders: ['Descope', 'Okta', 'COGNITO'],
      flows: ['code'],
      scopes: ['openid', 'email', 'profile'],
      authFlows: [],
      secret: false,
      tokenValidity: {
        access: { count: 60, unit: 'm' },
        id: { count: 60, unit: 'm' },
        refresh: { count: 30, unit: 'd' },
        authSession: { count: 3, unit: 'm' },
      },
    });
  });

  test('an S3 state is encrypted unless the spec says otherwise', () => {
    const s3 = { bucket: 'acme', key: 'state', region: 'us-west-2' };
    expect(federation({ terraform: { backend: { s3 } } }).terraform.backend).toMatchObject({
      settings: { encrypt: true },
    });
    expect(federation({ terraform: { backend: { s3: { ...s3, encrypt: false } } } }).terraform.backend).toMatchObject({
      settings: { encrypt: false },
    });
  });

  test('linking creates users, and takes the providers whose emails it can judge', () => {
    const { accountLinking } = federation({
      identityProviders: {
        Okta: provider,
        Entra: { ...provider, attributeMapping: { email_verified: null } },
        Descope: { ...provider, preset: 'descope' },
      },
      accountLinking: {},
    });
    expect(accountLinking).toMatchObject({
      whenUnsafe: 'separateUser',
      whenNoMatch: 'createUser',
      linkInvitedUsers: false,
      afterLink: 'continue',
    });
    expect(accountLinking?.providers.map(({ name, trustEmail }) => [name, trustEmail])).toEqual([
      ['Descope', 'verifiedClaim'],
      ['Okta', 'verifiedClaim'],
    ]);
  });

  test('nothing depends on the order of keys', () => {
    const turned = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(map).reverse());
    const identityProviders = {
      Okta: provider,
      Descope: provider,
      Entra: { ...provider, attributeMapping: { 'custom:b': 'b', 'custom:a': 'a' } },
    };
    const appClients: Record<string, AppClient> = { web: {}, mobile: {} };
    const customAttributes = { b: { type: 'string' }, a: { type: 'number' } } as const;
    const one = federation({
      userPool: { customAttributes },
      identityProviders,
      appClients,
      accountLinking: { providers: { Okta: {}, Descope: {} } },
    });
    const other = federation({
      accountLinking: { providers: { Descope: {}, Okta: {} } },
      appClients: turned(appClients),
      identityProviders: turned(identityProviders),
      userPool: { customAttributes: turned(customAttributes) },
    });
    expect(meaning(other)).toEqual(meaning(one));
    expect(other.identityProviders.map(({ name }) => name)).toEqual(['Descope', 'Entra', 'Okta']);
  });
});

describe('the mapping', () => {
  test('adds to the one of the preset, and null takes out of it', () => {
    const { identityProviders } = federation({
      identityProviders: {
        Okta: { ...provider, attributeMapping: { email: 'mail', email_verified: null, 'custom:roles': 'roles' } },
      },
    });
    expect({ ...identityProviders[0]?.attributeMapping }).toEqual({
      username: 'sub',
      email: 'mail',
      'custom:roles': 'roles',
    });
  });

  test('keeps username, which AWS adds anyway', () => {
    const { identityProviders } = federation({
      identityProviders: { Okta: { ...provider, attributeMapping: { username: null } } },
    });
    expect(identityProviders[0]?.attributeMapping.username).toBe('sub');
  });

  test('of a provider that is not linked holds nothing more', () => {
    const spec: Partial<Spec> = { identityProviders: { Okta: provider } };
    const { identityProviders } = federation(spec);
    expect(Object.keys(identityProviders[0]?.attributeMapping ?? {}).sort()).toEqual([
      'email',
      'email_verified',
      'username',
    ]);
    expect(createdPool(spec).customAttributes).toEqual([]);
  });

  test('takes an attribute that is called like a member of every object', () => {
    const { identityProviders } = federation({
      identityProviders: { Okta: { ...provider, attributeMapping: { constructor: 'x' } as never } },
    });
    expect(Object.keys(identityProviders[0]?.attributeMapping ?? {})).toContain('constructor');
    expect(Object.getPrototypeOf(identityProviders[0]?.attributeMapping)).toBeNull();
  });
});

describe('the raw subject', () => {
  test('goes into idp_sub, which the pool gets only where it is declared', () => {
    expect(linked({})).toEqual({
      mapping: { username: 'sub', email: 'email', email_verified: 'email_verified', 'custom:idp_sub': 'sub' },
      subjectAttribute: 'custom:idp_sub',
      custom: [],
    });
  });

  test('stays in an attribute that the spec maps it into', () => {
    expect(
      linked({ attributeMapping: { 'custom:oidc_subject': 'sub' } }, { oidc_subject: { type: 'string' } }),
    ).toEqual({
      mapping: { username: 'sub', email: 'email', email_verified: 'email_verified', 'custom:oidc_subject': 'sub' },
      subjectAttribute: 'custom:oidc_subject',
      custom: ['oidc_subject'],
    });
  });

  test('goes into what the mapping fills before it is declared, unless idp_sub is declared', () => {
    const own = { attributeMapping: { 'custom:oidc_subject': 'sub' } };
    expect(linked(own).subjectAttribute).toBe('custom:oidc_subject');
    expect(linked(own, { idp_sub: { type: 'string' } }).subjectAttribute).toBe('custom:idp_sub');
  });

  test.each([
    ['is immutable', { type: 'string', mutable: false }],
    ['is too short', { type: 'string', maxLength: 254 }],
    ['wants more than a character', { type: 'string', minLength: 2 }],
    ['is no text', { type: 'number' }],
  ] as const)('does not go by an attribute that %s', (_, attribute) => {
    const { subjectAttribute, custom } = linked(
      { attributeMapping: { 'custom:oidc_subject': 'sub' } },
      { oidc_subject: attribute },
    );
    expect(subjectAttribute).toBe('custom:idp_sub');
    expect(custom).toEqual(['oidc_subject']);
  });

  test('stays in any custom attribute that is mapped to it, where the pool exists already and its attributes are not known', () => {
    const existing = (attributeMapping: Record<string, string>): string | undefined =>
      federation({
        userPool: { adopt: 'us-west-2_Ab12Cd34E' },
        identityProviders: { Okta: { ...provider, attributeMapping } },
        accountLinking: { providers: ['Okta'] },
      }).accountLinking?.providers[0]?.subjectAttribute;
    expect(existing({})).toBe('custom:idp_sub');
    expect(existing({ 'custom:oidc_subject': 'sub', 'custom:roles': 'roles' })).toBe('custom:oidc_subject');
  });

  test('an attribute idp_sub that is declared is left as it is, for a rule to judge', () => {
    expect(linked({}, { idp_sub: { type: 'string', maxLength: 64 } }).custom).toEqual(['idp_sub']);
  });

  test('a mapping of idp_sub to another claim is left as it is, for a rule to judge', () => {
    expect(
      linked({ attributeMapping: { 'custom:idp_sub': 'employee' } }, { idp_sub: { type: 'string' } }).mapping[
        'custom:idp_sub'
      ],
    ).toBe('employee');
  });
});

describe('a pool that exists already', () => {
  test.each<[Spec['userPool'], object]>([
    [{ reference: 'us-west-2_Ab12Cd34E' }, { kind: 'referenced', reference: { id: 'us-west-2_Ab12Cd34E' } }],
    [{ reference: { name: 'Customers' } }, { kind: 'referenced', reference: { name: 'Customers' } }],
    [
      { adopt: 'us-west-2_Ab12Cd34E' },
      {
        kind: 'adopted',
        id: 'us-west-2_Ab12Cd34E',
        caseSensitiveUsernames: false,
        triggers: [],
        settings: expect.objectContaining({ selfSignUp: false }) as object,
        customAttributes: undefined,
        told: {},
      },
    ],
  ])('has no settings but those that its spec knows: %j', (userPool, known) => {
    expect(meaning(federation({ userPool }).userPool)).toEqual({
      ...known,
      issuer: 'original',
      domain: undefined,
      groups: [],
      resourceServers: [],
    });
  });
});

describe('a provider whose side is not there yet', () => {
  const pending = federation({
    userPool: { customAttributes: { idp_sub: { type: 'string' } } },
    identityProviders: {
      Corp: { type: 'saml', pending: true },
      Ids: { preset: 'oidc', pending: true },
      Okta: provider,
    },
    appClients: { web: {}, corp: { identityProviders: ['Corp'] } },
    accountLinking: {},
  });

  test('is left out of the pool, of its clients and of linking', () => {
    expect(pending.identityProviders.map(({ name }) => name)).toEqual(['Okta']);
    expect(pending.pendingProviders.map(({ name }) => name)).toEqual(['Corp', 'Ids']);
    expect(pending.accountLinking?.providers.map(({ name }) => name)).toEqual(['Okta']);
    expect(pending.appClients.map(({ key, identityProviders }) => [key, identityProviders])).toEqual([
      ['corp', []],
      ['web', ['Okta', 'COGNITO']],
    ]);
  });

  test('is mapped as it will be, for its sheet', () => {
    expect(pending.pendingProviders[1]?.attributeMapping['custom:idp_sub']).toBe('sub');
  });
});

describe('what a client may write', () => {
  const client = (spec: Partial<Spec>): readonly string[] | undefined =>
    federation(spec).appClients[0]?.writeAttributes;
  const identityProviders = {
    Okta: { ...provider, attributeMapping: { 'custom:roles': 'roles', phone_number_verified: 'phone_verified' } },
    Entra: { ...provider, attributeMapping: { name: 'name' } },
  };

  test('is what its providers map and what the pool requires, never what says that an address is verified', () => {
    expect(
      client({ userPool: { requiredAttributes: ['locale'] }, identityProviders, appClients: { web: {} } }),
    ).toEqual(['custom:roles', 'email', 'locale', 'name']);
  });

  test('holds nothing of a provider that the client does not take', () => {
    expect(client({ identityProviders, appClients: { web: { identityProviders: ['Entra', 'COGNITO'] } } })).toEqual([
      'email',
      'name',
    ]);
  });

  test('holds the subject of a linked provider', () => {
    expect(client({ identityProviders: { Okta: provider }, accountLinking: {}, appClients: { web: {} } })).toEqual([
      'custom:idp_sub',
      'email',
    ]);
  });

  test('is left to AWS where no provider maps anything', () => {
    expect(client({ identityProviders, appClients: { web: { identityProviders: ['COGNITO'] } } })).toBeUndefined();
  });

  test('is what the spec writes', () => {
    expect(client({ identityProviders, appClients: { web: { writeAttributes: ['nickname'] } } })).toEqual(['nickname']);
  });
});

describe('attestation', () => {
  test('is taken over with its domains', () => {
    const { accountLinking } = federation({
      identityProviders: { Entra: provider },
      accountLinking: { providers: { Entra: { trustEmail: 'attested', emailDomains: ['acme.com'] } } },
    });
    expect(meaning(accountLinking?.providers)).toEqual([
      {
        name: 'Entra',
        trustEmail: 'attested',
        emailVerifiedAlways: false,
        emailDomains: ['acme.com'],
        subjectAttribute: 'custom:idp_sub',
      },
    ]);
  });

  test('that email_verified always comes is known of the vendor, or the team says it', () => {
    const always = (preset: 'auth0' | 'keycloak', settings = {}, attributeMapping = {}): boolean | undefined =>
      federation({
        identityProviders: { One: { ...provider, preset, attributeMapping } },
        accountLinking: { providers: { One: settings } },
      }).accountLinking?.providers[0]?.emailVerifiedAlways;
    expect(always('auth0')).toBe(true);
    expect(always('auth0', {}, { email_verified: 'another_claim' })).toBe(false);
    expect(always('keycloak')).toBe(false);
    expect(always('keycloak', { emailVerified: 'always' })).toBe(true);
  });

  test('of a provider that is not declared passes through, for a rule to judge', () => {
    expect(
      federation({ accountLinking: { providers: ['Okta'] } }).accountLinking?.providers.map(({ name }) => name),
    ).toEqual(['Okta']);
  });
});
