import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** `emailDomains` belongs to `trustEmail: attested`; beside verifiedClaim nothing would look at it. */
export const emailDomainsWithoutAttestation: Rule = {
  code: 'email-domains-without-attestation',
  severity: 'error',
  title: 'Email domains are given for a provider that is not attested',
  why: "With trustEmail: verifiedClaim the provider's own claim decides, whatever the domain. The list would be ignored, although it reads like a limit.",
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html',
  *check({ federation }) {
    for (const { name, trustEmail, emailDomains, at } of federation.accountLinking?.providers ?? []) {
      if (trustEmail === 'attested' || emailDomains.length === 0) continue;
      yield {
        message: `${quote(name)} is trusted by its verified claim, for which emailDomains has no meaning.`,
        fix: 'Write trustEmail: attested, or remove emailDomains.',
        place: at.key('emailDomains'),
      };
    }
  },
};
