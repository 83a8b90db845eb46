import type { Code } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { editDistance } from '../diagnostics/text';

/** Errors with one way out, which says what the author has said already. */
const ONE_WAY_OUT: readonly Code[] = [
  'alb-host-malformed',
  'bad-key',
  'duplicate-item',
  'openid-scope-missing',
  'redirect-url-repeated',
  'retired-scope',
  'scope-needs-openid',
];

/** Errors at words of the format itself, of which a misspelt one can only be the nearest. */
const AT_WORDS_OF_THE_FORMAT: readonly Code[] = ['not-allowed-value', 'unknown-key'];

/** The shortest word of which a near miss is told from another word. */
const LEAST_LETTERS = 4;

/**
 * Whether the change that a diagnostic carries can be made without asking: it says the same in another form, or it is the one
 * way out. A change that takes away what somebody wrote, picks one of several names of theirs or cannot be undone is not one.
 *
 * @param before the text that the change replaces
 */
export function isSureEdit({ code, severity, edit }: Diagnostic, before: string): boolean {
  if (edit === undefined || severity !== 'error') return false;
  if (ONE_WAY_OUT.includes(code)) return true;
  if (edit.text.trim() === '') return false;
  if (sameIn(before) === sameIn(edit.text)) return true;
  if (code === 'wrong-type') return YAML_11_BOOLEANS[before.trim().toLowerCase()] === edit.text.trim();
  return AT_WORDS_OF_THE_FORMAT.includes(code) && isNearMiss(sameIn(before), sameIn(edit.text));
}

/** What YAML 1.1 took for a boolean. */
const YAML_11_BOOLEANS: Readonly<Record<string, string>> = { yes: 'true', on: 'true', no: 'false', off: 'false' };

/** What a text says, whatever its case, quotes, brackets, white space and word separators. */
function sameIn(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s"'[\]{}_-]/g, '');
}

function isNearMiss(written: string, meant: string): boolean {
  return /^[a-z]+$/.test(written + meant) && meant.length >= LEAST_LETTERS && editDistance(written, meant) <= 2;
}
