import type { Diagnostic, RelatedLocation } from '../diagnostics/diagnostic';
import type { Finding, Place, RelatedPlace } from '../diagnostics/finding';
import type { Origin, FilePlace } from './origin';

/**
 * Gives a finding its place in a file.
 *
 * @param origin of the data that the finding is about; places that know their own are looked up there
 * @throws where the finding points at nothing: our bug.
 */
export function locate(finding: Finding<Place | FilePlace>, origin: Origin): Diagnostic {
  const { place, related = [], redact, ...said } = finding;
  const { document, path } = originOf(place, origin)(place.path);
  return {
    ...said,
    file: document.file,
    range: document.rangeOf(path, place.at),
    related: related.map((other) => locateRelated(other, origin)),
    ...(redact !== undefined && {
      redact: redact.map((secret) => document.rangeOf(originOf(place, origin)(secret).path, 'value')),
    }),
  };
}

function locateRelated(related: RelatedPlace<Place | FilePlace>, origin: Origin): RelatedLocation {
  const { document, path } = originOf(related, origin)(related.path);
  return { file: document.file, range: document.rangeOf(path, related.at), note: related.note };
}

function originOf(place: Place | FilePlace, otherwise: Origin): Origin {
  return 'origin' in place ? place.origin : otherwise;
}
