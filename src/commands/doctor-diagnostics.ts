import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic';
import { lookAtProviders } from '../doctor/providers';
import type { Web } from '../doctor/web';
import { locate } from '../document/locate';
import { diagnosticsAcross, type VariantDiagnostics } from '../environments/across';
import type { Federation } from '../model/federation';

/** Everything that is to say of the providers of some federations, at its place; what holds for every environment of a file once. */
export async function doctorDiagnostics(
  federations: readonly Federation[],
  web: Web,
  now: Date,
): Promise<readonly Diagnostic[]> {
  const judged = await Promise.all(
    federations.map(async (federation) => ({ federation, findings: await lookAtProviders(federation, web, now) })),
  );
  const byFile = new Map<string, VariantDiagnostics[]>();
  for (const { federation, findings } of judged) {
    const { at, environment } = federation;
    const variants = byFile.get(at.file) ?? [];
    byFile.set(at.file, variants);
    const diagnostics = findings.map((finding) => locate(finding, at.origin));
    variants.push({ environment, origin: at.origin, diagnostics });
  }
  return [...byFile.values()].flatMap((variants) => [...diagnosticsAcross(variants)]).sort(compareDiagnostics);
}
