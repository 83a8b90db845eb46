import { addresses } from './addresses';
import { affected } from './affected';
import { checkOutput } from './check-output';
import type { Command } from './command';
import { completion } from './completion';
import { deployerPolicy } from './deployer-policy';
import { diff } from './diff';
import { doctor } from './doctor';
import { explain } from './explain';
import { graph } from './graph';
import { handoff } from './handoff';
import { importPool } from './import';
import { init } from './init';
import { outputs } from './outputs';
import { rehearse } from './rehearse';
import { review } from './review';
import { schema } from './schema';
import { show } from './show';
import { synth } from './synth';
import { test } from './test';
import { validate } from './validate';

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [
  synth,
  validate,
  test,
  rehearse,
  review,
  diff,
  doctor,
  graph,
  checkOutput,
  affected,
  handoff,
  addresses,
  outputs,
  deployerPolicy,
  show,
  init,
  importPool,
  schema,
  explain,
  completion(() => COMMANDS),
];
