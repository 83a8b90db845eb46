/** The public API: read and judge specs, and render their stacks. The command line is built from the same parts. */
export { handoffSheets } from './handoff/sheets';
export { load, type Loaded, type ReadBeside, type SpecFile } from './load';
export { textReport } from './report/text';
export { CognitoFederation, type CognitoFederationProps } from './terraform/cognito-federation';
export { manifest, stackFiles, type ArchiveFile, type StackFiles, type Syntax } from './terraform/files';
export type { FunctionArchive } from './terraform/linking-function';
export type { Diagnostic, Position, Range, RelatedLocation } from './diagnostics/diagnostic';
export type { Severity } from './diagnostics/finding';
export type { Federation } from './model/federation';
export type { Spec } from './spec/spec';
