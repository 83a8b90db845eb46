import { quote } from '../../diagnostics/text';
import { hasCaseSensitiveUsernames } from '../../model/pool';
import type { Rule } from '../rule';

/** SAML's subject is the NameID, which no mapping can name: an attribute of the assertion must carry it as well. */
export const linkedSubjectNotMapped: Rule = {
  code: 'linked-subject-not-mapped',
  severity: 'error',
  title: 'A linked SAML provider does not map its subject',
  why: 'A link names the NameID as the provider sent it, and a mapping cannot name the NameID. A case-insensitive pool lower-cases it in the user name, so the function finds it nowhere else and would link no one.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html',
  *check({ federation }) {
    if (hasCaseSensitiveUsernames(federation.userPool)) return;
    for (const { name, subjectAttribute, at } of federation.accountLinking?.providers ?? []) {
      const provider = federation.identityProviders.find((one) => one.name === name);
      if (provider?.type !== 'saml' || Object.hasOwn(provider.attributeMapping, subjectAttribute)) continue;
      yield {
        message: `${quote(name)} does not map ${quote(subjectAttribute)}, in which linking looks for the NameID.`,
        fix: `Have the provider send an attribute with the same value as the NameID, and map it: ${subjectAttribute}: <name of the attribute>. Or remove the provider from accountLinking.providers.`,
        place: at.key(),
        related: [{ ...provider.at.key('attributeMapping'), note: 'it is not mapped here' }],
      };
    }
  },
};
