import type { Path } from '../diagnostics/finding';
import { type JsonValue } from './json';
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
type Step<Written> = Written extends readonly unknown[] ? number : Written extends object ? Extract<keyof Written, string> : never;
type Member<Written, Taken> = Written extends readonly (infer Item)[] ? Item : Taken extends keyof Written ? NonNullable<Written[Taken]> : never;
/**
 * Where a spec that has passed its check is written.
 *
 * @param data the spec, without the defaults of the format
 * @param origin which file wrote what
 */
export declare function atOf<Written>(data: JsonValue, origin: Origin): At<Written>;
export {};
