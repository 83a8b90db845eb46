import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { cognitoFederation, commandLine, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { describeWith, programOf } from '../terraform/harness/tools';
import { freePort, startRehearsal, type RunningRehearsal } from './rehearsal';

const SPEC = readFileSync(path.join(ROOT, 'examples/descope/federation.yaml'), 'utf8');

let rehearsal: RunningRehearsal | undefined;
let port: number;
let cwd: string;

beforeEach(async () => {
  port = await freePort();
  cwd = newFolder();
  writeFileSync(path.join(cwd, 'federation.yaml'), SPEC);
});

afterEach(async () => {
  await rehearsal?.end('SIGTERM');
  rehearsal = undefined;
});

afterAll(removeFolders);

async function start(args?: readonly string[]): Promise<void> {
  rehearsal = await startRehearsal(cwd, port, {}, args);
}

/** One request as any program can make it; no redirect is followed. */
async function ask(
  target: string,
  options: { readonly host?: string; readonly method?: string; readonly body?: string } = {},
): Promise<{ readonly status: number; readonly location: string; readonly text: string; readonly policy: string }> {
  const { host = `localhost:${port}`, method = 'GET', body } = options;
  const sent = request({ host: '127.0.0.1', port, path: target, method, headers: { host }, agent: false });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  const { location = '', 'content-security-policy': policy = '' } = response.headers;
  return { status: response.statusCode ?? 0, location, text, policy: String(policy) };
}

test('only the machine itself reaches it, by its own name', async () => {
  await start();
  expect(await ask('/')).toMatchObject({ status: 200, text: expect.stringContaining('Descope') as unknown });
  expect(await ask('/', { host: 'rebound.example.com' })).toMatchObject({ status: 421, text: '' });
  expect((await ask('/')).policy).toMatch(/^default-src 'none'; style-src 'sha256-/);
});

test.each<[string, string, { readonly method?: string; readonly body?: string }, number, string]>([
  [
    'an answer that nobody asked for',
    '/oauth2/idpresponse?code=a&state=b',
    {},
    400,
    'belongs to no sign-in of this rehearsal',
  ],
  [
    'a response that nobody asked for',
    '/saml2/idpresponse',
    { method: 'POST', body: 'SAMLResponse=a&RelayState=b' },
    400,
    'belongs to no sign-in',
  ],
  [
    'a form of another page',
    '/write',
    { method: 'POST', body: 'id=a&token=b' },
    403,
    'does not come from a page of this rehearsal',
  ],
  ['a form without end', '/saml2/idpresponse', { method: 'POST', body: 'a'.repeat(500_000) }, 413, ''],
  ['a result that is not there', '/result?id=a', {}, 404, 'is forgotten'],
  ['a provider that is not there', '/start?provider=%3Cb%3E', {}, 404, 'no such provider'],
  ['another page', '/etc/passwd', {}, 404, 'no such page'],
  ['another method', '/', { method: 'PUT' }, 405, ''],
  ['an address that is none', '//[', {}, 404, 'no such page'],
])('%s is refused', async (_, target, options, status, said) => {
  await start();
  expect(await ask(target, options)).toMatchObject({ status, text: expect.stringContaining(said) as unknown });
  expect((await ask('/')).status).toBe(200);
});

test('a secret that is not in the environment is named by its variable', async () => {
  await start();
  const { status, location } = await ask('/start?provider=Descope&client=web');
  expect(status).toBe(303);
  const { text } = await ask(new URL(location).pathname + new URL(location).search);
  expect(text).toContain('The client secret is not here');
  expect(text).toContain('TF_VAR_descope_client_secret is not set');
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it clean', async (signal) => {
  await start();
  const { code, output } = (await rehearsal?.end(signal)) ?? {};
  rehearsal = undefined;
  expect(code).toBe(0);
  expect(output).toBe(`Rehearsal of federation.yaml: http://localhost:${port}\nCtrl-C ends it.\n`);
});

test('a port in use is said', async () => {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { code, stdout, stderr } = cognitoFederation(['rehearse', 'federation.yaml', '--port', String(port)], { cwd });
  server.close();
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(new RegExp(`^The port ${port} cannot be listened on: .*\n.*--port`));
});

test.each<[readonly string[], number, string]>([
  [[], 2, 'rehearse needs one spec.'],
  [['federation.yaml', 'other.yaml'], 2, 'rehearse needs one spec.'],
  [['federation.yaml', '--port', '0'], 2, '"0" is no port'],
  [['federation.yaml', '--provider', 'Okta'], 2, 'The spec has no provider "Okta": it has Descope.'],
  [['federation.yaml', '--environment', 'prod'], 2, 'has no environments: leave --environment out'],
  [['missing.yaml'], 1, 'missing.yaml'],
])('rehearse %j gives %i', async (args, expected, said) => {
  const { code, stderr } = await commandLine(['rehearse', ...args], { cwd });
  expect([code, stderr]).toEqual([expected, expect.stringContaining(said)]);
});

test('what the spec writes is text on the page', async () => {
  const [hostile, shown] = ['a<script>alert(1)</script>', 'a&lt;script&gt;'];
  writeFileSync(path.join(cwd, `${hostile.replace('/', '')}.yaml`), SPEC);
  await start([`${hostile.replace('/', '')}.yaml`]);
  const { text } = await ask('/');
  expect(text).toContain(shown);
  expect(text).not.toContain('<script');
});

describeWith(['chromium'], 'the pages of a rehearsal', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: programOf('chromium'), headless: true, chromiumSandbox: false });
  });

  afterAll(() => browser.close());

  test('are reached by the keyboard, load nothing from elsewhere, and axe finds nothing', async () => {
    await start();
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const violations = async (): Promise<unknown> => {
      await page.evaluate(axe);
      return page.evaluate(
        '(async () => (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))()',
      );
    };
    await page.goto(`http://localhost:${port}/`);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Sign in through Descope to web');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The client secret is not here' }).waitFor();
    expect(await violations()).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`http://localhost:${port}/`))).toEqual([]);
  });
});
