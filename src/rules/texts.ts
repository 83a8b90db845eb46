import type { WrittenText } from '../document/at';
import type { Federation } from '../model/federation';

/** By the federation: several rules look through the texts. */
const KNOWN = new WeakMap<Federation, readonly WrittenText[]>();

/** Every text of a spec that can reach Terraform: all keys and values but those of `accept`. */
export function textsOf(federation: Federation): readonly WrittenText[] {
  const { at } = federation;
  const texts =
    KNOWN.get(federation) ??
    at.keys().flatMap((key) => {
      const part = at.to(key);
      return key === 'accept' ? [] : [{ text: key, place: part.key() }, ...part.texts()];
    });
  KNOWN.set(federation, texts);
  return texts;
}
