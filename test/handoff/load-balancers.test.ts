import { handoffSheets } from '../../src/handoff/sheets';
import { load } from '../../src/load';
import { removeFolders } from '../cli/command-line';
import { configurations } from '../synth/stack';

afterAll(removeFolders);

/** What a stack with one client says of where its sign-ins start: the part of the sheet, and the outputs. */
function startsWith(client: object): { readonly sheet: string; readonly outputs: Readonly<Record<string, unknown>> } {
  const spec = {
    version: 1,
    name: 'acme',
    region: 'eu-west-1',
    userPool: { domain: { prefix: 'acme' } },
    identityProviders: {
      Acme: { type: 'oidc', issuer: 'https://id.acme.com', clientId: 'cognito', clientSecret: { variable: 'secret' } },
    },
    appClients: { web: { secret: true, scopes: ['openid'], ...client } },
  };
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(JSON.stringify(spec)) }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [sheet = ''] = [...handoffSheets(federations[0]!).values()];
  const { output } = configurations(spec).get('acme')!;
  return {
    sheet: /## Where a sign-in starts\n([\s\S]*?)## Signing out/.exec(sheet)?.[1] ?? '',
    outputs: Object.fromEntries(
      ['login_urls', 'authorize_urls', 'alb_urls', 'logout_urls'].map((name) => [name, output[name]?.value]),
    ),
  };
}

const OWN = encodeURIComponent('https://app.acme.com/callback');

test('with load balancers alone a sign-in starts at them, and no address of ours is given out', () => {
  const { sheet, outputs } = startsWith({
    albHosts: ['app.acme.com', { variable: 'host', prefix: 'app.' }],
    logoutUrls: ['https://app.acme.com/'],
  });
  expect(sheet).toContain('- `https://app.acme.com/`\n- `https://app.<variable host>/`');
  expect(sheet).not.toContain('/oauth2/authorize');
  expect(outputs).toMatchObject({
    login_urls: {},
    authorize_urls: {},
    alb_urls: { web: ['https://app.acme.com/', 'https://app.${var.host}/'] },
  });
  expect(JSON.stringify(outputs['logout_urls'])).toContain('logout_uri=https%3A%2F%2Fapp.acme.com%2F');
});

test.each([
  ['beside a load balancer', { albHosts: ['app.acme.com'], callbackUrls: ['https://app.acme.com/callback'] }],
  [
    'even where the default is the one of a load balancer',
    {
      albHosts: ['app.acme.com'],
      callbackUrls: ['https://app.acme.com/callback'],
      defaultRedirectUri: 'https://app.acme.com/oauth2/idpresponse',
    },
  ],
])('an app gets its own callback, %s', (_, client) => {
  const { sheet, outputs } = startsWith(client);
  expect(sheet).toContain(`redirect_uri=${OWN}\n`);
  expect(sheet).toContain('- `https://app.acme.com/`');
  expect(sheet).not.toContain('idpresponse');
  expect(JSON.stringify(outputs['login_urls'])).toContain(`redirect_uri=${OWN}"`);
  expect(JSON.stringify(outputs['authorize_urls'])).toContain(`redirect_uri=${OWN}"`);
});

test('without load balancers nothing is said of them', () => {
  const { sheet, outputs } = startsWith({ callbackUrls: ['https://app.acme.com/callback'] });
  expect(sheet).not.toContain('load balancer');
  expect(outputs['alb_urls']).toBeUndefined();
});
