import { changes, textOf } from '../arguments';
import type { ReviewFinding } from '../finding';
import type { ResourceChange } from '../plan';
import { say, type Sentence } from '../sentence';

/** A parameter for those who use the pool. */
export function* judgeParameter(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, before, after } = change;
  const at = ['publish', 'ssm'];
  const name = textOf(before ?? after, 'name') ?? change.name;
  const next = textOf(after, 'name');
  yield* removal(change, at, say`the parameter ${name}`, name === next ? undefined : next);
  if (change.action !== 'update' || !changes(change, 'insecure_value')) return;
  // The value is hidden, as every parameter's: those of the team hold what they like.
  yield { code: 'publication-changed', at, address, message: say`The parameter ${name} gets another value.` };
}

/** A secret for those who use an app client. */
export function* judgeSecret(change: ResourceChange): Iterable<ReviewFinding> {
  const { before, after } = change;
  const name = textOf(before ?? after, 'name') ?? change.name;
  const next = textOf(after, 'name');
  yield* removal(change, ['publish', 'clientSecrets'], say`the secret ${name}`, name === next ? undefined : next);
}

/** What a secret holds. Its id and its value are not shown. */
export function* judgeSecretVersion(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, name } = change;
  const at = ['publish', 'clientSecrets'];
  if (action === 'delete')
    yield { code: 'publication-removed', at, address, message: say`The secret of ${name} holds nothing any more.` };
  if (action === 'replace' || action === 'update')
    yield { code: 'publication-changed', at, address, message: say`The secret of ${name} gets another content.` };
}

function* removal(
  { action, address }: ResourceChange,
  at: ReviewFinding['at'],
  what: Sentence,
  next: string | undefined,
): Iterable<ReviewFinding> {
  if (action === 'delete')
    yield { code: 'publication-removed', at, address, message: say`A reader of ${what} finds nothing any more.` };
  if (action === 'replace')
    yield {
      code: 'publication-removed',
      at,
      address,
      message:
        next === undefined
          ? say`The stack deletes ${what} and makes it again.`
          : say`A reader of ${what} finds nothing any more: it is called ${next} from now on.`,
    };
}

/** Arguments that the functions above judge. */
export const PARAMETER_JUDGED: ReadonlySet<string> = new Set(['insecure_value', 'name', 'value', 'version']);
export const SECRET_JUDGED: ReadonlySet<string> = new Set(['name', 'name_prefix']);
