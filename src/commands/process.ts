import { fstatSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { version } from '../../package.json';
import { DEBUG_VARIABLE, EXIT, isDebugging, type ExitCode, type Terminal } from './terminal';

/** The process as a terminal. Node makes its streams when they are first asked for, which takes a while: not before. */
function processTerminal(): Terminal {
  const { env } = process;
  return {
    cwd: process.cwd(),
    env,
    color: isColorWanted(env, isTerminal(2)),
    width: {
      get out() {
        return isTerminal(1) ? process.stdout.columns : undefined;
      },
      get err() {
        return isTerminal(2) ? process.stderr.columns : undefined;
      },
    },
    now: () => new Date(),
    out: writer(1),
    err: writer(2),
    asking: () => (isTerminal(0) && isTerminal(2) ? ask : undefined),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
      }),
    stdin: readStdin,
  };
}

/** `isatty`, which takes Node long to load: it is asked about devices alone, and not about the pipe or the file that most runs write to. */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && isatty(descriptor);
  } catch {
    // It is closed.
    return false;
  }
}

/**
 * What writes to a stream of the process. A pipe or a file is written to without the stream that Node makes of it, which
 * takes it longer to load than `--help` takes otherwise. Where the pipe is full and does not wait, the stream takes over.
 */
function writer(descriptor: 1 | 2): (text: string) => void {
  const stream = (text: string | Uint8Array): boolean => process[descriptor === 1 ? 'stdout' : 'stderr'].write(text);
  let isDirect: boolean | undefined;
  return (text) => {
    isDirect ??= !isTerminal(descriptor);
    let rest: Uint8Array = Buffer.from(text);
    try {
      while (isDirect && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads on, such as `head` that has its lines.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      isDirect = false;
    }
    if (rest.length > 0) stream(rest);
  };
}

/** FORCE_COLOR as Node takes it, then NO_COLOR (https://no-color.org), then whether somebody looks. */
export function isColorWanted(env: Terminal['env'], isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Nothing more comes after the end of the input.
    const end = new Promise<string>((resolve) =>
      lines.once('close', () => {
        resolve('');
      }),
    );
    return await Promise.race([lines.question(question), end]);
  } finally {
    lines.close();
  }
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
    const isTraced = isDebugging(terminal) && error instanceof Error;
    terminal.err(
      `Internal error in cognito-federation ${version}: ${what}
Nothing was written. This is a bug; please report it with the spec${isTraced ? '' : ` (${DEBUG_VARIABLE}=1 shows where)`}.
${isTraced ? `${error.stack ?? ''}\n` : ''}`,
    );
    process.exitCode = EXIT.fault;
  }
}
