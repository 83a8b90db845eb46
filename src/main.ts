import { parseArgs } from 'node:util';
import { exitWith } from './commands/process';
import { synthInto } from './commands/synth';
import { EXIT } from './commands/terminal';

/**
 * The app that cdktf.json names: what `cdktf synth` runs. The cdktf command line says by environment where to write and
 * in which syntax. `--spec` names specs for one run: `cdktf synth --app "node dist/src/main.js --spec my.yaml"`.
 */
void exitWith(async (terminal) => {
  let specs: readonly string[];
  try {
    specs = parseArgs({ options: { spec: { type: 'string', multiple: true } } }).values.spec ?? [];
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\nUsage: main.js [--spec SPEC]…\n`);
    return EXIT.usage;
  }
  return synthInto(
    {
      specs,
      output: terminal.env.CDKTF_OUTDIR ?? 'cdktf.out',
      syntax: terminal.env.SYNTH_HCL_OUTPUT === 'true' ? 'hcl' : 'json',
      quiet: true,
    },
    terminal,
  );
});
