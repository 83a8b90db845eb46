// Written by `npm run generate` from schemas/format.schema.json. Do not edit it.

/**
 * A pool that is managed elsewhere, by its id, by its name, or by where its id lives. Providers, app clients and a domain are attached to it; nothing of the pool itself is managed.
 */
export type PoolReference =
  string | UserPoolByName | VariableReference | SsmParameterReference | SecretsManagerReference;
/**
 * A standard attribute of a user pool.
 */
export type StandardAttribute =
  | 'address'
  | 'birthdate'
  | 'email'
  | 'family_name'
  | 'gender'
  | 'given_name'
  | 'locale'
  | 'middle_name'
  | 'name'
  | 'nickname'
  | 'phone_number'
  | 'picture'
  | 'preferred_username'
  | 'profile'
  | 'updated_at'
  | 'website'
  | 'zoneinfo';
/**
 * Before tokens are made, at every sign-in and refresh: changes their claims.
 */
export type TokenTrigger =
  string | TokenTriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has.
 */
export type IdentityProvider =
  | OidcIdentityProvider
  | SamlIdentityProvider
  | GoogleIdentityProvider
  | FacebookIdentityProvider
  | AppleIdentityProvider
  | AmazonIdentityProvider;
/**
 * Where the secret lives. A spec never holds a secret; the value reaches Terraform's state, so keep the backend encrypted.
 */
export type SecretReference = VariableReference | SsmParameterReference | SecretsManagerReference;

/**
 * A complete spec: a file without environments and defaults, or what they come to for one environment.
 */
export interface Spec {
  /**
   * Version of this format.
   */
  readonly version: 1;
  /**
   * Name of the stack. With environments, stacks are named <name>-<environment>.
   */
  readonly name: string;
  /**
   * AWS Region of the user pool.
   */
  readonly region: string;
  /**
   * Tags of every resource (default_tags of the AWS provider).
   */
  readonly tags?: {
    /**
     * Value of the tag.
     */
    readonly [k: string]: string;
  };
  /**
   * Other files with entries of identityProviders and appClients: paths or patterns relative to the spec's folder, which they cannot leave. A name is in one file only.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly include?: readonly string[];
  readonly userPool: UserPool;
  /**
   * The outside identity providers that the pool trusts, keyed by Cognito's ProviderName. A renamed provider is another provider: its users and links stay behind.
   */
  readonly identityProviders?: {
    readonly [k: string]: IdentityProvider;
  };
  /**
   * The app clients of the pool, keyed by a name that becomes their Terraform address.
   */
  readonly appClients?: {
    readonly [k: string]: AppClient;
  };
  readonly accountLinking?: AccountLinking;
  readonly publish?: Publish;
  readonly terraform?: Terraform;
  /**
   * Warnings that the team has decided to live with. An entry that matches no warning is itself a warning.
   */
  readonly accept?: readonly Accept[];
}
/**
 * The user pool: a new one by default, or with reference or adopt one that exists already.
 */
export interface UserPool {
  readonly reference?: PoolReference;
  /**
   * Id of an existing pool that this stack takes into its state. What is written next to it is managed, and every other setting stays as it is. name, signInWith, aliases, caseSensitiveUsernames and requiredAttributes then say what the pool is: they are compared at the plan and never change it. The key stays for as long as the stack does.
   */
  readonly adopt?: string;
  /**
   * Which form the issuer has in the tokens of a pool that exists already: https://cognito-idp.<region>.amazonaws.com/<pool id> (original), or with issuer- before the host (updated). A pool that the stack makes has the original one: no Terraform provider can set another.
   */
  readonly issuer?: 'original' | 'updated';
  /**
   * Name of the user pool in AWS. Default: the stack's name, which is the spec's, and with environments <name>-<environment>. A change replaces the pool, with all its users: to rename the spec, write the name that the pool has here.
   */
  readonly name?: string;
  /**
   * What people type to sign in (username_attributes). Absent: a user name. Excludes aliases. Cannot change later.
   *
   * @minItems 1
   */
  readonly signInWith?: readonly ('email' | 'phone_number')[];
  /**
   * Attributes that sign in next to the user name (alias_attributes). Excludes signInWith. Cannot change later.
   *
   * @minItems 1
   */
  readonly aliases?: readonly ('email' | 'phone_number' | 'preferred_username')[];
  /**
   * Whether user names differ by case. Always written to Terraform. Cannot change later.
   */
  readonly caseSensitiveUsernames?: boolean;
  /**
   * Standard attributes that every user must have, so every identity provider must send them at every sign-in. Cannot change later.
   */
  readonly requiredAttributes?: readonly StandardAttribute[];
  /**
   * Custom attributes by name, without the custom: prefix. They can be added later, never changed or removed.
   */
  readonly customAttributes?: {
    readonly [k: string]: CustomAttribute;
  };
  /**
   * Attributes that Cognito verifies by sending a code. Default: those of signInWith.
   */
  readonly autoVerify?: readonly ('email' | 'phone_number')[];
  /**
   * Whether anyone may sign up natively. A federated first sign-in is not held back by false: see accountLinking.whenNoMatch.
   */
  readonly selfSignUp?: boolean;
  /**
   * How a forgotten password is recovered, in order of priority, or admin_only.
   */
  readonly accountRecovery?: readonly ('email' | 'phone_number')[] | 'admin_only';
  readonly passwordPolicy?: PasswordPolicy;
  readonly mfa?: Mfa;
  readonly signIn?: SignIn;
  /**
   * Feature plan of the pool (user_pool_tier). Absent: left to AWS, which uses essentials for a new pool and keeps what an older one has.
   */
  readonly tier?: 'lite' | 'essentials' | 'plus';
  /**
   * Threat protection (advanced_security_mode). Anything but off needs tier: plus.
   */
  readonly threatProtection?: 'off' | 'audit' | 'enforced';
  /**
   * Protects the pool and its domain: deletion_protection ACTIVE in AWS, prevent_destroy in Terraform.
   */
  readonly deletionProtection?: boolean;
  /**
   * Web ACL of AWS WAF that protects the sign-in pages and the API of the pool: its ARN, or where the ARN lives. Of the pool's Region.
   */
  readonly webAclArn?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  readonly email?: EmailSender;
  readonly domain?: Domain;
  readonly triggers?: Triggers;
  /**
   * Groups of the pool by name, as tokens carry them in cognito:groups. Who is in a group is not written here. Also for a pool that exists already.
   */
  readonly groups?: {
    readonly [k: string]: Group;
  };
  /**
   * Resource servers (APIs with scopes of their own) by identifier. A scope of one is written <identifier>/<scope> in the scopes of an app client. Also for a pool that exists already.
   */
  readonly resourceServers?: {
    readonly [k: string]: ResourceServer;
  };
}
/**
 * The one pool of that name in the Region. None or several are an error of the plan.
 */
