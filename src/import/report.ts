import { count } from '../diagnostics/text';
import type { PoolAnswers } from './answers';
import type { Draft } from './draft';
import { notesOf } from './notes';

/** What a person is told after an import, in lines. */
export function reportOf(answers: PoolAnswers, draft: Draft, ignored: readonly string[]): readonly string[] {
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
      'In the pool, and unknown to every Terraform provider. The plan does not show what becomes of it:',
      beyondTerraform,
    ),
    ...section('In the answers, and unknown to this program:', unknown),
    ...section('Left out of the spec, which the comments there say too:', draft.leftOut),
    ...section('Files that are no answer, and were not read:', ignored),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
}
