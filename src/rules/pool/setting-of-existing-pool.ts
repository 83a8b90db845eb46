import { quote } from '../../diagnostics/text';
import { removeEntry } from '../edits';
import type { Rule } from '../rule';

/** Keys next to `reference` that reach a pool: what they make are resources of their own. */
const FITTING: readonly string[] = ['reference', 'issuer', 'domain', 'groups', 'resourceServers'];

/** A pool that exists already stays as it is. */
export const settingOfExistingPool: Rule = {
  code: 'setting-of-existing-pool',
  severity: 'error',
  title: 'A setting would not reach a pool that exists already',
  why: 'Nothing of a pool that is referred to is managed: a setting that is written here would have no effect. Of an adopted pool the attributes are managed all together or not at all.',
  source: 'https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle',
  *check({ federation }) {
    const { environment, userPool } = federation;
    if (userPool.kind === 'created') return;
    if (userPool.kind === 'adopted') {
      if (userPool.customAttributes === undefined || userPool.told.requiredAttributes !== undefined) return;
      yield {
        message: 'customAttributes of an adopted pool needs requiredAttributes: Terraform keeps both in one argument.',
        fix: 'Write requiredAttributes as the pool has them; [] where it requires none.',
        place: userPool.at.key('customAttributes'),
      };
      return;
    }
    for (const setting of userPool.at.keys().filter((key) => !FITTING.includes(key))) {
      yield {
        message: `${quote(setting)} is a setting of the pool, which is managed elsewhere.`,
        fix: [
          setting === 'caseSensitiveUsernames'
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
        related: [{ ...userPool.at.key('reference'), note: 'the pool exists already' }],
      };
    }
  },
};
