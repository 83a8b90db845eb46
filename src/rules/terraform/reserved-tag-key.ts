import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** Keys that AWS keeps for itself, or that cannot be written out. */
export const reservedTagKey: Rule = {
  code: 'reserved-tag-key',
  severity: 'error',
  title: 'The key of a tag is reserved',
  why: 'AWS refuses tags whose key begins with aws:. A tag called __proto__ would be lost on its way through CDKTF.',
  source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html',
  *check({ federation: { tags, at } }) {
    for (const key of Object.keys(tags)) {
      const place = at.to('tags').key(key);
      if (key.toLowerCase().startsWith('aws:')) {
        yield {
          message: `${quote(key)} begins with "aws:", which AWS keeps for its own tags.`,
          fix: 'Choose another prefix.',
          place,
        };
      }
      if (key === '__proto__') {
        yield {
          message: `CDKTF would drop the tag ${quote(key)}: JavaScript has another meaning for this name.`,
          fix: 'Choose another key.',
          place,
        };
      }
    }
  },
};
