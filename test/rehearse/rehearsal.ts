import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../cli/command-line';
import type { Certificate } from '../sign-in/certificate';
import { run, scratchFolder } from '../terraform/harness/terraform';
import { programOf } from '../terraform/harness/tools';

/** Hosts of the providers of these tests. */
export const HOST = 'idp.example.com';

export const CLIENT = { id: 'cognito', secret: 'the-secret-of-the-provider' };

/** Something that runs beside the test until it is stopped. */
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
