import { quote } from '../../diagnostics/text';
import { CUSTOM_PREFIX } from '../../model/attributes';
import type { Rule } from '../rule';

/** Linking keeps the raw subject in a custom attribute, which nobody adds to a pool that stays as it is. */
export const subjectAttributeMustExist: Rule = {
  code: 'subject-attribute-must-exist',
  severity: 'info',
  title: 'The pool must have the attribute for the raw subject already',
  why: "Terraform does not change the attributes of an adopted pool, so it cannot add the one in which linking keeps the provider's raw subject. The plan fails until the pool has it.",
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AddCustomAttributes.html',
  *check({ federation }) {
    if (federation.userPool.kind !== 'adopted' || federation.accountLinking === undefined) return;
    // Another rule says what a list that is written lacks.
    if (federation.userPool.customAttributes !== undefined) return;
    // Such a pool is refused as it stands, which another rule says.
    if (federation.accountLinking.whenNoMatch === 'createNative') return;
    const attributes = [
      ...new Set(federation.accountLinking.providers.map(({ subjectAttribute }) => subjectAttribute)),
    ];
    for (const attribute of attributes) {
      const name = attribute.slice(CUSTOM_PREFIX.length);
      yield {
        message: `Linking keeps the raw subject in ${quote(attribute)}.`,
        fix: `If the pool lacks it, add ${quote(name)} once as a mutable string: aws cognito-idp add-custom-attributes, or in the console under Sign-up. Or map the subject into another mutable string attribute that the pool has.`,
        place: federation.userPool.at.value('adopt'),
      };
    }
  },
};
