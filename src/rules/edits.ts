import type { Edit } from '../diagnostics/finding';
import { quote } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import { yamlText } from '../document/yaml-text';

/**
 * Fixes as changes of text. Most are undefined where the spec does not write what would change, such as a default: the
 * place then is the key of an entry around it.
 */
type RuleEdit = Edit<FilePlace> | undefined;

/** What to do about a finding, in words and as a change of text. */
export interface RuleRemedy {
  readonly fix: string;
  readonly edit: RuleEdit;
}

/** Puts another value in the place of one. */
export function writeValue(place: FilePlace, value: string): RuleEdit {
  return place.at === 'value' ? { kind: 'replace', place, text: yamlText(value) } : undefined;
}

/** Gives an entry that the spec writes another key in the place of `key`. */
export function renameEntry(key: FilePlace, name: string): RuleEdit {
  return { kind: 'replace', place: key, text: yamlText(name) };
}

/** Takes the entry or the item whose value is at `place` out of its map or list. */
export function removeEntry(place: FilePlace): RuleEdit {
  return place.at === 'value' ? { kind: 'remove', place } : undefined;
}

/** Adds an item to the list at `place`. */
export function addItem(place: FilePlace, item: string): RuleEdit {
  return place.at === 'value' ? { kind: 'insert', place, text: yamlText(item) } : undefined;
}

/** Adds an entry, written as YAML, to the map at `place`. */
export function addEntry(place: FilePlace, entry: string): RuleEdit {
  return place.at === 'value' ? { kind: 'insert', place, text: entry } : undefined;
}

/** Writes the item of a list that was meant, or takes the wrong one out where the list has the right one as well. */
export function writeItem(place: FilePlace, items: readonly unknown[], meant: string): RuleRemedy {
  return items.includes(meant)
    ? { fix: `Remove it: ${quote(meant)} is listed already.`, edit: removeEntry(place) }
    : { fix: `Write ${quote(meant)}.`, edit: writeValue(place, meant) };
}
