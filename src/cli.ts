#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { exitWith } from './commands/process';
import { run } from './commands/run';

// Node 22 keeps what it compiles. In the user's own folder: what lies in a shared one could be somebody else's.
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'cognito-federation'));

void exitWith((terminal) => run(process.argv.slice(2), terminal));
