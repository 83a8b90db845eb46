import { quote } from '../../diagnostics/text';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** What is managed of an adopted pool where it is written, and what then says what the pool is. */
const OF_ADOPTED_POOL = [
  'triggers',
  'autoVerify',
  'mfa',
  'signIn',
  'email',
  'selfSignUp',
  'accountRecovery',
  'passwordPolicy',
  'tier',
  'threatProtection',
  'deletionProtection',
  'name',
  'signInWith',
  'aliases',
  'caseSensitiveUsernames',
  'requiredAttributes',
  'customAttributes',
];

/** A pool that exists already stays as it is. */
export const settingOfExistingPool: Rule = {
  code: 'setting-of-existing-pool',
  severity: 'error',
  title: 'A setting would not reach a pool that exists already',
  why: 'Nothing of a pool that is referred to is managed, and of an adopted one some settings are not, or not yet. Written here, such a setting would have no effect; many of them can never be changed.',
  source: 'https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle',
  *check({ federation }) {
    const { environment, userPool } = federation;
    if (userPool.kind === 'created') return;
    const adopted = userPool.kind === 'adopted';
    if (adopted && userPool.customAttributes !== undefined && userPool.told.requiredAttributes === undefined)
      yield {
        message: 'customAttributes of an adopted pool needs requiredAttributes: Terraform keeps both in one argument.',
        fix: 'Write requiredAttributes as the pool has them; [] where it requires none.',
        place: userPool.at.key('customAttributes'),
      };
    const fitting: readonly string[] = [
      'reference',
      'adopt',
      'issuer',
      'domain',
      // These are resources of their own.
      'groups',
      'resourceServers',
      ...(adopted ? OF_ADOPTED_POOL : []),
    ];
    for (const setting of userPool.at.keys().filter((key) => !fitting.includes(key))) {
      yield {
        message: `${quote(setting)} is a setting of the pool, which ${adopted ? 'stays as it is' : 'is managed elsewhere'}.`,
        fix: [
          adopted || setting === 'caseSensitiveUsernames'
            ? 'Remove it.'
            : setting === 'triggers'
              ? 'Attach the functions where the pool is managed. To manage the triggers here, and nothing else of the pool, write adopt: <id of the pool> in place of reference, and take its lambda_config out of there.'
              : 'Remove it, and set it where the pool is managed.',
          ...(environment === undefined
            ? []
            : [
                `If other environments have pools of their own, write it there, or remove it here by userPool: { ${setting}: null } in the environment ${environment}.`,
              ]),
        ].join(' '),
        edit: removeEntry(userPool.at.value(setting)),
        place: userPool.at.key(setting),
        related: [{ ...userPool.at.key(adopted ? 'adopt' : 'reference'), note: 'the pool exists already' }],
      };
    }
  },
};
