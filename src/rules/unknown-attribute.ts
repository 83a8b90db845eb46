import { nearest, quote } from '../diagnostics/text';
import { CUSTOM_PREFIX } from '../model/attributes';
import type { UserPool } from '../model/federation';
import { customAttributesOf } from '../model/pool';

/** Attributes that Cognito alone writes. */
const COGNITOS_OWN = ['sub', 'identities'];

interface UnknownAttribute {
  readonly message: string;
  readonly fix: string;
  /** The attribute of the pool that was meant, where it can be told. */
  readonly meant?: string;
}

/**
 * What is wrong with the name of an attribute and what to do, or undefined where the pool has it. Which custom attributes
 * a pool has that exists already is not known: the plan compares those that a mapping fills.
 */
export function unknownAttribute(
  attribute: string,
  standard: readonly string[],
  pool: UserPool,
): UnknownAttribute | undefined {
  const isListed = pool.kind === 'created' || (pool.kind === 'adopted' && pool.customAttributes !== undefined);
  if (!isListed && attribute.startsWith(CUSTOM_PREFIX)) return unfitName(attribute);
  const declared = customAttributesOf(pool).map(({ name }) => CUSTOM_PREFIX + name);
  if (standard.includes(attribute) || declared.includes(attribute)) return undefined;
  if (COGNITOS_OWN.includes(attribute))
    return {
      message: `${quote(attribute)} is written by Cognito itself.`,
      fix: 'Remove it, or use a custom attribute that userPool.customAttributes declares.',
    };
  const plain = attribute.replace(/^(?:custom:)+/i, '');
  const meant = [CUSTOM_PREFIX + plain, plain].find((name) => declared.includes(name) || standard.includes(name));
  const close = meant ?? nearest(attribute, [...standard, ...declared]);
  if (close !== undefined)
    return { message: `The pool has no attribute ${quote(attribute)}.`, fix: `Write ${quote(close)}.`, meant: close };
  return {
    message: attribute.startsWith(CUSTOM_PREFIX)
      ? `The custom attribute ${quote(attribute)} is not declared.`
      : `The pool has no attribute ${quote(attribute)}: it is no standard attribute, and custom ones begin with ${quote(CUSTOM_PREFIX)}.`,
    fix:
      pool.kind === 'created'
        ? `Declare ${quote(plain)} under userPool.customAttributes${attribute.startsWith(CUSTOM_PREFIX) ? '' : ` and write ${quote(CUSTOM_PREFIX + plain)} here`}.`
        : `Write ${quote(CUSTOM_PREFIX + plain)} if it is a custom attribute of the pool.`,
  };
}

function unfitName(attribute: string): UnknownAttribute | undefined {
  const name = attribute.slice(CUSTOM_PREFIX.length);
  if (/^(?!custom:|dev:)[\x21-\x7e]{1,20}$/.test(name)) return undefined;
  if (/^[\p{L}\p{M}\p{S}\p{N}\p{P}]{1,20}$/u.test(name) && !/^(?:custom|dev):/.test(name)) return undefined;
  return {
    message: `No custom attribute can be called ${quote(attribute)}: after ${quote(CUSTOM_PREFIX)} come 1 to 20 characters without spaces.`,
    fix: 'Look up its name in the pool.',
  };
}
