import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { listenOnLoopback } from './loopback';

/** The application that people sign in to: a public client with PKCE, whose callback is `/dashboard`. */
export interface App {
  readonly origin: string;
  /** Somebody who is not signed in comes to the app, which sends them to this URL with its own state and PKCE. */
  readonly visit: (authorizeUrl: string) => Visit;
  readonly stop: () => Promise<void>;
}

interface Visit {
  /** Where the sign-in starts. */
  readonly url: string;
  /** What the app got for the code; undefined as long as nobody came back with one. */
  readonly tokens: () => Tokens | undefined;
}

/** The claims of the two tokens that an app reads. */
export interface Tokens {
  readonly id: Claims;
  readonly access: Claims;
}

type Claims = Readonly<Record<string, unknown>>;

interface OpenVisit {
  readonly url: URL;
  readonly verifier: string;
  tokens?: Tokens;
}

/** @param tokenUrl where codes are exchanged. */
export async function startApp(tokenUrl: string): Promise<App> {
  const visits = new Map<string, OpenVisit>();

  const server = createServer((incoming, response) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '/', 'https://app.invalid');
    const visit = visits.get(searchParams.get('state') ?? '');
    const code = searchParams.get('code');
    const say = (text: string): void => {
      response.writeHead(200, { 'Content-Type': 'text/plain' }).end(text);
    };
    if (pathname !== '/dashboard' || visit === undefined) {
      response.writeHead(404).end();
    } else if (code === null) {
      say(`${searchParams.get('error') ?? ''}: ${searchParams.get('error_description') ?? ''}`);
    } else {
      exchange(tokenUrl, visit, code).then(
        (tokens) => {
          visit.tokens = tokens;
          say('Signed in');
        },
        (error: unknown) => {
          say(String(error));
        },
      );
    }
  });

  const { url: origin, stop } = await listenOnLoopback(server);
  return {
    origin,
    stop,
    visit: (authorizeUrl) => {
      const state = randomBytes(16).toString('base64url');
      const visit: OpenVisit = { url: new URL(authorizeUrl), verifier: randomBytes(32).toString('base64url') };
      visit.url.searchParams.set('state', state);
      visit.url.searchParams.set('code_challenge_method', 'S256');
      visit.url.searchParams.set('code_challenge', createHash('sha256').update(visit.verifier).digest('base64url'));
      visits.set(state, visit);
      return { url: visit.url.href, tokens: () => visit.tokens };
    },
  };
}

async function exchange(tokenUrl: string, { url, verifier }: OpenVisit, code: string): Promise<Tokens> {
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: url.searchParams.get('client_id') ?? '',
      redirect_uri: url.searchParams.get('redirect_uri') ?? '',
      code,
      code_verifier: verifier,
    }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  const tokens = (await response.json()) as { readonly id_token: string; readonly access_token: string };
  return { id: claimsOf(tokens.id_token), access: claimsOf(tokens.access_token) };
}

function claimsOf(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims;
}
