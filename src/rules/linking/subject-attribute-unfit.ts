import { quote } from '../../diagnostics/text';
import { carriesSubject, CUSTOM_PREFIX } from '../../model/attributes';
import { customAttributesOf } from '../../model/pool';
import type { Rule } from '../rule';

/** Linking keeps the provider's raw subject in a custom attribute, which must be able to hold it. */
export const subjectAttributeUnfit: Rule = {
  code: 'subject-attribute-unfit',
  severity: 'error',
  title: 'The attribute for the raw subject cannot carry it',
  why: 'Cognito lower-cases the subject in the user name of a case-insensitive pool. Linking therefore keeps the subject as the provider sent it in a custom attribute; a link made with anything else never signs in again.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-case-sensitivity.html',
  *check({ federation }) {
    const judged = new Set<string>();
    for (const { name, subjectAttribute } of federation.accountLinking?.providers ?? []) {
      const provider = federation.identityProviders.find((one) => one.name === name);
      if (provider === undefined) continue;
      const attribute = customAttributesOf(federation.userPool).find(
        (one) => CUSTOM_PREFIX + one.name === subjectAttribute,
      );
      if (attribute !== undefined && !carriesSubject(attribute) && !judged.has(attribute.name)) {
        judged.add(attribute.name);
        yield {
          message: `Linking keeps the raw subject in ${quote(subjectAttribute)}, which is not a mutable string for 255 characters and more.`,
          fix: 'Declare it as { type: string, maxLength: 2048 }. If it exists in the pool already, map the subject into another attribute of that kind.',
          place: federation.userPool.at.to('customAttributes').value(attribute.name),
        };
      }
      const claim = provider.attributeMapping[subjectAttribute];
      const subject = provider.attributeMapping.username;
      // The NameID of SAML is none of the claims: whichever carries it, only the team knows.
      if (provider.type === 'saml' || claim === undefined || claim === subject) continue;
      yield {
        message: `Linking keeps the raw subject in ${quote(subjectAttribute)}, but here it is filled from ${quote(claim)} instead of ${quote(subject ?? 'sub')}.`,
        fix: `Map ${quote(claim)} into another attribute, and leave ${quote(subjectAttribute)} to linking.`,
        place: provider.at.to('attributeMapping').value(subjectAttribute),
      };
    }
  },
};
