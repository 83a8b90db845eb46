import { isatty } from 'node:tty';
import { version } from '../../package.json';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Environment variable that shows the stack trace of a bug of ours. */
const DEBUG_VARIABLE = 'COGNITO_FEDERATION_DEBUG';

/** The process as a terminal. Node makes its streams when they are first asked for, which takes a while: not before. */
function processTerminal(): Terminal {
  const { env } = process;
  return {
    cwd: process.cwd(),
    env,
    color: isColorWanted(env, isatty(2)),
    width: {
      get out() {
        return isatty(1) ? process.stdout.columns : undefined;
      },
      get err() {
        return isatty(2) ? process.stderr.columns : undefined;
      },
    },
    now: () => new Date(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: readStdin,
  };
}

/** FORCE_COLOR as Node takes it, then NO_COLOR (https://no-color.org), then whether somebody looks. */
export function isColorWanted(env: Terminal['env'], isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** Runs `work` and sets the exit code. The one place that catches: whatever is thrown up to here is a bug of ours. */
export async function exitWith(work: (terminal: Terminal) => Promise<ExitCode>): Promise<void> {
  const terminal = processTerminal();
  try {
    process.exitCode = await work(terminal);
  } catch (error) {
    // The first line: some of Node's messages go on with a list of files.
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const isTraced = (terminal.env[DEBUG_VARIABLE] ?? '') !== '' && error instanceof Error;
    terminal.err(
      `Internal error in cognito-federation ${version}: ${what}
Nothing was written. This is a bug; please report it with the spec${isTraced ? '' : ` (${DEBUG_VARIABLE}=1 shows where)`}.
${isTraced ? `${error.stack ?? ''}\n` : ''}`,
    );
    process.exitCode = EXIT.fault;
  }
}
