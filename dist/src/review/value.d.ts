import { type JsonValue } from '../document/json';
/** The one value of this class is `UNKNOWN`. */
declare class Unknown {
    readonly known = false;
}
/** A value that Terraform does not know before it applies. */
export declare const UNKNOWN: Unknown;
/** A map of a plan: an argument's nested block, a map argument, or all arguments of a resource. */
export type State = ReadonlyMap<string, PlanValue>;
/** A value of a plan. What must not be shown is a Secret, so that no writer can show it by mistake. */
export type PlanValue = null | boolean | number | string | Secret | Unknown | readonly PlanValue[] | State;
/** A value that no output may hold. It can be compared, and tells nothing else. */
declare class Secret {
    #private;
    constructor(value: JsonValue);
    /** Whether the other value is the same, hidden or not. */
    equals(other: PlanValue): boolean;
    toString(): string;
    toJSON(): string;
}
/** A value with what the plan marks as sensitive or unknown, and what we know to be secret. */
export interface Marked {
    readonly value: JsonValue | undefined;
    /** `before_sensitive` or `after_sensitive`: true, or the same shape as the value. */
    readonly sensitive: JsonValue | undefined;
    /** `after_unknown`: true, or the same shape as the value. */
    readonly unknown: JsonValue | undefined;
}
/** Tells whether the value at a path of a resource's arguments is a secret, whatever the plan says. List indices are left out. */
export type IsSecret = (path: readonly string[]) => boolean;
/** Whether a text is one of the plan's secrets, or holds one. */
export type HoldsSecret = (text: string) => boolean;
/** The value with everything hidden that must not be shown. */
export declare function protect({ value, sensitive, unknown }: Marked, isSecret: IsSecret, holdsSecret: HoldsSecret, path?: readonly string[], depth?: number): PlanValue;
/** The texts that are secret within a value. */
export declare function secretTexts(value: JsonValue | undefined, sensitive: JsonValue | undefined, isSecret: IsSecret, path?: readonly string[], depth?: number): Iterable<string>;
/** Whether two values mean the same to Terraform and AWS: what is empty is like what is absent. */
export declare function sameValue(a: PlanValue | undefined, b: PlanValue | undefined): boolean;
/** Whether a value is absent, or like an absent one: an empty text, list or map, or a block without anything in it. */
export declare function isEmpty(value: PlanValue | undefined): boolean;
/** Whether something in the value is not known before the apply. */
export declare function isUnknown(value: PlanValue | undefined): boolean;
/** Whether something in the value is hidden, or not known before the apply. */
export declare function isUnseen(value: PlanValue | undefined): boolean;
/** A list of plain data. */
export declare function isList(value: JsonValue | undefined): value is readonly JsonValue[];
/** The entry of a map that the map itself has. */
export declare function member(value: JsonValue | undefined, key: string): JsonValue | undefined;
export {};
