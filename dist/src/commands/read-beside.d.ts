import type { FileContent } from '../model/federation';
/**
 * Reads a text that a spec names by a path relative to itself. Only files in the spec's folder and below are read, links
 * followed: a spec that somebody proposes must not reach what else lies on the machine that checks it.
 */
export declare function readBeside(spec: string, named: string): FileContent;
