import { fork } from 'node:child_process';
import { join } from 'node:path';

/** The claims of a person, as the issuer puts them into an ID token. */
export interface IssuerClaims {
  readonly sub: string;
  readonly email: string;
  /** Some providers send the text. The emulator keeps a boolean on the user as Python writes it, Cognito as JSON does. */
  readonly email_verified: boolean | 'true';
  readonly name: string;
  readonly roles: readonly string[];
}

export interface IssuerSettings {
  /** The URL that stands in the tokens. */
  readonly issuer: string;
  /** Whom it serves: the user pool. */
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
  /** By what they type as their login. */
  readonly people: Readonly<Record<string, IssuerClaims>>;
}

export interface Issuer {
  /** Where it listens; the issuer's own URL has to be routed here. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts `oidc-provider`, a certified OpenID provider, with its own sign-in pages. */
export async function startIssuer(settings: IssuerSettings): Promise<Issuer> {
  const child = fork(join(__dirname, 'issuer-process.mjs'), [], {
    env: { PATH: process.env['PATH'] ?? '' },
    execArgv: [],
    silent: true,
  });
  let errors = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk) => (errors += String(chunk)));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const port = new Promise<unknown>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => {
      reject(new Error(`the issuer ended with ${String(code)}:\n${errors}`));
    });
  });
  child.send(settings);
  return {
    origin: `http://127.0.0.1:${String(await port)}`,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
