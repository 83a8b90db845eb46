import { type Loaded } from '../load';
import { type ExitCode, type Terminal } from './terminal';
/** Specs ready to work on, or the code to exit with once everything has been said. */
export type ReadSpecs = {
    readonly loaded: Loaded;
    readonly files: number;
} | {
    readonly exit: ExitCode;
};
/**
 * Finds, reads and judges the specs, and reports what there is to say of them.
 *
 * @param stdinFilename the name under which a spec from standard input is reported, and beside which its files lie
 */
export declare function readSpecs(named: readonly string[], terminal: Terminal, stdinFilename?: string): Promise<ReadSpecs>;
