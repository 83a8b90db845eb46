import type { Path } from '../diagnostics/finding';
import type { JsonValue } from '../document/json';

/** A key that the format plans and this version cannot read. */
export interface NotBuilt {
  /** What the stack lacks without the key, as a sentence. */
  readonly without: string;
  /** What to do instead, as a sentence. Leaving the key out comes after it. */
  readonly instead: string;
  /** Keys of the same map that a map with this key can do without. */
  readonly replaces?: readonly string[];
  /** The only values that mean this key; others are a mistake of another kind. */
  readonly values?: readonly string[];
}

/** By the path of the key, with `*` for a name that people choose. */
const NOT_BUILT: Readonly<Record<string, NotBuilt>> = {
  'accountLinking.replaces': {
    without: 'Nothing names the pre sign-up function that this stack displaces.',
    instead: 'Detach that function from the pool first.',
  },
};

/** The paths of the table, for the test that compares it with the schema. */
export const NOT_BUILT_PATHS: readonly string[] = Object.keys(NOT_BUILT);

/** What is to be said of a key that is planned; undefined for every other key. */
export function notBuilt(path: Path, value: JsonValue | undefined): NotBuilt | undefined {
  const pattern = patternOf(path);
  const found = Object.hasOwn(NOT_BUILT, pattern) ? NOT_BUILT[pattern] : undefined;
  return found?.values === undefined || (typeof value === 'string' && found.values.includes(value)) ? found : undefined;
}

/** Equal for a key of an entry, of the defaults of such entries and of an environment's patch. */
function patternOf(path: Path): string {
  const [section = '', name, ...rest] = path[0] === 'environments' ? path.slice(2) : path;
  if (section === 'defaults')
    return [name === 'appClient' ? 'appClients' : 'identityProviders', '*', ...rest].join('.');
  const named = section === 'identityProviders' || section === 'appClients';
  return [section, ...(name === undefined ? [] : [named ? '*' : name]), ...rest].join('.');
}