export interface UserPoolByName {
  /**
   * Name of the user pool.
   */
  readonly name: string;
}
/**
 * A Terraform variable, given through TF_VAR_<name>.
 */
export interface VariableReference {
  /**
   * Name of the variable.
   */
  readonly variable: string;
}
/**
 * A parameter of Systems Manager Parameter Store.
 */
export interface SsmParameterReference {
  /**
   * Name of the parameter.
   */
  readonly ssmParameter: string;
}
/**
 * A secret of AWS Secrets Manager.
 */
export interface SecretsManagerReference {
  /**
   * Name or ARN of the secret.
   */
  readonly secretsManager: string;
  /**
   * The key, where the secret is a JSON object. Absent: the whole text is the secret.
   */
  readonly jsonKey?: string;
}
/**
 * A custom attribute.
 */
export interface CustomAttribute {
  /**
   * Data type.
   */
  readonly type: 'string' | 'number' | 'dateTime' | 'boolean';
  /**
   * Whether the value may change. A mapped attribute must be mutable.
   */
  readonly mutable?: boolean;
  /**
   * Least length, of a string.
   */
  readonly minLength?: number;
  /**
   * Greatest length, of a string.
   */
  readonly maxLength?: number;
  /**
   * Least value, of a number. AWS may refuse one below 0.
   */
  readonly min?: number;
  /**
   * Greatest value, of a number.
   */
  readonly max?: number;
}
/**
 * What a native user's password must be.
 */
export interface PasswordPolicy {
  /**
   * Least number of characters.
   */
  readonly minimumLength?: number;
  /**
   * Whether a lower-case letter is needed.
   */
  readonly requireLowercase?: boolean;
  /**
   * Whether an upper-case letter is needed.
   */
  readonly requireUppercase?: boolean;
  /**
   * Whether a digit is needed.
   */
  readonly requireNumbers?: boolean;
  /**
   * Whether a symbol is needed.
   */
  readonly requireSymbols?: boolean;
  /**
   * How long an invitation's password works: whole days, 1d to 365d.
   */
  readonly temporaryPasswordValidity?: string;
  /**
   * How many earlier passwords are refused. More than 0 needs tier essentials or plus.
   */
  readonly historySize?: number;
}
/**
 * Multi-factor authentication of native users. Cognito does not apply it to federated sign-ins.
 */
export interface Mfa {
  /**
   * Whether a second factor is asked for.
   */
  readonly mode: 'off' | 'optional' | 'required';
  /**
   * The second factors. email needs userPool.email and tier essentials or plus; sms needs sms_configuration in an override file (terraform.include).
   *
   * @minItems 1
   */
  readonly methods?: readonly ('totp' | 'sms' | 'email')[];
}
/**
 * Choice-based sign-in of native users: what they may begin with. Needs tier essentials or plus, and authFlows: [user] in the app clients that offer it. Taken out of the spec again it stays as it is in AWS: write firstFactors: [password] to go back.
 */
export interface SignIn {
  /**
   * What a sign-in may begin with (allowed_first_auth_factors). password must be among them; with MFA required there is nothing next to it.
   *
   * @minItems 1
   */
  readonly firstFactors: readonly ('password' | 'emailOtp' | 'smsOtp' | 'passkey')[];
  readonly passkeys?: Passkeys;
}
/**
 * Passkeys (WebAuthn) of native users (web_authn_configuration).
 */
export interface Passkeys {
  /**
   * Domain that passkeys belong to: the pool's own, or that of the apps. Passkeys of another domain do not work, so that a change loses them all; left to AWS it would change with the pool's domain.
   */
  readonly relyingPartyId: string;
  /**
   * Whether the device checks that it is the person, by fingerprint, face or PIN.
   */
  readonly userVerification?: 'preferred' | 'required';
}
/**
 * An identity of Amazon SES that sends the pool's messages. Without it Cognito sends them from its own address, 50 a day.
 */
export interface EmailSender {
  /**
   * The verified domain or address: its ARN, or where the ARN lives.
   */
  readonly sesIdentityArn: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Who messages come from: an address of the identity, or a name with it. Default, where the identity is an address: that address.
   */
  readonly from?: string;
  /**
   * Address that replies go to.
   */
  readonly replyTo?: string;
  /**
   * Configuration set of Amazon SES.
   */
  readonly configurationSet?: string;
}
/**
 * Where the sign-in pages are served. Federation needs one.
 */
export interface Domain {
  /**
   * Prefix of <prefix>.auth.<region>.amazoncognito.com, unique in the Region. May not contain aws, amazon or cognito.
   */
  readonly prefix?: string;
  /**
   * Where the existing pool has this prefix already: the prefix once more, so it is imported and not made. For a domain of your own, write adopt under custom.
   */
  readonly adopt?: string;
  readonly custom?: CustomDomain;
  /**
   * Whether the pages are managed login, with a style for each app client, and not the classic ones. Needs awsProviderVersion >= 6 and tier essentials or plus. Absent: AWS serves the classic pages.
   */
  readonly managedLogin?: boolean;
}
/**
 * A domain of your own for the sign-in pages. Cognito makes it only where the domain above it has an A record, and needs up to an hour for it. Next to a prefix both work, and providers need both redirect URIs.
 */
