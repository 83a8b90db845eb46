import { quote } from '../diagnostics/text';
import type { Rule } from './rule';

/** Types of provider whose ProviderName must be the type. Source: Cognito API, CreateIdentityProvider. */
const SOCIAL_TYPES = ['Google', 'Facebook', 'LoginWithAmazon', 'SignInWithApple'];

/** COGNITO means native users, and a social type's name belongs to that type. */
export const reservedProviderName: Rule = {
  code: 'reserved-provider-name',
  severity: 'error',
  title: 'The name of a provider is reserved',
  why: 'COGNITO stands for native users wherever Cognito takes a provider name. A name that begins with that of a social type is refused when the provider is made.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  *check({ federation }) {
    for (const { name } of federation.identityProviders) {
      const place = { path: ['identityProviders', name], at: 'key' } as const;
      if (name.toUpperCase() === 'COGNITO') {
        yield { message: `${quote(name)} stands for the native users of the pool.`, fix: 'Choose another name.', place };
      }
      const type = SOCIAL_TYPES.find((social) => name.toLowerCase().startsWith(social.toLowerCase()));
      if (type !== undefined) {
        yield {
          message: `Cognito keeps names that begin with ${quote(type)}, in any casing, for its own provider type ${type}; ${quote(name)} is of type OIDC.`,
          fix: `Put another word first, such as ${quote(`My${type}`)}.`,
          place,
        };
      }
    }
  },
};
