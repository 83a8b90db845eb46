/** The world as a command sees it: everything a command reads of its surroundings or says to them goes through here. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether diagnostics may be coloured. */
  readonly color: boolean;
  /** Columns of each stream where it is a terminal; undefined where it is a pipe or a file, which is never wrapped. */
  readonly width: { readonly out: number | undefined; readonly err: number | undefined };
  /** The time of day. It never reaches a file that is written. */
  now(): Date;
  /** Results. */
  out(text: string): void;
  /** Talk: diagnostics, problems. */
  err(text: string): void;
  /** What asks the person at the terminal and gives the line that is typed; undefined where nobody is there to answer. */
  asking(): ((question: string) => Promise<string>) | undefined;
  /** Waits until the person, or the system, asks this program to end. */
  stopped(): Promise<void>;
  /** The first `limit` bytes of standard input, read to its end. */
  stdin(limit: number): Promise<Uint8Array>;
}

/** Environment variable that shows the stack trace of a bug of ours. */
export const DEBUG_VARIABLE = 'COGNITO_FEDERATION_DEBUG';

export function isDebugging({ env }: Pick<Terminal, 'env'>): boolean {
  return (env[DEBUG_VARIABLE] ?? '') !== '';
}

/** Exit codes: clean, problems in specs or in writing the output, wrong usage, a bug of this program. */
export const EXIT = { clean: 0, problems: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
