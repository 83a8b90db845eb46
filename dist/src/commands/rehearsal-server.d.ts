import type { Federation, IdentityProvider } from '../model/federation';
import type { Path } from '../diagnostics/finding';
import type { SignInUser } from '../sign-ins/file';
import { type Sent } from '../sign-ins/rehearsal/arrived';
/** What a rehearsal is about, and what it may do outside. */
export interface Rehearsal {
    readonly federation: Federation;
    /** The spec's file, as the user named it. */
    readonly spec: string;
    /** Names of the providers that are shown. */
    readonly providers: readonly string[];
    readonly port: number;
    /** The file of sign-ins that cases are written to, as the user would name it. */
    readonly file: string;
    /** The users of that file, read anew each time. */
    readonly users: () => Readonly<Record<string, SignInUser>>;
    /** `file:line:column` of a path of the spec. */
    readonly placeOf: (path: Path) => string;
    /**
     * Begins a sign-in.
     *
     * @throws SignInFault
     */
    readonly begin: (provider: IdentityProvider, addresses: Addresses) => Promise<BegunSignIn>;
    /** Why a provider cannot be rehearsed; undefined where it can. */
    readonly refusal: (provider: IdentityProvider) => string | undefined;
    /** Adds a case to the file; a text says why it could not. */
    readonly write: (lines: readonly string[]) => string | undefined;
}
/** Where a provider sends people back to, and what tells this sign-in from others. */
export interface Addresses {
    readonly redirectUri: string;
    readonly acsUrl: string;
    readonly entityId: string;
    readonly state: string;
}
/** A sign-in at a provider. */
export interface BegunSignIn {
    readonly url: string;
    /**
     * Reads what the provider sends back.
     *
     * @throws SignInFault
     */
    readonly finish: (answer: ProviderAnswer) => Promise<{
        readonly sent: Sent;
        readonly from: Readonly<Record<string, string>>;
    }>;
}
/** What a provider sends back through the browser. */
export type ProviderAnswer = {
    readonly url: URL;
} | {
    readonly samlResponse: string;
};
/** Serves a rehearsal on loopback. @throws what listening throws, such as EADDRINUSE */
export declare function serveRehearsal(rehearsal: Rehearsal): Promise<{
    readonly close: () => Promise<void>;
}>;
