/** The world as a command sees it: everything a command reads of its surroundings or says to them goes through here. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether diagnostics may be coloured. */
  readonly color: boolean;
  /** Results. */
  out(text: string): void;
  /** Talk: diagnostics, problems. */
  err(text: string): void;
}

/** Exit codes: clean, problems in specs or in writing the output, wrong usage, a fault of this program. */
export const EXIT = { clean: 0, problems: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
