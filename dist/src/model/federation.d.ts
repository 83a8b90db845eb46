import type { At } from '../document/at';
import type { FilePlace } from '../document/origin';
import type * as spec from '../spec/spec';
import type { EmailSender, Group, ResourceServer, SignIn } from './pool-parts';
import type { Inclusion } from './included-files';
import type { OidcPreset, Preset, SamlPreset, SocialPreset } from './preset';
import type { Trigger } from './triggers';
/**
 * A Federation is one stack's content with every default filled in: what the rules judge and the generator maps.
 * It holds plain text exactly as the user wrote it; nothing here knows Terraform's syntax.
 */
export type Federation = FederationOf<IdentityProvider, AppClient>;
/** The same as its spec alone tells it: what the other stacks of the app add is not there yet. */
export type StandaloneFederation = FederationOf<StandaloneProvider, StandaloneClient>;
interface FederationOf<Provider, Client> {
    /** `<name>` or `<name>-<environment>`. */
    readonly stackName: string;
    readonly specName: string;
    readonly environment: string | undefined;
    readonly region: string;
    readonly tags: Readonly<Record<string, string>>;
    readonly userPool: UserPool;
    /** Sorted by name. */
    readonly identityProviders: readonly Provider[];
    /** Providers whose side is not there yet, sorted by name: no resource is made of them. What they lack is `<…>` in words. */
    readonly pendingProviders: readonly Provider[];
    /** Sorted by key. */
    readonly appClients: readonly Client[];
    readonly accountLinking: AccountLinking | undefined;
    readonly publish: Publish | undefined;
    /** There where accounts are linked, or where a provider is held to email domains. */
    readonly preSignUpFunction: PreSignUpFunction | undefined;
    readonly terraform: TerraformSettings;
    readonly accept: readonly AcceptedWarning[];
    readonly at: At<spec.Spec>;
}
/** The user pool: the stack makes it, only refers to it, or takes it into its state for the trigger alone. */
export type UserPool = CreatedPool | ExistingPool;
/** A pool that was there before. Nothing is known of its settings but what stands here. */
export type ExistingPool = ReferencedPool | AdoptedPool;
interface CommonPool {
    /** Which form the issuer of its tokens has. */
    readonly issuer: PoolIssuer;
    readonly domain: SignInDomains | undefined;
    /** Those of this stack, sorted by name. */
    readonly groups: readonly Group[];
    /** Those of this stack, sorted by identifier. */
    readonly resourceServers: readonly ResourceServer[];
    readonly at: At<spec.UserPool>;
}
/** The two forms of an issuer. Source: Cognito API, IssuerConfigurationType. */
type PoolIssuer = 'original' | 'updated';
/** A pool that the stack makes. */
export interface CreatedPool extends CommonPool {
    readonly kind: 'created';
    readonly name: string;
    readonly signInWith: readonly ('email' | 'phone_number')[];
    readonly aliases: readonly ('email' | 'phone_number' | 'preferred_username')[];
    readonly caseSensitiveUsernames: boolean;
    readonly requiredAttributes: readonly string[];
    /** By name without `custom:`, sorted. */
    readonly customAttributes: readonly CustomAttribute[];
    readonly autoVerify: readonly ('email' | 'phone_number')[];
    readonly selfSignUp: boolean;
    readonly accountRecovery: readonly ('email' | 'phone_number')[] | 'admin_only';
    readonly passwordPolicy: PasswordPolicy;
    readonly mfa: Mfa;
    /** Undefined: left to AWS, where a sign-in begins with the password. */
    readonly signIn: SignIn | undefined;
    readonly tier: 'lite' | 'essentials' | 'plus' | undefined;
    readonly threatProtection: 'off' | 'audit' | 'enforced' | undefined;
    readonly deletionProtection: boolean;
    readonly webAclArn: Text | undefined;
    /** Undefined: Cognito sends messages itself. */
    readonly email: EmailSender | undefined;
    /** Functions of others, in the order of Cognito's list. */
    readonly triggers: readonly Trigger[];
}
/** A pool that is managed elsewhere. */
interface ReferencedPool extends CommonPool {
    readonly kind: 'referenced';
    readonly reference: PoolReference;
}
/** What tells a pool that is managed elsewhere: its id, its name, or where its id lives. */
export type PoolReference = {
    readonly id: string;
} | {
    readonly name: string;
} | {
    readonly idFrom: ValueReference;
};
/** What of a pool's settings can be managed of a pool that was there before. */
type ManageableSettings = Pick<CreatedPool, 'autoVerify' | 'selfSignUp' | 'accountRecovery' | 'passwordPolicy' | 'mfa' | 'signIn' | 'tier' | 'threatProtection' | 'deletionProtection' | 'email'>;
/** A pool of which this stack manages what the spec writes, and nothing else. */
export interface AdoptedPool extends CommonPool {
    readonly kind: 'adopted';
    readonly id: string;
    /** What the spec says that the pool is. */
    readonly caseSensitiveUsernames: boolean;
    /** Managed where the spec writes them; what it does not write has the default of the format here, and is not managed. */
    readonly settings: ManageableSettings;
    /** All that the pool has, and new ones; undefined where the spec does not say: they are not known and stay as they are. */
    readonly customAttributes: readonly CustomAttribute[] | undefined;
    /** What the spec says that the pool is, which is compared and never sent; undefined where it does not say. */
    readonly told: {
        readonly name: string | undefined;
        readonly signInWith: readonly string[] | undefined;
        readonly aliases: readonly string[] | undefined;
        readonly requiredAttributes: readonly string[] | undefined;
    };
    /** Functions of others; every trigger that is not here stays as it is. */
    readonly triggers: readonly Trigger[];
    /** The web ACL that the stack puts before the pool; undefined: the pool keeps the one that it has. */
    readonly webAclArn: Text | undefined;
}
/** Where the sign-in pages are: under a prefix of Cognito's own domain, under a domain of the team's own, or both. */
export interface SignInDomains {
    readonly prefix: PrefixDomain | undefined;
    readonly custom: CustomDomain | undefined;
    /** Whether the pages are managed login; undefined: left to AWS. */
    readonly managedLogin: boolean | undefined;
}
export interface PrefixDomain {
    /** The prefix itself. */
    readonly name: string;
    /** The prefix that the pool has already, so that the domain is imported. */
    readonly adopted: string | undefined;
}
/** A domain of the team's own. */
export interface CustomDomain {
    /** The host of the pages. */
    readonly name: string;
    /** ARN of its certificate in us-east-1; undefined: the stack makes one, or an adopted domain keeps its own. */
    readonly certificateArn: Text | undefined;
    /** The hosted zone that gets the alias records; undefined: somebody else makes them. */
    readonly hostedZoneId: string | undefined;
    /** The name that the pool has already, so that the domain is imported. */
    readonly adopted: string | undefined;
}
export type CustomAttribute = {
    readonly name: string;
    readonly mutable: boolean;
} & ({
    readonly type: 'string';
    readonly minLength: number;
    readonly maxLength: number;
} | {
    readonly type: 'number';
    readonly min: number;
    readonly max: number;
} | {
    readonly type: 'dateTime';
} | {
    readonly type: 'boolean';
});
interface PasswordPolicy {
    readonly minimumLength: number;
    readonly requireLowercase: boolean;
    readonly requireUppercase: boolean;
    readonly requireNumbers: boolean;
    readonly requireSymbols: boolean;
    readonly temporaryPasswordValidity: Duration;
    readonly historySize: number;
}
interface Mfa {
    readonly mode: 'off' | 'optional' | 'required';
    readonly methods: readonly ('totp' | 'sms' | 'email')[];
}
/** A duration as written: a count and its unit. */
export interface Duration {
    readonly count: number;
    readonly unit: 's' | 'm' | 'h' | 'd';
}
/** A provider that people sign in through; `type` tells which keys it has. */
export type IdentityProvider = OutsideProvider | UpstreamProvider;
/** The same before the stacks of the app are linked. */
export type StandaloneProvider = OutsideProvider | UpstreamProvider<Upstream>;
/** A provider that no stack of the app makes. */
export type OutsideProvider = OidcProvider | SamlProvider | GoogleProvider | FacebookProvider | AppleProvider | AmazonProvider;
/** The types of provider, as a spec writes them. */
export type ProviderType = Preset['type'];
interface CommonProvider {
    /** Cognito's ProviderName. */
    readonly name: string;
    /**
     * User pool attribute to claim. Holds `username`, but for SAML, where the NameID is none of the claims; and the subject
     * attribute where the provider is linked. Of an adopted provider: what is written, and nothing else.
     */
    readonly attributeMapping: Readonly<Record<string, string>>;
    readonly identifiers: readonly string[];
    /** Only people with a trusted email of one of these domains may sign in for the first time; undefined: everybody may. */
    readonly allowedEmailDomains: readonly string[] | undefined;
    /** The name under which the pool has the provider already, so that it is imported. */
    readonly adopted: string | undefined;
    /** Whether the spec allows claims with a national identity number. */
    readonly nationalIdConsent: boolean;
    readonly at: At<spec.IdentityProvider>;
}
/** What is alike in providers that speak OAuth 2.0. */
interface OauthProvider extends CommonProvider {
    /** Of this and the keys below, undefined: an adopted provider keeps what it has. */
    readonly clientId: Text | undefined;
    readonly scopes: readonly string[];
}
export interface OidcProvider extends OauthProvider {
    readonly type: 'oidc';
    readonly preset: OidcPreset;
    readonly issuer: string | undefined;
    /** `none`: the provider needs none. */
    readonly clientSecret: ValueReference | 'none' | undefined;
    readonly attributesRequestMethod: 'GET' | 'POST';
    readonly endpoints: Endpoints | undefined;
    /** URL of the OIDC provider that IAM gets beside, as `iss` of the tokens has it; undefined: none is wanted. */
    readonly iamOidcProviderUrl: string | undefined;
}
export interface Endpoints {
    readonly authorize: string;
    readonly token: string;
    readonly userInfo: string;
    readonly jwks: string;
}
/** The user pool of another stack, which tells its issuer, and the id and secret of one of its app clients, by Terraform. */
export interface UpstreamProvider<Named extends Upstream = LinkedUpstream> extends CommonProvider {
    readonly type: 'upstream';
    readonly preset: OidcPreset;
    readonly upstream: Named;
    readonly scopes: readonly string[];
    readonly attributesRequestMethod: 'GET' | 'POST';
}
/** An app client of another spec's pool. */
export interface Upstream {
    readonly spec: string;
    /** Key of the app client there. */
    readonly client: string;
    /** Undefined: the environment of the same name, or none. */
    readonly environment: string | undefined;
}
/** An app client of another spec's pool, looked up among the stacks of the app. */
export interface LinkedUpstream extends Upstream {
    readonly found: FoundUpstream | MissingUpstream;
}
/** The app client, and what is to be known of the stack that it belongs to. */
export interface FoundUpstream {
    readonly kind: 'found';
    readonly stackName: string;
    /** Where that stack keeps its state. */
    readonly backend: Backend;
    /** Whether people can sign in there: whether the pool has a domain, or may have one already. */
    readonly hasDomain: boolean;
    /** Hosts of the sign-in pages there, as far as its spec tells them. */
    readonly hosts: readonly string[];
    readonly client: StandaloneClient;
    /** The stacks from that one back to this one, each federating to the next; undefined where they do not lead back. */
    readonly circle: readonly string[] | undefined;
}
/** Nothing is found: what there is instead, sorted. */
export interface MissingUpstream {
    readonly kind: 'noSpec' | 'noEnvironment' | 'noClient';
    readonly known: readonly string[];
}
export interface SamlProvider extends CommonProvider {
    readonly type: 'saml';
    readonly preset: SamlPreset;
    /** Undefined: an adopted provider keeps what it has. */
    readonly metadata: SamlMetadata | undefined;
    readonly idpSignout: boolean;
    readonly idpInit: boolean;
    readonly encryptedResponses: boolean;
    /** Undefined: requests are not signed. */
    readonly requestSigningAlgorithm: 'rsa-sha256' | undefined;
}
/** What a SAML provider says of itself: an URL that AWS reads again and again, or a document. */
export type SamlMetadata = {
    readonly kind: 'url';
    readonly url: Text;
} | {
    readonly kind: 'file';
    readonly path: string;
    readonly content: FileContent;
};
/** A text file that a spec names, as it was read, or why it could not be and what to do, as sentences. */
export type FileContent = {
    readonly text: string;
} | {
    readonly problem: string;
    readonly fix: string;
};
interface GoogleProvider extends OauthProvider {
    readonly type: 'google';
    readonly preset: SocialPreset;
    readonly clientSecret: ValueReference | undefined;
}
interface FacebookProvider extends OauthProvider {
    readonly type: 'facebook';
    readonly preset: SocialPreset;
    readonly clientSecret: ValueReference | undefined;
    /** Of the Graph API, such as `v21.0`; undefined: left to AWS. */
    readonly apiVersion: string | undefined;
}
interface AppleProvider extends OauthProvider {
    readonly type: 'apple';
    readonly preset: SocialPreset;
    readonly teamId: Text | undefined;
    readonly keyId: Text | undefined;
    readonly privateKey: ValueReference | undefined;
}
interface AmazonProvider extends OauthProvider {
    readonly type: 'amazon';
    readonly preset: SocialPreset;
    readonly clientSecret: ValueReference | undefined;
}
/** Where a value lives that the spec does not hold. */
export type ValueReference = {
    readonly kind: 'variable';
    readonly name: string;
} | {
    readonly kind: 'ssmParameter';
    readonly name: string;
} | {
    readonly kind: 'secretsManager';
    readonly id: string;
    readonly jsonKey: string | undefined;
};
/** A text that the spec holds, or one that is made around a value which lives elsewhere. */
export type Text = string | ReferencedText;
export interface ReferencedText {
    readonly reference: ValueReference;
    /** Text before and after the value; may be empty. */
    readonly prefix: string;
    readonly suffix: string;
}
/** An app client as its spec alone tells it. */
export interface StandaloneClient {
    /** The spec's key: the Terraform address comes from it. */
    readonly key: string;
    /** Client id of a client that the pool has already, so that it is imported. */
    readonly adopted: string | undefined;
    readonly name: string;
    /** The key that it had before, under which the state may have it. */
    readonly formerly: string | undefined;
    /** Provider names and COGNITO, as written or by default, those that are pending included; order kept. */
    readonly listedProviders: readonly string[];
    /** The same without those that are pending. */
    readonly identityProviders: readonly string[];
    /** Names of providers of the pool that others manage. */
    readonly externalProviders: readonly string[];
    /** As written; those of load balancers come from `albHosts`. */
    readonly callbackUrls: readonly Text[];
    /** Hosts of load balancers that sign people in through this client. */
    readonly albHosts: readonly Text[];
    readonly defaultRedirectUri: Text | undefined;
    readonly logoutUrls: readonly Text[];
    readonly scopes: readonly string[];
    /** Empty: no hosted sign-in. */
    readonly flows: readonly ('code' | 'implicit' | 'client_credentials')[];
    readonly authFlows: readonly ('userSrp' | 'userPassword' | 'adminUserPassword' | 'custom' | 'user')[];
    readonly secret: boolean;
    readonly readAttributes: readonly string[] | undefined;
    /** Undefined where nothing forces a list; sorted where it is computed. */
    readonly writeAttributes: readonly string[] | undefined;
    readonly tokenValidity: TokenValidity;
    /** Undefined: not managed. `off` where the client has rotated before. */
    readonly refreshTokenRotation: RefreshTokenRotation | 'off' | undefined;
    readonly at: At<spec.AppClient>;
}
/** An app client among the stacks of the app. */
export interface AppClient extends StandaloneClient {
    /** The pools that federate to this one through the client, sorted by stack: they return to addresses of their own. */
    readonly downstreamPools: readonly DownstreamPool[];
}
interface RefreshTokenRotation {
    /** How long the old token still works. */
    readonly gracePeriod: Duration;
}
/** A user pool of another stack that signs people in through an app client of this one. */
export interface DownstreamPool {
    readonly stackName: string;
    /** One for each domain of that pool. */
    readonly redirectUris: readonly string[];
}
export interface TokenValidity {
    readonly access: Duration;
    readonly id: Duration;
    readonly refresh: Duration;
    readonly authSession: Duration;
}
export interface AccountLinking {
    /** Linked providers, sorted by name. */
    readonly providers: readonly LinkedProvider[];
    readonly whenUnsafe: 'separateUser' | 'reject';
    readonly whenNoMatch: 'createUser' | 'createNative' | 'reject';
    readonly nativeSignUp: 'allow' | 'refuseKnownEmail';
    /** ARN of the pre sign-up function of an adopted pool that this one may displace; undefined: none. */
    readonly replaces: string | undefined;
    /** The words after a refusal's code, by code, sorted; undefined where they are all the function's own. */
    readonly messages: spec.RefusalMessages | undefined;
    readonly linkInvitedUsers: boolean;
    readonly afterLink: 'continue' | 'retry';
    readonly at: At<spec.AccountLinking>;
}
export interface LinkedProvider {
    readonly name: string;
    readonly trustEmail: 'verifiedClaim' | 'attested';
    /** Whether the provider sends `email_verified` with every email: known of the vendor, or the team's word. */
    readonly emailVerifiedAlways: boolean;
    readonly emailDomains: readonly string[];
    /** The custom attribute that carries the raw subject, with `custom:`. */
    readonly subjectAttribute: string;
    /** By default, where `accountLinking` names no provider, nothing of it is written. */
    readonly at: At<spec.LinkedProvider>;
}
/** The function at the pool's pre sign-up trigger: it links accounts, and keeps out whom `allowedEmailDomains` leaves out. */
export interface PreSignUpFunction {
    /** What the spec writes that asks for it. */
    readonly askedBy: {
        readonly key: 'accountLinking' | 'allowedEmailDomains';
        readonly at: FilePlace;
    };
    readonly memoryMb: number;
    readonly architecture: 'arm64' | 'x86_64';
    readonly runtime: 'nodejs22.x' | 'nodejs24.x';
    readonly logRetentionDays: number;
    readonly rolePath: string;
    readonly permissionsBoundaryArn: string | undefined;
    /** Whether there is a CloudWatch dashboard of the function. */
    readonly dashboard: boolean;
    readonly alarmTopicArn: string | undefined;
    readonly reservedConcurrency: number | undefined;
    readonly kmsKeyArn: string | undefined;
    readonly codeSigningConfigArn: string | undefined;
    /** Settings are written under `accountLinking`, so that without it they are the defaults. */
    readonly at: At<spec.LinkingFunction>;
}
/** What the stack writes down in AWS for those who use the pool. */
export interface Publish {
    /** What the names of parameters begin with. */
    readonly parameterPrefix: string | undefined;
    readonly clientSecrets: PublishedSecrets | undefined;
    readonly at: At<spec.Publish>;
}
interface PublishedSecrets {
    /** What the names of secrets begin with. */
    readonly name: string;
    readonly kmsKeyArn: string | undefined;
}
export interface TerraformSettings {
    readonly requiredVersion: string;
    readonly awsProviderVersion: string;
    readonly backend: Backend;
    readonly assumeRole: AssumeRole | undefined;
    readonly allowedAccountIds: readonly string[];
    /** Files of the team's own beside the generated ones. */
    readonly include: readonly Inclusion[];
    readonly at: At<spec.Terraform>;
}
interface AssumeRole {
    readonly roleArn: string;
    readonly externalId: string | undefined;
}
/** Where the state is kept, with the settings of that backend under the spec's own camelCase keys. */
export type Backend = {
    readonly type: 'local';
    readonly settings: Required<spec.LocalBackend>;
} | {
    readonly type: 's3';
    readonly settings: spec.S3Backend & {
        readonly encrypt: boolean;
    };
} | {
    readonly type: 'gcs';
    readonly settings: spec.GcsBackend;
} | {
    readonly type: 'azurerm';
    readonly settings: spec.AzurermBackend;
} | {
    readonly type: 'http';
    readonly settings: spec.HttpBackend;
} | {
    readonly type: 'cloud';
    readonly settings: spec.CloudBackend;
} | {
    readonly type: 'remote';
    readonly settings: spec.CloudBackend;
};
export interface AcceptedWarning {
    readonly rule: string;
    /** The path where the warning is accepted, as the spec writes it; undefined: wherever it occurs. */
    readonly within: string | undefined;
    readonly reason: string;
    readonly at: At<spec.Accept>;
}
export {};
