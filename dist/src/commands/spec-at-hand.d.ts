import type { Federation } from '../model/federation';
import type { SpecAtHand } from '../review/review';
/** A spec with its lines. What a change took out of it is no longer written there: then the nearest around it that is. */
export declare function specAtHand(federation: Federation): SpecAtHand;
