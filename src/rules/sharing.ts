import type { RelatedPlace } from '../diagnostics/finding';
import { quote, wordList } from '../diagnostics/text';
import { isSamePlace, type FilePlace } from '../document/origin';
import type { AppStack } from '../model/app-stacks';
import type { Federation } from '../model/federation';

/** Stacks of the app that share what only one of them may have. */
export interface Sharing {
  /** Their names, as words. */
  readonly names: string;
  /** Where the others have it written, if that is elsewhere. */
  readonly related: readonly RelatedPlace<FilePlace>[];
}

/**
 * How a federation shares what only one stack of the app may have; undefined where it has it alone.
 *
 * @param stacks those that have it, this one among them
 * @param placeOf where a stack has it written
 * @param what the thing, as a note has it: `the state`
 */
export function sharingOf(
  federation: Federation,
  stacks: readonly AppStack[],
  placeOf: (federation: Federation) => FilePlace | undefined,
  what: string,
): Sharing | undefined {
  const names = [...new Set(stacks.map((stack) => stack.federation.stackName))];
  if (names.length < 2) return undefined;
  const own = placeOf(federation);
  const elsewhere: { readonly place: FilePlace; readonly names: string[] }[] = [];
  for (const { federation: other } of stacks) {
    const place = other.stackName === federation.stackName ? undefined : placeOf(other);
    if (place === undefined || (own !== undefined && isSamePlace(place, own))) continue;
    const known = elsewhere.find((one) => isSamePlace(one.place, place));
    if (known === undefined) elsewhere.push({ place, names: [other.stackName] });
    else known.names.push(other.stackName);
  }
  return {
    names: quotedList(names),
    related: elsewhere.map((one) => ({ ...one.place, note: `${what} of ${quotedList(one.names)}` })),
  };
}

function quotedList(names: readonly string[]): string {
  return wordList(
    names.map((name) => quote(name)),
    'and',
  );
}
