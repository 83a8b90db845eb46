import type { TerraformOutputs } from './read-outputs';
/** What an app needs to know of its pool. */
export interface AppSettings {
    /** Key of the app client. */
    readonly client: string;
    readonly region: string;
    readonly userPoolId: string;
    readonly clientId: string;
    readonly issuer: string;
    /** Whether the app client has a secret, which no settings hold. */
    readonly hasSecret: boolean;
    /** Host of the sign-in pages; undefined where the stack has none. */
    readonly domain: string | undefined;
    /** Undefined where the app starts no sign-in on the pages itself. */
    readonly signIn: SignIn | undefined;
    readonly signOut: SignOut | undefined;
}
/** How the app starts a sign-in on the pages. */
interface SignIn {
    readonly url: string;
    readonly redirectUri: string;
    readonly scopes: readonly string[];
    readonly responseType: 'code' | 'token';
}
/** How it starts a sign-out that returns to the app. */
interface SignOut {
    readonly url: string;
    readonly logoutUri: string;
}
/**
 * The settings of one app, from the outputs of its stack.
 *
 * @param client key of the app client; undefined where the stack has only one
 */
export declare function appSettings({ shown, clientsWithSecret }: TerraformOutputs, client: string | undefined): AppSettings | {
    readonly problem: string;
};
export {};
