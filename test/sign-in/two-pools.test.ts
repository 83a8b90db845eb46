/**
 * People of one pool sign in to an app of another, by the two stacks of the example exactly as they are generated and
 * applied: the redirect URI, the issuer, the client id and its secret have gone from one to the other by Terraform alone.
 *
 * Each pool has an emulator of its own, which calls the other one as Cognito would, over the internet that the proxy
 * plays. The gaps between emulator and AWS are those of sign-in.test.ts; besides, the discovery document names its own
 * host for the sign-in page, where AWS names the pool's domain, and an ID token has the other pool's `cognito:username`.
 */
import { join } from 'node:path';
import { startMinistack, type Emulator } from '../terraform/harness/emulators';
import { synthesise } from '../terraform/harness/synthesise';
import { scratchFolder, terraformEnds } from '../terraform/harness/terraform';
import { describeWith } from '../terraform/harness/tools';
import { startApp, type App } from './app';
import { atUserPool, startBrowser, type Browser } from './browser';
import { makeCertificate } from './certificate';
import { openLinkingFunction, type LinkingFunction } from './linking-function';
import { startProxy } from './proxy';
import { openUserPool, PASSWORD, type UserPool } from './user-pool';

// What the example says.
const region = 'eu-central-1';
const hubHost = `hub-prod.auth.${region}.amazoncognito.com`;
const partnerHost = `partner-pool-prod.auth.${region}.amazoncognito.com`;
const issuerHost = `cognito-idp.${region}.amazonaws.com`;
const appHost = 'app.example.com';

interface Outputs {
  readonly user_pool_id: { readonly value: string };
  readonly issuer: { readonly value: string };
  readonly authorize_urls: { readonly value: { readonly web?: { readonly Partner: string } } };
}

describeWith(
  ['terraform', 'ministack', 'chromium', 'openssl'],
  'sign-in through one user pool to an app of another',
  () => {
    const stops: (() => void | Promise<void>)[] = [];
    let app: App;
    let browser: Browser;
    let linking: LinkingFunction;
    let hub: { readonly pool: UserPool; readonly outputs: Outputs };
    let partner: { readonly pool: UserPool; readonly outputs: Outputs };

    beforeAll(async () => {
      const certificate = await makeCertificate([hubHost, partnerHost, issuerHost, appHost]);
      const proxy = await startProxy(certificate);
      stops.push(proxy.stop);
      const env = {
        HTTPS_PROXY: proxy.url,
        SSL_CERT_FILE: certificate.file,
        NODE_OPTIONS: `--require ${JSON.stringify(require.resolve('./as-on-lambda.cjs'))}`,
      };
      const [hubEmulator, partnerEmulator] = await Promise.all([
        startMinistack({ auth: true, env }),
        startMinistack({ auth: true, env }),
      ]);
      stops.push(hubEmulator.stop, partnerEmulator.stop);
      const stacks = await synthesise('examples/cognito-to-cognito/*.yaml', scratchFolder('two-pools'));
      partner = await applied(join(stacks, 'partner-pool'), partnerEmulator);
      hub = await applied(join(stacks, 'hub'), hubEmulator);
      linking = openLinkingFunction(hubEmulator, region, 'hub-pre-sign-up');
      app = await startApp(`${hubEmulator.url}/oauth2/token`);
      stops.push(app.stop);
      proxy.route(hubHost, hubEmulator.url);
      proxy.route(partnerHost, partnerEmulator.url);
      proxy.route(issuerHost, partnerEmulator.url);
      proxy.route(appHost, app.origin);
      browser = await startBrowser(proxy, certificate);
      stops.push(browser.stop);
    });

    afterAll(async () => {
      // Each of them even where another one fails.
      const ended = await Promise.allSettled(stops.reverse().map(async (stop) => stop()));
      expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
    });

    async function applied(
      stack: string,
      emulator: Emulator,
    ): Promise<{ readonly pool: UserPool; readonly outputs: Outputs }> {
      await terraformEnds(0, stack, ['init'], emulator.env);
      await terraformEnds(0, stack, ['apply', '-auto-approve'], emulator.env);
      const { stdout } = await terraformEnds(0, stack, ['output', '-json'], emulator.env);
      const outputs = JSON.parse(stdout) as Outputs;
      const pool = openUserPool(emulator, region, outputs.user_pool_id.value);
      stops.push(pool.close);
      return { pool, outputs };
    }

    it('ends at the app, as the user whom the hub knows by the same verified email', async () => {
      const there = await partner.pool.addNativeUser('ann@example.com');
      const here = await hub.pool.addNativeUser('ann@example.com');
      const visit = app.visit(hub.outputs.authorize_urls.value.web?.Partner ?? '');
      const page = await browser.signIn(visit.url, atUserPool('ann@example.com', PASSWORD));
      expect(page).toEqual({ place: `https://${appHost}/dashboard`, text: 'Signed in' });
      expect(visit.tokens()?.id).toMatchObject({ iss: hub.outputs.issuer.value, sub: here.sub });
      expect(visit.tokens()?.access).toMatchObject({ iss: hub.outputs.issuer.value, username: here.username });
      expect(await linking.log()).toEqual([
        expect.objectContaining({ verdict: 'LINKED', provider: 'Partner', sub: here.sub }),
      ]);
      expect(await hub.pool.identitiesOf(here)).toEqual([
        expect.objectContaining({ providerName: 'Partner', userId: there.sub }),
      ]);
    });

    it('is a user of its own where nobody in the hub has the email', async () => {
      const there = await partner.pool.addNativeUser('ben@example.com');
      const visit = app.visit(hub.outputs.authorize_urls.value.web?.Partner ?? '');
      const page = await browser.signIn(visit.url, atUserPool('ben@example.com', PASSWORD));
      expect(page).toEqual({ place: `https://${appHost}/dashboard`, text: 'Signed in' });
      expect(visit.tokens()?.id).toMatchObject({ iss: hub.outputs.issuer.value, email: 'ben@example.com' });
      const [username = ''] = await hub.pool.usernamesWith('ben@example.com');
      expect(username.toLowerCase()).toBe(`partner_${there.sub}`);
    });
  },
);
