import type { Preset } from '../model/preset';
/** What a new spec is made of. What the provider's admin sends back may be missing: it is then a variable of Terraform. */
export interface Answers {
    readonly preset: Preset;
    readonly name: string;
    readonly region: string;
    readonly domainPrefix: string;
    readonly callbackUrl: string;
    readonly logoutUrl: string;
    /** Of a vendor that speaks OpenID Connect. */
    readonly issuer: string | undefined;
    readonly metadataUrl: string | undefined;
    readonly clientId: string | undefined;
    /** Where an editor finds the schema. */
    readonly schema: string;
}
/** A spec with one provider, with its values as YAML. */
export declare function specText(answers: Answers): string;
/** The issuer of a vendor that has one for everybody. */
export declare function onlyIssuer(preset: Preset): string | undefined;
/** The metadata URL of a vendor that has one for everybody. */
export declare function onlyMetadataUrl(preset: Preset): string | undefined;
