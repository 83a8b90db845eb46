import { say, words, type Sentence } from './sentence';

/** A URL as it may be shown: what somebody may have put into its user information, query or fragment is hidden. */
export function shownUrl(url: string): string {
  const [, scheme = '', authority = '', path = '', rest = ''] =
    /^([A-Za-z][\w+.-]*:\/\/)?([^/?#]*)([^?#]*)(.*)$/s.exec(url) ?? [];
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const user = authority.includes('@') ? '…@' : '';
  return `${scheme}${user}${host}${path}${rest === '' ? '' : `${rest.charAt(0)}…`}`;
}

/** What makes an added URL wider than those that were there: nothing where only the path differs. */
export function widening(url: string, known: readonly string[]): Sentence {
  const { scheme, host } = partsOf(url);
  if (scheme === 'http') return words(', which is not encrypted');
  if (scheme !== 'https') return say`, which any app on the device can claim (${scheme})`;
  return known.some((other) => partsOf(other).host === host)
    ? words('')
    : say`, on the host ${host} that was not there before`;
}

function partsOf(url: string): { readonly scheme: string; readonly host: string } {
  const [, scheme = '', authority = ''] = /^([A-Za-z][\w+.-]*):(?:\/\/([^/?#]*))?/.exec(url) ?? [];
  return { scheme: scheme.toLowerCase(), host: authority.slice(authority.lastIndexOf('@') + 1).toLowerCase() };
}
