import { quote } from '../../diagnostics/text';
import { textsOf } from '../texts';
import type { Rule } from '../rule';

/** Text that CDKTF would replace with something else, or fail on, when it writes the configuration. */
export const textTakenForCdktfToken: Rule = {
  code: 'text-taken-for-cdktf-token',
  severity: 'error',
  title: 'CDKTF would read this text as one of its own tokens',
  why: 'CDKTF marks references to other resources inside plain text. Text that looks like a mark would become a reference to another value, which may be a secret; nothing can be put before it to prevent that.',
  source: 'https://developer.hashicorp.com/terraform/cdktf/concepts/tokens',
  *check({ federation }) {
    for (const { text, place } of textsOf(federation)) {
      const token = tokenIn(text);
      if (token === undefined) continue;
      yield {
        message: `${token === text ? '' : `${quote(text)} holds `}${quote(token)}${token === text ? ' is what' : ', which'} CDKTF reads as a reference to another value.`,
        fix: 'Choose another text.',
        place,
      };
    }
  },
};

/** What stands for a whole map, when a text is nothing else: Token.STRING_MAP_TOKEN_VALUE and Token.ANY_MAP_TOKEN_VALUE. */
const MAP_TOKENS = ['String Map Token Value', 'Any Map Token Value'];

/**
 * The part of a text that CDKTF 0.21 decodes, in the text itself or where it comes to stand behind another one.
 * Source: cdktf, lib/tokens/private/encoding.ts and resolve.ts; a test compares the two.
 */
export function tokenIn(text: string): string | undefined {
  if (MAP_TOKENS.includes(text)) return text;
  if (text.includes('TfToken[')) return 'TfToken[';
  // Ahead, so that numbers within numbers are seen as well.
  for (const [, number = ''] of text.matchAll(/(?=(-[\d.]+e[-+]?\d+))/g))
    if (isNumberToken(Number.parseFloat(number))) return number;
  return undefined;
}

/** Whether a number has the sign, exponent and first bits by which CDKTF knows a token in place of a number. */
function isNumberToken(value: number): boolean {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  return bits.getUint16(0) === 0xfdff;
}
