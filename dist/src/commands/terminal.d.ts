/** The world as a command sees it: everything a command reads of its surroundings or says to them goes through here. */
export interface Terminal {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Whether diagnostics may be coloured. */
    readonly color: boolean;
    /** Columns of each stream where it is a terminal; undefined where it is a pipe or a file, which is never wrapped. */
    readonly width: {
        readonly out: number | undefined;
        readonly err: number | undefined;
    };
    /** Results. */
    out(text: string): void;
    /** Talk: diagnostics, problems. */
    err(text: string): void;
    /** The first `limit` bytes of standard input, read to its end. */
    stdin(limit: number): Promise<Uint8Array>;
}
/** Exit codes: clean, problems in specs or in writing the output, wrong usage, a bug of this program. */
export declare const EXIT: {
    readonly clean: 0;
    readonly problems: 1;
    readonly usage: 2;
    readonly fault: 3;
};
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
