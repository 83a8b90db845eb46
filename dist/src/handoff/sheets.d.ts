import type { Federation } from '../model/federation';
export { SHEET_MARKER } from './sheet';
/** The sheets of a stack by path, relative to the output folder: `<stack>/<provider>.md`, one for each identity provider. */
export declare function handoffSheets(federation: Federation): ReadonlyMap<string, string>;
