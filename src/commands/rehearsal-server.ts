import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Federation, IdentityProvider } from '../model/federation';
import type { Path } from '../diagnostics/finding';
import type { SignInCase, SignInUser } from '../sign-ins/file';
import { caseLines, neutralSignIn, signInArrived, type Sent } from '../sign-ins/rehearsal/arrived';
import { faultEntry, SignInFault, type Fault } from '../sign-ins/rehearsal/faults';
import { CONTENT_SECURITY_POLICY, pageOf, type Html } from '../sign-ins/rehearsal/page';
import {
  faultPage,
  firstPage,
  signInPage,
  writtenPage,
  type ShownProvider,
  type ShownSignIn,
} from '../sign-ins/rehearsal/pages';

/** What a rehearsal is about, and what it may do outside. */
export interface Rehearsal {
  readonly federation: Federation;
  /** The spec's file, as the user named it. */
  readonly spec: string;
  /** Names of the providers that are shown. */
  readonly providers: readonly string[];
  readonly port: number;
  /** The file of sign-ins that cases are written to, as the user would name it. */
  readonly file: string;
  /** The users of that file, read anew each time. */
  readonly users: () => Readonly<Record<string, SignInUser>>;
  /** `file:line:column` of a path of the spec. */
  readonly placeOf: (path: Path) => string;
  /**
   * Begins a sign-in.
   *
   * @throws SignInFault
   */
  readonly begin: (provider: IdentityProvider, addresses: Addresses) => Promise<BegunSignIn>;
  /** Why a provider cannot be rehearsed; undefined where it can. */
  readonly refusal: (provider: IdentityProvider) => string | undefined;
  /** Adds a case to the file; a text says why it could not. */
  readonly write: (lines: readonly string[]) => string | undefined;
}

/** Where a provider sends people back to, and what tells this sign-in from others. */
export interface Addresses {
  readonly redirectUri: string;
  readonly acsUrl: string;
  readonly entityId: string;
  readonly state: string;
}

/** A sign-in at a provider. */
export interface BegunSignIn {
  readonly url: string;
  /**
   * Reads what the provider sends back.
   *
   * @throws SignInFault
   */
  readonly finish: (
    answer: ProviderAnswer,
  ) => Promise<{ readonly sent: Sent; readonly from: Readonly<Record<string, string>> }>;
}

/** What a provider sends back through the browser. */
export type ProviderAnswer = { readonly url: URL } | { readonly samlResponse: string };

/** Sign-ins that are under way or shown; of more the oldest is forgotten. */
const MOST_KEPT = 50;

/** Bytes that a form may have: a SAML response of 100,000 characters, in a form. */
const LONGEST_FORM = 400_000;

interface Pending {
  readonly provider: IdentityProvider;
  readonly client: string;
  readonly begun: BegunSignIn;
}

/** What a page shows after a sign-in. */
type Result =
  | { readonly provider: IdentityProvider; readonly fault: Fault }
  | {
      readonly provider: IdentityProvider;
      readonly signIn: SignInCase;
      readonly from: Readonly<Record<string, string>>;
    };

