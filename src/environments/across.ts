import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Origin } from '../document/origin';

/** Everything there is to say of one variant of a file. */
export interface VariantDiagnostics {
  readonly environment: string | undefined;
  readonly origin: Origin;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says once what holds for every environment of a file, and names the environments of what holds for some. An accepted
 * warning that one environment does not have may well occur in another: that is nothing to say.
 */
export function diagnosticsAcross(variants: readonly VariantDiagnostics[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly diagnostic: Diagnostic; readonly having: Set<VariantDiagnostics> }>();
  for (const variant of variants) {
    for (const diagnostic of variant.diagnostics) {
      const key = JSON.stringify([diagnostic.file, diagnostic.code, diagnostic.range, diagnostic.message]);
      const group = groups.get(key) ?? { diagnostic, having: new Set() };
      group.having.add(variant);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ diagnostic, having }) => {
    if (having.size === variants.length) return [diagnostic];
    const others = variants.filter((variant) => !having.has(variant));
    if (diagnostic.code === 'accept-matches-nothing' && others.some((other) => sharesAccept(other, having))) return [];
    const environments = [...having].map(({ environment }) => environment);
    const noun = environments.length === 1 ? 'environment' : 'environments';
    return [{ ...diagnostic, message: `${diagnostic.message} (${noun} ${environments.join(', ')})` }];
  });
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
