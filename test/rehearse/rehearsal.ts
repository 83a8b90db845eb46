import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { newFolder, removeFolders, ROOT } from '../cli/command-line';
import { makeCertificate, type Certificate } from '../sign-in/certificate';
import { run, scratchFolder } from '../terraform/harness/terraform';
import { programOf } from '../terraform/harness/tools';

/** Hosts of the providers of these tests. */
export const HOST = 'idp.example.com';

export const CLIENT = { id: 'cognito', secret: 'the-secret-of-the-provider' };

/** Something that runs next to the test until it is stopped. */
export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts the OpenID provider with a planted fault. */
export async function startProvider(
  certificate: Certificate,
  settings: { readonly fault?: string; readonly claims: object; readonly rehearsal: number; readonly listen: number },
): Promise<Running> {
  const child = fork(path.join(__dirname, 'faulty-provider.mjs'), [], {
    env: { PATH: process.env['PATH'] ?? '' },
    execArgv: [],
    silent: true,
  });
  const { fault, claims, rehearsal, listen } = settings;
  const { pem, key } = certificate;
  child.send({
    issuer: `https://${HOST}`,
    certificate: { pem, key },
    client: CLIENT,
    fault,
    claims,
    port: rehearsal,
    listen,
  });
  return { port: await portOf(child), stop: () => ended(child) };
}

/** A certificate to sign assertions with: RSA, as providers have. */
export async function signingCertificate(): Promise<{ readonly pem: string; readonly key: string }> {
  const folder = scratchFolder('signing');
  const [pem, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
  const args = [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=signing test'],
    ...['-keyout', key, '-out', pem],
  ];
  const made = await run(programOf('openssl'), args, folder, { PATH: process.env['PATH'] ?? '' });
  if (made.code !== 0) throw new Error(`openssl made no certificate: ${made.output}`);
  return { pem: readFileSync(pem, 'utf8'), key: readFileSync(key, 'utf8') };
}

/** Starts the SAML provider with a planted fault. */
export async function startSamlProvider(
  certificate: Certificate,
  settings: { readonly fault?: string; readonly listen: number; readonly signing: object; readonly other: object },
): Promise<Running> {
  const child = fork(path.join(__dirname, 'faulty-saml.cjs'), [], {
    env: { PATH: process.env['PATH'] ?? '' },
    execArgv: [],
    silent: true,
  });
  const { pem, key } = certificate;
  child.send({ host: HOST, certificate: { pem, key }, ...settings });
  return { port: await portOf(child), stop: () => ended(child) };
}

async function portOf(child: ChildProcess): Promise<number> {
  let errors = '';
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  return new Promise((resolve, reject) => {
    child.once('message', (port) => {
      resolve(Number(port));
    });
    child.once('exit', (code) => {
      reject(new Error(`the provider ended with ${String(code)}: ${errors}`));
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

/** A rehearsal of the built command line. */
export interface RunningRehearsal {
  readonly url: string;
  /** Sends a signal, and waits for the end. */
  readonly end: (signal: 'SIGINT' | 'SIGTERM') => Promise<{ readonly code: number | null; readonly output: string }>;
}

/** Starts `rehearse` in a folder; the providers' hosts are taken to be at the far side's port. */
export async function startRehearsal(
  cwd: string,
  port: number,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = ['federation.yaml'],
): Promise<RunningRehearsal> {
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'dist/src/cli.js'), 'rehearse', ...args, '--port', String(port)],
    {
      cwd,
      env: { PATH: process.env['PATH'], HOME: cwd, ...env },
    },
  );
  let output = '';
  const isUp = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Ctrl-C ends it')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      reject(new Error(`rehearse ended with ${String(code)}: ${output}`));
    });
  });
  await isUp;
  return {
    url: `http://localhost:${port}/`,
    end: async (signal) => {
      const exit = once(child, 'exit');
      child.kill(signal);
      const [code] = (await exit) as [number | null];
      return { code, output };
    },
  };
}

/** Chromium that finds the hosts of providers on loopback, each at its port. */
export async function startChromium(
  certificate: Certificate,
  ports: Readonly<Record<string, number>>,
): Promise<Browser> {
  const rules = Object.entries(ports).map(([host, port]) => `MAP ${host} 127.0.0.1:${port}`);
  return chromium.launch({
    executablePath: programOf('chromium'),
    headless: true,
    chromiumSandbox: false,
    env: { PATH: process.env['PATH'] ?? '', HOME: scratchFolder('home') },
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${[...rules, 'EXCLUDE localhost'].join(', ')}`,
      `--ignore-certificate-errors-spki-list=${certificate.keyHash}`,
    ],
  });
}

/** Where a rehearsal and the far side are while a test runs. */
interface Ports {
  readonly far: number;
  readonly near: number;
}

/** A rehearsal of a spec in a folder of its own, a provider and Chromium: new for each test, but for the browser. */
export interface Stage {
  readonly cwd: () => string;
  readonly near: () => number;
  /** Starts the provider and the rehearsal, and opens the first page. */
  readonly open: (provider: (certificate: Certificate, ports: Ports) => Promise<Running>) => Promise<Page>;
  /** Clicks from the first page through the provider to what the rehearsal shows. */
  readonly signIn: (page: Page) => Promise<string>;
  /** Ends the rehearsal as a person does. */
  readonly interrupt: () => Promise<{ readonly code: number | null; readonly output: string }>;
}

/** Sets the stage for the tests of a `describe`; the provider of the spec is called `Corp`. */
export function useStage(spec: string): Stage {
  let certificate: Certificate;
  let browser: Browser;
  let ports: Ports;
  let cwd: string;
  let rehearsal: RunningRehearsal | undefined;
  let provider: Running | undefined;

  beforeAll(async () => {
    certificate = await makeCertificate([HOST]);
    ports = { far: await freePort(), near: await freePort() };
    browser = await startChromium(certificate, { [HOST]: ports.far });
  });

  beforeEach(() => {
    cwd = newFolder();
    writeFileSync(path.join(cwd, 'federation.yaml'), spec);
  });

  afterEach(async () => {
    await rehearsal?.end('SIGTERM');
    await provider?.stop();
    rehearsal = provider = undefined;
  });

  afterAll(async () => {
    await browser.close();
    removeFolders();
  });

  return {
    cwd: () => cwd,
    near: () => ports.near,
    open: async (start) => {
      const starting = start(certificate, ports).then((running) => (provider = running));
      rehearsal = await startRehearsal(cwd, ports.near, {
        COGNITO_FEDERATION_TEST_LOOPBACK: `127.0.0.1:${ports.far}`,
        NODE_EXTRA_CA_CERTS: certificate.file,
        TF_VAR_corp_secret: CLIENT.secret,
      });
      const page = await (await browser.newContext()).newPage();
      await starting;
      await page.goto(rehearsal.url);
      return page;
    },
    signIn: async (page) => {
      await page.getByRole('link', { name: 'Sign in through Corp' }).click();
      // A fault in the provider's documents ends the sign-in before its page.
      if (new URL(page.url()).hostname === HOST) await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sign-in through Corp' }).waitFor();
      return page.locator('main').innerText();
    },
    interrupt: async () => {
      const running = rehearsal;
      rehearsal = undefined;
      if (running === undefined) throw new Error('no rehearsal runs');
      return running.end('SIGINT');
    },
  };
}
