import { exitWith } from './process';
import { run } from './run';

/** Runs the command line of this process. The build makes one file of it, which src/cli.ts requires by way of the cache. */
export function runCommandLine(): Promise<void> {
  return exitWith((terminal) => run(process.argv.slice(2), terminal));
}
