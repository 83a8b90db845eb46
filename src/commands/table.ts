import type { Command } from './command';
import { completion } from './completion';
import { deployerPolicy } from './deployer-policy';
import { handoff } from './handoff';
import { synth } from './synth';
import { validate } from './validate';

/** Every command, in the order of help. */
export const COMMANDS: readonly Command[] = [synth, validate, handoff, deployerPolicy, completion(() => COMMANDS)];
