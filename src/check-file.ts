import { parseDocument } from './document/document';
import { atOf } from './document/at';
import { locate } from './document/locate';
import type { Diagnostic } from './diagnostics/diagnostic';
import type { VariantDiagnostics } from './environments/across';
import { withIncluded } from './environments/included';
import { variantsOf } from './environments/variants';
import type { FileContent, StandaloneFederation } from './model/federation';
import type { IncludedFile } from './model/included-files';
import { normalise, type Beside } from './normalise/normalise';
import { checkSpec, checkUnmerged } from './spec/check';
import type { Spec } from './spec/spec';

/** A spec file as the user named it, and its bytes. */
export interface SpecFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** True for a spec of the same app that is not asked for: it is read so that the others' links to it and from it are known. */
  readonly companion?: boolean;
}

/** Gives the content of a file that a spec names by a path relative to itself. */
export type ReadBeside = (spec: string, path: string) => FileContent;

/** Gives the files that a spec names by a pattern relative to itself, each with its path from there. */
export type FindBeside = (spec: string, pattern: string) => readonly IncludedFile[];

/** A file whose shape has been checked, environment by environment. */
export interface CheckedFile {
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

/**
 * One spec file from bytes to federations that are not linked yet: reads it with the files that it includes, merges its
 * variants, checks the shape of each, and fills in what it does not write.
 */
export function checkFile({ file, bytes }: SpecFile, readBeside?: ReadBeside, findBeside?: FindBeside): CheckedFile {
  const beside = besideOf(file, readBeside, findBeside);
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
