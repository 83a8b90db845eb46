/**
 * People sign in through the pool's own pages, by the stack of the Descope example exactly as it is generated and
 * applied: a real browser, a certified OpenID provider in the place of https://api.descope.com, and an emulator that
 * runs the shipped function in Node.js as its own IAM role.
 *
 * Where the emulator differs from AWS, as-on-lambda.cjs closes the gap (the case of the user name, a claim that is
 * mapped twice, booleans, claims without a mapping, the log format) and sign-in-host.ts (the redirect to the app after a
 * refusal). What `test` says of the first of these sign-ins is compared with each. Not shown here, because the emulator has it not: the 5 s after which Cognito gives up, that it runs a
 * trigger again, whether the first sign-in after a link goes through on AWS (here it always does), the claims of the
 * userInfo endpoint, the invoke permission, and that a disabled user who is linked already stays out.
 */
import type { RefusalCode } from '../../src/model/refusals';
import { refusals } from '../../lambda/verdicts';
import { startMinistack } from '../terraform/harness/emulators';
import { describeWith } from '../terraform/harness/tools';
import { startApp, type App, type Tokens } from './app';
import { applyExample, type AppliedStack } from './applied-stack';
import { atOpenIdProvider, startBrowser, type Browser, type Page } from './browser';
import { makeCertificate } from './certificate';
import { startIssuer } from './issuer';
import { openLinkingFunction, type LinkingFunction, type LogLine } from './linking-function';
import { people, peopleElsewhere, type Login } from './people';
import { startProxy } from './proxy';
import { startSignInHost } from './sign-in-host';
import { simulated } from './simulated';
import { openUserPool, type UserPool } from './user-pool';

// What the example says.
const region = 'us-west-2';
const poolHost = 'sample-app-prod.auth.us-west-2.amazoncognito.com';
const appHost = 'app.example.com';
const issuerHost = 'api.descope.com';
const secondHost = 'login.second.example';
const projectId = 'P2abcdefghijklmnopqrstuvwxyz';
const clientSecret = 'an access key of Descope';

/** What came of one sign-in. */
interface SignIn {
  readonly page: Page;
  /** Undefined where the app got none. */
  readonly tokens: Tokens | undefined;
  /** What the function wrote meanwhile. */
  readonly log: readonly LogLine[];
}

