/**
 * What makes Terraform of specs that were read, and writes it. The build makes one file of it: `synth` reads this and what
 * checks specs, and nothing of what the other commands need.
 */
export { variablesOf } from '../model/references';
export { linkingFunctionArchive } from './linking-function-archive';
export { synthesise, type Synthesis } from './synthesise';
export { isFileSystemError, writeOutput } from './write-output';
