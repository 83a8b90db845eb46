import type { Path, Place } from '../diagnostics/finding';
import type { Document } from './open-document';
/**
 * Tells which file wrote what stands at a path of merged data, and at which path of that file.
 */
export type Origin = (path: Path) => {
    readonly document: Document;
    readonly path: Path;
};
/** A place that knows its file, so that a finding about one spec can point into another. */
export interface FilePlace extends Place {
    readonly origin: Origin;
}
/** The origin of a file's own data, which was merged with nothing. */
export declare function ownOrigin(document: Document): Origin;
/** The key at a path of another file than the spec, which stands for the place where the spec names that file. */
export declare function placeWithin(document: Document, path: Path, { path: naming }: Place): FilePlace;
/** Whether two places are one in the files, whatever data led to them. */
export declare function isSamePlace(a: FilePlace, b: FilePlace): boolean;
