import { Construct } from 'constructs';
import type { Federation } from '../model/federation';
import type { FunctionArchive, PlacedArchive } from './archive';
/** What a federation is made from. */
export interface CognitoFederationProps {
    /** As `load` read it. Its diagnostics are the caller's to look at: a federation with errors has no defined result. */
    readonly federation: Federation;
    /** The linking function's code. */
    readonly archive: FunctionArchive | PlacedArchive;
    /**
     * What the names of resources, variables and outputs begin with; by default the construct's id and `_`. Two federations
     * of one stack need two of them. With `''` the addresses are those of `cognito-federation synth`, so that its state fits.
     */
    readonly addressPrefix?: string;
}
/**
 * One federation as CDKTF constructs: the pool with its providers, clients, domain and linking function, in a stack that
 * has the AWS provider, of the federation's Region, and a backend. It only maps: every default and every check has been
 * before.
 *
 * The order that avoids cycles: log group, role, log policy, function, pool, then the pool's policy, the permission
 * and the domain, then the providers, groups and resource servers, then the clients. People sign in to a pool that exists already: there policy and
 * permission come before the pool, so that its trigger is never one that fails.
 */
export declare class CognitoFederation extends Construct {
    #private;
    readonly addressPrefix: string;
    /** Reference to the pool's id, for constructs beside. */
    readonly userPoolId: string;
    /** Reference to the pool's ARN. */
    readonly userPoolArn: string;
    /** References to the client ids, by the key of the app client. */
    readonly clientIds: ReadonlyMap<string, string>;
    constructor(scope: Construct, id: string, props: CognitoFederationProps);
}
