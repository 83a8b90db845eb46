import type { At } from '../document/at';
import type * as spec from '../spec/spec';
import type { Federation, Text, ValueReference } from './federation';
/** One place of a spec that names where a value lives. */
export interface ReferenceUse {
    readonly at: At<spec.SecretReference>;
    /** Name of the provider, key of the app client, or `userPool`. */
    readonly owner: string;
    /** What the value is, in words: `client secret`, `callback URL`. */
    readonly what: string;
    /** Whether the value must never be shown. */
    readonly secret: boolean;
    readonly reference: ValueReference;
}
/** Every place of a federation that names where a value lives: the pool first, then providers and app clients, each by name. */
export declare function referencesOf({ userPool, identityProviders, appClients }: Federation): readonly ReferenceUse[];
/** Names of the Terraform variables that a federation's stack declares, sorted. None has a default. */
export declare function variablesOf(federation: Federation): readonly string[];
/**
 * The use that takes the value of a reference for a secret. A secret of Secrets Manager as a whole and a part of it are one: where
 * the whole is shown, so is the part.
 */
export declare function secretAmong(uses: readonly ReferenceUse[], shown: ValueReference): ReferenceUse | undefined;
/** What tells texts apart; those that are made around a value are alike where the same is made around the same value. */
export declare function textKey(text: Text): string;
/** The text, with the reference in brackets where its value would stand. */
export declare function readable(text: Text): string;
/** The reference as people read it: `variable name`, `SSM parameter /path`, `secret id (key)`. */
export declare function referenceWords(reference: ValueReference): string;
