import { quote } from '../../diagnostics/text';
import type { Endpoints } from '../../model/federation';
import { addressRemedy, holdsCredentials, httpsUrlProblem } from '../../model/https-url';
import type { Rule } from '../rule';

/** Endpoints that are written out must be ones that Cognito can call. */
export const endpointMalformed: Rule = {
  code: 'endpoint-malformed',
  severity: 'error',
  title: 'An endpoint is not one that Cognito can call',
  why: 'Cognito calls the provider over the public internet, over https, on port 443 or 80. Any other endpoint fails at the first sign-in.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      const endpoints = provider.type === 'oidc' ? provider.endpoints : undefined;
      for (const [endpoint, url] of Object.entries(endpoints ?? {}) as [keyof Endpoints, string][]) {
        const problem = httpsUrlProblem(url);
        // Another rule refuses a password, without quoting it.
        if (problem === undefined || holdsCredentials(url)) continue;
        yield {
          message: `The endpoint ${quote(url)} ${problem}.`,
          fix: addressRemedy(url) ?? "Copy it from the provider's documentation.",
          place: provider.at.to('endpoints').value(endpoint),
        };
      }
    }
  },
};
