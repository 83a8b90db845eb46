import { placeOf } from '../place';
import type { Rule } from '../rule';

/** A least value above the greatest admits nothing. */
export const constraintRangeEmpty: Rule = {
  code: 'constraint-range-empty',
  severity: 'error',
  title: 'A custom attribute admits no value',
  why: 'AWS refuses an attribute whose least length or value is above the greatest.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html',
  *check({ federation, spec }) {
    for (const attribute of federation.userPool.customAttributes) {
      const [keys, least, greatest] =
        attribute.type === 'string'
          ? [['minLength', 'maxLength'] as const, attribute.minLength, attribute.maxLength]
          : attribute.type === 'number'
            ? [['min', 'max'] as const, attribute.min, attribute.max]
            : [];
      if (keys === undefined || least === undefined || greatest === undefined || least <= greatest) continue;
      const path = ['userPool', 'customAttributes', attribute.name];
      yield {
        message: `${keys[0]} is ${least}, above ${keys[1]} with ${greatest}.`,
        fix: `Make ${keys[0]} no greater than ${keys[1]}.`,
        place: placeOf(spec, [...path, keys[0]]),
        related: [
          {
            ...placeOf(spec, [...path, keys[1]]),
            note:
              spec.userPool.customAttributes?.[attribute.name]?.[keys[1]] === undefined
                ? `${keys[1]} is ${greatest} by default`
                : `${keys[1]} is ${greatest}`,
          },
        ],
      };
    }
  },
};
