import { wordList } from '../../diagnostics/text';
import { customAttributesOf } from '../../model/pool';
import { removeEntry, renameEntry } from '../edits';
import type { Rule } from '../rule';

/** The constraints that an attribute of each type takes. */
const CONSTRAINTS = { string: ['minLength', 'maxLength'], number: ['min', 'max'], dateTime: [], boolean: [] } as const;
const ALL = ['minLength', 'maxLength', 'min', 'max'] as const;

/** Lengths belong to strings, bounds to numbers. */
export const constraintOfAnotherType: Rule = {
  code: 'constraint-of-another-type',
  severity: 'error',
  title: 'A custom attribute has a constraint of another type',
  why: 'The constraint would reach AWS under another name or not at all, and an attribute can never be changed once it exists.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html',
  *check({ federation }) {
    const { at } = federation.userPool;
    for (const attribute of customAttributesOf(federation.userPool)) {
      const written = at.to('customAttributes').to(attribute.name);
      const allowed: readonly (typeof ALL)[number][] = CONSTRAINTS[attribute.type];
      for (const constraint of ALL) {
        if (!written.has(constraint) || allowed.includes(constraint)) continue;
        const meant = allowed[constraint.startsWith('min') ? 0 : 1];
        const twice = meant !== undefined && written.has(meant);
        const place = written.value(constraint);
        yield {
          message: `${constraint} has no meaning for ${attribute.type === 'string' || attribute.type === 'number' ? 'a ' : ''}${attribute.type}${allowed.length === 0 ? '' : `; it accepts ${wordList(allowed, 'and')}`}.`,
          ...(meant === undefined || twice
            ? { fix: `Remove it${twice ? `: ${meant} is written already` : ''}.`, edit: removeEntry(place) }
            : { fix: `Write ${meant}.`, edit: renameEntry(written.key(constraint), meant) }),
          place: written.key(constraint),
        };
      }
    }
  },
};
