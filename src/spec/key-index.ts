import { definition, resolved, type Schema } from './schema';

/** Where each key of a spec belongs, as people write paths: `domain` is a key of `userPool`. Made when first asked for. */
let index: ReadonlyMap<string, readonly string[]> | undefined;

/** The maps that know the key, such as `userPool` or `identityProviders.<name>`, in the order of the schema. */
export function placesOfKey(key: string): readonly string[] {
  index ??= keyIndex();
  return index.get(key) ?? [];
}

function keyIndex(): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const visit = (reference: Schema, path: string): void => {
    const schema = resolved(reference);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [path === '' ? 'the spec itself' : path]);
      else known.push(path === '' ? 'the spec itself' : path);
      visit(property, path === '' ? key : `${path}.${key}`);
    }
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${path}.<name>`);
    for (const branch of schema.anyOf ?? []) visit(branch, path);
    if (schema.items !== undefined) visit(schema.items, `${path}[]`);
  };
  visit(definition('Spec'), '');
  return places;
}
