import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic';
import { notLookedAt, type DoctorFinding } from '../doctor/finding';
import { lookAtPool } from '../doctor/pool';
import { lookAtProviders } from '../doctor/providers';
import type { Web } from '../doctor/web';
import { locate } from '../document/locate';
import { diagnosticsAcross, type VariantDiagnostics } from '../environments/across';
import type { Federation } from '../model/federation';
import { writtenPoolId } from '../model/pool';
import type { PoolAnswers, Refused } from '../model/pool-answers';

/** Reads the pool of an id; why it cannot be read, in sentences. */
type LookAtPool = (poolId: string, region: string) => Promise<PoolAnswers | Refused>;

/** How the pools themselves are looked at. */
export interface PoolLook {
  readonly look: LookAtPool;
  /** Id of the pool of the one stack, where its spec does not tell it. */
  readonly poolId: string | undefined;
}

/**
 * Everything that is to say of the providers of some federations, and of their pools, at its place; what holds for every environment of a
 * file once.
 *
 * @param pools undefined: the pools are not looked at
 */
export async function doctorDiagnostics(
  federations: readonly Federation[],
  web: Web,
  now: Date,
  pools?: PoolLook,
): Promise<readonly Diagnostic[]> {
  const [ofProviders, ofPools] = await Promise.all([
    Promise.all(federations.map((federation) => lookAtProviders(federation, web, now))),
    pools === undefined ? [] : poolFindings(federations, web, now, pools),
  ]);
  const byFile = new Map<string, VariantDiagnostics[]>();
  for (const [index, federation] of federations.entries()) {
    const { at, environment } = federation;
    const variants = byFile.get(at.file) ?? [];
    byFile.set(at.file, variants);
    const own = ofPools.flatMap((one) => (one.of === federation ? [one.finding] : []));
    const diagnostics = [...(ofProviders[index] ?? []), ...own].map((finding) => locate(finding, at.origin));
    variants.push({ environment, origin: at.origin, diagnostics });
  }
  return [...byFile.values()].flatMap((variants) => [...diagnosticsAcross(variants)]).sort(compareDiagnostics);
}

/** Id of the pool of a stack, where it is known. */
export function knownPoolId({ userPool }: Federation, given: string | undefined): string | undefined {
  return writtenPoolId(userPool) ?? given;
}

interface PoolFinding {
  readonly of: Federation;
  readonly finding: DoctorFinding;
}

async function poolFindings(
  federations: readonly Federation[],
  web: Web,
  now: Date,
  { look, poolId: given }: PoolLook,
): Promise<readonly PoolFinding[]> {
  const byPool = new Map<string, Federation[]>();
  for (const federation of federations) {
    const id = knownPoolId(federation, given);
    if (id !== undefined) byPool.set(id, [...(byPool.get(id) ?? []), federation]);
  }
  const found = await Promise.all(
    [...byPool].map(async ([id, stacks]): Promise<readonly PoolFinding[]> => {
      const [first] = stacks;
      if (first === undefined) return [];
      const answers = await look(id, first.region);
      if ('problems' in answers)
        return stacks.map((of) => ({
          of,
          finding: notLookedAt(of.userPool.at.key(), `The pool ${id} was not looked at. ${answers.problems.join(' ')}`),
        }));
      const hosts = stacks.flatMap(({ userPool: { domain } }) => domain?.custom?.name ?? []);
      const certificates = await Promise.all(hosts.map(async (host) => [host, await web.certificateOf(host)] as const));
      const findings = lookAtPool(stacks, answers, new Map(certificates), now);
      return findings.map((finding) => ({
        of: stacks.find(({ at }) => at.origin === finding.place.origin) ?? first,
        finding,
      }));
    }),
  );
  return found.flat();
}