export interface CustomDomain {
  /**
   * The host of the pages, which must not be the whole of a registered domain such as acme.com. Another name makes another domain.
   */
  readonly name: string;
  /**
   * Certificate of AWS Certificate Manager for the name, issued, in us-east-1 whatever the pool's Region: its ARN, or where the ARN lives. Absent next to hostedZoneId: the stack makes the certificate and proves it by DNS.
   */
  readonly certificateArn?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Public hosted zone of Route 53 that the name belongs to, in the stack's account. The stack makes the alias records (A and AAAA) in it. Absent: the outputs domain_cloudfront_target and domain_cloudfront_zone_id say what the records lead to.
   */
  readonly hostedZoneId?: string;
  /**
   * Where the existing pool has this domain already: its name once more, so it is imported and not made.
   */
  readonly adopt?: string;
}
/**
 * Functions that live elsewhere, by the trigger at which Cognito calls them: each an ARN, a value reference, or a map with functionArn. Next to adopt only the triggers that are written here are managed.
 */
export interface Triggers {
  /**
   * Before a person signs up, natively or by a first federated sign-in. Excludes accountLinking and allowedEmailDomains, whose function takes this slot.
   */
  readonly preSignUp?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Before a sign-in.
   */
  readonly preAuthentication?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * After a sign-in.
   */
  readonly postAuthentication?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * After a person has signed up, also by a first federated sign-in, or has reset a password.
   */
  readonly postConfirmation?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  readonly preTokenGeneration?: TokenTrigger;
  /**
   * Before Cognito sends a message. Never runs for federated users.
   */
  readonly customMessage?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * When a native user who is not in the pool signs in or resets a password. Never runs for federated users.
   */
  readonly userMigration?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Decides on the next challenge of the flow custom. Never runs for federated users.
   */
  readonly defineAuthChallenge?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Makes a challenge of the flow custom. Never runs for federated users.
   */
  readonly createAuthChallenge?: string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Judges the answer to a challenge of the flow custom. Never runs for federated users.
   */
  readonly verifyAuthChallengeResponse?:
    string | TriggerFunction | VariableReference | SsmParameterReference | SecretsManagerReference;
}
/**
 * A function that Cognito calls.
 */
export interface TriggerFunction {
  /**
   * ARN of the function, or of an alias of it. Cognito takes no version number.
   */
  readonly functionArn: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Whether this stack gives Cognito the right to invoke the function for this pool; false where the function's owner grants it.
   */
  readonly permission?: boolean;
}
/**
 * The function that changes claims.
 */
export interface TokenTriggerFunction {
  /**
   * ARN of the function, or of an alias of it. Cognito takes no version number.
   */
  readonly functionArn: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Version of the event. V2_0 changes access tokens as well, V3_0 also those of client_credentials; both need the tier essentials or plus.
   */
  readonly version?: 'V1_0' | 'V2_0' | 'V3_0';
  /**
   * Whether this stack gives Cognito the right to invoke the function for this pool; false where the function's owner grants it.
   */
  readonly permission?: boolean;
}
/**
 * A group of users.
 */
export interface Group {
  /**
   * What the group is for.
   */
  readonly description?: string;
  /**
   * Of a person in several groups, the lowest number gives the preferred role. Absent: none.
   */
  readonly precedence?: number;
  /**
   * IAM role that members get through an identity pool.
   */
  readonly roleArn?: string;
  /**
   * Where the existing pool has this group already: its name once more, so it is imported and not made. Its members stay, and so does what is not written here.
   */
  readonly adopt?: string;
}
/**
 * An API that takes the pool's access tokens, with its scopes.
 */
export interface ResourceServer {
  /**
   * Name of the resource server, for people.
   */
  readonly name?: string;
  /**
   * What each scope allows, by the name of the scope.
   */
  readonly scopes?: {
    readonly [k: string]: string;
  };
  /**
   * Where the existing pool has this resource server already: its identifier once more, so it is imported and not made. Where scopes is written, those that are not in it are removed; where it is not, all stay.
   */
  readonly adopt?: string;
}
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has. This one is of type oidc.
 */
export interface OidcIdentityProvider {
  /**
   * What is known about a vendor: type, scopes, mapping, requirements. One of preset and type is needed.
   */
  readonly preset?:
    | 'auth0'
    | 'cognito'
    | 'descope'
    | 'entra-external-id'
    | 'gitlab'
    | 'idura'
    | 'linkedin'
    | 'oidc'
    | 'entra'
    | 'keycloak'
    | 'okta'
    | 'one-login'
    | 'ping-one';
  /**
   * Type of the provider. Default: the preset's.
   */
  readonly type?: 'oidc';
  /**
   * Issuer, exactly as the provider's ID tokens carry it in iss. https, no trailing slash.
   */
  readonly issuer?: string;
  /**
   * The client id that the provider gave to this pool (of Apple the Services ID), or where it lives.
   */
  readonly clientId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Where the client secret lives; none where an OpenID Connect provider needs none. A spec never holds a secret; the value reaches Terraform's state, so keep the backend encrypted.
   */
  readonly clientSecret?: VariableReference | SsmParameterReference | SecretsManagerReference | 'none';
  /**
   * Scopes asked of the provider. Default: the preset's.
   *
   * @minItems 1
   */
  readonly scopes?: readonly string[];
  /**
   * HTTP method of Cognito's userinfo request.
   */
  readonly attributesRequestMethod?: 'GET' | 'POST';
  readonly endpoints?: Endpoints;
  /**
   * Whether IAM is to trust the issuer as well, with the client id as audience (aws_iam_openid_connect_provider). That is for identity pools and for roles that STS gives out; a user pool never needs it. IAM accepts an issuer once in an account, in whichever stack.
   */
  readonly iamOidcProvider?: boolean;
  readonly upstream?: Upstream;
  /**
   * Only people with a verified email of one of these domains may sign in through the provider for the first time. It works with and without accountLinking; people who have a user already are not asked again.
   *
   * @minItems 1
   */
  readonly allowedEmailDomains?: readonly string[];
  /**
   * User pool attribute: claim. Adds to the preset's mapping; null removes an entry of the preset. Cognito writes these at every sign-in.
   */
  readonly attributeMapping?: {
    /**
     * Name of the claim, or null to remove an entry of the preset.
     */
    readonly [k: string]: string | null;
  };
  /**
   * Where the existing pool has this provider already: its name once more, so it is imported and not made. What is written here is managed; what is not stays as it is, and nothing of the preset fills it. A key that is taken out later leaves its last value.
   */
  readonly adopt?: string;
  /**
   * Whether claims with a national identity number may be mapped. true says that the law allows the team to keep it: it is stored with the user and is in tokens.
   */
  readonly nationalIdConsent?: boolean;
  /**
   * The provider's side is not ready yet: its hand-off sheet is written, and the provider is left out of the pool, the clients that list it and linking. What the provider sends back, such as the issuer and the client id of OpenID Connect or the metadata of SAML, may be missing until then. Take the key out when it is there. On a provider that the pool has already it takes the provider away.
   */
  readonly pending?: true;
  /**
   * Identifiers by which a sign-in request can name the provider, such as an email domain (idp_identifiers).
   *
   * @maxItems 50
   */
  readonly identifiers?: readonly string[];
}
/**
 * The provider's endpoints, all four, only where its discovery document cannot be used.
 */
