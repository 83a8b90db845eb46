import { quote } from '../../diagnostics/text';
import { addressRemedy, holdsCredentials, httpsUrlProblem } from '../../model/https-url';
import { writeValue } from '../edits';
import type { Rule } from '../rule';

/** Cognito finds everything about an OpenID Connect provider through its issuer, and compares it with each ID token. */
export const issuerMalformed: Rule = {
  code: 'issuer-malformed',
  severity: 'error',
  title: 'Cognito does not accept this issuer',
  why: 'Cognito reads <issuer>/.well-known/openid-configuration over the internet and demands that iss of every ID token equals the issuer. A wrong one shows only at the first sign-in.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const { issuer, at } of federation.identityProviders.filter((provider) => provider.type === 'oidc')) {
      if (issuer === undefined) continue;
      const remedy = remedyFor(issuer);
      // Another rule refuses a password, without quoting it.
      if (remedy === undefined || holdsCredentials(issuer)) continue;
      yield {
        message: `The issuer ${quote(issuer)} ${remedy.problem}.`,
        fix: remedy.fix,
        edit: remedy.meant === undefined ? undefined : writeValue(at.value('issuer'), remedy.meant),
        place: at.value('issuer'),
      };
    }
  },
};

interface Remedy {
  /** Words that follow the quoted issuer. */
  readonly problem: string;
  readonly fix: string;
  /** The issuer that the fix leads to, where it can be told. */
  readonly meant?: string;
}

/** What is wrong, and the way out. */
function remedyFor(issuer: string): Remedy | undefined {
  const problem = problemOf(issuer);
  if (problem === undefined) return undefined;
  const meant = meantBy(issuer);
  if (problemOf(meant) === undefined) return { problem, fix: `Write ${quote(meant, meant.length)}.`, meant };
  return {
    problem,
    fix:
      addressRemedy(issuer) ??
      'Copy the value of "issuer" from the provider\'s discovery document, without a slash at its end.',
  };
}

/** The issuer without what people copy along with it. */
function meantBy(issuer: string): string {
  return inLowerCase(issuer.trim().replace(/^https:/i, 'https:'))
    .replace(/\/\.well-known(?:\/.*)?$/, '')
    .replace(/\/+$/, '');
}

function inLowerCase(issuer: string): string {
  return issuer.replace(/^https:\/\/[^/]*/, (origin) => origin.toLowerCase());
}

function problemOf(issuer: string): string | undefined {
  const problem = httpsUrlProblem(issuer);
  if (problem !== undefined) return problem;
  if (issuer.includes('?')) return 'must not have a query';
  if (/\/\.well-known(?:\/|$)/.test(issuer))
    return 'is the address of the discovery document; the issuer is what precedes /.well-known/';
  if (issuer.endsWith('/')) return 'must not end with a slash';
  return inLowerCase(issuer) === issuer
    ? undefined
    : 'must write the host in lower case, as iss of ID tokens does: Cognito compares them letter by letter';
}
