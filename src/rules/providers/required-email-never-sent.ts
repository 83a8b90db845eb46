import { quote } from '../../diagnostics/text';
import { requiredAttributesOf } from '../../model/pool';
import type { Rule } from '../rule';

/** A pool that requires an email keeps out everybody who comes through a vendor without emails. */
export const requiredEmailNeverSent: Rule = {
  code: 'required-email-never-sent',
  severity: 'error',
  title: 'The pool requires an email that the vendor never sends',
  why: 'Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". Which attributes are required cannot be changed later.',
  source: 'https://docs.idura.app/verify/integrations/aws-cognito',
  *check({ federation }) {
    const requiredAttributes = requiredAttributesOf(federation.userPool);
    if (!requiredAttributes.includes('email')) return;
    // Another rule speaks where a second vendor asks for the opposite.
    if (federation.identityProviders.some(({ preset }) => preset.emailRequired === 'must')) return;
    for (const { name, preset, at } of federation.identityProviders) {
      if (preset.emailRequired !== 'must-not') continue;
      yield {
        message: `${preset.title} never sends an email, so no one could sign in through ${quote(name)}.`,
        fix: 'Take email out of requiredAttributes before the pool is made. For a pool that exists and requires it, use another pool.',
        place: federation.userPool.at.to('requiredAttributes').value(requiredAttributes.indexOf('email')),
        related: [{ ...at.key(), note: `${name} has the preset ${preset.name}` }],
      };
    }
  },
};
