import type { Federation } from '../model/federation';
import type { RanFile } from './report';
/** A file that was run, and the federation that it was run on. */
export type RanFileOfFederation = RanFile & {
    readonly federation: Federation;
};
/** What no sign-in touches: providers and clients of the specs, and rows of the decision. */
export declare function coverageText(ran: readonly RanFileOfFederation[]): string;