export interface Endpoints {
  /**
   * Authorization endpoint.
   */
  readonly authorize: string;
  /**
   * Token endpoint.
   */
  readonly token: string;
  /**
   * Userinfo endpoint.
   */
  readonly userInfo: string;
  /**
   * JSON Web Key Set of the provider.
   */
  readonly jwks: string;
}
/**
 * An app client of another spec of this app, with preset: cognito, in place of issuer, clientId and clientSecret: they cross the stacks by Terraform references, and the client there gets this pool's redirect URI. Apply the stack of the other spec first.
 */
export interface Upstream {
  /**
   * Name of the other spec.
   */
  readonly spec: string;
  /**
   * Key of the app client there.
   */
  readonly client: string;
  /**
   * Environment of the other spec. Default: the one of the same name as this, or none where the other spec has no environments.
   */
  readonly environment?: string;
}
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has. This one is of type saml.
 */
export interface SamlIdentityProvider {
  /**
   * What is known about a vendor: type, scopes, mapping, requirements. One of preset and type is needed.
   */
  readonly preset?: 'adfs' | 'login-gov' | 'saml' | 'entra' | 'keycloak' | 'okta' | 'one-login' | 'ping-one';
  /**
   * Type of the provider. Default: the preset's.
   */
  readonly type?: 'saml';
  /**
   * Where the SAML provider publishes its metadata, or where that URL lives. AWS reads it again every six hours or so. A SAML provider has either metadataUrl or metadataFile.
   */
  readonly metadataUrl?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * File with the SAML provider's metadata, relative to the spec and in its folder or below. It is read and checked, and its content goes into the configuration.
   */
  readonly metadataFile?: string;
  /**
   * Whether signing out of Cognito also signs out of the SAML provider.
   */
  readonly idpSignout?: boolean;
  /**
   * Whether a sign-in may start at the SAML provider. Anybody can then sign people in to an account that is not theirs (login CSRF).
   */
  readonly idpInit?: boolean;
  /**
   * Whether the SAML provider must encrypt its assertions, with a certificate that AWS shows once the provider exists.
   */
  readonly encryptedResponses?: boolean;
  /**
   * How AWS signs its requests to the SAML provider, with a certificate that AWS shows once the provider exists. Default: the preset's; most leave requests unsigned.
   */
  readonly requestSigningAlgorithm?: 'rsa-sha256';
  /**
   * Only people with a verified email of one of these domains may sign in through the provider for the first time. It works with and without accountLinking; people who have a user already are not asked again.
   *
   * @minItems 1
   */
  readonly allowedEmailDomains?: readonly string[];
  /**
   * User pool attribute: claim. Adds to the preset's mapping; null removes an entry of the preset. Cognito writes these at every sign-in.
   */
  readonly attributeMapping?: {
    /**
     * Name of the claim, or null to remove an entry of the preset.
     */
    readonly [k: string]: string | null;
  };
  /**
   * Where the existing pool has this provider already: its name once more, so it is imported and not made. What is written here is managed; what is not stays as it is, and nothing of the preset fills it. A key that is taken out later leaves its last value.
   */
  readonly adopt?: string;
  /**
   * Whether claims with a national identity number may be mapped. true says that the law allows the team to keep it: it is stored with the user and is in tokens.
   */
  readonly nationalIdConsent?: boolean;
  /**
   * The provider's side is not ready yet: its hand-off sheet is written, and the provider is left out of the pool, the clients that list it and linking. What the provider sends back, such as the issuer and the client id of OpenID Connect or the metadata of SAML, may be missing until then. Take the key out when it is there. On a provider that the pool has already it takes the provider away.
   */
  readonly pending?: true;
  /**
   * Identifiers by which a sign-in request can name the provider, such as an email domain (idp_identifiers).
   *
   * @maxItems 50
   */
  readonly identifiers?: readonly string[];
}
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has. This one is of type google.
 */
export interface GoogleIdentityProvider {
  /**
   * What is known about a vendor: type, scopes, mapping, requirements. One of preset and type is needed.
   */
  readonly preset?: 'google';
  /**
   * Type of the provider. Default: the preset's.
   */
  readonly type?: 'google';
  /**
   * The client id that the provider gave to this pool (of Apple the Services ID), or where it lives.
   */
  readonly clientId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  readonly clientSecret?: SecretReference;
  /**
   * Scopes asked of the provider. Default: the preset's.
   *
   * @minItems 1
   */
  readonly scopes?: readonly string[];
  /**
   * Only people with a verified email of one of these domains may sign in through the provider for the first time. It works with and without accountLinking; people who have a user already are not asked again.
   *
   * @minItems 1
   */
  readonly allowedEmailDomains?: readonly string[];
  /**
   * User pool attribute: claim. Adds to the preset's mapping; null removes an entry of the preset. Cognito writes these at every sign-in.
   */
  readonly attributeMapping?: {
    /**
     * Name of the claim, or null to remove an entry of the preset.
     */
    readonly [k: string]: string | null;
  };
  /**
   * Where the existing pool has this provider already: its name once more, so it is imported and not made. What is written here is managed; what is not stays as it is, and nothing of the preset fills it. A key that is taken out later leaves its last value.
   */
  readonly adopt?: string;
  /**
   * Whether claims with a national identity number may be mapped. true says that the law allows the team to keep it: it is stored with the user and is in tokens.
   */
  readonly nationalIdConsent?: boolean;
  /**
   * The provider's side is not ready yet: its hand-off sheet is written, and the provider is left out of the pool, the clients that list it and linking. What the provider sends back, such as the issuer and the client id of OpenID Connect or the metadata of SAML, may be missing until then. Take the key out when it is there. On a provider that the pool has already it takes the provider away.
   */
  readonly pending?: true;
  /**
   * Identifiers by which a sign-in request can name the provider, such as an email domain (idp_identifiers).
   *
   * @maxItems 50
   */
  readonly identifiers?: readonly string[];
}
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has. This one is of type facebook.
 */
