import { parse as parseEnv } from 'dotenv';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InMemoryWebStorage, OidcClient, WebStorageStateStore, type OidcClientSettings } from 'oidc-client-ts';
import { outputs as command } from '../../src/commands/outputs';
import { SETTINGS_FORMATS } from '../../src/outputs/formats';
import { commandLine, type Run } from '../cli/command-line';

/** As Terraform printed it of the stack of test/specs/consumers.yaml; another test holds the form against Terraform. */
const OUTPUTS = path.join(__dirname, 'terraform-output.json');
const TEXT = readFileSync(OUTPUTS, 'utf8');

type Outputs = Record<string, { readonly sensitive: boolean; readonly value: unknown }>;

function outputs(): Outputs {
  return JSON.parse(TEXT) as Outputs;
}

/** Runs the command on outputs from standard input. */
function from(text: string, ...args: readonly string[]): Promise<Run> {
  return commandLine(['outputs', '-', ...args], { stdin: () => Promise.resolve(Buffer.from(text)) });
}

/** Settings that the format wrote. */
async function settings(format: string, ...args: readonly string[]): Promise<object> {
  const run = await commandLine(['outputs', OUTPUTS, '--format', format, ...args]);
  expect(run.code).toBe(0);
  return JSON.parse(run.stdout) as object;
}

const WEB = {
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_Ab12Cd34E',
  clientId: '1web0client0id',
  issuer: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12Cd34E',
  domain: 'consumers-test.auth.eu-west-1.amazoncognito.com',
  scopes: ['openid', 'email'],
  redirectUri: 'https://app.example.com/callback?from=cognito',
  responseType: 'code',
  loginUrl:
    'https://consumers-test.auth.eu-west-1.amazoncognito.com/login?client_id=1web0client0id&response_type=code&scope=openid%20email&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Ffrom%3Dcognito',
  logoutUri: 'https://app.example.com/?bye',
  logoutUrl:
    'https://consumers-test.auth.eu-west-1.amazoncognito.com/logout?client_id=1web0client0id&logout_uri=https%3A%2F%2Fapp.example.com%2F%3Fbye',
};

test('json holds what an app needs', async () => {
  expect(await settings('json', '--client', 'web')).toEqual(WEB);
  expect(await settings('json', '--client', 'backend')).toEqual({
    region: WEB.region,
    userPoolId: WEB.userPoolId,
    clientId: '2backend0client0id',
    issuer: WEB.issuer,
    domain: WEB.domain,
  });
});

test('env is read back by dotenv, under names that a prefix begins', async () => {
  const run = await commandLine(['outputs', OUTPUTS, '--client', 'web', '--prefix', 'VITE_']);
  expect(run.code).toBe(0);
  expect(parseEnv(run.stdout)).toEqual({
    VITE_COGNITO_REGION: WEB.region,
    VITE_COGNITO_USER_POOL_ID: WEB.userPoolId,
    VITE_COGNITO_CLIENT_ID: WEB.clientId,
    VITE_COGNITO_ISSUER: WEB.issuer,
    VITE_COGNITO_DOMAIN: WEB.domain,
    VITE_COGNITO_SCOPES: 'openid email',
    VITE_COGNITO_REDIRECT_URI: WEB.redirectUri,
    VITE_COGNITO_RESPONSE_TYPE: 'code',
    VITE_COGNITO_LOGIN_URL: WEB.loginUrl,
    VITE_COGNITO_LOGOUT_URI: WEB.logoutUri,
    VITE_COGNITO_LOGOUT_URL: WEB.logoutUrl,
  });
  const bare = await commandLine(['outputs', OUTPUTS, '--client', 'web']);
  expect(parseEnv(bare.stdout)['COGNITO_USER_POOL_ID']).toBe(WEB.userPoolId);
});

test.each([
  ['a number sign, which begins a comment', '#a b'],
  ['double quotes and a backslash', '"\\n"'],
  ['a grave accent and spaces', ' ` '],
])('env holds %s as it is', async (_what, scope) => {
  const login = new URL(WEB.loginUrl);
  login.searchParams.set('redirect_uri', `https://app.example.com/${scope}`);
  const text = JSON.stringify({ ...outputs(), login_urls: { sensitive: false, value: { web: login.href } } });
  const run = await from(text, '--client', 'web');
  expect(parseEnv(run.stdout)['COGNITO_REDIRECT_URI']).toBe(`https://app.example.com/${scope}`);
});

test.each(["'", '$HOME', 'a\nEVIL=1'])('env holds no value with %j, which readers take differently', async (part) => {
  const login = new URL(WEB.loginUrl);
  login.searchParams.set('redirect_uri', `https://app.example.com/${part}`);
  const text = JSON.stringify({ ...outputs(), login_urls: { sensitive: false, value: { web: login.href } } });
  const run = await from(text, '--client', 'web');
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).toContain('"COGNITO_REDIRECT_URI"');
});

