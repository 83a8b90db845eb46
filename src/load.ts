import { checkFile, type FindBeside, type ReadBeside, type SpecFile } from './check-file';
import { compareDiagnostics, compareText, type Diagnostic } from './diagnostics/diagnostic';
import { locate } from './document/locate';
import { diagnosticsAcross, unlessSaid, type VariantDiagnostics } from './environments/across';
import { appStacks } from './model/app-stacks';
import type { Federation } from './model/federation';
import { linkUpstreams } from './normalise/link-upstreams';
import { conceal } from './report/conceal';
import { runRules } from './rules';

export type { FindBeside, ReadBeside, SpecFile } from './check-file';

/** What came of some spec files: their stacks, and everything there is to say of them. */
export interface Loaded {
  /** Sorted by stack name; without those of companions. Complete only where no diagnostic is an error. */
  readonly federations: readonly Federation[];
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file as it is written, for code frames. A report covers its secrets with `conceal`. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * The whole way from text to stacks and diagnostics: parses each file, checks its shape, makes a federation of each of its
 * variants, links the stacks of the app, and runs the rules.
 *
 * @param readBeside reads the files that specs name; without it, such a spec is refused
 * @param findBeside reads those that specs name by patterns; without it, such a spec is refused
 * @param now the time for what expires; without it, nothing is said of that
 */
export function load(files: readonly SpecFile[], readBeside?: ReadBeside, findBeside?: FindBeside, now?: Date): Loaded {
  const specs = files.map((file) => checkFile(file, readBeside, findBeside));
  const federations = linkUpstreams(specs.flatMap((spec) => spec.federations));
  const companions = new Set(files.flatMap(({ file, companion }) => (companion === true ? [file] : [])));
  const stacks = federations.map((federation) => ({ federation, companion: companions.has(federation.at.file) }));
  const app = appStacks(stacks);
  const asked = stacks.flatMap(({ federation, companion }) => (companion ? [] : [federation]));
  // By file, once: looked for in every file, a thousand specs are a million comparisons.
  const askedIn = new Map<string, Federation[]>();
  for (const federation of asked) {
    const { file } = federation.at;
    const others = askedIn.get(file);
    if (others === undefined) askedIn.set(file, [federation]);
    else others.push(federation);
  }
  const diagnostics = specs.flatMap((spec) => {
    const judged = (askedIn.get(spec.file) ?? []).map((federation): VariantDiagnostics => {
      const findings = runRules({ federation, stacks: app, now });
      const { environment, at } = federation;
      return { environment, origin: at.origin, diagnostics: findings.map((finding) => locate(finding, at.origin)) };
    });
    const said = diagnosticsAcross([...spec.invalidVariants, ...judged]);
    const all = [...said, ...unlessSaid(spec.diagnostics, said)];
    // Of a companion only that is said which keeps its links from being known.
    return companions.has(spec.file) ? all.filter(({ severity }) => severity === 'error') : all;
  });
  const sources = new Map(specs.flatMap(({ texts }) => [...texts]));
  return {
    federations: [...asked].sort((a, b) => compareText(a.stackName, b.stackName)),
    // To look for secrets in a thousand sound specs takes longer than their rules.
    diagnostics:
      diagnostics.length === 0 ? [] : [...conceal({ diagnostics, sources }).diagnostics].sort(compareDiagnostics),
    sources,
  };
}
