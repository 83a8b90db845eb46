import type { Path, Place } from '../diagnostics/finding';
import type { Document } from './open-document';

/**
 * Tells which file wrote what stands at a path of merged data, and at which path of that file.
 */
export type Origin = (path: Path) => { readonly document: Document; readonly path: Path };

/** A place that knows its file, so that a finding about one spec can point into another. */
export interface FilePlace extends Place {
  readonly origin: Origin;
}

/** The origin of a file's own data, which was merged with nothing. */
export function ownOrigin(document: Document): Origin {
  return (path) => ({ document, path });
}

/** The key at a path of another file than the spec, which stands for the place where the spec names that file. */
export function placeWithin(document: Document, path: Path, { path: naming }: Place): FilePlace {
  return { origin: () => ({ document, path }), path: naming, at: 'key' };
}

/** Whether two places are one in the files, whatever data led to them. */
export function isSamePlace(a: FilePlace, b: FilePlace): boolean {
  return a.at === b.at && placeKey(a) === placeKey(b);
}

function placeKey({ origin, path }: FilePlace): string {
  const written = origin(path);
  return JSON.stringify([written.document.file, written.path]);
}
