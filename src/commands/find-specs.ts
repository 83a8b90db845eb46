import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { readRegularFile } from './read-file';

/** The specs to work on, as paths to show and to read, or why there are none. */
export type FoundSpecs = { readonly files: readonly string[] } | { readonly problem: string };

/** Where specs may be named. */
export interface SpecSources {
  /** Paths and globs of the command line, relative to `cwd`. */
  readonly named: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** Environment variable that names specs for one run: paths and globs, separated by commas. */
const SPECS_VARIABLE = 'COGNITO_FEDERATION_SPECS';

/** What specs are called where nobody says otherwise. */
const DEFAULT_SPECS = ['**/federation.yaml', '**/federation.yml'];

/**
 * Finds specs: those named on the command line, else those of the environment variable, else those of the `specs`
 * globs in the context of the nearest cdktf.json, which are relative to its folder, else every federation.yaml from here
 * downwards. A folder stands for every YAML file in it and below.
 */
export function findSpecs({ named, env, cwd }: SpecSources): FoundSpecs {
  if (named.length > 0) return expand(named, cwd, cwd);
  const variable = env[SPECS_VARIABLE];
  if (variable !== undefined && variable.trim() !== '') {
    return expand(
      variable
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
      cwd,
      cwd,
    );
  }
  const project = nearestProject(cwd);
  const patterns = project === undefined ? undefined : specsOf(project);
  if (project !== undefined && patterns !== undefined) return expand(patterns, path.dirname(project), cwd);
  const found = filesMatching(DEFAULT_SPECS, cwd);
  if (found.length > 0) return { files: sorted(found, cwd) };
  return {
    problem: `No spec is named, ${
      project === undefined
        ? 'no folder from here upwards has a cdktf.json'
        : `${shown(project, cwd)} has no list "specs" in its "context"`
    }, and no file from here downwards is called federation.yaml.`,
  };
}

/**
 * The other specs of the app: those that `found` does not hold and the nearest cdktf.json names, seen from here and from each
 * spec, so that a spec gives the same wherever it is named from. None where there is no such file, or it names none:
 * whoever names specs otherwise has no app.
 */
export function companionsOf(found: readonly string[], cwd: string): readonly string[] {
  const folders = [cwd, ...found.map((file) => path.dirname(path.resolve(cwd, file)))];
  const projects = new Set([...new Set(folders)].flatMap((folder) => nearestProject(folder) ?? []));
  const files = [...projects].flatMap((project) =>
    (specsOf(project) ?? []).flatMap((pattern) => {
      const matching = expand([pattern], path.dirname(project), cwd);
      return 'problem' in matching ? [] : matching.files;
    }),
  );
  return [...new Set(files)].filter((file) => !found.includes(file));
}

function expand(patterns: readonly string[], base: string, cwd: string): FoundSpecs {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const literal = path.resolve(base, pattern);
    const kind = statSync(literal, { throwIfNoEntry: false });
    if (kind === undefined && !isDynamicPattern(pattern)) return { problem: `There is no file or folder ${pattern}.` };
    const matches =
      kind === undefined
        ? filesMatching([pattern], base)
        : kind.isDirectory()
          ? filesMatching(['**/*.yaml', '**/*.yml'], literal)
          : [literal];
    if (matches.length === 0)
      return {
        problem: kind === undefined ? `No file matches ${pattern}.` : `The folder ${pattern} has no YAML file.`,
      };
    for (const match of matches) files.add(match);
  }
  return { files: sorted(files, cwd) };
}

/** What files of sign-ins are called: they lie next to the specs and are none. */
const SIGN_INS_FILES = ['**/*.sign-ins.yaml', '**/*.sign-ins.yml'];

function isForSignIns(pattern: string): boolean {
  return /\.sign-ins\.ya?ml$/.test(pattern);
}

/** The files of sign-ins in the folders of some specs. */
export function signInsBeside(specs: readonly string[], cwd: string): readonly string[] {
  const folders = new Set(specs.map((spec) => path.dirname(path.resolve(cwd, spec))));
  const patterns = SIGN_INS_FILES.map((pattern) => path.posix.basename(pattern));
  return sorted(new Set([...folders].flatMap((folder) => filesMatching(patterns, folder))), cwd);
}

/** Absolute paths. */
function filesMatching(patterns: readonly string[], cwd: string): readonly string[] {
  return globSync([...patterns], {
    cwd,
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', ...(patterns.some(isForSignIns) ? [] : SIGN_INS_FILES)],
  }).map((match) => path.resolve(match));
}

function sorted(files: Iterable<string>, cwd: string): readonly string[] {
  return [...files].sort().map((file) => shown(file, cwd));
}

/** Path as a person in `cwd` would write it. */
function shown(file: string, cwd: string): string {
  return path.relative(cwd, file).split(path.sep).join('/');
}

function nearestProject(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const file = path.join(folder, 'cdktf.json');
    if (existsSync(file)) return file;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function specsOf(project: string): readonly string[] | undefined {
  const read = readRegularFile(project, path.dirname(project));
  if ('problem' in read) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(read.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  const specs: unknown = (content as { readonly context?: { readonly specs?: unknown } } | null)?.context?.specs;
  return Array.isArray(specs) && specs.every((item) => typeof item === 'string') && specs.length > 0
    ? specs
    : undefined;
}
