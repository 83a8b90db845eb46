import { SPEC_CODES } from './diagnostics/codes';
import { compareDiagnostics, type Diagnostic, type Range } from './diagnostics/diagnostic';
import type { Path } from './diagnostics/finding';
import { locate } from './document/locate';
import { parseDocument, type Document } from './document/document';
import type { Federation, FileContent } from './model/federation';
import { appStacks, type AppStacks } from './model/app-stacks';
import { variantsOf, type Variant } from './normalise/environments';
import { normalise, type ReadFile } from './normalise/normalise';
import { wired } from './normalise/upstreams';
import { conceal } from './report/conceal';
import { ACCEPT_MATCHES_NOTHING, runRules } from './rules';
import { checkBase, checkDefaults, checkEnvironments, checkSpec } from './spec/check';
import type { Spec } from './spec/spec';

/** A spec file as the user named it, and its bytes. */
export interface SpecFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** True for a spec of the same app that is not asked for: it is read so that the others' wiring to it and from it is known. */
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

/**
 * Parses, checks the shape, fills in defaults, wires the stacks and runs the rules: the whole way from text to judged stacks.
 *
 * @param readBeside reads the files that specs name; without it, such a spec is refused
 */
export function load(files: readonly SpecFile[], readBeside?: ReadBeside): Loaded {
  const opened = files.map((file) => openFile(file, readBeside));
  const formed = opened.flatMap(({ formed }) => formed);
  const app = wired(formed.map(({ federation }) => federation));
  const federationOf = new Map(app.map((federation, index) => [formed[index], federation]));
  const together = appStacks(app);
  const loaded = opened.map((file) => judgeFile(file, (one) => federationOf.get(one) ?? one.federation, together));
  const stacks = loaded.flatMap(({ stacks }) => stacks);
  const diagnostics = [...loaded.flatMap(({ diagnostics }) => diagnostics), ...nameClashes(stacks)];
  const sources = new Map(opened.flatMap(({ file, text }) => (text === undefined ? [] : [[file, text]])));
  return {
    federations: stacks
      .flatMap(({ federation, companion }) => (companion ? [] : [federation]))
      .sort((a, b) => (a.stackName < b.stackName ? -1 : 1)),
    diagnostics: [...conceal({ diagnostics, sources }).diagnostics].sort(compareDiagnostics),
    sources,
  };
}

interface Stack {
  readonly federation: Federation;
  readonly document: Document;
  readonly variant: Variant;
  readonly companion: boolean;
}

/** A file whose variants have had their shape checked. */
interface OpenedFile {
  readonly file: string;
  readonly companion: boolean;
  /** Undefined where the bytes are no text. */
  readonly text: string | undefined;
  /** Of the file as written. */
  readonly diagnostics: readonly Diagnostic[];
  /** Variants whose shape is wrong, with what is to say of them. */
  readonly misshapen: readonly Judged[];
  readonly formed: readonly FormedVariant[];
}

/** A variant of the right shape, not yet wired to others. */
interface FormedVariant {
  readonly variant: Variant;
  readonly spec: Spec;
  readonly federation: Federation;
  readonly document: Document;
}

function openFile({ file, bytes, companion = false }: SpecFile, readBeside: ReadBeside | undefined): OpenedFile {
  const { document, text, diagnostics } = parseDocument(file, bytes);
  const opened = { file, companion, text, diagnostics, misshapen: [], formed: [] };
  if (document === undefined) return opened;
  const { value } = document;
  const unmerged = [
    ...(value.environments === undefined ? [] : checkEnvironments(value.environments)),
    ...checkDefaults(value),
  ];
  const asWritten = [...unmerged, ...(value.environments === undefined ? [] : checkBase(value))];
  const located = asWritten.map((finding) => locate(finding, document, (path) => path));
  if (unmerged.length > 0) return { ...opened, diagnostics: located };
  const variants = variantsOf(value).map((variant) =>
    form(variant, document, readBeside && ((path) => readBeside(file, path))),
  );
  return {
    ...opened,
    diagnostics: located,
    misshapen: variants.flatMap((result) => ('diagnostics' in result ? [result] : [])),
    formed: variants.flatMap((result) => ('diagnostics' in result ? [] : [result])),
  };
}

