import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/commands/run';
import type { Terminal } from '../../src/commands/terminal';

/** Root of the project. */
export const ROOT = path.resolve(__dirname, '../..');

const CLI = path.join(ROOT, 'dist/src/cli.js');

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user does: in a process of its own. */
export function cognitoFederation(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, COGNITO_FEDERATION_SPECS: undefined, ...options.env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

// What the commands load when they run is the built one, as in a process of its own: it has the function's archive beside it.
jest.doMock('../../src/commands/synthesis', () => jest.requireActual<object>('../../dist/src/synthesis.js'));
jest.doMock('../../src/commands/program', () => jest.requireActual<object>('../../dist/src/program.js'));
jest.doMock('../../src/commands/checking', () => jest.requireActual<object>('../../dist/src/checking.js'));

/**
 * Runs a command line in this process, on a terminal of its own: a tenth of the work of `cognitoFederation`, for tests that
 * are not about the door.
 */
export async function commandLine(args: readonly string[], terminal: Partial<Terminal> = {}): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    cwd: ROOT,
    env: {},
    color: false,
    width: { out: undefined, err: undefined },
    now: () => new Date('2026-11-26T12:00:00Z'),
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
    asking: () => undefined,
    stopped: () => Promise.resolve(),
    stdin: () => Promise.resolve(new Uint8Array()),
    ...terminal,
  });
  return { code, stdout, stderr };
}

const folders: string[] = [];

/** A new empty folder, removed by `removeFolders`. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cognito-federation-'));
  folders.push(folder);
  return folder;
}

/** Removes every folder that `newFolder` made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A copy of a spec under another folder; gives the copy's path. */
export function copySpec(spec: string, folder: string, name = 'federation.yaml'): string {
  const copy = path.join(folder, name);
  cpSync(path.join(ROOT, spec), copy);
  return copy;
}

/** Every file below a folder by relative path, with its bytes. An absent folder holds none. */
export function filesBelow(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, readFileSync(path.join(folder, name))]),
  );
}
