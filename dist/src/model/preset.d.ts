/** Everything that is known about one vendor, as data. Nothing outside this folder asks which vendor it is. */
export type Preset = OidcPreset | SamlPreset | SocialPreset;
/** What every entry holds, whatever the type. Texts are Markdown of our own; they hold nothing of a spec. */
interface Vendor {
    /** Key in the spec; equal to the file's name. */
    readonly name: string;
    /** The vendor's own name, as a sentence has it. */
    readonly title: string;
    readonly subject: Subject;
    readonly emailVerification: EmailVerification;
    /** User pool attribute to claim. `username` carries the subject and is always there, but for SAML, where it is the NameID. */
    readonly attributeMapping: Readonly<Record<string, string>>;
    /** What is known of the claims that the vendor sends, by claim. Nothing is known of a claim that is not here. */
    readonly claims: Readonly<Record<string, Claim>>;
    /** Claims that carry a national identity number. Nobody gets them without asking for them. */
    readonly nationalIdClaims: readonly string[];
    /** Whether a pool that trusts this vendor must, must not or may require an email. */
    readonly emailRequired: 'must' | 'must-not' | 'may';
    /** How an app ends the session at the vendor, which signing out of Cognito leaves alone; undefined where nothing is known. */
    readonly endSession: EndSession | undefined;
    readonly handoff: Handoff;
    /** Pages that this entry rests on. */
    readonly sources: readonly string[];
}
/** A vendor that speaks OpenID Connect. */
export interface OidcPreset extends Vendor {
    readonly type: 'oidc';
    /** Scopes asked for where the spec names none. */
    readonly scopes: readonly string[];
    /** Whether `openid` alone brings every claim, so that other scopes only take some away. */
    readonly openidBringsAll: boolean;
    /** What the vendor documents about userinfo requests by POST, where it documents anything. */
    readonly postNote: string | undefined;
    readonly issuer: IssuerForm | undefined;
    /** Whether `iss` of the vendor's tokens ends with a slash, which an issuer must not have for Cognito and must have for IAM. */
    readonly slashAfterIssuer: boolean;
    /** Scopes that the vendor no longer takes, each with what replaces it. */
    readonly retiredScopes: Readonly<Record<string, string>>;
}
/** A vendor that speaks SAML 2.0. */
export interface SamlPreset extends Vendor {
    readonly type: 'saml';
    /** An attribute that always carries the same value as the NameID, which no mapping can name. */
    readonly subjectCopy: string | undefined;
    readonly metadataUrl: MetadataUrlForm | undefined;
    /** How requests are signed where the spec does not say: for a vendor that asks for it. */
    readonly requestSigningAlgorithm: 'rsa-sha256' | undefined;
    /** Why encrypted assertions of this vendor reach Cognito in vain; undefined where nothing is known against them. */
    readonly encryptionNote: string | undefined;
    /** For a vendor that has OpenID Connect as well: its issuers, and why Cognito cannot use them. */
    readonly notByOidc: RefusedIssuer | undefined;
}
/** A vendor that Cognito knows by itself. */
export interface SocialPreset extends Vendor {
    readonly type: 'google' | 'facebook' | 'apple' | 'amazon';
    /** The only name that Cognito takes for it. */
    readonly providerName: 'Google' | 'Facebook' | 'SignInWithApple' | 'LoginWithAmazon';
    readonly scopes: readonly string[];
    /** What stands between the scopes in ProviderDetails. */
    readonly scopeSeparator: ' ' | ',';
}
/** What is known of one claim. Whether an email is proven is in `emailVerification`. */
export interface Claim {
    readonly sent: ClaimSent;
    /** The scope without which the vendor leaves the claim out; undefined: it needs none, or that is not known. */
    readonly scope: string | undefined;
    /** What makes the vendor send it, and when it is missing, as sentences; undefined: `sent` and `scope` say it all. */
    readonly note: string | undefined;
}
/** When a sign-in brings the claim; `firstConsent`: only the one in which the person allows the app to have it. */
export type ClaimSent = 'always' | 'firstConsent' | 'notAlways' | 'never' | 'unknown';
/** The claim that names a person for good. */
interface Subject {
    readonly claim: string;
    /** Whether two people's subjects may differ by case alone. A case-insensitive pool lower-cases them in user names. */
    readonly mixedCase: boolean;
    /** Its form, and what would change it. */
    readonly note: string;
}
/** What a vendor says about whether an email is verified. */
export type EmailVerification = 
/** A claim to rely on once the admin confirms what only the admin can know. */
{
    readonly kind: 'claim';
    readonly claim: string;
    /**
     * Whether the vendor sends the claim with every email. Where it may leave it out, Cognito could write a new email next
     * to an older "true" (row 16 of docs/linking.md).
     */
    readonly always: boolean;
    readonly attest: string | undefined;
}
/** Every email that is sent is verified, but no claim says so. */
 | {
    readonly kind: 'unsaid';
    readonly why: string;
}
/** Nothing to rely on; `email_verified` is missing or says nothing, for this reason. */
 | {
    readonly kind: 'none';
    readonly why: string;
};
/** The form of a vendor's issuer. */
interface IssuerForm {
    readonly pattern: RegExp;
    /** The form in words a user can copy. */
    readonly words: string;
    /** The form with a domain of the customer's own; the pattern takes it as well. */
    readonly customDomain: string | undefined;
    /** Hosts that are the vendor's alone; undefined where the pattern itself tells the vendor from every other. */
    readonly ownHost: RegExp | undefined;
    /** Issuers of the vendor that can never work, whatever the preset. */
    readonly refused: readonly RefusedIssuer[];
}
/** The form of a vendor's metadata URLs. */
interface MetadataUrlForm {
    readonly pattern: RegExp;
    /** The form in words a user can copy. */
    readonly words: string;
}
/** Issuers that Cognito can never trust. */
export interface RefusedIssuer {
    readonly pattern: RegExp;
    readonly why: string;
    readonly wayOut: string;
}
/** How a session at the vendor ends. */
interface EndSession {
    /** Form of the URL. */
    readonly url: string;
    readonly note: string | undefined;
}
/** What the admin of the vendor's side has to do and to tell, in the vendor's own words. */
export interface Handoff {
    /** Where in the vendor's console the application is made. */
    readonly place: string;
    /** What to do there, in order. */
    readonly steps: readonly string[];
    /** What must be off there by the vendor's own label, beside what holds for every vendor of the type. */
    readonly switchOff: readonly string[];
    /** What comes back, by key of the spec. */
    readonly sendBack: readonly SentBack[];
    /** What only the admin can know, as sentences to confirm. */
    readonly attest: readonly string[];
}
/** One value that the admin sends back. */
export interface SentBack {
    readonly key: 'issuer' | 'clientId' | 'clientSecret' | 'metadataUrl' | 'teamId' | 'keyId' | 'privateKey' | 'apiVersion';
    /** What the vendor calls it and where it shows it. */
    readonly words: string;
}
/** What is known of a claim; undefined where nothing is. */
export declare function claimOf({ claims }: Preset, claim: string): Claim | undefined;
/** The scope that a claim comes with where a provider that asks for `scopes` does not ask for it; undefined otherwise. */
export declare function scopeMissing(preset: Preset, scopes: readonly string[], claim: string): string | undefined;
/** Cognito's ProviderType. Of the social ones it is the name as well. Source: Cognito API, CreateIdentityProvider. */
export declare function providerTypeOf(preset: Preset): 'OIDC' | 'SAML' | SocialPreset['providerName'];
export {};
