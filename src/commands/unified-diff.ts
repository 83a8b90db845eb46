import { createTwoFilesPatch } from 'diff/lib/patch/create.js';
import { visible } from '../diagnostics/text';
import { hidesSecretsOf } from '../report/conceal';

/**
 * What changes in a file, as a unified diff for people and for `patch`. What is written where a secret belongs is masked, so
 * such a line is not one to apply.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const hidden = hidesSecretsOf([before, after]);
  const name = visible(file);
  const patch = createTwoFilesPatch(name, name, hidden(before), hidden(after), '', '', { context: 3 });
  // Before the names the library puts an index, and after them the tab that a date would follow.
  const [, , from = '', to = '', ...hunks] = patch.split('\n');
  return [from.trimEnd(), to.trimEnd(), ...hunks].map(visible).join('\n');
}
