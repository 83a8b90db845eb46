import type { Path, Place } from '../diagnostics/finding';
import type { Spec } from '../spec/spec';

/** A text that the user wrote, as a key or as a value. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** Every text of a spec that can reach Terraform: all keys and values but those of `accept`. */
export function textsOf(spec: Spec): readonly WrittenText[] {
  const { accept, ...reachingTerraform } = spec;
  return textsWithin(reachingTerraform, []);
}

/** Every text of a value, keys before what they hold. */
export function textsWithin(value: unknown, path: Path): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  collect(value, path, texts);
  return texts;
}

function collect(value: unknown, path: Path, texts: WrittenText[]): void {
  if (typeof value === 'string') texts.push({ text: value, place: { path, at: 'value' } });
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value) as [string, unknown][]) {
      const place = [...path, key];
      texts.push({ text: key, place: { path: place, at: 'key' } });
      collect(member, place, texts);
    }
  }
}
