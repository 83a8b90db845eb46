import { quote } from '../../diagnostics/text';
import { MOST_CUSTOM_NAME_BYTES } from '../../model/attributes';
import { customAttributesOf } from '../../model/pool';
import type { Rule } from '../rule';

/** The schema counts characters. One of them can be up to four bytes. */
export const customAttributeNameTooLong: Rule = {
  code: 'custom-attribute-name-too-long',
  severity: 'error',
  title: 'The name of a custom attribute has too many bytes',
  why: 'The AWS provider counts the bytes of a name in UTF-8 and refuses more than 20. A letter beyond ASCII has two to four.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SchemaAttributeType.html',
  *check({ federation }) {
    const { at } = federation.userPool;
    for (const { name } of customAttributesOf(federation.userPool)) {
      const bytes = Buffer.byteLength(name, 'utf8');
      if (bytes <= MOST_CUSTOM_NAME_BYTES) continue;
      yield {
        message: `${quote(name)} has ${bytes} bytes; a name has at most ${MOST_CUSTOM_NAME_BYTES}.`,
        fix: `Rename it with at most ${MOST_CUSTOM_NAME_BYTES} ASCII letters and digits.`,
        place: at.to('customAttributes').key(name),
      };
    }
  },
};
