import { run } from '../../src/commands/run';
import type { PolicyDocument } from '../../src/deployer-policy/document';
import type { Federation } from '../../src/model/federation';
import { ROOT } from '../cli/command-line';
import { loadSpec } from '../load/load-spec';

/** What a run of `deployer-policy` said. */
export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `deployer-policy`; paths are relative to the project. */
export async function printed(...args: readonly string[]): Promise<Printed> {
  let [stdout, stderr] = ['', ''];
  const code = await run(['deployer-policy', ...args], {
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
  });
  return { code, stdout, stderr };
}

/** The documents of what was printed. Each begins and ends on a line of its own. */
export function documentsIn(stdout: string): readonly PolicyDocument[] {
  return stdout
    .split(/(?<=^\}\n)/m)
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as PolicyDocument);
}

/** The stacks of a spec of the project, by name. */
export function federationsOf(spec: string): readonly Federation[] {
  return loadSpec(spec).federations;
}
