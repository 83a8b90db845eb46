import '../property-seed';
import fc from 'fast-check';
import { load } from '../../src/load';
import type { Federation } from '../../src/model/federation';
import type { SignInCase, SignInsFile } from '../../src/sign-ins/file';
import { runSignIns } from '../../src/sign-ins/run';

const from = fc.constantFrom;
const emails = from(
  'ann@acme.com',
  'Ann@Acme.com',
  'bob@acme.com',
  'x@other.example',
  'ann@acme.com ',
  'ann@acme.com"',
);

const options = fc.record(
  {
    whenUnsafe: from('separateUser', 'reject'),
    whenNoMatch: from('createUser', 'createNative', 'reject'),
    linkInvitedUsers: fc.boolean(),
    afterLink: from('continue', 'retry'),
  },
  { requiredKeys: [] },
);

const linked = from(
  { providers: ['Keycloak'] },
  { providers: ['Keycloak', 'Other'] },
  { providers: { Keycloak: {}, Corp: { trustEmail: 'attested', emailDomains: ['acme.com'] } } },
  undefined,
);

const user = fc.record(
  {
    email: emails,
    emailVerified: fc.boolean(),
    status: from('CONFIRMED', 'UNCONFIRMED', 'FORCE_CHANGE_PASSWORD', 'RESET_REQUIRED'),
    enabled: fc.boolean(),
    identities: from([], [{ provider: 'Other', subject: 's1' }], [{ provider: 'Keycloak', subject: 's2' }]),
  },
  { requiredKeys: ['email'] },
);

const signIn: fc.Arbitrary<Omit<SignInCase, 'name'>> = fc.oneof(
  fc.record({
    through: from('Keycloak', 'Other'),
    claims: fc.record(
      {
        sub: from('s1', 's2', 'S1', 's_1'),
        email: emails,
        email_verified: from<(boolean | string)[]>(true, false, 'true', 'True', 'yes'),
      },
      { requiredKeys: ['sub'] },
    ),
  }),
  fc.record({
    through: from('Corp'),
    assertion: fc.record({ nameId: from('s1', 'n2'), attributes: fc.record({ mail: emails }, { requiredKeys: [] }) }),
  }),
);

function federationOf(accountLinking: object | undefined, extra: boolean): Federation | undefined {
  const oidc = (issuer: string): object => ({
    preset: 'keycloak',
    issuer: `https://${issuer}.acme.com/realms/acme`,
    clientId: 'cognito',
    clientSecret: { variable: 'a' },
  });
  const callbackUrls = ['https://app.example.com/cb'];
  const spec = {
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    userPool: { signInWith: ['email'], customAttributes: { idp_sub: { type: 'string' } }, domain: { prefix: 'acme' } },
    identityProviders: {
      Keycloak: oidc('id'),
      Other: oidc('other'),
      Corp: {
        type: 'saml',
        metadataUrl: 'https://sso.acme.com/m',
        attributeMapping: { email: 'mail', 'custom:idp_sub': 'id' },
      },
      ...(extra && { Unrelated: oidc('unrelated') }),
    },
    appClients: {
      web: { identityProviders: ['Keycloak', 'Other', 'Corp', 'COGNITO'], callbackUrls },
      ...(extra && { another: { identityProviders: ['Unrelated'], callbackUrls } }),
    },
    ...(accountLinking !== undefined && { accountLinking }),
  };
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(JSON.stringify(spec)) }]);
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : federations[0];
}

const everything = fc.record({
  linking: fc.tuple(linked, options).map(([who, how]) => (who === undefined ? undefined : { ...who, ...how })),
  users: fc.record({ ann: user, bob: user }),
  signIns: fc.array(signIn, { minLength: 1, maxLength: 4 }),
});

function fileOf(users: SignInsFile['users'], signIns: readonly Omit<SignInCase, 'name'>[]): SignInsFile {
  return {
    version: 1,
    spec: 'federation.yaml',
    ...(users && { users }),
    signIns: signIns.map((one, index) => ({ name: `sign-in ${index}`, client: 'web', ...one })),
  };
}

test('nobody is signed in to a native user without that user’s proven email, or an identity that is linked already', async () => {
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(everything, async ({ linking, users, signIns }) => {
      const federation = federationOf(linking, false);
      fc.pre(federation !== undefined);
      const before = new Map(Object.entries(users));
      for (const { signIn: one, first } of await runSignIns(federation, fileOf(users, signIns))) {
        const label = first.user?.label;
        if (label === undefined || (first.outcome !== 'linked' && first.outcome !== 'signedIn')) continue;
        opened += 1;
        const owner = before.get(label);
        const subject = one.claims?.['sub'] ?? one.assertion?.nameId;
        const isLinkedBefore =
          owner?.identities?.some((identity) => identity.provider === one.through && identity.subject === subject) ??
          false;
        if (first.outcome === 'signedIn' && !isLinkedBefore) continue; // It was linked by an earlier one of these sign-ins.
        if (isLinkedBefore) continue;
        const sent = JSON.stringify(one.claims?.['email'] ?? one.assertion?.attributes?.['mail']);
        expect(sent.toLowerCase()).toBe(JSON.stringify(owner?.email.toLowerCase()));
        expect(owner).toMatchObject({ emailVerified: true });
        expect(owner?.enabled ?? true).toBe(true);
        if (one.through !== 'Corp') expect([true, 'true']).toContain(one.claims?.['email_verified']);
        else expect(linking).toHaveProperty(['providers', 'Corp']);
      }
    }),
    { numRuns: 600 },
  );
  expect(opened).toBeGreaterThan(20);
});

test('a provider and a client that have nothing to do with a sign-in never change what comes of it', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(everything, async ({ linking, users, signIns }) => {
      // Linking by default holds every provider that proves emails, so that only a list can leave one out.
      const [alone, withOthers] = [federationOf(linking, false), federationOf(linking, true)];
      fc.pre(alone !== undefined && withOthers !== undefined);
      compared += 1;
      const file = fileOf(users, signIns);
      const outcomes = async (federation: Federation): Promise<readonly unknown[]> =>
        (await runSignIns(federation, file)).map(({ first, second }) =>
          [first, second].map((one) => [one?.outcome, one?.code, one?.user]),
        );
      expect(await outcomes(withOthers)).toEqual(await outcomes(alone));
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(100);
});
