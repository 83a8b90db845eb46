import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import type { AppClient, Text } from '../../model/federation';
import { textKey } from '../../model/references';
import { albCallbackUrl } from '../../model/sign-in-urls';
import { removeEntry } from '../edits';
import type { Rule, RuleFinding } from '../rule';

/** A URL that stands in a list twice was meant to be another one. */
export const redirectUrlRepeated: Rule = {
  code: 'redirect-url-repeated',
  severity: 'error',
  title: 'A redirect URL is listed twice',
  why: 'Cognito keeps each URL once, so one of the two does nothing. Most often another URL was meant.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const client of federation.appClients) {
      yield* addedByPools(client);
      for (const urls of [signInUrls(client), written(client, 'logoutUrls', client.logoutUrls)]) {
        const first = new Map<string, ListedUrl>();
        for (const listed of urls) {
          const earlier = first.get(textKey(listed.url));
          if (earlier === undefined) {
            first.set(textKey(listed.url), listed);
            continue;
          }
          yield {
            ...repeated(listed, earlier),
            place: listed.place,
            related: [{ ...earlier.place, note: 'first written here' }],
          };
        }
      }
    }
  },
};

/** An upstream of a pool adds that pool's URLs to the client: written there too, they would be taken for an app's own. */
function* addedByPools({ at, callbackUrls, downstreamPools }: AppClient): Generator<RuleFinding> {
  for (const [index, url] of callbackUrls.entries()) {
    const pool = downstreamPools.find(({ redirectUris }) => redirectUris.some((uri) => textKey(uri) === textKey(url)));
    if (pool === undefined) continue;
    yield {
      message: `The pool ${quote(pool.stackName)} adds this URL by its upstream. In callbackUrls it would be treated as an app's own.`,
      fix: 'Remove it from callbackUrls.',
      edit: removeEntry(at.to('callbackUrls').value(index)),
      place: at.to('callbackUrls').value(index),
    };
  }
}

interface ListedUrl {
  readonly list: 'callbackUrls' | 'albHosts' | 'logoutUrls';
  readonly place: FilePlace;
  readonly url: Text;
}

function signInUrls(client: AppClient): readonly ListedUrl[] {
  const { callbackUrls, albHosts } = client;
  return [
    ...written(client, 'callbackUrls', callbackUrls),
    ...written(client, 'albHosts', albHosts.map(albCallbackUrl)),
  ];
}

function written({ at }: AppClient, list: ListedUrl['list'], urls: readonly Text[]): readonly ListedUrl[] {
  return urls.map((url, index) => ({ list, place: at.to(list).value(index), url }));
}

function repeated({ list }: ListedUrl, earlier: ListedUrl): Pick<RuleFinding, 'message' | 'fix' | 'edit'> {
  if (list !== 'albHosts')
    return { message: `The same URL is in ${list} already.`, fix: 'Remove it, or write the URL that was meant.' };
  if (earlier.list === 'albHosts')
    return {
      message: 'The same host is in albHosts already.',
      fix: 'Remove it, or write the host that was meant.',
    };
  return {
    message: "The callback URL of this host is in callbackUrls already, where it would be treated as an app's own.",
    fix: 'Remove it from callbackUrls: albHosts adds it.',
    edit: removeEntry(earlier.place),
  };
}
