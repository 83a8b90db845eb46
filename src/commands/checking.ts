/**
 * What checks specs. The build makes one file of it, with what it needs and nothing else, and with short names: a check runs
 * at every commit, and most of what it takes is reading code.
 */
export { isQuiet, readSpecs } from './read-specs';
/** What the build puts in its place is compared with the sources by a test. */
export { shapeErrors } from '../spec/validators';
