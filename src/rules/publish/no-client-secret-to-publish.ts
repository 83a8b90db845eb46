import { publishedSecrets } from '../../model/published';
import type { Rule } from '../rule';

/** Secrets are published of app clients that have one. */
export const noClientSecretToPublish: Rule = {
  code: 'no-client-secret-to-publish',
  severity: 'warning',
  title: 'No app client has a secret to publish',
  why: 'Secrets Manager gets one secret for each app client with `secret: true`. Without such a client nothing is published.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  *check({ federation }) {
    const { publish } = federation;
    if (publish?.clientSecrets === undefined || publishedSecrets(federation).length > 0) return;
    yield {
      message: 'publish.clientSecrets publishes nothing: no app client has secret: true.',
      fix: 'Remove clientSecrets, or write secret: true for the app clients that keep a secret.',
      place: publish.at.key('clientSecrets'),
    };
  },
};
