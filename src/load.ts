import { compareDiagnostics, type Diagnostic } from './diagnostics/diagnostic';
import type { Finding } from './diagnostics/finding';
import { locate } from './document/locate';
import { parseDocument, type Document } from './document/document';
import type { Federation } from './model/federation';
import { variantsOf, type Variant } from './normalise/environments';
import { normalise } from './normalise/normalise';
import { runRules } from './rules';
import { checkEnvironments, checkSpec } from './spec/check';

/** A spec file as the user named it, and its bytes. */
export interface SpecFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What came of some spec files: their stacks, and everything there is to say of them. */
export interface Loaded {
  /** Sorted by stack name. Complete only where no diagnostic is an error. */
  readonly federations: readonly Federation[];
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each file, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Reads, parses, checks the shape, fills in defaults and runs the rules: the whole way from text to judged stacks. */
export function load(files: readonly SpecFile[]): Loaded {
  const loaded = files.map(loadFile);
  const stacks = loaded.flatMap(({ stacks }) => stacks);
  return {
    federations: stacks.map(({ federation }) => federation).sort((a, b) => (a.stackName < b.stackName ? -1 : 1)),
    diagnostics: [...loaded.flatMap(({ diagnostics }) => diagnostics), ...nameClashes(stacks)].sort(compareDiagnostics),
    sources: new Map(loaded.flatMap(({ document }) => (document === undefined ? [] : [[document.file, document.text]]))),
  };
}

interface Stack {
  readonly federation: Federation;
  readonly document: Document;
}

interface LoadedFile {
  readonly stacks: readonly Stack[];
  readonly diagnostics: readonly Diagnostic[];
  readonly document: Document | undefined;
}

function loadFile({ file, bytes }: SpecFile): LoadedFile {
  const { document, diagnostics } = parseDocument(file, bytes);
  if (document === undefined || diagnostics.length > 0) return { stacks: [], diagnostics, document };
  const environments = document.value.environments;
  const misshapen = environments === undefined ? [] : checkEnvironments(environments);
  if (misshapen.length > 0) {
    return { stacks: [], diagnostics: misshapen.map((finding) => locate(finding, document, (path) => path)), document };
  }
  const judged = variantsOf(document.value).map((variant) => judge(variant, document));
  return {
    stacks: judged.flatMap(({ federation }) => (federation === undefined ? [] : [{ federation, document }])),
    diagnostics: acrossEnvironments(judged),
    document,
  };
}

interface Judged {
  readonly environment: string | undefined;
  readonly federation: Federation | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function judge({ environment, value, origin }: Variant, document: Document): Judged {
  const located = (findings: readonly Finding[]): readonly Diagnostic[] => findings.map((finding) => locate(finding, document, origin));
  const checked = checkSpec(value);
  if ('findings' in checked) return { environment, federation: undefined, diagnostics: located(checked.findings) };
  const federation = normalise(checked.spec, environment);
  return { environment, federation, diagnostics: located(runRules({ federation, spec: checked.spec })) };
}

/** Says once what holds for every environment, and names the environments of what holds for some. */
function acrossEnvironments(judged: readonly Judged[]): readonly Diagnostic[] {
  const groups = new Map<string, { readonly diagnostic: Diagnostic; readonly environments: string[] }>();
  for (const { environment, diagnostics } of judged) {
    for (const diagnostic of diagnostics) {
      const key = JSON.stringify([diagnostic.code, diagnostic.range, diagnostic.message]);
      const group = groups.get(key) ?? { diagnostic, environments: [] };
      if (environment !== undefined && !group.environments.includes(environment)) group.environments.push(environment);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ diagnostic, environments }) =>
    environments.length === 0 || environments.length === judged.length
      ? diagnostic
      : { ...diagnostic, message: `${diagnostic.message} (${environments.length === 1 ? 'environment' : 'environments'} ${environments.join(', ')})` },
  );
}

/** Two specs may not give one stack: the second would overwrite the first. */
function nameClashes(stacks: readonly Stack[]): readonly Diagnostic[] {
  const first = new Map<string, Stack>();
  return stacks.flatMap((stack): Diagnostic[] => {
    const { stackName } = stack.federation;
    const earlier = first.get(stackName);
    if (earlier === undefined) {
      first.set(stackName, stack);
      return [];
    }
    const place = { path: ['name'], at: 'value' } as const;
    return [
      {
        code: 'stack-name-taken',
        severity: 'error',
        title: 'Two specs give the same stack',
        message: `The stack "${stackName}" comes from ${earlier.document.file} already.`,
        fix: 'Give this spec another name.',
        file: stack.document.file,
        range: stack.document.rangeOf(place.path, place.at),
        related: [
          { file: earlier.document.file, range: earlier.document.rangeOf(place.path, place.at), note: 'the name is taken here' },
        ],
      },
    ];
  });
}
