import { STANDARD_ATTRIBUTES } from '../../model/attributes';
import { writeItem } from '../edits';
import type { Rule } from '../rule';
import { unknownAttribute } from '../unknown-attribute';

/** Beside the standard ones: what every pool has and a client may read. */
const READABLE = ['email_verified', 'identities', 'phone_number_verified', 'sub'];
/** Another rule refuses these with its own words. */
const NEVER_WRITABLE = ['email_verified', 'phone_number_verified'];

/** A client reads and writes attributes that the pool has. */
export const unknownAttributeInClient: Rule = {
  code: 'unknown-attribute-in-client',
  severity: 'error',
  title: 'An app client reads or writes an attribute that the pool does not have',
  why: 'AWS refuses a client whose lists name an attribute that the pool does not have: "Invalid write attributes specified". Custom attributes carry the prefix custom: here.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    const standard = Object.keys(STANDARD_ATTRIBUTES);
    const lists = [
      ['readAttributes', [...standard, ...READABLE]],
      ['writeAttributes', [...standard, ...NEVER_WRITABLE]],
    ] as const;
    for (const { at, ...client } of federation.appClients) {
      for (const [list, known] of lists) {
        if (!at.has(list)) continue;
        const attributes = client[list] ?? [];
        for (const [index, attribute] of attributes.entries()) {
          const unknown = unknownAttribute(attribute, known, federation.userPool);
          if (unknown === undefined) continue;
          const { meant, ...said } = unknown;
          const place = at.to(list).value(index);
          yield { ...said, ...(meant !== undefined && writeItem(place, attributes, meant)), place };
        }
      }
    }
  },
};