export interface FacebookIdentityProvider {
  /**
   * What is known about a vendor: type, scopes, mapping, requirements. One of preset and type is needed.
   */
  readonly preset?: 'facebook';
  /**
   * Type of the provider. Default: the preset's.
   */
  readonly type?: 'facebook';
  /**
   * The client id that the provider gave to this pool (of Apple the Services ID), or where it lives.
   */
  readonly clientId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  readonly clientSecret?: SecretReference;
  /**
   * Version of Facebook's Graph API. Absent: left to AWS.
   */
  readonly apiVersion?: string;
  /**
   * Scopes asked of the provider. Default: the preset's.
   *
   * @minItems 1
   */
  readonly scopes?: readonly string[];
  /**
   * Only people with a verified email of one of these domains may sign in through the provider for the first time. It works with and without accountLinking; people who have a user already are not asked again.
   *
   * @minItems 1
   */
  readonly allowedEmailDomains?: readonly string[];
  /**
   * User pool attribute: claim. Adds to the preset's mapping; null removes an entry of the preset. Cognito writes these at every sign-in.
   */
  readonly attributeMapping?: {
    /**
     * Name of the claim, or null to remove an entry of the preset.
     */
    readonly [k: string]: string | null;
  };
  /**
   * Where the existing pool has this provider already: its name once more, so it is imported and not made. What is written here is managed; what is not stays as it is, and nothing of the preset fills it. A key that is taken out later leaves its last value.
   */
  readonly adopt?: string;
  /**
   * Whether claims with a national identity number may be mapped. true says that the law allows the team to keep it: it is stored with the user and is in tokens.
   */
  readonly nationalIdConsent?: boolean;
  /**
   * The provider's side is not ready yet: its hand-off sheet is written, and the provider is left out of the pool, the clients that list it and linking. What the provider sends back, such as the issuer and the client id of OpenID Connect or the metadata of SAML, may be missing until then. Take the key out when it is there. On a provider that the pool has already it takes the provider away.
   */
  readonly pending?: true;
  /**
   * Identifiers by which a sign-in request can name the provider, such as an email domain (idp_identifiers).
   *
   * @maxItems 50
   */
  readonly identifiers?: readonly string[];
}
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has. This one is of type apple.
 */
export interface AppleIdentityProvider {
  /**
   * What is known about a vendor: type, scopes, mapping, requirements. One of preset and type is needed.
   */
  readonly preset?: 'apple';
  /**
   * Type of the provider. Default: the preset's.
   */
  readonly type?: 'apple';
  /**
   * The client id that the provider gave to this pool (of Apple the Services ID), or where it lives.
   */
  readonly clientId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Apple's Team ID, or where it lives.
   */
  readonly teamId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * The id of Apple's key, or where it lives. Every new key has another id.
   */
  readonly keyId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Where the secret lives. A spec never holds a secret; the value reaches Terraform's state, so keep the backend encrypted.
   */
  readonly privateKey?: VariableReference | SsmParameterReference | SecretsManagerReference;
  /**
   * Scopes asked of the provider. Default: the preset's.
   *
   * @minItems 1
   */
  readonly scopes?: readonly string[];
  /**
   * Only people with a verified email of one of these domains may sign in through the provider for the first time. It works with and without accountLinking; people who have a user already are not asked again.
   *
   * @minItems 1
   */
  readonly allowedEmailDomains?: readonly string[];
  /**
   * User pool attribute: claim. Adds to the preset's mapping; null removes an entry of the preset. Cognito writes these at every sign-in.
   */
  readonly attributeMapping?: {
    /**
     * Name of the claim, or null to remove an entry of the preset.
     */
    readonly [k: string]: string | null;
  };
  /**
   * Where the existing pool has this provider already: its name once more, so it is imported and not made. What is written here is managed; what is not stays as it is, and nothing of the preset fills it. A key that is taken out later leaves its last value.
   */
  readonly adopt?: string;
  /**
   * Whether claims with a national identity number may be mapped. true says that the law allows the team to keep it: it is stored with the user and is in tokens.
   */
  readonly nationalIdConsent?: boolean;
  /**
   * The provider's side is not ready yet: its hand-off sheet is written, and the provider is left out of the pool, the clients that list it and linking. What the provider sends back, such as the issuer and the client id of OpenID Connect or the metadata of SAML, may be missing until then. Take the key out when it is there. On a provider that the pool has already it takes the provider away.
   */
  readonly pending?: true;
  /**
   * Identifiers by which a sign-in request can name the provider, such as an email domain (idp_identifiers).
   *
   * @maxItems 50
   */
  readonly identifiers?: readonly string[];
}
/**
 * An outside identity provider. Its type, most often known from its preset, says which keys it has. This one is of type amazon.
 */
