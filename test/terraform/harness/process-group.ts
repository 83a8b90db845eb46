import { closeSync, openSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import type { Environment } from './terraform';

/**
 * Starts a server in a process group of its own. Its shell waits for the end of its stdin, a pipe from this process,
 * and then ends the group: so nothing stays behind, even if the test run is killed.
 */
const SCRIPT = '"$0" "$@" & cat >/dev/null; trap "" TERM; kill -TERM 0; sleep 0.3; kill -KILL 0';

export interface ProcessGroup {
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** @param log file that gets what the server writes */
export function startGroup(
  program: string,
  args: readonly string[],
  { cwd, env, log }: { readonly cwd: string; readonly env: Environment; readonly log: string },
): ProcessGroup {
  const descriptor = openSync(log, 'w');
  const child = spawn('/bin/sh', ['-c', SCRIPT, program, ...args], {
    cwd,
    detached: true,
    env,
    stdio: ['pipe', descriptor, descriptor],
  });
  closeSync(descriptor);
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      resolve();
    });
  });
  return {
    child,
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
}
