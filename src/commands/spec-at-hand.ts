import type { Federation } from '../model/federation';
import type { SpecAtHand } from '../review/review';

/** A spec with its lines. What a change took out of it is no longer written there: then the nearest around it that is. */
export function specAtHand(federation: Federation): SpecAtHand {
  return {
    federation,
    placeOf: (place) => {
      const written = place
        .map((_, index) => federation.at.origin(place.slice(0, place.length - index)))
        .find(({ document, path: own }) => document.has(own));
      const { document, path: own } = written ?? federation.at.origin([]);
      const { line, column } = document.rangeOf(own, 'key').start;
      return { file: document.file, line, column };
    },
  };
}
