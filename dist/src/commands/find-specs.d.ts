/** The specs to work on, as paths to show and to read, or why there are none. */
export type FoundSpecs = {
    readonly files: readonly string[];
} | {
    readonly problem: string;
};
/** Where specs may be named. */
export interface SpecSources {
    /** Paths and globs of the command line, relative to `cwd`. */
    readonly named: readonly string[];
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly cwd: string;
}
/**
 * Finds specs: those named on the command line, else those of the environment variable, else those of the `specs`
 * globs in the context of the nearest cdktf.json, which are relative to its folder, else every federation.yaml from here
 * downwards. A folder stands for every YAML file in it and below.
 */
export declare function findSpecs({ named, env, cwd }: SpecSources): FoundSpecs;
/**
 * The other specs of the app: those that `found` does not hold and the nearest cdktf.json names, seen from here and from each
 * spec, so that a spec gives the same wherever it is named from. None where there is no such file, or it names none:
 * whoever names specs otherwise has no app.
 */
export declare function companionsOf(found: readonly string[], cwd: string): readonly string[];
/** The files of sign-ins in the folders of some specs. */
export declare function signInsBeside(specs: readonly string[], cwd: string): readonly string[];
