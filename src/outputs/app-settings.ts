import { quote, wordList } from '../diagnostics/text';
import { isJsonObject, memberOf, type JsonValue } from '../document/json';
import type { TerraformOutputs } from './read-outputs';

/** What an app needs to know of its pool. */
export interface AppSettings {
  /** Key of the app client. */
  readonly client: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly issuer: string;
  /** Whether the app client has a secret, which no settings hold. */
  readonly hasSecret: boolean;
  /** Host of the sign-in pages; undefined where the stack has none. */
  readonly domain: string | undefined;
  /** Undefined where the app starts no sign-in on the pages itself. */
  readonly signIn: SignIn | undefined;
  readonly signOut: SignOut | undefined;
}

/** How the app starts a sign-in on the pages. */
interface SignIn {
  readonly url: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly responseType: 'code' | 'token';
}

/** How it starts a sign-out that returns to the app. */
interface SignOut {
  readonly url: string;
  readonly logoutUri: string;
}

/**
 * The settings of one app, from the outputs of its stack.
 *
 * @param client key of the app client; undefined where the stack has only one
 */
export function appSettings(
  { shown, clientsWithSecret }: TerraformOutputs,
  client: string | undefined,
): AppSettings | { readonly problem: string } {
  const userPoolId = shown.get('user_pool_id');
  const issuer = shown.get('issuer');
  const ids = shown.get('client_ids');
  const region = typeof userPoolId === 'string' ? /^([a-z0-9-]+)_\w+$/.exec(userPoolId)?.[1] : undefined;
  if (typeof userPoolId !== 'string' || region === undefined || typeof issuer !== 'string' || !isJsonObject(ids))
    return {
      problem:
        'The outputs user_pool_id, issuer and client_ids of a stack of this tool are missing: run terraform output -json in the folder of the stack, once it is applied.',
    };
  const known = Object.keys(ids).sort();
  const [first] = known;
  if (first === undefined) return { problem: 'The stack has no app client.' };
  if (client === undefined && known.length > 1)
    return { problem: `The stack has several app clients: choose one with --client, of ${listed(known)}.` };
  const key = client ?? first;
  const clientId = Object.hasOwn(ids, key) ? ids[key] : undefined;
  if (typeof clientId !== 'string')
    return { problem: `The stack has no app client ${quote(key)}, only ${listed(known)}.` };
  const domain = shown.get('domain');
  return {
    client: key,
    region,
    userPoolId,
    clientId,
    issuer,
    hasSecret: clientsWithSecret.has(key),
    domain: typeof domain === 'string' ? domain : undefined,
    signIn: signInOf(ofClient(shown.get('login_urls'), key)),
    signOut: signOutOf(ofClient(shown.get('logout_urls'), key)),
  };
}

function listed(keys: readonly string[]): string {
  return wordList(
    keys.map((key) => quote(key)),
    'and',
  );
}

function ofClient(urls: JsonValue | undefined, key: string): URL | undefined {
  const url = isJsonObject(urls) && Object.hasOwn(urls, key) ? memberOf(urls, key) : undefined;
  return typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined;
}

/** The parts of a login URL, as the stack makes it. */
function signInOf(url: URL | undefined): SignIn | undefined {
  const redirectUri = url?.searchParams.get('redirect_uri');
  const scope = url?.searchParams.get('scope');
  const responseType = url?.searchParams.get('response_type');
  if (url === undefined || redirectUri == null || scope == null) return undefined;
  if (responseType !== 'code' && responseType !== 'token') return undefined;
  return { url: url.href, redirectUri, scopes: scope.split(' ').filter((one) => one !== ''), responseType };
}

function signOutOf(url: URL | undefined): SignOut | undefined {
  const logoutUri = url?.searchParams.get('logout_uri');
  return url === undefined || logoutUri == null ? undefined : { url: url.href, logoutUri };
}
