import type { Diagnostic, RelatedLocation, TextEdit } from '../diagnostics/diagnostic';
import type { Edit, Finding, Place, RelatedPlace } from '../diagnostics/finding';
import type { Document } from './open-document';
import type { Origin, FilePlace } from './origin';

/**
 * Gives a finding its place in a file.
 *
 * @param origin of the data that the finding is about; places that know their own are looked up there
 * @throws where the finding points at nothing: our bug.
 */
export function locate(finding: Finding<Place | FilePlace>, origin: Origin): Diagnostic {
  const { place, related = [], redact, edit, ...said } = finding;
  const { document, path } = originOf(place, origin)(place.path);
  const change = edit === undefined ? undefined : textEdit(edit, document, origin);
  return {
    ...said,
    ...(change !== undefined && { edit: change }),
    file: document.file,
    range: document.rangeOf(path, place.at),
    related: related.map((other) => locateRelated(other, origin)),
    ...(redact !== undefined && {
      redact: redact.map((secret) => document.rangeOf(originOf(place, origin)(secret).path, 'value')),
    }),
  };
}

/** Undefined where the change is in another file than the finding, or cannot be told from what is around it. */
function textEdit(edit: Edit<Place | FilePlace>, said: Document, origin: Origin): TextEdit | undefined {
  const { document, path } = originOf(edit.place, origin)(edit.place.path);
  if (document !== said) return undefined;
  if (edit.kind === 'remove') return document.removalOf(path);
  if (edit.kind === 'insert') return document.insertionInto(path, edit.text);
  const range = document.rangeOf(path, edit.place.at);
  // Of a value that is missing, the place is right after the colon; a block of text ends with its last line break.
  const before = range.start.offset === range.end.offset ? ' ' : '';
  const after = document.text.slice(range.start.offset, range.end.offset).endsWith('\n') ? '\n' : '';
  return { range, text: `${before}${edit.text}${after}` };
}

function locateRelated(related: RelatedPlace<Place | FilePlace>, origin: Origin): RelatedLocation {
  const { document, path } = originOf(related, origin)(related.path);
  return { file: document.file, range: document.rangeOf(path, related.at), note: related.note };
}

function originOf(place: Place | FilePlace, otherwise: Origin): Origin {
  return 'origin' in place ? place.origin : otherwise;
}
