import type { Path } from '../diagnostics/finding';
import { isJsonObject, memberAt, memberOf, type JsonValue } from './json';
import type { FilePlace, Origin } from './origin';

/**
 * Where a part of a spec is written. `Written` is the type of that part as the schema gives it, so that a misspelt step does
 * not compile: `client.at.to('tokenValidity').value('access')`.
 */
export interface At<Written> {
  /** The file that writes the part, as the user named it. */
  readonly file: string;
  /** The path of the part in the spec. */
  readonly path: Path;
  readonly origin: Origin;
  /** A part of this part, whether it is written or not. */
  to<Taken extends Step<Written>>(step: Taken): At<Member<Written, Taken>>;
  /** The value of the part, or of a part of it. Where it is not written: the key of the nearest entry around it that is. */
  value(step?: Step<Written>): FilePlace;
  /** The key of the part, or of a part of it. Where it is not written: the key of the nearest entry around it that is. */
  key(step?: Step<Written>): FilePlace;
  /** Whether the spec writes that part. */
  has(step: Step<Written>): boolean;
  /** Whether the spec writes exactly this as that part. */
  is(step: Step<Written>, value: string | number | boolean | null): boolean;
  /** The keys that the spec writes; none where the part is no map. */
  keys(): readonly Step<Written>[];
  /** Every text that the spec writes, as a key or as a value; keys before what they hold. */
  texts(): readonly WrittenText[];
}

/** A text that the user wrote. */
export interface WrittenText {
  readonly text: string;
  readonly place: FilePlace;
}

/** The keys of a map or the indices of a list; of alternatives those of each. */
type Step<Written> = Written extends readonly unknown[]
  ? number
  : Written extends object
    ? Extract<keyof Written, string>
    : never;

type Member<Written, Taken> = Written extends readonly (infer Item)[]
  ? Item
  : Taken extends keyof Written
    ? NonNullable<Written[Taken]>
    : never;

/**
 * Where a spec that has passed its check is written.
 *
 * @param data the spec, without the defaults of the format
 * @param origin which file wrote what
 */
export function atOf<Written>(data: JsonValue, origin: Origin): At<Written> {
  return new Part<Written>(data, data, origin, []);
}

/** A class, for a spec has hundreds of parts and each rule goes to some: methods are made once. */
class Part<Written> implements At<Written> {
  readonly #data: JsonValue;
  /** What is written as this part. */
  readonly #own: JsonValue | undefined;
  readonly origin: Origin;
  readonly path: Path;

  constructor(data: JsonValue, own: JsonValue | undefined, origin: Origin, path: Path) {
    this.#data = data;
    this.#own = own;
    this.origin = origin;
    this.path = path;
  }

  get file(): string {
    return this.origin(this.path).document.file;
  }

  to<Taken extends Step<Written>>(step: Taken): At<Member<Written, Taken>> {
    return new Part(this.#data, this.#member(step), this.origin, [...this.path, step]);
  }

  value(step?: Step<Written>): FilePlace {
    if (this.#member(step) === undefined) return this.key(step);
    return { origin: this.origin, path: this.#pathOf(step), at: 'value' };
  }

  key(step?: Step<Written>): FilePlace {
    return { origin: this.origin, path: writtenPart(this.#data, this.#pathOf(step)), at: 'key' };
  }

  has(step: Step<Written>): boolean {
    return this.#member(step) !== undefined;
  }

  is(step: Step<Written>, value: string | number | boolean | null): boolean {
    return this.#member(step) === value;
  }

  keys(): readonly Step<Written>[] {
    // The check of the shape let no other keys through.
    return (isJsonObject(this.#own) ? Object.keys(this.#own) : []) as Step<Written>[];
  }

  texts(): readonly WrittenText[] {
    const texts: WrittenText[] = [];
    collectTexts(this.#own, this.path, this.origin, texts);
    return texts;
  }

  #pathOf(step: string | number | undefined): Path {
    return step === undefined ? this.path : [...this.path, step];
  }

  #member(step: string | number | undefined): JsonValue | undefined {
    return step === undefined || this.#own === undefined ? this.#own : memberOf(this.#own, step);
  }
}

/** The longest beginning of a path that is written. */
function writtenPart(data: JsonValue, path: Path): Path {
  return path.length === 0 || memberAt(data, path) !== undefined ? path : writtenPart(data, path.slice(0, -1));
}

function collectTexts(value: JsonValue | undefined, path: Path, origin: Origin, texts: WrittenText[]): void {
  if (typeof value === 'string') texts.push({ text: value, place: { origin, path, at: 'value' } });
  else if (isJsonObject(value))
    for (const key of Object.keys(value)) {
      const within = [...path, key];
      texts.push({ text: key, place: { origin, path: within, at: 'key' } });
      collectTexts(value[key], within, origin, texts);
    }
  else if (Array.isArray(value))
    for (const [index, item] of (value as readonly JsonValue[]).entries())
      collectTexts(item, [...path, index], origin, texts);
}
