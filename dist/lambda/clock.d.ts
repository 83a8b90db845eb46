/** Time as the function sees it, so that no test of the function depends on how fast the machine is. */
export interface Clock {
    /** Milliseconds that only grow, from any beginning. */
    readonly now: () => number;
    /** The time of day: requests are signed with it. */
    readonly date: () => Date;
    /** Waits for that many milliseconds. */
    readonly pause: (milliseconds: number) => Promise<void>;
    /** Runs it after that many milliseconds; calling what it returns prevents that. */
    readonly after: (milliseconds: number, run: () => void) => () => void;
}
/** The machine's own time. */
export declare const systemClock: Clock;
