import type { Path, Place } from '../diagnostics/finding';
import type { Spec } from '../spec/spec';

/** A text that the user wrote, as a key or as a value. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** Every text of a spec that can reach Terraform: all keys and values but those of `accept`. */
export function* textsOf(spec: Spec): Iterable<WrittenText> {
  for (const [key, value] of Object.entries(spec)) if (key !== 'accept') yield* textsWithin(value, [key]);
}

/** Every text of a value, keys before what they hold. */
export function* textsWithin(value: unknown, path: Path): Iterable<WrittenText> {
  if (typeof value === 'string') yield { text: value, place: { path, at: 'value' } };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof step === 'string') yield { text: step, place: { path: [...path, step], at: 'key' } };
    yield* textsWithin(member, [...path, step]);
  }
}
