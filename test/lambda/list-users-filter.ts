/** A filter of ListUsers, read as the API documents it: one attribute, `=` or `^=`, and a quoted value. */
export interface Filter {
  readonly attribute: string;
  readonly prefix: boolean;
  readonly value: string;
}

const SEARCHABLE = new Set([
  'username',
  'email',
  'phone_number',
  'name',
  'given_name',
  'family_name',
  'preferred_username',
  'cognito:user_status',
  'status',
  'sub',
]);

/** In the value a backslash escapes the character after it; an unescaped quote ends the value and must end the filter. */
const GRAMMAR = /^\s*"?(?<attribute>[A-Za-z_:]+)"?\s*(?<operator>\^?=)\s*"(?<value>(?:[^"\\]|\\.)*)"\s*$/su;

/** @returns undefined where the API answers InvalidParameterException. */
export function parseFilter(text: string): Filter | undefined {
  if (text.length > 256) return undefined;
  const groups = GRAMMAR.exec(text)?.groups;
  if (groups === undefined || !SEARCHABLE.has(groups.attribute!)) return undefined;
  return {
    attribute: groups.attribute!,
    prefix: groups.operator === '^=',
    value: groups.value!.replace(/\\(.)/gsu, '$1'),
  };
}
