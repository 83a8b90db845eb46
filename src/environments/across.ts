import type { Diagnostic, TextEdit } from '../diagnostics/diagnostic';
import type { Origin } from '../document/origin';

/** Everything there is to say of one variant of a file. */
export interface VariantDiagnostics {
  readonly environment: string | undefined;
  readonly origin: Origin;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says once what holds for every environment of a file, and names the environments of what holds for some. An accepted
 * warning that one environment does not have may well occur in another: that is nothing to say. A change of text is left
 * out where it would also change an environment that does not need it.
 */
export function diagnosticsAcross(variants: readonly VariantDiagnostics[]): readonly Diagnostic[] {
  const groups = new Map<string, Group>();
  for (const variant of variants) {
    for (const diagnostic of variant.diagnostics) {
      const key = JSON.stringify([diagnostic.file, diagnostic.code, diagnostic.range, diagnostic.message]);
      const group = groups.get(key) ?? { diagnostic, having: new Set(), edits: new Set() };
      group.having.add(variant);
      group.edits.add(JSON.stringify(diagnostic.edit));
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ diagnostic: { edit, ...diagnostic }, having, edits }) => {
    const reachesOthers = having.size < variants.length && ![...having].every((variant) => isWithin(edit, variant));
    const change = edit === undefined || edits.size > 1 || reachesOthers ? {} : { edit };
    if (having.size === variants.length) return [{ ...diagnostic, ...change }];
    const others = variants.filter((variant) => !having.has(variant));
    if (diagnostic.code === 'accept-matches-nothing' && others.some((other) => sharesAccept(other, having))) return [];
    const environments = [...having].map(({ environment }) => environment);
    const noun = environments.length === 1 ? 'environment' : 'environments';
    return [{ ...diagnostic, ...change, message: `${diagnostic.message} (${noun} ${environments.join(', ')})` }];
  });
}

/** One thing that is said, of some variants. */
interface Group {
  readonly diagnostic: Diagnostic;
  readonly having: Set<VariantDiagnostics>;
  /** The changes of text that the variants would make, as JSON. */
  readonly edits: Set<string | undefined>;
}

/** Whether a change is within what only that environment has. */
function isWithin(edit: TextEdit | undefined, { environment, origin }: VariantDiagnostics): boolean {
  const { document } = origin([]);
  const path = ['environments', environment ?? ''];
  if (edit === undefined || !document.has(path)) return false;
  const own = document.rangeOf(path, 'value');
  return own.start.offset <= edit.range.start.offset && edit.range.end.offset <= own.end.offset;
}

/** Whether the list `accept` of a variant is the very one, in the file, of some of the others. */
function sharesAccept(variant: VariantDiagnostics, others: ReadonlySet<VariantDiagnostics>): boolean {
  const written = acceptOf(variant);
  return [...others].some((other) => acceptOf(other) === written);
}

function acceptOf({ origin }: VariantDiagnostics): string {
  const { document, path } = origin(['accept']);
  return JSON.stringify([document.file, path]);
}

/** What was found in a file as written, less what its variants say of the same place already. */
export function unlessSaid(found: readonly Diagnostic[], said: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(said.map(placeAndCode));
  return found.filter((diagnostic) => !known.has(placeAndCode(diagnostic)));
}

function placeAndCode({ file, code, range }: Diagnostic): string {
  return JSON.stringify([file, code, range]);
}
