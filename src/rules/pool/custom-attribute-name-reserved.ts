import { quote } from '../../diagnostics/text';
import {
  CUSTOM_PREFIX,
  MOST_CUSTOM_NAME_BYTES,
  RESERVED_ATTRIBUTES,
  STANDARD_ATTRIBUTES,
} from '../../model/attributes';
import { customAttributesOf } from '../../model/pool';
import type { Rule } from '../rule';

/** A custom attribute has a name of its own. */
export const customAttributeNameReserved: Rule = {
  code: 'custom-attribute-name-reserved',
  severity: 'error',
  title: 'A custom attribute has the name of a standard or reserved attribute',
  why: 'AWS reads it as the attribute of that name. The custom one never exists, and the apply fails halfway at the first client or provider that names it.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    const { at } = federation.userPool;
    for (const { name } of customAttributesOf(federation.userPool)) {
      if (!RESERVED_ATTRIBUTES.includes(name)) continue;
      const rename = `Rename it, for example to ${`app_${name}`.slice(0, MOST_CUSTOM_NAME_BYTES)}`;
      yield {
        message: `${quote(name)} is the name of a ${Object.hasOwn(STANDARD_ATTRIBUTES, name) ? 'standard' : 'reserved'} attribute.`,
        fix: Object.hasOwn(STANDARD_ATTRIBUTES, name)
          ? `Remove it, since every pool has ${quote(name)}, and write ${quote(name)} wherever the spec says ${quote(CUSTOM_PREFIX + name)}. ${rename}, if you mean another attribute.`
          : `${rename}, and rename ${quote(CUSTOM_PREFIX + name)} in the rest of the spec as well.`,
        place: at.to('customAttributes').key(name),
      };
    }
  },
};
