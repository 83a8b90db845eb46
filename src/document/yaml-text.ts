/** Words that YAML does not read as text, in some version of it. */
const yamlWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as it is written in YAML, without quotes where none are needed. */
export function yamlText(value: string | number | boolean): string {
  return typeof value === 'string' &&
    (!/^(?:[a-z/](?:[\w/.@:-]*[\w/])?|[0-9]+[smhd])$/i.test(value) || yamlWord.test(value))
    ? JSON.stringify(value)
    : String(value);
}
