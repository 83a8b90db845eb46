import fc from 'fast-check';

/**
 * Property tests look somewhere else at each run on a developer's machine. In CI they repeat one seed, so that a red
 * build is about the change; `FC_SEED=<number>` repeats the seed that a failure printed.
 */
const seed = process.env.FC_SEED ?? (process.env.CI === 'true' ? '20240229' : undefined);
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
