import { quote } from '../../diagnostics/text';
import { compareText } from '../../diagnostics/diagnostic';
import type { Rule } from '../rule';

/** The pre sign-up function's role carries the tags as well, and IAM does not tell tag keys apart by case. */
export const tagKeysDifferOnlyInCase: Rule = {
  code: 'tag-keys-differ-only-in-case',
  severity: 'error',
  title: 'Two tags have the same key but for case',
  why: "IAM treats tag keys that differ only in case as the same key and refuses to make the linking function's role.",
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html',
  *check({ federation: { tags, preSignUpFunction, at } }) {
    if (preSignUpFunction === undefined) return;
    const first = new Map<string, string>();
    for (const key of Object.keys(tags).sort(compareText)) {
      const earlier = first.get(key.toLowerCase());
      if (earlier === undefined) {
        first.set(key.toLowerCase(), key);
        continue;
      }
      yield {
        message: `${quote(key)} and ${quote(earlier)} differ only in case.`,
        fix: 'Remove one of them.',
        place: at.to('tags').key(key),
        related: [{ ...at.to('tags').key(earlier), note: `${quote(earlier)} is here` }],
      };
    }
  },
};
