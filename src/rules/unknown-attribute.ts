import { nearest, quote } from '../diagnostics/text';
import { CUSTOM_PREFIX } from '../model/attributes';
import type { CustomAttribute } from '../model/federation';

/** Attributes that Cognito alone writes. */
const COGNITOS_OWN = ['sub', 'identities'];

/** What is wrong with the name of an attribute and what to do, or undefined where the pool has it. */
export function unknownAttribute(
  attribute: string,
  standard: readonly string[],
  custom: readonly CustomAttribute[],
): { readonly message: string; readonly fix: string } | undefined {
  const declared = custom.map(({ name }) => CUSTOM_PREFIX + name);
  if (standard.includes(attribute) || declared.includes(attribute)) return undefined;
  if (COGNITOS_OWN.includes(attribute)) return { message: `${quote(attribute)} is written by Cognito itself.`, fix: 'Use a custom attribute.' };
  const plain = attribute.replace(/^(?:custom:)+/i, '');
  const meant = [CUSTOM_PREFIX + plain, plain].find((name) => declared.includes(name) || standard.includes(name));
  const close = meant ?? nearest(attribute, [...standard, ...declared]);
  if (close !== undefined) return { message: `The pool has no attribute ${quote(attribute)}.`, fix: `Write ${quote(close)}.` };
  return {
    message: attribute.startsWith(CUSTOM_PREFIX)
      ? `The custom attribute ${quote(attribute)} is not declared.`
      : `The pool has no attribute ${quote(attribute)}: it is no standard attribute, and custom ones begin with ${quote(CUSTOM_PREFIX)}.`,
    fix: `Declare ${quote(plain)} under userPool.customAttributes${attribute.startsWith(CUSTOM_PREFIX) ? '' : ` and write ${quote(CUSTOM_PREFIX + plain)} here`}.`,
  };
}