function form(variant: Variant, document: Document, readFile: ReadFile | undefined): FormedVariant | Judged {
  const checked = checkSpec(variant.value);
  if ('findings' in checked)
    return { variant, diagnostics: checked.findings.map((finding) => locate(finding, document, variant.origin)) };
  return { variant, spec: checked.spec, federation: normalise(checked.spec, variant.environment, readFile), document };
}

/** A variant with everything that is to say of it. */
interface Judged {
  readonly variant: Variant;
  readonly diagnostics: readonly Diagnostic[];
}

/** Of a companion only that is said which keeps its wiring from being known. */
function judgeFile(
  { companion, diagnostics, misshapen, formed }: OpenedFile,
  federationOf: (variant: FormedVariant) => Federation,
  stacks: AppStacks,
): { readonly stacks: readonly Stack[]; readonly diagnostics: readonly Diagnostic[] } {
  const judged = companion
    ? []
    : formed.map((one): Judged => {
        const findings = runRules({ federation: federationOf(one), spec: one.spec, stacks });
        return {
          variant: one.variant,
          diagnostics: findings.map((finding) => locate(finding, one.document, one.variant.origin)),
        };
      });
  const said = acrossEnvironments([...misshapen, ...judged]);
  const all = [...said, ...notIn(said, diagnostics)];
  return {
    stacks: formed.map((one) => ({
      federation: federationOf(one),
      document: one.document,
      variant: one.variant,
      companion,
    })),
    diagnostics: companion ? all.filter(({ severity }) => severity === 'error') : all,
  };
}

/** What is found in the file as written, less what the merged specs have said of the same place already. */
function notIn(said: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Set(said.map(({ code, range }) => JSON.stringify([code, range])));
  return found.filter(({ code, range }) => !known.has(JSON.stringify([code, range])));
}

/**
 * Says once what holds for every environment, and names the environments of what holds for some. An accepted warning
 * that one environment does not have may well occur in another: that is nothing to say.
 */
function acrossEnvironments(judged: readonly Judged[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly diagnostic: Diagnostic; readonly variants: Set<Variant> }>();
  for (const { variant, diagnostics } of judged) {
    for (const diagnostic of diagnostics) {
      const key = JSON.stringify([diagnostic.code, diagnostic.range, diagnostic.message]);
      const group = groups.get(key) ?? { diagnostic, variants: new Set() };
      group.variants.add(variant);
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap(({ diagnostic, variants }) => {
    if (variants.size === judged.length) return [diagnostic];
    if (
      diagnostic.code === ACCEPT_MATCHES_NOTHING &&
      judged.some(({ variant }) => !variants.has(variant) && sharesAccept(variant, variants))
    )
      return [];
    const environments = [...variants].map(({ environment }) => environment);
    return [
      {
        ...diagnostic,
        message: `${diagnostic.message} (${environments.length === 1 ? 'environment' : 'environments'} ${environments.join(', ')})`,
      },
    ];
  });
}

/** Whether the list `accept` of a variant is the very one, in the file, of some of the others. */
function sharesAccept(variant: Variant, others: ReadonlySet<Variant>): boolean {
  const place = JSON.stringify(variant.origin(['accept']));
  return [...others].some((other) => JSON.stringify(other.origin(['accept'])) === place);
}

/** Two specs may not give one stack: the second would overwrite the first. What companions have among themselves is not asked for. */
function nameClashes(stacks: readonly Stack[]): readonly Diagnostic[] {
  const first = new Map<string, Stack>();
  return stacks.flatMap((stack): Diagnostic[] => {
    const { stackName } = stack.federation;
    const earlier = first.get(stackName);
    if (earlier === undefined) {
      first.set(stackName, stack);
      return [];
    }
    if (stack.companion && earlier.companion) return [];
    return [
      {
        code: 'stack-name-taken',
        severity: SPEC_CODES['stack-name-taken'].severity,
        title: SPEC_CODES['stack-name-taken'].title,
        message: `The stack "${stackName}" comes from ${earlier.document.file} already.`,
        fix: 'Give this spec another name.',
        file: stack.document.file,
        range: rangeOf(stack, ['name']),
        related: [{ file: earlier.document.file, range: rangeOf(earlier, ['name']), note: 'the name is taken here' }],
      },
    ];
  });
}

function rangeOf({ document, variant }: Stack, path: Path): Range {
  return document.rangeOf(variant.origin(path), 'value');
}