export interface AmazonIdentityProvider {
  /**
   * What is known about a vendor: type, scopes, mapping, requirements. One of preset and type is needed.
   */
  readonly preset?: 'amazon';
  /**
   * Type of the provider. Default: the preset's.
   */
  readonly type?: 'amazon';
  /**
   * The client id that the provider gave to this pool (of Apple the Services ID), or where it lives.
   */
  readonly clientId?: string | VariableReference | SsmParameterReference | SecretsManagerReference;
  readonly clientSecret?: SecretReference;
  /**
   * Scopes asked of the provider. Default: the preset's.
   *
   * @minItems 1
   */
  readonly scopes?: readonly string[];
  /**
   * Only people with a verified email of one of these domains may sign in through the provider for the first time. It works with and without accountLinking; people who have a user already are not asked again.
   *
   * @minItems 1
   */
  readonly allowedEmailDomains?: readonly string[];
  /**
   * User pool attribute: claim. Adds to the preset's mapping; null removes an entry of the preset. Cognito writes these at every sign-in.
   */
  readonly attributeMapping?: {
    /**
     * Name of the claim, or null to remove an entry of the preset.
     */
    readonly [k: string]: string | null;
  };
  /**
   * Where the existing pool has this provider already: its name once more, so it is imported and not made. What is written here is managed; what is not stays as it is, and nothing of the preset fills it. A key that is taken out later leaves its last value.
   */
  readonly adopt?: string;
  /**
   * Whether claims with a national identity number may be mapped. true says that the law allows the team to keep it: it is stored with the user and is in tokens.
   */
  readonly nationalIdConsent?: boolean;
  /**
   * The provider's side is not ready yet: its hand-off sheet is written, and the provider is left out of the pool, the clients that list it and linking. What the provider sends back, such as the issuer and the client id of OpenID Connect or the metadata of SAML, may be missing until then. Take the key out when it is there. On a provider that the pool has already it takes the provider away.
   */
  readonly pending?: true;
  /**
   * Identifiers by which a sign-in request can name the provider, such as an email domain (idp_identifiers).
   *
   * @maxItems 50
   */
  readonly identifiers?: readonly string[];
}
/**
 * An app client.
 */
export interface AppClient {
  /**
   * Name of the app client in AWS. Default: its key.
   */
  readonly name?: string;
  /**
   * Client id of a client that the existing pool has already, so it is imported and not made. What is written here is managed; what is not stays as it is, without a default in its place, and a key that is taken out later leaves its last value. secret then says whether it has one. The key stays for as long as the client does: without it Terraform would make the client anew.
   */
  readonly adopt?: string;
  /**
   * Who may sign in through this client: names of identityProviders, and COGNITO for native users. Default: all of them, and COGNITO.
   *
   * @minItems 1
   */
  readonly identityProviders?: readonly string[];
  /**
   * Further providers of the pool, which others manage: names that are taken as they are. What they map is not known here, so that writeAttributes by default holds every standard attribute as well; a custom attribute that one of them fills must be written there.
   *
   * @minItems 1
   * @maxItems 300
   */
  readonly externalProviders?: readonly string[];
  /**
   * The key that this client had before. Terraform then moves the client to its new address instead of making another one, so that it keeps its client id. May stay once it is applied.
   */
  readonly formerly?: string;
  /**
   * Where a sign-in may return to, matched byte for byte. https, http for localhost, or an app's own scheme; no fragment.
   *
   * @maxItems 100
   */
  readonly callbackUrls?: readonly (string | VariableUrl | SsmParameterUrl | SecretsManagerUrl)[];
  /**
   * One of callbackUrls, taken where a request names none.
   */
  readonly defaultRedirectUri?: string | VariableUrl | SsmParameterUrl | SecretsManagerUrl;
  /**
   * Where a sign-out may return to, matched byte for byte.
   *
   * @maxItems 100
   */
  readonly logoutUrls?: readonly (string | VariableUrl | SsmParameterUrl | SecretsManagerUrl)[];
  /**
   * Hosts that an Application Load Balancer answers for, where it signs people in through this client: adds https://<host>/oauth2/idpresponse to the callback URLs. Needs secret: true, the flow code and the scope openid. A listener on another port than 443 needs its URL in callbackUrls.
   *
   * @maxItems 100
   */
  readonly albHosts?: readonly (string | VariableUrl | SsmParameterUrl | SecretsManagerUrl)[];
  /**
   * Scopes that the app may ask for: Cognito's own, and <identifier>/<scope> of a resource server.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly scopes?: readonly string[];
  /**
   * OAuth 2.0 grants. An empty list: no hosted sign-in. client_credentials excludes the others and needs secret: true.
   */
  readonly flows?: readonly ('code' | 'implicit' | 'client_credentials')[];
  /**
   * Sign-in through the SDK (explicit_auth_flows). Refreshing tokens is possible as well, with refreshTokenRotation only by GetTokensFromRefreshToken.
   */
  readonly authFlows?: readonly ('userSrp' | 'userPassword' | 'adminUserPassword' | 'custom' | 'user')[];
  /**
   * Whether the client has a secret (generate_secret). A change replaces the client.
   */
  readonly secret?: boolean;
  /**
   * Attributes that the app may read. Default: left to AWS, which allows all standard ones.
   *
   * @minItems 1
   */
  readonly readAttributes?: readonly string[];
  /**
   * Attributes that the app may write. Default: every mapped attribute; must contain them, or Cognito cannot write them at sign-in.
   *
   * @minItems 1
   */
  readonly writeAttributes?: readonly string[];
  readonly tokenValidity?: TokenValidity;
  /**
   * Whether each use of a refresh token gives a new one and ends the old one. Absent: it does not. off: it did before; a client that has once rotated keeps the word, because the AWS provider cannot remove the setting. Needs authFlows, and apps that refresh at the token endpoint or by GetTokensFromRefreshToken.
   */
  readonly refreshTokenRotation?: RefreshTokenRotation | 'off';
}
/**
 * A URL made around a Terraform variable, given through TF_VAR_<name>.
 */
export interface VariableUrl {
  /**
   * Name of the variable.
   */
  readonly variable: string;
  /**
   * Text before the value.
   */
  readonly prefix?: string;
  /**
   * Text after the value.
   */
  readonly suffix?: string;
}
/**
 * A URL made around a parameter of Systems Manager Parameter Store.
 */
export interface SsmParameterUrl {
  /**
   * Name of the parameter.
   */
  readonly ssmParameter: string;
  /**
   * Text before the value.
   */
  readonly prefix?: string;
  /**
   * Text after the value.
   */
  readonly suffix?: string;
}
/**
 * A URL made around a value in a secret of AWS Secrets Manager. A URL is no secret: it is shown in plans.
 */
export interface SecretsManagerUrl {
  /**
   * Name or ARN of the secret.
   */
  readonly secretsManager: string;
  /**
   * The key, where the secret is a JSON object. Absent: the whole text is the secret.
   */
  readonly jsonKey?: string;
  /**
   * Text before the value.
   */
  readonly prefix?: string;
  /**
   * Text after the value.
   */
  readonly suffix?: string;
}
/**
 * How long tokens work.
 */
