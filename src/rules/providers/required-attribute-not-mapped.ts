import { quote } from '../../diagnostics/text';
import { requiredAttributesOf } from '../../model/pool';
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
    for (const { name, preset, attributeMapping, at } of federation.identityProviders) {
      for (const [index, attribute] of requiredAttributesOf(federation.userPool).entries()) {
        if (Object.hasOwn(attributeMapping, attribute)) continue;
        // Mapping would not help with a vendor that has no email; another rule says what does.
        if (attribute === 'email' && preset.emailRequired === 'must-not') continue;
        yield {
          message: `${quote(name)} does not map ${attribute}, which every user of the pool must have.`,
          fix: `Add ${attribute}, with the name of the provider's claim, to attributeMapping.`,
          place: at.to('attributeMapping').value(attribute),
          related: [
            { ...federation.userPool.at.to('requiredAttributes').value(index), note: `${attribute} is required here` },
          ],
        };
      }
    }
  },
};
