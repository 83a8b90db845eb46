import { quote, wordList } from '../../diagnostics/text';
import { CUSTOM_PREFIX } from '../../model/attributes';
import type { Rule } from '../rule';

/** Linking keeps the provider's raw subject in a custom attribute, which stays in the pool for ever. */
export const subjectAttributeUndeclared: Rule = {
  code: 'subject-attribute-undeclared',
  severity: 'error',
  title: 'The attribute for the raw subject is not declared',
  why: "Linking keeps the provider's raw subject in a custom attribute, and no attribute is ever taken out of a pool again: AWS refuses it. The spec therefore names the attribute, which stays when linking goes.",
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation: { userPool: pool, identityProviders, accountLinking } }) {
    if (pool.kind === 'referenced' || pool.customAttributes === undefined) return;
    const { customAttributes } = pool;
    const known = (accountLinking?.providers ?? []).filter(({ name }) =>
      identityProviders.some((one) => one.name === name),
    );
    const missing = [
      ...new Set(known.map(({ subjectAttribute }) => subjectAttribute.slice(CUSTOM_PREFIX.length))),
    ].filter((name) => !customAttributes.some((one) => one.name === name));
    if (missing.length === 0) return;
    if (!pool.at.has('customAttributes')) {
      const text = `customAttributes: { ${missing.map(entryOf).join(', ')} }`;
      yield {
        message: messageOf(missing),
        fix: `Add to userPool: ${text}.`,
        edit: { kind: 'insert', place: pool.at.value(), text },
        place: pool.at.key(),
      };
      return;
    }
    for (const name of missing)
      yield {
        message: messageOf([name]),
        fix: `Add to userPool.customAttributes: ${entryOf(name)}.`,
        edit: { kind: 'insert', place: pool.at.value('customAttributes'), text: entryOf(name) },
        place: pool.at.key('customAttributes'),
      };
  },
};

function messageOf(names: readonly string[]): string {
  const attributes = names.map((name) => quote(CUSTOM_PREFIX + name));
  return `Linking keeps the raw subject in ${wordList(attributes, 'and')}, which the pool does not have.`;
}

/** The entry under `customAttributes`, as YAML. */
function entryOf(name: string): string {
  return `${/^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name)}: { type: string }`;
}
