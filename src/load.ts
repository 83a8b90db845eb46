import { compareDiagnostics, compareText, type Diagnostic } from './diagnostics/diagnostic';
import { atOf } from './document/at';
import { parseDocument } from './document/document';
import { locate } from './document/locate';
import { diagnosticsAcross, unlessSaid, type VariantDiagnostics } from './environments/across';
import { withIncluded } from './environments/included';
import { variantsOf } from './environments/variants';
import { appStacks } from './model/app-stacks';
import type { Federation, FileContent, StandaloneFederation } from './model/federation';
import type { IncludedFile } from './model/included-files';
import { linkUpstreams } from './normalise/link-upstreams';
import { normalise, type Beside } from './normalise/normalise';
import { conceal } from './report/conceal';
import { runRules } from './rules';
import { checkSpec, checkUnmerged } from './spec/check';
import type { Spec } from './spec/spec';

/** A spec file as the user named it, and its bytes. */
export interface SpecFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** True for a spec of the same app that is not asked for: it is read so that the others' links to it and from it are known. */
  readonly companion?: boolean;
}

/** What came of some spec files: their stacks, and everything there is to say of them. */
export interface Loaded {
  /** Sorted by stack name; without those of companions. Complete only where no diagnostic is an error. */
  readonly federations: readonly Federation[];
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file as it is written, for code frames. A report covers its secrets with `conceal`. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Gives the content of a file that a spec names by a path relative to itself. */
export type ReadBeside = (spec: string, path: string) => FileContent;

/** Gives the files that a spec names by a pattern relative to itself, each with its path from there. */
export type FindBeside = (spec: string, pattern: string) => readonly IncludedFile[];

/**
 * The whole way from text to stacks and diagnostics: parses each file, checks its shape, makes a federation of each of its
 * variants, links the stacks of the app, and runs the rules.
 *
 * @param readBeside reads the files that specs name; without it, such a spec is refused
 * @param findBeside reads those that specs name by patterns; without it, such a spec is refused
 * @param now the time for what expires; without it, nothing is said of that
 */
export function load(files: readonly SpecFile[], readBeside?: ReadBeside, findBeside?: FindBeside, now?: Date): Loaded {
  const specs = files.map((file) => checkFile(file, besideOf(file.file, readBeside, findBeside)));
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
    diagnostics: [...conceal({ diagnostics, sources }).diagnostics].sort(compareDiagnostics),
    sources,
  };
}

/** A file whose shape has been checked, environment by environment. */
interface CheckedFile {
  readonly file: string;
  /** By the name of the file: of the spec and of those that it includes. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of the file as written. */
  readonly diagnostics: readonly Diagnostic[];
  /** Variants whose shape is wrong, with what there is to say of them. */
  readonly invalidVariants: readonly VariantDiagnostics[];
  /** Of the other variants, not linked yet. */
  readonly federations: readonly StandaloneFederation[];
}

/** The files beside one spec, each looked for once: environments have them in common. */
function besideOf(spec: string, readBeside?: ReadBeside, findBeside?: FindBeside): Partial<Beside> {
  const found = new Map<string, readonly IncludedFile[]>();
  return {
    ...(readBeside && { read: (path: string) => readBeside(spec, path) }),
    ...(findBeside && {
      find: (pattern: string) => {
        const files = found.get(pattern) ?? findBeside(spec, pattern);
        found.set(pattern, files);
        return files;
      },
    }),
  };
}

function checkFile({ file, bytes }: SpecFile, beside: Partial<Beside>): CheckedFile {
  const { document, text, diagnostics } = parseDocument(file, bytes);
  const invalidVariants: VariantDiagnostics[] = [];
  const federations: StandaloneFederation[] = [];
  const texts = new Map([[file, text]]);
  if (document === undefined) return { file, texts, diagnostics, invalidVariants, federations };
  const whole = withIncluded(document, beside.find);
  const includes = [...whole.diagnostics, ...whole.findings.map((finding) => locate(finding, whole.origin))];
  const { findings, mergeable } = checkUnmerged(whole.value);
  for (const { environment, value, origin } of mergeable && includes.length === 0
    ? variantsOf(whole.value, whole.origin)
    : []) {
    const checked = checkSpec(value);
    if ('findings' in checked) {
      const located = checked.findings.map((finding) => locate(finding, origin));
      invalidVariants.push({ environment, origin, diagnostics: located });
    } else {
      federations.push(normalise(checked.spec, atOf<Spec>(value, origin), environment, beside));
    }
  }
  const asWritten = [...includes, ...findings.map((finding) => locate(finding, whole.origin))];
  return { file, texts: new Map([...texts, ...whole.texts]), diagnostics: asWritten, invalidVariants, federations };
}