describeWith(
  ['terraform', 'ministack', 'chromium', 'openssl'],
  'sign-in through Descope to the applied example',
  () => {
    const stops: (() => void | Promise<void>)[] = [];
    let stack: AppliedStack;
    let pool: UserPool;
    let linking: LinkingFunction;
    let app: App;
    let browser: Browser;

    beforeAll(async () => {
      const certificate = await makeCertificate([poolHost, appHost, issuerHost, secondHost]);
      const proxy = await startProxy(certificate);
      stops.push(proxy.stop);
      const emulator = await startMinistack({
        auth: true,
        env: {
          HTTPS_PROXY: proxy.url,
          SSL_CERT_FILE: certificate.file,
          NODE_OPTIONS: `--require ${JSON.stringify(require.resolve('./as-on-lambda.cjs'))}`,
        },
      });
      stops.push(emulator.stop);
      stack = await applyExample(emulator, clientSecret);
      const { outputs } = stack;
      const issuer = await startIssuer({
        issuer: `https://${issuerHost}/${projectId}`,
        client: { id: projectId, secret: clientSecret, redirectUri: outputs.idp_redirect_uri.value },
        people,
      });
      stops.push(issuer.stop);
      const second = await startIssuer({
        issuer: `https://${secondHost}`,
        client: { id: 'second', secret: clientSecret, redirectUri: outputs.idp_redirect_uri.value },
        people: peopleElsewhere,
      });
      stops.push(second.stop);
      app = await startApp(`${emulator.url}/oauth2/token`);
      stops.push(app.stop);
      const signInHost = await startSignInHost(emulator.url);
      stops.push(signInHost.stop);
      proxy.route(poolHost, signInHost.url);
      proxy.route(issuerHost, issuer.origin);
      proxy.route(secondHost, second.origin);
      proxy.route(appHost, app.origin);
      browser = await startBrowser(proxy, certificate);
      stops.push(browser.stop);
      pool = openUserPool(emulator, region, outputs.user_pool_id.value);
      stops.push(pool.close);
      linking = openLinkingFunction(emulator, region, 'sample-app-pre-sign-up');
    });

    afterAll(async () => {
      // Each of them even where another one fails.
      const ended = await Promise.allSettled(stops.reverse().map(async (stop) => stop()));
      expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
    });

    async function signIn(login: Login, provider = 'Descope'): Promise<SignIn> {
      const before = (await linking.log()).length;
      const url = new URL(stack.outputs.authorize_urls.value.web.Descope);
      url.searchParams.set('identity_provider', provider);
      const visit = app.visit(url.href);
      const page = await browser.signIn(visit.url, atOpenIdProvider(login));
      return { page, tokens: visit.tokens(), log: (await linking.log()).slice(before) };
    }

    function expectSignedIn({ page, tokens }: SignIn, user: { readonly username: string; readonly sub: string }): void {
      expect(page).toEqual({ place: `https://${appHost}/dashboard`, text: 'Signed in' });
      const { issuer, client_ids: clientIds } = stack.outputs;
      expect(tokens?.id).toMatchObject({
        iss: issuer.value,
        aud: clientIds.value.web,
        'cognito:username': user.username,
        sub: user.sub,
      });
      expect(tokens?.access).toMatchObject({
        iss: issuer.value,
        client_id: clientIds.value.web,
        username: user.username,
        sub: user.sub,
      });
    }

    function expectRefused({ page, tokens }: SignIn, refusal: RefusalCode): void {
      const text = `invalid_request: PreSignUp failed with error ${refusal}: ${refusals[refusal]}.`;
      expect(page).toEqual({ place: `https://${appHost}/dashboard`, text });
      expect(tokens).toBeUndefined();
    }

    it('is the native user with the same verified email, at the first sign-in and at the second', async () => {
      const { sub, email } = people.ann;
      const native = await pool.addNativeUser('ann@example.com');

      const first = await signIn('ann');
      expect(first.log).toEqual([
        expect.objectContaining({
          verdict: 'LINKED',
          outcome: 'proceeded',
          provider: 'Descope',
          sub: native.sub,
          requests: 3,
        }),
      ]);
      expectSignedIn(first, native);
      // The subject as Descope writes it; what stands in the user name is lower case by now.
      expect(await pool.identitiesOf(native)).toEqual([
        expect.objectContaining({ providerName: 'Descope', userId: sub }),
      ]);
      expect(await pool.usernamesWith(email)).toEqual([native.username]);

      const second = await signIn('ann');
      expect(second.log).toEqual([]);
      expectSignedIn(second, native);
      expect(await pool.usernamesWith(email)).toEqual([native.username]);
      expect(await simulated('ann', {})).toEqual({
        outcome: 'linked',
        verdicts: ['LINKED', undefined],
        code: undefined,
        isNative: [true, true],
      });
    });

    it('is a new user where nobody has the email', async () => {
      const newcomer = await signIn('newcomer');
      expect(newcomer.log).toEqual([
        expect.objectContaining({ verdict: 'USER_NOT_FOUND', outcome: 'proceeded', requests: 1 }),
      ]);
      await expectOwnUser(newcomer, 'newcomer');
      expect(await simulated('newcomer')).toMatchObject({
        outcome: 'signedUp',
        verdicts: ['USER_NOT_FOUND', undefined],
      });
    });

    it('is a separate user where Descope has not verified the email', async () => {
      const native = await pool.addNativeUser(people.unverified.email);
      const stranger = await signIn('unverified');
      expect(stranger.log).toEqual([
        expect.objectContaining({ verdict: 'EMAIL_UNVERIFIED', outcome: 'proceeded', requests: 0 }),
      ]);
      await expectOwnUser(stranger, 'unverified');
      expect(await pool.identitiesOf(native)).toEqual([]);
      expect(await simulated('unverified', {})).toMatchObject({
        outcome: 'separateUser',
        verdicts: ['EMAIL_UNVERIFIED', undefined],
        isNative: [false, false],
      });
    });

    it('is a separate user where the native user never proved the email', async () => {
      const native = await pool.addNativeUser(people.hijacked.email, { emailVerified: false });
      const owner = await signIn('hijacked');
      expect(owner.log).toEqual([
        expect.objectContaining({ verdict: 'USER_UNPROVEN', outcome: 'proceeded', requests: 2 }),
      ]);
      await expectOwnUser(owner, 'hijacked');
      expect(await pool.identitiesOf(native)).toEqual([]);
      expect(await simulated('hijacked', { emailVerified: false })).toMatchObject({
        outcome: 'separateUser',
        verdicts: ['USER_UNPROVEN', undefined],
        isNative: [false, false],
      });
    });

    /** The tokens are those of a federated user of the person's own. */
    async function expectOwnUser(result: SignIn, login: Login): Promise<void> {
      const { sub, email } = people[login];
      const username = `Descope_${sub}`;
      expect(await pool.usernamesWith(email)).toContain(username);
      expectSignedIn(result, { username, sub: expect.any(String) as string });
    }

    it('is refused with ACCOUNT_DISABLED where the native user is disabled', async () => {
      const native = await pool.addNativeUser(people.disabled.email);
      await pool.disable(native);
      const banned = await signIn('disabled');
      expect(banned.log).toEqual([
        expect.objectContaining({ verdict: 'USER_DISABLED', outcome: 'refused', refusal: 'ACCOUNT_DISABLED' }),
      ]);
      expectRefused(banned, 'ACCOUNT_DISABLED');
      expect(await pool.usernamesWith(people.disabled.email)).toEqual([native.username]);
      expect(await pool.identitiesOf(native)).toEqual([]);
      expect(await simulated('disabled', { enabled: false })).toMatchObject({
        outcome: 'refused',
        verdicts: ['USER_DISABLED', 'USER_DISABLED'],
        code: 'ACCOUNT_DISABLED',
      });
    });

    describe('the access policy of the function', () => {
      const actions = ['AdminGetUser', 'AdminLinkProviderForUser', 'ListUsers'] as const;

      it('holds the actions that are taken away below, and no other', async () => {
        expect([...(await linking.actions())].sort()).toEqual(actions.map((action) => `cognito-idp:${action}`));
      });

      it.each(actions)('is needed: without %s the sign-in is refused, and with it linked', async (action) => {
        const login = `without${action}` as const;
        const native = await pool.addNativeUser(people[login].email);

        await linking.without(`cognito-idp:${action}`, async () => {
          const denied = await signIn(login);
          expect(denied.log).toEqual([
            expect.objectContaining({
              verdict: 'ACCESS_DENIED',
              outcome: 'refused',
              refusal: 'SIGN_IN_MISCONFIGURED',
              error: 'AccessDeniedException',
            }),
          ]);
          expectRefused(denied, 'SIGN_IN_MISCONFIGURED');
          expect(await pool.usernamesWith(people[login].email)).toEqual([native.username]);
          expect(await pool.identitiesOf(native)).toEqual([]);
        });

        const allowed = await signIn(login);
        expect(allowed.log).toEqual([expect.objectContaining({ verdict: 'LINKED' })]);
        expectSignedIn(allowed, native);
      });
    });

    describe('after the spec was changed to whenUnsafe: reject and afterLink: retry', () => {
      beforeAll(async () => {
        await stack.change({
          'whenUnsafe: separateUser': 'whenUnsafe: reject',
          'whenNoMatch: createUser': 'whenNoMatch: createUser\n  afterLink: retry',
        });
      });

      it.each([
        ['Descope has not verified the email', 'unverifiedRejected', true, 'EMAIL_UNVERIFIED'],
        ['the native user never proved the email', 'hijackedRejected', false, 'USER_UNPROVEN'],
      ] as const)('is refused with SIGN_IN_REFUSED where %s', async (_where, login, emailVerified, verdict) => {
        const native = await pool.addNativeUser(people[login].email, { emailVerified });
        const refused = await signIn(login);
        expect(refused.log).toEqual([
          expect.objectContaining({ verdict, outcome: 'refused', refusal: 'SIGN_IN_REFUSED' }),
        ]);
        expectRefused(refused, 'SIGN_IN_REFUSED');
        expect(await pool.usernamesWith(people[login].email)).toEqual([native.username]);
        expect(await pool.identitiesOf(native)).toEqual([]);
      });

      it('is told ACCOUNT_LINKED at the first sign-in, and is the native user at the second', async () => {
        const native = await pool.addNativeUser(people.twice.email);

        const first = await signIn('twice');
        expect(first.log).toEqual([
          expect.objectContaining({ verdict: 'LINKED', outcome: 'refused', refusal: 'ACCOUNT_LINKED' }),
        ]);
        expectRefused(first, 'ACCOUNT_LINKED');

        const second = await signIn('twice');
        expect(second.log).toEqual([]);
        expectSignedIn(second, native);
        expect(await pool.usernamesWith(people.twice.email)).toEqual([native.username]);
      });
    });

    describe('after the spec was changed to createNative and refuseKnownEmail, with a second provider', () => {
      beforeAll(async () => {
        await stack.change({
          '  signInWith: [email]': '  selfSignUp: true\n  signInWith: [email]',
          'identityProviders:\n': `identityProviders:
  Second:
    preset: oidc
    issuer: https://${secondHost}
    clientId: second
    clientSecret: { variable: descope_client_secret }
    attributeMapping: { name: name }
`,
          '    identityProviders: [Descope, COGNITO]': '    identityProviders: [Descope, Second, COGNITO]',
          '  providers: [Descope]': '  providers: { Descope: { emailVerified: always }, Second: {} }',
          'whenNoMatch: createUser': 'whenNoMatch: createNative\n  nativeSignUp: refuseKnownEmail',
          '    at: identityProviders.Descope\n': '',
        });
      });

      it('is a native user that was made for them, and the same one through the second provider', async () => {
        const { email, sub } = people.madeNative;

        const first = await signIn('madeNative');
        expect(first.log).toEqual([
          expect.objectContaining({ verdict: 'USER_CREATED', outcome: 'proceeded', provider: 'Descope', requests: 3 }),
        ]);
        const [username = '', ...others] = await pool.usernamesWith(email);
        expect(others).toEqual([]);
        const native = { username, sub: first.log[0]?.sub ?? '' };
        expectSignedIn(first, native);
        // Nobody knows the password, and "forgot password" does not work in this status.
        expect(await pool.statusOf(username)).toBe('FORCE_CHANGE_PASSWORD');

        const second = await signIn('madeNative', 'Second');
        expect(second.log).toEqual([
          expect.objectContaining({ verdict: 'LINKED', outcome: 'proceeded', provider: 'Second', sub: native.sub }),
        ]);
        expectSignedIn(second, native);
        expect(await pool.usernamesWith(email)).toEqual([username]);
        expect(await pool.identitiesOf(native)).toEqual([
          expect.objectContaining({ providerName: 'Descope', userId: sub }),
          expect.objectContaining({ providerName: 'Second', userId: peopleElsewhere.madeNative.sub }),
        ]);

        // Cognito has the address as a user name already.
        expect(await pool.signUp(stack.outputs.client_ids.value.web, email)).toContain('UsernameExistsException');
        expect(await pool.usernamesWith(email)).toEqual([username]);
      });

      it('cannot register with the email of a profile that came through the provider', async () => {
        // Their sign-in further up made a federated profile.
        const { email } = people.newcomer;
        const before = await pool.usernamesWith(email);
        // In other letters: the emulator takes a profile's email for a user name, which Cognito does not.
        const refused = await pool.signUp(stack.outputs.client_ids.value.web, email.toUpperCase());
        expect(refused).toContain(`EMAIL_IN_USE: ${refusals.EMAIL_IN_USE}`);
        expect(await pool.usernamesWith(email)).toEqual(before);

        expect(await pool.signUp(stack.outputs.client_ids.value.web, 'somebody-else@example.com')).toBeUndefined();
      });

      it('needs AdminCreateUser in the policy of the function, which has it with this option alone', async () => {
        expect([...(await linking.actions())].sort()).toEqual(
          ['AdminCreateUser', 'AdminGetUser', 'AdminLinkProviderForUser', 'ListUsers'].map(
            (one) => `cognito-idp:${one}`,
          ),
        );
        await linking.without('cognito-idp:AdminCreateUser', async () => {
          const denied = await signIn('withoutAdminCreateUser');
          expect(denied.log).toEqual([expect.objectContaining({ verdict: 'ACCESS_DENIED', outcome: 'refused' })]);
          expectRefused(denied, 'SIGN_IN_MISCONFIGURED');
          expect(await pool.usernamesWith(people.withoutAdminCreateUser.email)).toEqual([]);
        });
        const allowed = await signIn('withoutAdminCreateUser');
        expect(allowed.log).toEqual([expect.objectContaining({ verdict: 'USER_CREATED' })]);
      });
    });
  },
);
