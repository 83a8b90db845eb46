import { quote } from '../../diagnostics/text';
import { MAPPABLE_BESIDE_STANDARD, STANDARD_ATTRIBUTES } from '../../model/attributes';
import { removeEntry, renameEntry } from '../edits';
import { unknownAttribute } from '../unknown-attribute';
import type { Rule } from '../rule';

/** A mapping fills attributes that the pool has. */
export const unknownAttributeInMapping: Rule = {
  code: 'unknown-attribute-in-mapping',
  severity: 'error',
  title: 'A mapping fills an attribute that the pool does not have',
  why: 'Terraform accepts any name, and AWS refuses it when the provider is made. Custom attributes are declared without custom: under userPool.customAttributes and carry it everywhere else.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    const known = [...Object.keys(STANDARD_ATTRIBUTES), ...MAPPABLE_BESIDE_STANDARD];
    for (const { name, at } of federation.identityProviders) {
      const mapping = at.to('attributeMapping');
      const linked = federation.accountLinking?.providers.find((link) => link.name === name);
      for (const attribute of mapping.keys()) {
        // Another rule says that the attribute for the raw subject is not declared.
        if (attribute === linked?.subjectAttribute && !mapping.is(attribute, null)) continue;
        const unknown = unknownAttribute(attribute, known, federation.userPool);
        if (unknown === undefined) continue;
        const { meant, ...said } = unknown;
        const place = mapping.value(attribute);
        yield {
          ...said,
          ...(mapping.is(attribute, null)
            ? { fix: 'Remove the line: there is nothing to remove from the mapping.', edit: removeEntry(place) }
            : meant !== undefined &&
              (mapping.has(meant)
                ? { fix: `${quote(meant)} is mapped already: keep one of the two lines, as ${quote(meant)}.` }
                : { edit: renameEntry(mapping.key(attribute), meant) })),
          place: mapping.key(attribute),
        };
      }
    }
  },
};
