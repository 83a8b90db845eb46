import type { Federation } from '../model/federation';
import type { Rehearsal } from './rehearsal-server';
import { type Loopback } from './public-web';
/** What a rehearsal is asked for. */
interface Request {
    readonly federation: Federation;
    readonly spec: string;
    readonly environment: string | undefined;
    readonly providers: readonly string[];
    readonly port: number;
    readonly loopback: Loopback | undefined;
    readonly cwd: string;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** A rehearsal on this machine: secrets from the environment, documents from the internet, cases into the file next to the spec. */
export declare function rehearsalOf(request: Request): Rehearsal;
export {};
