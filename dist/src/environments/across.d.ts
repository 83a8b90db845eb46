import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Origin } from '../document/origin';
/** Everything there is to say of one variant of a file. */
export interface VariantDiagnostics {
    readonly environment: string | undefined;
    readonly origin: Origin;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Says once what holds for every environment of a file, and names the environments of what holds for some. An accepted
 * warning that one environment does not have may well occur in another: that is nothing to say. A change of text is left
 * out where it would also change an environment that does not need it.
 */
export declare function diagnosticsAcross(variants: readonly VariantDiagnostics[]): readonly Diagnostic[];
/** What was found in a file as written, less what its variants say of the same place already. */
export declare function unlessSaid(found: readonly Diagnostic[], said: readonly Diagnostic[]): readonly Diagnostic[];
