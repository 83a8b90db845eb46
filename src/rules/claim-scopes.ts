import { leaves } from '../model/adopted';
import { quote } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import type { Federation } from '../model/federation';
import { requiredAttributesOf } from '../model/pool';
import { scopeMissing } from '../model/preset';

/** A mapped claim for which the provider does not ask. */
export interface ClaimWithoutScope {
  readonly attribute: string;
  readonly claim: string;
  /** The scope that is missing. */
  readonly scope: string;
  readonly required: boolean;
  /** Of the entry of the mapping, or of the scopes where a preset maps the claim. */
  readonly place: FilePlace;
  /** Of the scopes. */
  readonly scopesPlace: FilePlace;
  readonly message: string;
}

/**
 * Claims that are mapped, and whose scope the provider does not ask for. Email has a rule of its own.
 * Source: https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims
 */
export function claimsWithoutScope({ identityProviders, userPool }: Federation): readonly ClaimWithoutScope[] {
  return identityProviders.flatMap((provider) => {
    if (provider.type === 'saml' || leaves(provider, 'scopes')) return [];
    const { name, preset, scopes, attributeMapping, at } = provider;
    return Object.entries(attributeMapping).flatMap(([attribute, claim]): readonly ClaimWithoutScope[] => {
      const scope = scopeMissing(preset, scopes, claim);
      if (scope === undefined || scope === 'email') return [];
      return [
        {
          attribute,
          claim,
          scope,
          required: requiredAttributesOf(userPool).includes(attribute),
          place: at.to('attributeMapping').has(attribute)
            ? at.to('attributeMapping').value(attribute)
            : at.value('scopes'),
          scopesPlace: at.value('scopes'),
          message: `${quote(name)} fills ${attribute} from ${quote(claim)}, which comes with the scope ${scope}; it does not ask for that scope.`,
        },
      ];
    });
  });
}
