import type { AppStack } from '../../model/app-stacks';
import type { Rule, RuleFinding } from '../rule';

/** A stack comes from one spec. */
export const stackNameTaken: Rule = {
  code: 'stack-name-taken',
  severity: 'error',
  title: 'Two specs give the same stack',
  why: 'The second stack would overwrite the generated files of the first one, and both would share one state.',
  source: 'https://developer.hashicorp.com/terraform/cdktf/concepts/stacks',
  *check({ federation, stacks }) {
    const [first, ...others] = stacks.byName.get(federation.stackName) ?? [];
    if (first === undefined) return;
    // Nothing is judged of companions by themselves, so that the first stack speaks for those that come after it.
    const taking = others.filter((other) =>
      first.federation === federation ? other.companion : other.federation === federation,
    );
    for (const other of taking) yield taken(other, first);
  },
};

function taken({ federation }: AppStack, first: AppStack): RuleFinding {
  return {
    message: `The stack "${federation.stackName}" comes from ${first.federation.at.file} already.`,
    fix: 'Give this spec another name.',
    place: federation.at.value('name'),
    related: [{ ...first.federation.at.value('name'), note: 'the name is taken here' }],
  };
}
