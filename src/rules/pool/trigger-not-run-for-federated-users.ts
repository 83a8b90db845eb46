import { TRIGGER_SLOTS, triggersOf } from '../../model/triggers';
import type { Rule } from '../rule';

/** Some triggers belong to sign-ins with a password, or to messages, which people of an identity provider do not have. */
export const triggerNotRunForFederatedUsers: Rule = {
  code: 'trigger-not-run-for-federated-users',
  severity: 'warning',
  title: 'A trigger does not run for federated users',
  why: 'Cognito calls customMessage, userMigration and the triggers of the flow custom only for native users. People who come through an identity provider pass without what such a function checks or does.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  *check({ federation }) {
    const [provider] = federation.identityProviders;
    if (provider === undefined) return;
    for (const { slot, at } of triggersOf(federation.userPool)) {
      if (TRIGGER_SLOTS[slot].runsForFederated) continue;
      yield {
        message: `${slot} never runs for people who sign in through an identity provider.`,
        fix: `Do for them what they need in preTokenGeneration or postConfirmation. If the function concerns only native users, accept this warning.`,
        place: at.key(),
        related: [{ ...provider.at.key(), note: 'an identity provider' }],
      };
    }
  },
};
