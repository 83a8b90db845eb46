/**
 * The public API: read specs, judge them, synthesise their stacks. The command line is built from the same parts.
 * docs/api.md has an example of each.
 */
export { findBeside, handoffSheets, linkingFunctionArchive, load, readBeside, synthesise, textReport, writeOutput, } from './commands/program';
export type { SynthesisOptions, Synthesis } from './commands/synthesise';
export type { Output } from './commands/write-output';
export type { IncludedFile } from './model/included-files';
export type { FindBeside, Loaded, ReadBeside, SpecFile } from './load';
export type { ArchiveFile, StackFiles, Syntax } from './terraform/files';
export type { Diagnostic, Position, Range, RelatedLocation } from './diagnostics/diagnostic';
export type { Severity } from './diagnostics/finding';
export type { Federation } from './model/federation';
export type { Spec } from './spec/spec';
