import { atOf, type At } from '../src/document/at';
import type { JsonValue } from '../src/document/json';
import type { Spec } from '../src/spec/spec';

/** Where a spec is written that no file holds: it has paths, but no lines. */
export function atOfData(spec: Spec): At<Spec> {
  return atOf(spec as unknown as JsonValue, () => {
    throw new Error('the spec is in no file');
  });
}
