import { quote } from '../../diagnostics/text';
import { trustedByIam } from '../../model/iam-oidc-provider';
import type { Rule } from '../rule';

/** Tags are put on every resource, those of IAM included: the linking function's role and OIDC providers. IAM is the strictest of the services. */
export const tagRefusedByIam: Rule = {
  code: 'tag-refused-by-iam',
  severity: 'warning',
  title: 'IAM refuses a tag',
  why: 'The tags of a spec go on every resource. Cognito accepts any text, but neither the role of the linking function nor an OIDC provider of IAM can be made with such a tag: apply stops halfway.',
  source: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_Tag.html',
  *check({ federation }) {
    const { tags, preSignUpFunction } = federation;
    if (preSignUpFunction === undefined && trustedByIam(federation).length === 0) return;
    for (const [key, value] of Object.entries(tags)) {
      const written = federation.at.to('tags');
      for (const [text, what, place] of [
        [key, 'key', written.key(key)],
        [value, 'value', written.value(key)],
      ] as const) {
        if (isTagOfIam(text)) continue;
        yield {
          message: `The ${what} ${quote(text)} holds a character that IAM does not accept in tags.`,
          fix: 'Use letters, digits, spaces and _ . : / = + - @ only.',
          place,
        };
      }
    }
  },
};

/** What IAM takes in the keys and values of tags; most other services take any text. */
function isTagOfIam(text: string): boolean {
  return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(text);
}
