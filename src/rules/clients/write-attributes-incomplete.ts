import { quote, wordList } from '../../diagnostics/text';
import { NEVER_CLIENT_WRITABLE } from '../../model/attributes';
import { requiredAttributesOf } from '../../model/pool';
import { addItem } from '../edits';
import type { Rule } from '../rule';

/** What Cognito is to write at sign-in, the client must be able to write. */
export const writeAttributesIncomplete: Rule = {
  code: 'write-attributes-incomplete',
  severity: 'error',
  title: 'An app client cannot write what a sign-in fills in',
  why: 'Cognito writes mapped attributes with the rights of the client that someone signs in through: without the right, sign-in fails or the value is dropped. AWS also refuses a list that lacks a required attribute.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  *check({ federation }) {
    const { identityProviders, appClients, userPool } = federation;
    for (const client of appClients) {
      const { writeAttributes } = client;
      if (writeAttributes === undefined || !client.at.has('writeAttributes')) continue;
      const providers = identityProviders.filter(({ name }) => client.identityProviders.includes(name));
      const needed = new Set([
        ...providers.flatMap(({ attributeMapping }) => Object.keys(attributeMapping)),
        ...requiredAttributesOf(userPool),
      ]);
      for (const attribute of needed) {
        if (NEVER_CLIENT_WRITABLE.includes(attribute) || writeAttributes.includes(attribute)) continue;
        const filling = providers.filter(({ attributeMapping }) => Object.hasOwn(attributeMapping, attribute));
        const names = filling.map(({ name }) => name);
        const byPreset = filling.filter(
          ({ preset, at }) =>
            Object.hasOwn(preset.attributeMapping, attribute) && !at.to('attributeMapping').has(attribute),
        );
        // Where the pool requires it, or a spec maps it, null would only move the error.
        const wayOut =
          byPreset.length > 0 &&
          byPreset.length === filling.length &&
          !requiredAttributesOf(userPool).includes(attribute)
            ? ` Or write attributeMapping: { ${attribute}: null } in ${wordList(names, 'and')}, whose preset maps it.`
            : '';
        yield {
          message: `${quote(attribute)} is missing: ${filling.length === 0 ? 'the pool requires it' : `${wordList(names, 'and')} ${filling.length === 1 ? 'fills' : 'fill'} it at every sign-in`}.`,
          fix: `Add ${quote(attribute)}, or remove writeAttributes to have the list made from the mappings.${wayOut}`,
          edit: addItem(client.at.value('writeAttributes'), attribute),
          place: client.at.value('writeAttributes'),
          related: filling.map(({ name, at }) => ({
            ...at.to('attributeMapping').key(attribute),
            note: `${name} fills it`,
          })),
        };
      }
    }
  },
};
