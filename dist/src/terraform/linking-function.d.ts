import type { AccountLinking, Federation } from '../model/federation';
import { type Element, type Scope } from './elements';
import { type Expression, type Template } from './template';
/** The archive with the function's code, as it lies beside the generated configuration. */
export interface PlacedArchive {
    /** Relative to the generated configuration. */
    readonly path: string;
    /** SHA-256 of the archive in Base64, as Terraform's filebase64sha256 gives it. */
    readonly sha256Base64: string;
}
/** The archive with the function's code, as a file on this machine. */
export interface FunctionArchive {
    /** Absolute path. */
    readonly file: string;
    /** SHA-256 of the archive in Base64, as Terraform's filebase64sha256 gives it. */
    readonly sha256Base64: string;
}
/** What the pool, its trigger and the outputs refer to. */
export interface LinkingResources {
    readonly lambda: Element;
    readonly role: Element;
    /** The key that the function's environment is encrypted with. */
    readonly kmsKeyArn: string | undefined;
}
/**
 * The linking function with its log group, role and the policy to write logs: all that stands before the pool.
 * It never names the pool, whose id comes with each event: that would be a cycle.
 */
export declare function linkingFunction(scope: Scope, federation: Federation, linking: AccountLinking, archive: PlacedArchive): LinkingResources;
/**
 * What ties the function to the pool of that ARN: the right to be invoked and the right to link.
 * Gives the addresses that every provider must wait for.
 */
export declare function attachLinkingFunction(scope: Scope, { lambda, role, kmsKeyArn }: LinkingResources, poolArn: Template): readonly Expression[];
