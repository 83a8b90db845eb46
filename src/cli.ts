#!/usr/bin/env node
import { useCodeCache } from './commands/code-cache';
import { exitWith } from './commands/process';
import { run } from './commands/run';

/** A hash of the files that the build writes beside this one. */
declare const BUILD: string;

useCodeCache(__dirname, BUILD, process.env);

void exitWith((terminal) => run(process.argv.slice(2), terminal));
