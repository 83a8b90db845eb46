import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import { holdsCredentials } from '../../model/https-url';
import type { ReferencedText, Text } from '../../model/federation';
import { redirectUrlPartProblem, redirectUrlProblem } from '../../model/redirect-url';
import { removeEntry, writeValue } from '../edits';
import type { Rule, RuleFinding } from '../rule';

/** Where a sign-in or sign-out may return to must be a URL that Cognito takes and compares byte for byte. */
export const redirectUrlMalformed: Rule = {
  code: 'redirect-url-malformed',
  severity: 'error',
  title: 'Cognito does not accept a redirect URL',
  why: 'Cognito sends tokens and codes to these URLs and compares them byte for byte. It accepts https, http for the machine itself, and schemes of apps; no fragment and no wildcard. Terraform checks none of this.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  *check({ federation }) {
    for (const { callbackUrls, logoutUrls, defaultRedirectUri, at } of federation.appClients) {
      const urls = [
        ...callbackUrls.map((url, index) => ({ url, list: callbackUrls, written: at.to('callbackUrls').to(index) })),
        ...logoutUrls.map((url, index) => ({ url, list: logoutUrls, written: at.to('logoutUrls').to(index) })),
        { url: defaultRedirectUri, list: undefined, written: at.to('defaultRedirectUri') },
      ];
      for (const { url, list, written } of urls) {
        if (url === undefined) continue;
        if (typeof url !== 'string') {
          yield* ofParts(url, (part) => written.value(part));
          continue;
        }
        const problem = redirectUrlProblem(url);
        // Another rule refuses a password, without quoting it.
        if (problem === undefined || holdsCredentials(url)) continue;
        yield {
          message: `${quote(url, 100)} ${problem.words}.`,
          fix: problem.fix,
          ...remedyOf(problem.meant, list, callbackUrls, written.value()),
          place: written.value(),
        };
      }
    }
  },
};

/** Leads to the URL that was meant, unless another rule would refuse it there: twice in its list, or no callback URL. */
function remedyOf(
  meant: string | undefined,
  list: readonly Text[] | undefined,
  callbackUrls: readonly Text[],
  place: FilePlace,
): Pick<RuleFinding, 'fix' | 'edit'> {
  if (meant === undefined || redirectUrlProblem(meant) !== undefined) return {};
  if (list?.includes(meant) === true)
    return { fix: `Remove it: ${quote(meant, 100)} is listed already.`, edit: removeEntry(place) };
  return list === undefined && !callbackUrls.includes(meant) ? {} : { edit: writeValue(place, meant) };
}

/** Of a URL that is made around a value from elsewhere, only what stands around it is known here. */
function* ofParts(
  { prefix, suffix }: ReferencedText,
  placeOf: (part: 'prefix' | 'suffix') => FilePlace,
): Generator<RuleFinding> {
  const problem = redirectUrlPartProblem(prefix, suffix);
  if (problem === undefined || holdsCredentials(prefix)) return;
  const { part, words, fix } = problem;
  yield {
    message: `The ${part} ${quote(part === 'prefix' ? prefix : suffix, 100)} ${words}.`,
    fix,
    place: placeOf(part),
  };
}
