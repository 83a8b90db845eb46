import { customAttributesOf } from '../../model/pool';
import type { Rule } from '../rule';

/** A least value above the greatest admits nothing. */
export const constraintRangeEmpty: Rule = {
  code: 'constraint-range-empty',
  severity: 'error',
  title: 'A custom attribute admits no value',
  why: 'AWS refuses an attribute whose least length or value is above the greatest.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html',
  *check({ federation }) {
    const { at } = federation.userPool;
    for (const attribute of customAttributesOf(federation.userPool)) {
      const [keys, least, greatest] =
        attribute.type === 'string'
          ? [['minLength', 'maxLength'] as const, attribute.minLength, attribute.maxLength]
          : attribute.type === 'number'
            ? [['min', 'max'] as const, attribute.min, attribute.max]
            : [];
      if (keys === undefined || least === undefined || greatest === undefined || least <= greatest) continue;
      const written = at.to('customAttributes').to(attribute.name);
      yield {
        message: `${keys[0]} is ${least}, above ${keys[1]} with ${greatest}.`,
        fix: `Make ${keys[0]} no greater than ${keys[1]}.`,
        place: written.value(keys[0]),
        related: [
          {
            ...written.value(keys[1]),
            note: `${keys[1]} is ${greatest}${written.has(keys[1]) ? '' : ' by default'}`,
          },
        ],
      };
    }
  },
};
