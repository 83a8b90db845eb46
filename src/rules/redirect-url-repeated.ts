import type { Path } from '../diagnostics/finding';
import type { Text } from '../model/federation';
import type { Rule } from './rule';

/** A URL that stands in a list twice was meant to be another one. */
export const redirectUrlRepeated: Rule = {
  code: 'redirect-url-repeated',
  severity: 'error',
  title: 'A redirect URL is listed twice',
  why: 'Cognito keeps each URL once, so that one of the two does nothing. Most often another URL was meant.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const { key, ...urls } of federation.appClients) {
      for (const list of ['callbackUrls', 'logoutUrls'] as const) {
        const first = new Map<string, Path>();
        for (const [index, url] of urls[list].entries()) {
          const path = ['appClients', key, list, index];
          const earlier = first.get(textOf(url));
          if (earlier === undefined) {
            first.set(textOf(url), path);
            continue;
          }
          yield {
            message: `The same URL stands in ${list} already.`,
            fix: 'Remove it, or write the URL that was meant.',
            place: { path, at: 'value' },
            related: [{ path: earlier, at: 'value', note: 'first written here' }],
          };
        }
      }
    }
  },
};

/** What tells URLs apart; those that are made around a value are alike where the same is made around the same value. */
function textOf(url: Text): string {
  if (typeof url === 'string') return JSON.stringify(url);
  const { prefix, suffix, reference } = url;
  return JSON.stringify([prefix, suffix, reference.kind, ...(reference.kind === 'secretsManager' ? [reference.id, reference.jsonKey] : [reference.name])]);
}
