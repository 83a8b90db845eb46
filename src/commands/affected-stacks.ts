import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { load } from '../load';
import type { Federation } from '../model/federation';
import { findBeside } from './find-beside';
import { companionsOf, findSpecs } from './find-specs';
import { linkingFunctionArchive } from './linking-function-archive';
import { readBeside } from './read-beside';
import { unreadableFile } from './run-sign-ins';
import { projectOf, readRegularFile } from './read-file';
import { synthesise } from './synthesise';

/** A stack that a branch changes. */
export interface AffectedStack {
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
interface ProjectState {
  readonly stacks: ReadonlyMap<string, StackState>;
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
  const old = before === undefined ? EMPTY : await stateOf(before);
  const current = await stateOf(now);
  if (current.isBroken) return current;
  const everything = programChange(before, now, changedFiles);
  const living = [...current.stacks].flatMap(([stack, state]) => {
    const earlier = old.stacks.get(stack);
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
  const gone = [...old.stacks]
    .filter(([stack]) => !current.stacks.has(stack))
    .map(([stack, state]) => affected(stack, state, 'deleted', ['No spec gives it any more.']));
  return { stacks: [...living, ...gone].sort((a, b) => (a.stack < b.stack ? -1 : 1)) };
}

const EMPTY: ProjectState = { stacks: new Map(), isBroken: false, diagnostics: [], sources: new Map() };

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

async function stateOf(folder: string): Promise<ProjectState> {
  const found = findSpecs({ named: [], env: {}, cwd: folder });
  if ('problem' in found) return EMPTY;
  const named = new Map<string, string[]>();
  const note = (spec: string, beside: string): void => {
    const file = path.posix.join(path.posix.dirname(spec), beside);
    named.set(spec, [...(named.get(spec) ?? []), file]);
  };
  const unreadable: Diagnostic[] = [];
  const specs = [...found.files, ...companionsOf(found.files, folder)].flatMap((file) => {
    const absolute = path.resolve(folder, file);
    const read = readRegularFile(absolute, projectOf(absolute, folder));
    if ('bytes' in read) return [{ file, bytes: read.bytes }];
    unreadable.push(unreadableFile(file, read));
    return [];
  });
  const { federations, diagnostics, sources } = load(
    specs,
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
  const { stacks } = await synthesise(isBroken ? [] : federations, { archive: linkingFunctionArchive() });
  const texts = new Map(stacks.map(({ stackName, files }) => [stackName, textOf(files)]));
  return {
    isBroken,
    diagnostics: errors,
    sources,
    stacks: new Map(
      (isBroken ? [] : federations).map((federation) => {
        const spec = federation.at.file;
        const files = [...new Set([spec, ...(named.get(spec) ?? [])])];
        return [federation.stackName, { federation, spec, files, text: texts.get(federation.stackName) ?? '' }];
      }),
    ),
  };
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
