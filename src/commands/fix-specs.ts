import { FILE_CODES } from '../diagnostics/codes';
import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic';
import type { Loaded, SpecFile } from '../load';
import { isSureEdit } from '../report/sure-edit';

/** A spec of which `--fix` has changed the text. */
export interface FixedSpec {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Changes of text that were made. */
  readonly fixes: number;
}

/** Fixes bring up what an error hid, and that may have fixes of its own. Specs need far fewer. */
const MAX_ROUNDS = 20;

const BYTE_ORDER_MARK = '\uFEFF';

/** A diagnostic that carries a sure change of text. */
type Sure = Diagnostic & { readonly edit: TextEdit };

/**
 * Makes the sure changes of text that the diagnostics of some specs carry, in memory, until there are none. What others
 * include or name is left alone. Changes after which the text cannot be read, or one of their diagnostics is still there, are
 * taken back, with all of that file's in the same round, and the file is left as it was before them.
 *
 * @param judge what `load` says of the specs, with everything around them
 * @returns the specs as they are then, and those that have changed
 */
export function fixSpecs(
  specs: readonly SpecFile[],
  judge: (specs: readonly SpecFile[]) => Loaded,
): { readonly specs: readonly SpecFile[]; readonly fixed: readonly FixedSpec[] } {
  const first = judge(specs);
  const fixes = new Map<string, number>();
  const done = new Set(specs.filter(({ companion }) => companion === true).map(({ file }) => file));
  let now = specs;
  let loaded = first;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const wrong = new Map(now.map(({ file }) => [file, done.has(file) ? [] : sureFixesIn(file, loaded)]));
    const next = now.map((spec) => withFixes(spec, textOf(spec.file, loaded), wrong.get(spec.file) ?? []));
    if (next.every((spec, index) => spec === now[index])) break;
    const judged = judge(next);
    const failed = [...wrong].filter(
      ([file, said]) =>
        said.length > 0 && (!isReadable(file, judged) || said.some((one) => stillSaid(one, loaded, judged))),
    );
    for (const [file] of failed) done.add(file);
    for (const [file, { length }] of wrong)
      if (length > 0 && !done.has(file)) fixes.set(file, (fixes.get(file) ?? 0) + length);
    now = next.map((spec, index) => (done.has(spec.file) ? (now[index] ?? spec) : spec));
    loaded = failed.length === 0 ? judged : judge(now);
  }
  const fixed = [...fixes].map(([file, count]) => ({
    file,
    before: textOf(file, first),
    after: textOf(file, loaded),
    fixes: count,
  }));
  return { specs: now, fixed };
}

function textOf(file: string, { sources }: Loaded): string {
  return sources.get(file) ?? '';
}

/** Whether the text is YAML, in which no key is there twice and every alias has its anchor. */
function isReadable(file: string, { diagnostics }: Loaded): boolean {
  return !diagnostics.some((one) => one.file === file && Object.hasOwn(FILE_CODES, one.code));
}

/** Whether a diagnostic whose change was made is there as often as before. */
function stillSaid(one: Diagnostic, before: Loaded, after: Loaded): boolean {
  const count = ({ diagnostics }: Loaded): number =>
    diagnostics.filter(({ file, code, message }) => file === one.file && code === one.code && message === one.message)
      .length;
  return count(after) >= count(before);
}

/** What can surely be fixed in a file, in the order of its places, each where nothing else is. */
function sureFixesIn(file: string, loaded: Loaded): readonly Sure[] {
  const text = textOf(file, loaded);
  const sure = loaded.diagnostics.filter((one): one is Sure => one.file === file && isSureIn(text, one));
  const apart: Sure[] = [];
  for (const one of sure.sort((a, b) => a.edit.range.start.offset - b.edit.range.start.offset)) {
    const last = apart.at(-1)?.edit.range.end.offset ?? -1;
    // Two insertions at one place would depend on their order: the second comes with the next round.
    if (one.edit.range.start.offset > last) apart.push(one);
  }
  return apart;
}

function isSureIn(text: string, diagnostic: Diagnostic): boolean {
  const { edit } = diagnostic;
  if (edit === undefined) return false;
  const { start, end } = edit.range;
  // What has an anchor stands in other places as well, where another value may be right.
  if (/&[^\s,[\]{}]+\s*$/.test(text.slice(0, start.offset))) return false;
  return isSureEdit(diagnostic, text.slice(start.offset, end.offset));
}

/** The spec with its fixes, and with the byte order mark that it had. */
function withFixes(spec: SpecFile, text: string, fixes: readonly Sure[]): SpecFile {
  if (fixes.length === 0) return spec;
  const { bytes } = spec;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const after = fixes.reduceRight(
    (now, { edit: { range, text: change } }) => now.slice(0, range.start.offset) + change + now.slice(range.end.offset),
    text,
  );
  return { ...spec, bytes: Buffer.from(`${hasMark ? BYTE_ORDER_MARK : ''}${after}`) };
}
