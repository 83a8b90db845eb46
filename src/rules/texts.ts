import type { WrittenText } from '../document/at';
import type { Federation } from '../model/federation';

/** Every text of a spec that can reach Terraform: all keys and values but those of `accept`. */
export function textsOf({ at }: Federation): readonly WrittenText[] {
  return at.keys().flatMap((key) => {
    const part = at.to(key);
    return key === 'accept' ? [] : [{ text: key, place: part.key() }, ...part.texts()];
  });
}
