import type { Rule } from '../rule';

/** `accountLinking` that links nobody is a function that runs for nothing, and a team that believes itself linked. */
export const linkingWithoutProviders: Rule = {
  code: 'linking-without-providers',
  severity: 'error',
  title: 'Account linking has no provider to link',
  why: 'By default every provider is linked whose mapping carries email and email_verified. Where there is none, the function would be deployed and link no one.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html',
  *check({ federation }) {
    if (federation.accountLinking?.providers.length !== 0) return;
    // One of them may be linked once it is there.
    if (federation.pendingProviders.length > 0) return;
    const declared = federation.identityProviders;
    yield {
      message:
        declared.length === 0
          ? 'No identity provider is declared.'
          : 'No identity provider maps both email and email_verified, and accountLinking.providers names none.',
      fix:
        declared.length === 0
          ? 'Declare one under identityProviders, or remove accountLinking.'
          : declared.some(({ adopted }) => adopted !== undefined)
            ? 'Write under attributeMapping of what is adopted the mapping that it has, with email, email_verified and the attribute that carries the subject; or name a provider under accountLinking.providers with trustEmail: attested and its emailDomains.'
            : 'Map both attributes, or name a provider under accountLinking.providers with trustEmail: attested and its emailDomains.',
      place: federation.accountLinking.at.key(),
      related: declared.map(({ name, attributeMapping, at }) => ({
        ...at.key('attributeMapping'),
        note: `${name} does not map ${Object.hasOwn(attributeMapping, 'email') ? 'email_verified' : 'email'}`,
      })),
    };
  },
};
