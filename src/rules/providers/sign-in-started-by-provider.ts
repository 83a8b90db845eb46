import type { Rule } from '../rule';

/** A sign-in that Cognito did not ask for cannot be tied to the browser that began it. */
export const signInStartedByProvider: Rule = {
  code: 'sign-in-started-by-provider',
  severity: 'warning',
  title: 'Sign-ins may start at the SAML provider',
  why: "Such an assertion answers no request, so nothing ties it to the person at the browser: an attacker can sign someone in to the attacker's own account (login CSRF) and collect what is entered there.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-session-initiation.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      if (provider.type !== 'saml' || !provider.idpInit) continue;
      yield {
        message: 'Cognito accepts assertions that it did not ask for.',
        fix: 'Remove idpInit, and give people a link that starts at Cognito: an authorize URL with this identity_provider.',
        place: provider.at.value('idpInit'),
      };
    }
  },
};
