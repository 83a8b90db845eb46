import { quote } from '../../diagnostics/text';
import { CUSTOM_PREFIX } from '../../model/attributes';
import { customAttributesOf } from '../../model/pool';
import type { Rule } from '../rule';

/** Cognito writes mapped attributes at every sign-in. */
export const mappedAttributeImmutable: Rule = {
  code: 'mapped-attribute-immutable',
  severity: 'error',
  title: 'A mapped attribute cannot change',
  why: 'Cognito writes mapped attributes at every sign-in, also when the value is the same. With an immutable one everyone signs in exactly once.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation }) {
    const immutable = customAttributesOf(federation.userPool)
      .filter(({ mutable }) => !mutable)
      .map(({ name }) => name);
    for (const { attributeMapping, at } of federation.identityProviders) {
      const mapping = at.to('attributeMapping');
      for (const attribute of immutable.filter((one) => Object.hasOwn(attributeMapping, CUSTOM_PREFIX + one))) {
        // What linking maps by itself is not written here: the rule on the subject's attribute speaks of it.
        if (!mapping.has(CUSTOM_PREFIX + attribute)) continue;
        yield {
          message: `${quote(CUSTOM_PREFIX + attribute)} is declared with mutable: false, so the second sign-in of every user would fail.`,
          fix: 'Map into a mutable attribute. An attribute of an existing pool cannot be made mutable: declare another.',
          place: mapping.key(CUSTOM_PREFIX + attribute),
          related: [
            {
              ...federation.userPool.at.to('customAttributes').to(attribute).value('mutable'),
              note: 'it is made immutable here',
            },
          ],
        };
      }
    }
  },
};
