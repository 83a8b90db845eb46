import { nearest } from '../diagnostics/text';
import { holdsTwoUrls } from './https-url';

/** Schemes that a browser acts upon itself, or that carry no redirect: none of them is an app's. */
const NOT_OF_APPS = [
  'about',
  'blob',
  'data',
  'file',
  'filesystem',
  'ftp',
  'javascript',
  'mailto',
  'vbscript',
  'view-source',
  'ws',
  'wss',
];

/** Hosts of the machine itself, where Cognito takes http on any port. */
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** What is wrong with a URL, as words that follow its quotation, and what to do. */
interface UrlProblem {
  readonly words: string;
  readonly fix: string;
  /** The URL that the fix leads to, where it can be told. */
  readonly meant?: string;
}

const INVISIBLE: UrlProblem = {
  words: 'holds white space or invisible characters',
  fix: 'Percent-encode or remove them.',
};
const FRAGMENT: UrlProblem = { words: 'has a fragment, which no redirect may have', fix: 'Remove it from the # on.' };
const WILDCARD: UrlProblem = { words: 'holds a wildcard, but URLs are compared byte for byte', fix: 'List each URL.' };

const TWO_URLS: UrlProblem = { words: 'holds two addresses', fix: 'Write each as an entry of its own.' };

/**
 * What Cognito would not take of a callback or sign-out URL; undefined where all is well.
 * Source: Cognito API, CreateUserPoolClient, CallbackURLs and LogoutURLs.
 */
export function redirectUrlProblem(url: string): UrlProblem | undefined {
  if (!isVisible(url) || url === '') return INVISIBLE;
  const [, scheme, slash] = /^([A-Za-z][A-Za-z0-9+.-]*):(\/?)/.exec(url) ?? [];
  if (scheme !== undefined && NOT_OF_APPS.includes(scheme.toLowerCase())) return noScheme(scheme);
  if (scheme === undefined || slash === '')
    return { words: 'is not an absolute URL', fix: 'Write the whole URL, such as https://app.example.com/callback.' };
  if (scheme !== scheme.toLowerCase())
    return {
      words: 'has a scheme in upper case',
      fix: `Write ${scheme.toLowerCase()} in lower case.`,
      meant: withScheme(url, scheme.toLowerCase()),
    };
  if (url.includes('#')) return { ...FRAGMENT, meant: url.replace(/#.*$/s, '') };
  if (holdsTwoUrls(url)) return TWO_URLS;
  if (hasWildcard(url)) return WILDCARD;
  if (scheme === 'https' || scheme === 'http') return webUrlProblem(url, scheme);
  const meant = nearest(scheme, ['https', 'http']);
  return meant === undefined
    ? undefined
    : { words: `uses the scheme ${scheme}`, fix: `Write ${meant}.`, meant: withScheme(url, meant) };
}

/** What is wrong with such a URL whatever value comes between what stands before and after it, by the part that is wrong. */
export function redirectUrlPartProblem(
  prefix: string,
  suffix: string,
): (UrlProblem & { readonly part: 'prefix' | 'suffix' }) | undefined {
  const problem = prefixProblem(prefix);
  if (problem !== undefined) return { ...problem, part: 'prefix' };
  if (!isVisible(suffix)) return { ...INVISIBLE, part: 'suffix' };
  return suffix.includes('#') ? { ...FRAGMENT, part: 'suffix' } : undefined;
}

function prefixProblem(prefix: string): UrlProblem | undefined {
  if (!isVisible(prefix)) return INVISIBLE;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(prefix)?.[1];
  if (scheme !== undefined && NOT_OF_APPS.includes(scheme.toLowerCase())) return noScheme(scheme);
  // A host that ends within the prefix is known to its end, and with it the whole of what is judged.
  if (/^[A-Za-z]+:\/\/[^/?]+[/?]/.test(prefix)) return redirectUrlProblem(prefix);
  if (prefix.includes('#')) return FRAGMENT;
  return hasWildcard(prefix) ? WILDCARD : undefined;
}

function isVisible(text: string): boolean {
  // Nearly all are ASCII, and what Unicode calls a letter takes Node a millisecond to prepare.
  return /^[\x21-\x7e]*$/.test(text) || /^[\p{L}\p{M}\p{S}\p{N}\p{P}]*$/u.test(text);
}

function hasWildcard(url: string): boolean {
  return /^[^?]*\*/.test(url);
}

function withScheme(url: string, scheme: string): string {
  return scheme + url.slice(url.indexOf(':'));
}

function noScheme(scheme: string): UrlProblem {
  return { words: `uses ${scheme}, which is no scheme of an app`, fix: 'Use https, or a scheme of your own.' };
}

function webUrlProblem(url: string, scheme: 'http' | 'https'): UrlProblem | undefined {
  const authority = /^https?:\/\/([^/?\\]+)/.exec(url)?.[1];
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (authority === undefined || parsed === undefined)
    return { words: 'is not a URL with a host', fix: `Write ${scheme}:// and the host.` };
  if (authority.includes('@')) return { words: 'has an @ before the host', fix: 'Remove the text before the host.' };
  if (scheme === 'http' && !LOCAL_HOSTS.includes(parsed.hostname)) {
    return {
      words: 'uses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]',
      fix: 'Use https.',
      meant: withScheme(url, 'https'),
    };
  }
  return undefined;
}
