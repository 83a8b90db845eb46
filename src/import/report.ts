import { shellCommand } from '../diagnostics/shell-command';
import { count } from '../diagnostics/text';
import type { PoolAnswers } from '../model/pool-answers';
import type { Draft } from './draft';
import { notesOf } from '../model/pool-notes';
import { withoutIndexes, type StateAnswers } from './terraform-state';
import { masked } from './values';

/** What a source has beside the answers. */
export interface SourceNotes {
  /** Names of files that are nobody's. */
  readonly ignored: readonly string[];
  /** What a template does not tell, in words. */
  readonly untold: readonly string[];
  /** The state that has the pool now. */
  readonly state: Pick<StateAnswers, 'taken' | 'others' | 'siblings'> | undefined;
}

/** What a person is told after an import, in lines. */
export function reportOf(
  answers: PoolAnswers,
  draft: Draft,
  { ignored, untold, state }: SourceNotes,
): readonly string[] {
  const { stays, beyondTerraform, unknown } = notesOf(answers);
  const { providers, clients, domains, groups, resourceServers } = draft.taken;
  const taken = [
    'the pool',
    count(providers, 'identity provider'),
    count(clients, 'app client'),
    ...(domains > 0 ? [count(domains, 'domain')] : []),
    ...(groups > 0 ? [count(groups, 'group')] : []),
    ...(resourceServers > 0 ? [count(resourceServers, 'resource server')] : []),
  ];
  return [
    `Taken: ${taken.join(', ')}.`,
    ...section('Not managed, and left as it is:', stays),
    ...section(
      'In the pool, and unknown to every Terraform provider. An import changes nothing of it; a later change of what has it may, and its plan does not show that:',
      beyondTerraform,
    ),
    ...section('In the answers, and unknown to this program:', unknown),
    ...section('Left out of the spec, which the comments there say too:', draft.leftOut),
    ...section('Not told by the template:', untold),
    ...section('Files that are no answer, and were not read:', ignored),
    ...(state === undefined ? [] : lettingGo(state)),
  ];
}

/**
 * How the state that has the pool now lets go of it without deleting anything. A `removed` block means every instance of a resource;
 * where some of them stay, each is taken out by its address.
 * Source: https://developer.hashicorp.com/terraform/language/block/removed
 */
function lettingGo({ others, siblings, taken }: NonNullable<SourceNotes['state']>): readonly string[] {
  const staying = new Set(siblings.map(withoutIndexes));
  const whole = [...new Set(taken.map(withoutIndexes))].filter((address) => !staying.has(address));
  const single = taken.filter((address) => staying.has(withoutIndexes(address)));
  return [
    '',
    'Once this stack is applied, the old one lets go. Take the resources out of its configuration, and add there (Terraform 1.7 or later):',
    ...whole.flatMap((address) => [
      '',
      'removed {',
      `  from = ${address}`,
      '  lifecycle {',
      '    destroy = false',
      '  }',
      '}',
    ]),
    ...(single.length === 0
      ? []
      : [
          '',
          'Other instances of these stay in the old state, so run there instead:',
          ...single.map((address) => `  ${shellCommand(['terraform', 'state', 'rm', address])}`),
        ]),
    ...section('Of the pool as well, and left in the old state:', others),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${masked(line)}`)];
}