export interface TokenValidity {
  /**
   * Access token: 5m to 1d.
   */
  readonly access?: string;
  /**
   * ID token: 5m to 1d.
   */
  readonly id?: string;
  /**
   * Refresh token: 1h to 3650d, longer than the others.
   */
  readonly refresh?: string;
  /**
   * Time to answer a challenge: whole minutes, 3m to 15m.
   */
  readonly authSession?: string;
}
/**
 * How refresh tokens are rotated.
 */
export interface RefreshTokenRotation {
  /**
   * How long the old refresh token still works, for an app that has to try again: 0s to 60s.
   */
  readonly gracePeriod?: string;
}
/**
 * The function that links a first federated sign-in to the existing user with the same verified email. Absent: no linking. It runs at first sign-ins only.
 */
export interface AccountLinking {
  /**
   * Providers whose sign-ins are linked. Default: every provider whose mapping carries email and email_verified.
   */
  readonly providers?:
    | readonly string[]
    | {
        readonly [k: string]: LinkedProvider;
      };
  /**
   * When linking would not be safe: make a separate user, or reject the sign-in.
   */
  readonly whenUnsafe?: 'separateUser' | 'reject';
  /**
   * When no user has the email. createUser: Cognito makes a federated user. createNative: the function makes a native user with the proven email and links the sign-in to it, so a person has one sub whichever provider comes first. reject makes the pool invite-only: no one gets a new profile from any provider.
   */
  readonly whenNoMatch?: 'createUser' | 'createNative' | 'reject';
  /**
   * Whether people may sign up by themselves with an email that a user of a linked provider has. refuseKnownEmail refuses them with EMAIL_IN_USE.
   */
  readonly nativeSignUp?: 'allow' | 'refuseKnownEmail';
  /**
   * Of an adopted pool: the pre sign-up function that it calls today and that the linking function takes the place of. What that function does is no longer done. Where the pool calls another one, the plan fails.
   */
  readonly replaces?: string;
  readonly messages?: RefusalMessages;
  /**
   * Whether invited users who never signed in (FORCE_CHANGE_PASSWORD) may be linked.
   */
  readonly linkInvitedUsers?: boolean;
  /**
   * What the first sign-in does once linked: go on, or stop with the marker ACCOUNT_LINKED so the app starts the sign-in once more.
   */
  readonly afterLink?: 'continue' | 'retry';
  readonly function?: LinkingFunction;
}
/**
 * How far a provider's emails are trusted.
 */
export interface LinkedProvider {
  /**
   * verifiedClaim: the provider says email_verified true. attested: the team vouches for the provider's emails in emailDomains.
   */
  readonly trustEmail?: 'verifiedClaim' | 'attested';
  /**
   * With verifiedClaim: the team's word that this provider sends email_verified with every email. The presets know it of their vendors. Without it, users whom this provider signs in to are linked to no other provider.
   */
  readonly emailVerified?: 'always';
  /**
   * With attested: the email domains that this provider speaks for.
   *
   * @minItems 1
   */
  readonly emailDomains?: readonly string[];
}
/**
 * What a person reads after the code of a refusal, by code. Absent: the function's own words.
 */
export interface RefusalMessages {
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly ACCOUNT_LINKED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly ACCOUNT_DISABLED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly EMAIL_DOMAIN_NOT_ALLOWED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly EMAIL_IN_USE?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly EMAIL_NOT_USABLE?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly LINK_REFUSED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly NOT_INVITED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly PROFILE_EXISTS?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly PROFILE_INCOMPLETE?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly SIGN_IN_IN_PROGRESS?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly SIGN_IN_MISCONFIGURED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly SIGN_IN_REFUSED?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly SIGN_IN_UNAVAILABLE?: string;
  /**
   * Words for a refusal: plain text on one line, without a link.
   */
  readonly TOO_MANY_IDENTITIES?: string;
}
/**
 * Settings of the Lambda function that links accounts.
 */
export interface LinkingFunction {
  /**
   * Memory in MB; CPU grows with it.
   */
  readonly memoryMb?: number;
  /**
   * Instruction set.
   */
  readonly architecture?: 'arm64' | 'x86_64';
  /**
   * Lambda runtime. nodejs24.x needs awsProviderVersion >= 6.
   */
  readonly runtime?: 'nodejs22.x' | 'nodejs24.x';
  /**
   * How long logs are kept.
   */
  readonly logRetentionDays?:
    | 1
    | 3
    | 5
    | 7
    | 14
    | 30
    | 60
    | 90
    | 120
    | 150
    | 180
    | 365
    | 400
    | 545
    | 731
    | 1096
    | 1827
    | 2192
    | 2557
    | 2922
    | 3288
    | 3653;
  /**
   * Path of the function's IAM role.
   */
  readonly rolePath?: string;
  /**
   * Permissions boundary of the function's IAM role.
   */
  readonly permissionsBoundaryArn?: string;
  /**
   * Whether the stack holds a CloudWatch dashboard of the function: invocations, errors, throttles, duration, refusals by code and the last refusals.
   */
  readonly dashboard?: boolean;
  /**
   * SNS topic that hears of the function's errors, throttles and refusals.
   */
  readonly alarmTopicArn?: string;
  /**
   * Reserved concurrent executions.
   */
  readonly reservedConcurrency?: number;
  /**
   * KMS key that encrypts the function's environment variables.
   */
  readonly kmsKeyArn?: string;
  /**
   * Code signing configuration of the function.
   */
  readonly codeSigningConfigArn?: string;
}
/**
 * What the stack writes down in AWS for the stacks and apps that use the pool.
 */
export interface Publish {
  readonly ssm?: PublishedParameters;
  readonly clientSecrets?: PublishedSecrets;
}
/**
 * Parameters of Systems Manager Parameter Store, of type String. None holds a secret.
 */
export interface PublishedParameters {
  /**
   * What the names begin with: <prefix>/user_pool_id, user_pool_arn, issuer, domain (where there is one) and clients/<client>/client_id. A change replaces the parameters.
   */
  readonly prefix: string;
}
/**
 * Secrets of AWS Secrets Manager: one per app client with secret: true, which holds {"client_id", "client_secret"}.
 */
