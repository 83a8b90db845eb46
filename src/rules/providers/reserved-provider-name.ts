import { quote } from '../../diagnostics/text';
import { PRESETS } from '../../presets';
import type { Rule } from '../rule';

/** Types of provider whose ProviderName must be the type. Source: Cognito API, CreateIdentityProvider. */
const SOCIAL_TYPES = PRESETS.flatMap((preset) => ('providerName' in preset ? [preset.providerName] : []));

/** COGNITO means native users, and a social type's name belongs to that type. */
export const reservedProviderName: Rule = {
  code: 'reserved-provider-name',
  severity: 'error',
  title: 'The name of a provider is reserved',
  why: 'COGNITO stands for native users wherever Cognito accepts a provider name. A name that begins with that of a social type is refused when the provider is made.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html',
  *check({ federation }) {
    for (const { name, preset, at } of federation.identityProviders) {
      const place = at.key();
      if (name.toUpperCase() === 'COGNITO') {
        yield {
          message: `${quote(name)} stands for the native users of the pool.`,
          fix: 'Choose another name.',
          place,
        };
      }
      // Another rule knows the one name that a social provider can have.
      if (preset.type !== 'oidc' && preset.type !== 'saml') continue;
      const social = SOCIAL_TYPES.find((reserved) => name.toLowerCase().startsWith(reserved.toLowerCase()));
      if (social !== undefined) {
        yield {
          message: `Cognito keeps names that begin with ${quote(social)}, in any casing, for its own provider type ${social}; ${quote(name)} is of type ${preset.type.toUpperCase()}.`,
          fix: `Put another word first, such as ${quote(`My${social}`)}.`,
          place,
        };
      }
    }
  },
};
