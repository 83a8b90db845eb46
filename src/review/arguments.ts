import type { ResourceChange } from './plan';
import { isEmpty, isUnseen, sameValue, type PlanValue, type State } from './value';

/** The text of an argument; undefined where there is none, or it is not shown. */
export function textOf(state: State | undefined, key: string): string | undefined {
  const value = state?.get(key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The texts of a list argument that are shown, each once. */
export function textsOf(state: State | undefined, key: string): readonly string[] {
  const value = state?.get(key);
  if (!Array.isArray(value)) return [];
  return [...new Set((value as readonly PlanValue[]).filter((one) => typeof one === 'string'))];
}

/** The first block of that name, or the map of that name. */
export function blockOf(state: State | undefined, key: string): State | undefined {
  const value = state?.get(key);
  const first: PlanValue | undefined = Array.isArray(value) ? (value as readonly PlanValue[])[0] : value;
  return first instanceof Map ? (first as State) : undefined;
}

/** All blocks of that name. */
export function blocksOf(state: State | undefined, key: string): readonly State[] {
  const value = state?.get(key);
  if (!Array.isArray(value)) return [];
  return (value as readonly PlanValue[]).flatMap((one) => (one instanceof Map ? [one as State] : []));
}

/** The texts that a list argument gains and loses. */
export function listChange(
  { before, after }: ResourceChange,
  key: string,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const was = textsOf(before, key);
  const is = textsOf(after, key);
  return { added: is.filter((one) => !was.includes(one)), removed: was.filter((one) => !is.includes(one)) };
}

/** Whether an argument changes in meaning. */
export function changes({ before, after }: ResourceChange, key: string): boolean {
  return !sameValue(before?.get(key), after?.get(key));
}

/** Names of the arguments that change, sorted. */
export function changedArguments({ before, after }: ResourceChange): readonly string[] {
  const keys = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...keys].filter((key) => !sameValue(before?.get(key), after?.get(key))).sort();
}

/** Whether an argument becomes something that the plan does not show, and may be other than before. */
export function changesUnseen({ before, after }: ResourceChange, key: string): boolean {
  const was = before?.get(key);
  const is = after?.get(key);
  return (isUnseen(is) || (isUnseen(was) && !isEmpty(is))) && !sameValue(was, is);
}