export interface PublishedSecrets {
  /**
   * What the names begin with: <secretsManager>/<client>. A change replaces the secrets, and AWS keeps a deleted one's name for 30 days.
   */
  readonly secretsManager: string;
  /**
   * KMS key that encrypts the secrets. Absent: the account's key of Secrets Manager, which no other account can use.
   */
  readonly kmsKeyArn?: string;
}
/**
 * Terraform's own settings.
 */
export interface Terraform {
  /**
   * Version constraint of Terraform.
   */
  readonly requiredVersion?: string;
  /**
   * Version constraint of the AWS provider. 5.100 and 6.x are supported.
   */
  readonly awsProviderVersion?: string;
  readonly backend?: Backend;
  readonly assumeRole?: AssumeRole;
  /**
   * AWS accounts that the stack may be applied to.
   *
   * @minItems 1
   */
  readonly allowedAccountIds?: readonly string[];
  /**
   * The team's own Terraform files: patterns relative to the spec's folder, which they cannot leave. The files are copied as they are beside the generated ones, each under its own name. A file called override.tf or *_override.tf changes blocks of ours.
   *
   * @minItems 1
   * @maxItems 50
   */
  readonly include?: readonly string[];
}
/**
 * Where the state is kept. It holds the providers' secrets in clear: encrypt it.
 */
export interface Backend {
  readonly local?: LocalBackend;
  readonly s3?: S3Backend;
  readonly gcs?: GcsBackend;
  readonly azurerm?: AzurermBackend;
  readonly http?: HttpBackend;
  readonly cloud?: CloudBackend;
  readonly remote?: CloudBackend;
}
/**
 * A file.
 */
export interface LocalBackend {
  /**
   * Path of the state file, relative to the generated configuration.
   */
  readonly path?: string;
}
/**
 * An S3 bucket.
 */
export interface S3Backend {
  /**
   * Name of the bucket.
   */
  readonly bucket: string;
  /**
   * Key of the state object.
   */
  readonly key: string;
  /**
   * Region of the bucket.
   */
  readonly region: string;
  /**
   * Server-side encryption.
   */
  readonly encrypt?: boolean;
  /**
   * KMS key that encrypts the state: its ARN or id, or an alias of it.
   */
  readonly kmsKeyId?: string;
  /**
   * Lock by a file in the bucket. Wants Terraform 1.10.
   */
  readonly useLockfile?: boolean;
  /**
   * DynamoDB table that locks the state.
   */
  readonly dynamodbTable?: string;
  /**
   * Prefix of the keys of other workspaces.
   */
  readonly workspaceKeyPrefix?: string;
  /**
   * Named profile of the AWS configuration.
   */
  readonly profile?: string;
  readonly assumeRole?: AssumeRole;
}
/**
 * The role that the AWS provider assumes.
 */
export interface AssumeRole {
  /**
   * ARN of the role.
   */
  readonly roleArn: string;
  /**
   * External id that the role asks for. Not a secret.
   */
  readonly externalId?: string;
}
/**
 * A Google Cloud Storage bucket.
 */
export interface GcsBackend {
  /**
   * Name of the bucket.
   */
  readonly bucket: string;
  /**
   * Prefix of the state's name.
   */
  readonly prefix?: string;
  /**
   * Cloud KMS key that encrypts the state.
   */
  readonly kmsEncryptionKey?: string;
}
/**
 * An Azure storage container.
 */
export interface AzurermBackend {
  /**
   * Resource group of the storage account.
   */
  readonly resourceGroupName?: string;
  /**
   * Name of the storage account.
   */
  readonly storageAccountName: string;
  /**
   * Name of the container.
   */
  readonly containerName: string;
  /**
   * Name of the state's blob.
   */
  readonly key: string;
  /**
   * Id of the Azure subscription.
   */
  readonly subscriptionId?: string;
  /**
   * Azure tenant.
   */
  readonly tenantId?: string;
  /**
   * Whether to sign in with Microsoft Entra ID.
   */
  readonly useAzureadAuth?: boolean;
  /**
   * Whether to sign in with workload identity.
   */
  readonly useOidc?: boolean;
}
/**
 * A REST service. Its user name and password come from TF_HTTP_USERNAME and TF_HTTP_PASSWORD.
 */
export interface HttpBackend {
  /**
   * Address of the state.
   */
  readonly address: string;
  /**
   * Address of the lock.
   */
  readonly lockAddress?: string;
  /**
   * Address that unlocks.
   */
  readonly unlockAddress?: string;
  /**
   * HTTP method of an update.
   */
  readonly updateMethod?: 'POST' | 'PUT';
  /**
   * HTTP method of a lock.
   */
  readonly lockMethod?: 'LOCK' | 'POST' | 'PUT';
  /**
   * HTTP method of an unlock.
   */
  readonly unlockMethod?: 'UNLOCK' | 'DELETE' | 'POST' | 'PUT';
  /**
   * How often a request is tried again.
   */
  readonly retryMax?: number;
}
/**
 * HCP Terraform or Terraform Enterprise. The token comes from the environment.
 */
export interface CloudBackend {
  /**
   * Host name. Default: HCP Terraform.
   */
  readonly hostname?: string;
  /**
   * Name of the organization.
   */
  readonly organization: string;
  readonly workspaces: Workspaces;
}
/**
 * The workspaces: a name, or for cloud tags, or for remote a prefix.
 */
export interface Workspaces {
  /**
   * Name of the one workspace.
   */
  readonly name?: string;
  /**
   * Tags of the workspaces (cloud).
   *
   * @minItems 1
   */
  readonly tags?: readonly string[];
  /**
   * Project of the workspaces (cloud).
   */
  readonly project?: string;
  /**
   * Prefix of the workspaces' names (remote).
   */
  readonly prefix?: string;
}
/**
 * A warning that the team lives with.
 */
export interface Accept {
  /**
   * Code of the warning.
   */
  readonly rule: string;
  /**
   * Where: the dotted path of the warning's place, or of something that contains it. Absent: the whole spec.
   */
  readonly at?: string;
  /**
   * Why, for the next reader.
   */
  readonly reason: string;
}
