import { quote } from '../../diagnostics/text';
import { holdsCredentials, httpsUrlProblem } from '../../model/https-url';
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
      const remedy = remedyFor(issuer);
      // Another rule refuses a password, without quoting it.
      if (remedy === undefined || holdsCredentials(issuer)) continue;
      yield {
        message: `The issuer ${quote(issuer)} ${remedy.problem}.`,
        fix: remedy.fix,
        place: at.value('issuer'),
      };
    }
  },
};

/** What is wrong, as words that follow the quoted issuer, and the way out. */
function remedyFor(issuer: string): { readonly problem: string; readonly fix: string } | undefined {
  const problem = httpsUrlProblem(issuer) ?? issuerProblem(issuer);
  if (problem !== undefined)
    return {
      problem,
      fix: 'Copy the value of "issuer" from the provider\'s discovery document, without a slash at its end.',
    };
  const inLowerCase = issuer.replace(/^https:\/\/[^/]*/, (origin) => origin.toLowerCase());
  if (inLowerCase === issuer) return undefined;
  return {
    problem: 'must write the host in lower case, as iss of ID tokens does: Cognito compares them letter by letter',
    fix: `Write ${quote(inLowerCase, inLowerCase.length)}.`,
  };
}

function issuerProblem(issuer: string): string | undefined {
  if (issuer.includes('?')) return 'must not have a query';
  if (/\/\.well-known(?:\/|$)/.test(issuer))
    return 'is the address of the discovery document; the issuer is what precedes /.well-known/';
  if (issuer.endsWith('/')) return 'must not end with a slash';
  return undefined;
}
