import { quote } from '../../diagnostics/text';
import { requiredAttributesOf } from '../../model/pool';
import { scopeMissing } from '../../model/preset';
import type { Rule } from '../rule';

/** Every provider must fill every attribute that the pool requires. */
export const requiredAttributeNotMapped: Rule = {
  code: 'required-attribute-not-mapped',
  severity: 'error',
  title: 'A provider does not fill a required attribute',
  why: 'Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders) {
      const { name, preset, attributeMapping, at } = provider;
      for (const [index, attribute] of requiredAttributesOf(federation.userPool).entries()) {
        if (Object.hasOwn(attributeMapping, attribute)) continue;
        // Mapping would not help with a vendor that has no email; another rule says what does.
        if (attribute === 'email' && preset.emailRequired === 'must-not') continue;
        // A preset maps nothing for whose scope the spec does not ask.
        const claim = preset.attributeMapping[attribute];
        const scope =
          claim === undefined || provider.type === 'saml' ? undefined : scopeMissing(preset, provider.scopes, claim);
        yield {
          message: `${quote(name)} does not map ${attribute}, which every user of the pool must have.`,
          fix:
            scope === undefined
              ? `Add ${attribute}, with the name of the provider's claim, to attributeMapping.`
              : `Add ${scope} to scopes: then the preset ${preset.name} maps it.`,
          place: at.to('attributeMapping').value(attribute),
          related: [
            { ...federation.userPool.at.to('requiredAttributes').value(index), note: `${attribute} is required here` },
          ],
        };
      }
    }
  },
};