/** Serves a rehearsal on loopback. @throws what listening throws, such as EADDRINUSE */
export async function serveRehearsal(rehearsal: Rehearsal): Promise<{ readonly close: () => Promise<void> }> {
  const pages = new RehearsalPages(rehearsal);
  const server: Server = createServer((request, response) => {
    void pages.answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(rehearsal.port, '127.0.0.1', resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

class RehearsalPages {
  readonly #origin: string;
  readonly #pending = new Map<string, Pending>();
  readonly #results = new Map<string, Result>();
  /** Proves that a form comes from a page of this server. */
  readonly #token = secretText();

  constructor(readonly rehearsal: Rehearsal) {
    this.#origin = `http://localhost:${rehearsal.port}`;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A name of somebody else that leads here would have its pages read by that somebody.
    const { host } = request.headers;
    if (host !== `localhost:${this.rehearsal.port}` && host !== `127.0.0.1:${this.rehearsal.port}`) {
      response.writeHead(421).end();
      return;
    }
    const path = request.url ?? '/';
    const url = URL.canParse(path, this.#origin) ? new URL(path, this.#origin) : undefined;
    try {
      if (url === undefined) page(response, 404, 'Not here', writtenPage('', [], 'There is no such page.'));
      else if (request.method === 'POST') await this.#post(url, request, response);
      else if (request.method === 'GET') await this.#get(url, response);
      else response.writeHead(405).end();
    } catch {
      // What is wrong is a bug of ours, and no page shows its stack.
      page(response, 500, 'Something is wrong here', writtenPage('', [], 'The rehearsal has a bug: start it again.'));
    }
  }

  async #get(url: URL, response: ServerResponse): Promise<void> {
    switch (url.pathname) {
      case '/':
        page(response, 200, 'Rehearsal', this.#firstPage());
        return;
      case '/start':
        await this.#start(url.searchParams, response);
        return;
      case '/oauth2/idpresponse':
        await this.#finish(url.searchParams.get('state') ?? '', { url }, response);
        return;
      case '/result':
        await this.#result(url.searchParams.get('id') ?? '', response);
        return;
      default:
        page(response, 404, 'Not here', writtenPage('', [], 'There is no such page.'));
    }
  }

  async #post(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await formOf(request);
    if (form === undefined) response.writeHead(413).end();
    else if (url.pathname === '/saml2/idpresponse')
      await this.#finish(form.get('RelayState') ?? '', { samlResponse: form.get('SAMLResponse') ?? '' }, response);
    else if (url.pathname === '/write' && form.get('token') === this.#token)
      await this.#write(form.get('id') ?? '', response);
    else
      page(response, 403, 'Not allowed', writtenPage('', [], 'The form does not come from a page of this rehearsal.'));
  }

  #firstPage(): Html {
    const { federation, spec, providers, refusal } = this.rehearsal;
    const shown = federation.identityProviders
      .filter(({ name }) => providers.includes(name))
      .map((provider): ShownProvider => ({
        name: provider.name,
        speaks: provider.type === 'saml' ? 'SAML 2.0' : 'OpenID Connect',
        clients: this.#clientsOf(provider),
        enter:
          provider.type === 'saml'
            ? [
                ['Assertion consumer service URL', `${this.#origin}/saml2/idpresponse`],
                ['Entity id (audience)', this.#entityId()],
              ]
            : [['Redirect URI', `${this.#origin}/oauth2/idpresponse`]],
        refusal: this.#clientsOf(provider).length === 0 ? 'No app client offers it.' : refusal(provider),
      }));
    return firstPage(spec, federation.stackName, shown);
  }

  #clientsOf({ name }: IdentityProvider): readonly string[] {
    return this.rehearsal.federation.appClients
      .filter(({ identityProviders }) => identityProviders.includes(name))
      .map(({ key }) => key);
  }

  /** Of the form that pools have: AWS makes up the id of the real one. */
  #entityId(): string {
    return `urn:amazon:cognito:sp:${this.rehearsal.federation.region}_Rehearsal`;
  }

  async #start(query: URLSearchParams, response: ServerResponse): Promise<void> {
    const { federation, providers, begin, refusal } = this.rehearsal;
    const name = query.get('provider') ?? '';
    const provider = federation.identityProviders.find((one) => one.name === name && providers.includes(name));
    const clients = provider === undefined ? [] : this.#clientsOf(provider);
    const client = clients.find((key) => key === query.get('client')) ?? clients[0];
    if (provider === undefined || client === undefined || refusal(provider) !== undefined) {
      page(response, 404, 'Not here', writtenPage('', [], 'The spec has no such provider that can be rehearsed.'));
      return;
    }
    const state = secretText();
    try {
      const begun = await begin(provider, {
        redirectUri: `${this.#origin}/oauth2/idpresponse`,
        acsUrl: `${this.#origin}/saml2/idpresponse`,
        entityId: this.#entityId(),
        state,
      });
      keep(this.#pending, state, { provider, client, begun });
      redirect(response, begun.url);
    } catch (error) {
      this.#show(response, this.#kept({ provider, fault: faultOf(error) }));
    }
  }

  async #finish(state: string, answer: ProviderAnswer, response: ServerResponse): Promise<void> {
    const pending = this.#pending.get(state);
    this.#pending.delete(state);
    if (pending === undefined) {
      const provider = this.rehearsal.federation.identityProviders[0];
      const fault: Fault = { code: 'state-unknown', seen: 'The answer has no state, or one that was used before.' };
      page(response, 400, 'The answer is not expected', faultPage(provider?.name ?? '', fault, undefined));
      return;
    }
    const { provider, client, begun } = pending;
    try {
      const { sent, from } = await begun.finish(answer);
      const signIn: SignInCase = { name: 'rehearsed', through: provider.name, client, ...sent };
      this.#show(response, this.#kept({ provider, signIn, from }));
    } catch (error) {
      this.#show(response, this.#kept({ provider, fault: faultOf(error) }));
    }
  }

  #kept(result: Result): string {
    const id = secretText();
    keep(this.#results, id, result);
    return id;
  }

  /** By a redirect: the address then holds neither the code nor a response, and a reload sends nothing twice. */
  #show(response: ServerResponse, id: string): void {
    redirect(response, `${this.#origin}/result?${new URLSearchParams({ id }).toString()}`);
  }

  async #result(id: string, response: ServerResponse): Promise<void> {
    const result = this.#results.get(id);
    if (result === undefined) {
      page(response, 404, 'Not here', writtenPage('', [], 'This sign-in is forgotten: begin at the first page.'));
      return;
    }
    const { placeOf, federation, users, file } = this.rehearsal;
    const { provider } = result;
    const title = `Sign-in through ${provider.name}`;
    if ('fault' in result) {
      const { key } = faultEntry(result.fault.code);
      const place = key === undefined ? undefined : placeOf(['identityProviders', provider.name, key]);
      page(response, 200, title, faultPage(provider.name, result.fault, place));
      return;
    }
    const shown: ShownSignIn = {
      ...(await signInArrived(federation, users(), result.signIn)),
      provider,
      from: result.from,
      mappingPlace: placeOf(['identityProviders', provider.name, 'attributeMapping']),
      form: { id, token: this.#token, file },
    };
    page(response, 200, title, signInPage(shown));
  }

  async #write(id: string, response: ServerResponse): Promise<void> {
    const result = this.#results.get(id);
    if (result === undefined || 'fault' in result) {
      page(response, 404, 'Not here', writtenPage('', [], 'This sign-in is forgotten: begin at the first page.'));
      return;
    }
    const { federation, users, file, write } = this.rehearsal;
    const neutral = neutralSignIn(federation, result.provider, users(), result.signIn);
    const lines = await caseLines(federation, users(), neutral);
    page(response, 200, 'The case', writtenPage(file, lines, write(lines)));
  }
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function faultOf(error: unknown): Fault {
  if (error instanceof SignInFault) return error.fault;
  throw error;
}

function secretText(): string {
  return randomBytes(24).toString('base64url');
}

function redirect(response: ServerResponse, url: string): void {
  response.writeHead(303, { location: url, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).end();
}

function page(response: ServerResponse, status: number, title: string, content: Html): void {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .end(pageOf(title, content));
}

/** What a form holds; undefined where it is larger than any that a provider sends. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_FORM) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
