import type { IncludedFile } from '../model/included-files';
/**
 * Finds and reads the files that a spec names by a path or a pattern relative to its own folder. A pattern follows no links.
 * Only regular files in that folder and below are read: a spec that somebody proposes must not reach what else lies on the machine.
 *
 * @returns sorted by path, each with its bytes or with why it is not read
 */
export declare function findBeside(spec: string, pattern: string): readonly IncludedFile[];
