import { MOST_SCHEMA_ATTRIBUTES } from '../../model/attributes';
import type { Rule } from '../rule';

/** Required standard attributes count as well; the schema has counted those that are written. */
export const tooManyCustomAttributes: Rule = {
  code: 'too-many-custom-attributes',
  severity: 'error',
  title: "The pool's schema would have too many attributes",
  why: 'The schema of a pool has at most 50 entries: its custom attributes and the standard attributes that it requires. The one that carries the raw subject for linking is among them. An attribute can never be removed.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html',
  *check({ federation }) {
    const { userPool } = federation;
    if (userPool.kind !== 'created') return;
    const { customAttributes, requiredAttributes, at } = userPool;
    const amount = customAttributes.length + requiredAttributes.length;
    if (amount <= MOST_SCHEMA_ATTRIBUTES) return;
    yield {
      message: `The schema would have ${amount} entries; it has room for ${MOST_SCHEMA_ATTRIBUTES}.`,
      fix: `Declare ${amount - MOST_SCHEMA_ATTRIBUTES} fewer under userPool.customAttributes.`,
      place: at.key('customAttributes'),
      related: [
        ...(requiredAttributes.length > 0
          ? [{ ...at.key('requiredAttributes'), note: 'required attributes count as well' }]
          : []),
      ],
    };
  },
};
