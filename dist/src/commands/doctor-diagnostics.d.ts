import { type Diagnostic } from '../diagnostics/diagnostic';
import type { Web } from '../doctor/web';
import type { Federation } from '../model/federation';
/** Everything that is to say of the providers of some federations, at its place; what holds for every environment of a file once. */
export declare function doctorDiagnostics(federations: readonly Federation[], web: Web, now: Date): Promise<readonly Diagnostic[]>;