test('oidc-client-ts starts a sign-in and a sign-out with the settings', async () => {
  const written = (await settings('oidc-client-ts', '--client', 'web')) as OidcClientSettings;
  // What Cognito answers under the issuer, as far as it is needed.
  const discovery = {
    issuer: WEB.issuer,
    authorization_endpoint: `https://${WEB.domain}/oauth2/authorize`,
    end_session_endpoint: `https://${WEB.domain}/logout`,
  };
  const asked: string[] = [];
  const fetched = jest.spyOn(globalThis, 'fetch').mockImplementation((input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(Response.json(discovery));
  });
  const client = new OidcClient({
    ...written,
    stateStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  });
  const signIn = new URL((await client.createSigninRequest({})).url);
  const signOut = new URL((await client.createSignoutRequest({ id_token_hint: 'a.b.c' })).url);
  fetched.mockRestore();
  expect(asked).toEqual([`${WEB.issuer}/.well-known/openid-configuration`]);
  expect(signIn.origin + signIn.pathname).toBe(`https://${WEB.domain}/oauth2/authorize`);
  expect(Object.fromEntries(signIn.searchParams)).toMatchObject({
    client_id: WEB.clientId,
    redirect_uri: WEB.redirectUri,
    response_type: 'code',
    scope: 'openid email',
    code_challenge_method: 'S256',
  });
  expect(signOut.origin + signOut.pathname).toBe(`https://${WEB.domain}/logout`);
  expect(Object.fromEntries(signOut.searchParams)).toMatchObject({
    client_id: WEB.clientId,
    logout_uri: WEB.logoutUri,
  });
});

test('amplify is what Amplify.configure accepts; test/package has it read by aws-amplify', async () => {
  expect(await settings('amplify', '--client', 'web')).toEqual({
    Auth: {
      Cognito: {
        userPoolId: WEB.userPoolId,
        userPoolClientId: WEB.clientId,
        loginWith: {
          oauth: {
            domain: WEB.domain,
            scopes: ['openid', 'email'],
            redirectSignIn: [WEB.redirectUri],
            redirectSignOut: [WEB.logoutUri],
            responseType: 'code',
          },
        },
      },
    },
  });
});

describe('secrets', () => {
  test.each(Object.keys(SETTINGS_FORMATS))('%s shows none, and it is said what was left out', async (format) => {
    for (const client of ['web', 'backend', 'balanced-app']) {
      const { stdout, stderr } = await from(TEXT, '--format', format, '--client', client);
      expect(stdout + stderr).not.toContain('b7Kq');
      if (stdout !== '') expect(stderr).toContain('marks them as sensitive: client_secrets.');
    }
  });

  test.each(['amplify', 'oidc-client-ts'])('%s is for clients without one', async (format) => {
    const run = await from(TEXT, '--format', format, '--client', 'backend');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('"backend" has a secret');
  });

  test('a setting that Terraform marks as sensitive is none', async () => {
    const all = outputs();
    const text = JSON.stringify({ ...all, login_urls: { ...all['login_urls'], sensitive: true } });
    const { code, stdout, stderr } = await from(text, '--format', 'json', '--client', 'web');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toHaveProperty('redirectUri');
    expect(stderr).toContain('client_secrets and login_urls');
  });
});

describe('what cannot be done is said', () => {
  test.each([
    ['no JSON', 'user_pool_id = "a"', [], 'not what "terraform output -json" prints'],
    ['a list', '[]', [], 'not what "terraform output -json" prints'],
    ['a state', '{"version":4,"outputs":{}}', [], '"version" is no output'],
    ['a stack that is not applied', '{}', [], 'apply it first'],
    ['another stack', '{"vpc_id":{"sensitive":false,"value":"vpc-1"}}', [], 'user_pool_id, issuer and client_ids'],
    ['several clients', TEXT, [], 'choose one with --client, of "backend", "balanced-app" and "web"'],
    ['a client that is not there', TEXT, ['--client', '__proto__'], 'no app client "__proto__"'],
    [
      'no sign-in of the app',
      JSON.stringify({ ...outputs(), client_secrets: undefined }),
      ['--client', 'balanced-app', '--format', 'oidc-client-ts'],
      '"balanced-app" starts no sign-in',
    ],
  ])('%s', async (_what, text, args, said) => {
    const run = await from(text, ...args);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain(said);
    expect(run.stderr).not.toContain('b7Kq');
  });

  test('a file that is not there', async () => {
    expect(await commandLine(['outputs', '/no/such/file'])).toMatchObject({ code: 1, stdout: '' });
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['-', '--format', 'yaml']],
    [['-', '--format', 'json', '--prefix', 'VITE_']],
    [['-', '--prefix', '1-']],
  ])('wrong usage: %j', async (args) => {
    expect(await commandLine(['outputs', ...args])).toMatchObject({ code: 2, stdout: '' });
  });
});

test('help names every format', () => {
  expect(command.options['format']?.summary).toContain(Object.keys(SETTINGS_FORMATS).join(', '));
});
