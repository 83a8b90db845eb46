#!/usr/bin/env node
import { cachedRequire } from './commands/code-cache';
import type * as commandLine from './commands/command-line';

/** A hash of the files that the build writes beside this one. */
declare const BUILD: string;

// This file itself is compiled at each start, so it stays short.
const { runCommandLine } = cachedRequire(
  __dirname,
  BUILD,
  process.env,
  require,
)('./command-line.js') as typeof commandLine;

void runCommandLine();
