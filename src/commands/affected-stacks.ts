import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { load, type SpecFile } from '../load';
import type { Federation } from '../model/federation';
import { findBeside } from './find-beside';
import { companionsOf, findSpecs } from './find-specs';
import { linkingFunctionArchive } from './linking-function-archive';
import { readBeside } from './read-beside';
import { projectOf, readRegularFile, unreadableFile } from './read-file';
import { synthesise } from './synthesise';

/** A stack that a branch changes. */
interface AffectedStack {
  readonly stack: string;
  /** The spec; of a deleted stack the one that gave it. */
  readonly spec: string;
  readonly environment?: string;
  readonly change: 'added' | 'changed' | 'deleted';
  /** Why, as sentences. */
  readonly reasons: readonly string[];
}

/** What a branch changes, or what keeps that from being known. */
export type Affected =
  | { readonly stacks: readonly AffectedStack[] }
  | { readonly diagnostics: readonly Diagnostic[]; readonly sources: ReadonlyMap<string, string> };

/** The stacks of one state of a project. */
export interface ProjectState {
  readonly federations: readonly Federation[];
  /** By spec, the files that it is made of, relative to the folder. */
  readonly filesOf: (spec: string) => readonly string[];
  /** Whether a spec has errors: then the stacks are not known. */
  readonly isBroken: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

interface StackState {
  readonly federation: Federation;
  readonly spec: string;
  /** Files that its spec is made of, relative to the folder. */
  readonly files: readonly string[];
  /** The stack's configuration. */
  readonly text: string;
}

/** Compares what the specs gave in one folder with what they give in another. */
export async function affectedStacks(
  before: string | undefined,
  now: string,
  changedFiles: readonly string[],
): Promise<Affected> {
  const current = projectState(now);
  if (current.isBroken) return current;
  const old = projectState(before);
  const [oldStacks, stacks] = [await stacksOf(old), await stacksOf(current)];
  const everything = programChange(before, now, changedFiles);
  const living = [...stacks].flatMap(([stack, state]) => {
    const earlier = oldStacks.get(stack);
    const reasons = [
      ...everything,
      ...(earlier === undefined && old.isBroken
        ? ['A spec of the base has errors, so what it gave is not known.']
        : []),
      ...(earlier !== undefined && earlier.text === state.text ? [] : fileReasons(state, changedFiles)),
    ];
    const isAdded = earlier === undefined && !old.isBroken;
    const isChanged = earlier === undefined || earlier.text !== state.text || everything.length > 0;
    if (!isChanged) return [];
    const said = isAdded ? ['The stack is new.', ...reasons] : reasons;
    return [affected(stack, state, isAdded ? 'added' : 'changed', said.length > 0 ? said : [OTHER_STACK])];
  });
  const gone = [...oldStacks]
    .filter(([stack]) => !stacks.has(stack))
    .map(([stack, state]) => affected(stack, state, 'deleted', ['No spec gives it any more.']));
  return { stacks: [...living, ...gone].sort((a, b) => (a.stack < b.stack ? -1 : 1)) };
}

const EMPTY: ProjectState = {
  federations: [],
  filesOf: () => [],
  isBroken: false,
  diagnostics: [],
  sources: new Map(),
};

const OTHER_STACK = 'What it gets from another stack of the app has changed.';

function affected(
  stack: string,
  { federation, spec }: StackState,
  change: AffectedStack['change'],
  reasons: readonly string[],
): AffectedStack {
  const { environment } = federation;
  return { stack, spec, ...(environment !== undefined && { environment }), change, reasons };
}

function fileReasons({ files }: StackState, changedFiles: readonly string[]): readonly string[] {
  return files.filter((file) => changedFiles.includes(file)).map((file) => `${file} has changed.`);
}

/** What the specs of the app in a folder give. */
export function projectState(folder: string | undefined): ProjectState {
  if (folder === undefined) return EMPTY;
  const found = findSpecs({ named: [], env: {}, cwd: folder });
  return 'problem' in found ? EMPTY : specsState(found.files, folder);
}

/** What some specs give. */
export function specsState(specFiles: readonly string[], folder: string): ProjectState {
  const named = new Map<string, string[]>();
  const note = (spec: string, beside: string): void => {
    const file = path.posix.join(path.posix.dirname(spec), beside);
    named.set(spec, [...(named.get(spec) ?? []), file]);
  };
  const unreadable: Diagnostic[] = [];
  const read = (file: string, companion: boolean): readonly SpecFile[] => {
    const absolute = path.resolve(folder, file);
    const content = readRegularFile(absolute, projectOf(absolute, folder));
    if ('bytes' in content) return [{ file, bytes: content.bytes, companion }];
    if (!companion) unreadable.push(unreadableFile(file, content));
    return [];
  };
  const companions = companionsOf(specFiles, folder);
  const { federations, diagnostics, sources } = load(
    [...specFiles.flatMap((file) => read(file, false)), ...companions.flatMap((file) => read(file, true))],
    (spec, name) => {
      note(spec, name);
      return readBeside(path.resolve(folder, spec), name);
    },
    (spec, pattern) => {
      const files = findBeside(path.resolve(folder, spec), pattern);
      for (const { path: name } of files) note(spec, name);
      return files;
    },
  );
  const errors = [...unreadable, ...diagnostics.filter(({ severity }) => severity === 'error')];
  const isBroken = errors.length > 0;
  return {
    federations: isBroken ? [] : federations,
    filesOf: (spec) => [...new Set([spec, ...(named.get(spec) ?? [])])],
    isBroken,
    diagnostics: errors,
    sources,
  };
}

/** The stacks of a state, with their configuration. */
async function stacksOf({ federations, filesOf }: ProjectState): Promise<ReadonlyMap<string, StackState>> {
  const { stacks } = await synthesise(federations, { archive: linkingFunctionArchive() });
  const texts = new Map(stacks.map(({ stackName, files }) => [stackName, textOf(files)]));
  return new Map(
    federations.map((federation) => {
      const spec = federation.at.file;
      const text = texts.get(federation.stackName) ?? '';
      return [federation.stackName, { federation, spec, files: filesOf(spec), text }];
    }),
  );
}

function textOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  return [...files].map(([, content]) => (typeof content === 'string' ? content : '')).join('\n');
}

/** Files that may pin the version of this program. */
const VERSION_FILES = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'];

const PACKAGE = 'cognito-federation';

/** Whether the program itself is another one: then every stack may come out otherwise, whatever this version gives. */
function programChange(before: string | undefined, now: string, changedFiles: readonly string[]): readonly string[] {
  if (before === undefined) return [];
  const pinned = VERSION_FILES.filter(
    (file) => changedFiles.includes(file) && pinOf(path.join(before, file)) !== pinOf(path.join(now, file)),
  );
  return pinned.map((file) => `${file} names another version of ${PACKAGE}.`);
}

/** The lines that name the package, with what follows: the version and its checksum. */
function pinOf(file: string): string {
  if (!existsSync(file)) return '';
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.includes(PACKAGE) ? lines.slice(index, index + 3) : [])).join('\n');
}
