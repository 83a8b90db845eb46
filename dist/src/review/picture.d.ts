import type { Federation } from '../model/federation';
import type { ResourceChange } from './plan';
/** What a plan does to a part of the picture. */
export type Mark = 'new' | 'changed' | 'replaced' | 'removed';
/** A box of the picture. */
export interface PictureNode {
    readonly name: string;
    /** In our words, such as `OIDC` or `app client`. */
    readonly kind: string;
    readonly mark?: Mark | undefined;
}
/** A federation as a picture: who vouches for people, the pool, and the apps that they reach. */
export interface Picture {
    readonly pool: PictureNode;
    readonly providers: readonly (PictureNode & {
        readonly linked: boolean;
    })[];
    /** `offers`: names of providers, and COGNITO. */
    readonly clients: readonly (PictureNode & {
        readonly offers: readonly string[];
    })[];
    readonly trigger: PictureNode | undefined;
}
/** The picture of a spec alone. */
export declare function pictureOf({ specName, userPool, identityProviders, appClients, accountLinking, preSignUpFunction, }: Federation): Picture;
/** The picture of a stack as its plan leaves it, with what the plan changes and removes; undefined where it has no part of one. */
export declare function pictureOfPlan(changes: readonly ResourceChange[]): Picture | undefined;
