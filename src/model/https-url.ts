/**
 * What Cognito would not take of a URL that it calls itself, as words that follow the quoted URL; undefined where all is well.
 * It calls over the public internet, over https, on port 443 or 80.
 * Source: Cognito Developer Guide, "Using OIDC identity providers with a user pool".
 */
export function httpsUrlProblem(text: string): string | undefined {
  if (/[<>{}]/.test(text)) return 'holds a placeholder in brackets that is to be replaced';
  if (/[^\x21-\x7e]/.test(text) && /[\s\p{C}]/u.test(text)) return 'holds white space or invisible characters';
  if (text.includes('\\')) return 'holds a backslash';
  if (/^https:\/\//i.test(text) && !text.startsWith('https://')) return 'must write https in lower case';
  if (!text.startsWith('https://')) return 'must be an absolute URL that begins with https://';
  const authority = /^https:\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
  if (authority.includes('@')) return 'must not hold an @ before the host';
  if (text.includes('#')) return 'must not have a fragment';
  if (holdsTwoUrls(text)) return 'holds two addresses; only one can be called';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || authority === '' || authority.startsWith(':')) return 'is not a URL with a host';
  return addressProblem(authority, url.hostname);
}

/** What is wrong with where a URL leads, which a copy of the URL could not change. */
function addressProblem(authority: string, hostname: string): string | undefined {
  const port = /:(\d*)$/.exec(authority)?.[1];
  if (port !== undefined && port !== '443' && port !== '80')
    return `names port ${port === '' ? '(empty)' : port}; Cognito calls only ports 443 and 80`;
  if (!isPublicHost(hostname)) return `names the host ${hostname}, which Cognito cannot reach over the internet`;
  return undefined;
}

/** Whether a second address follows the first in its host or path, as in a list written in one text. */
export function holdsTwoUrls(text: string): boolean {
  return /^[^?#]*[,;|]\s*[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/** What to do about a URL that `httpsUrlProblem` refuses, where a copy of it from its source is refused as well. */
export function addressRemedy(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const authority = /^https:\/\/([^/?#@<>{}\\\s]+)/.exec(text)?.[1];
  return url === undefined || authority === undefined || addressProblem(authority, url.hostname) === undefined
    ? undefined
    : 'Have the provider answer on port 443 of a host on the internet, and write the URL that it then has.';
}

/** Whether a text is a URL with a user name or password: `https://user:password@host`. */
export function holdsCredentials(text: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]*:\/\/[^/?#\\\s@]+@/i.test(text);
}

/** Whether a host can be one of the public internet: no single word, and no loopback, private or link-local address. */
function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return !/^\[(?:::1?\]|f[cd]|fe[89ab])/.test(host);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host))
    return !/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host);
  return host.includes('.') && !/\.(?:local|localhost|internal)\.?$/.test(host);
}
