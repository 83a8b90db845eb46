/** What a change does, at worst. */
export type Danger = 'destructive' | 'access' | 'signIn' | 'security' | 'none';
/** The dangers, the worst first. */
export declare const DANGERS: readonly Danger[];
/** What a kind of finding means: alike for every finding of its code. */
export interface ReviewCodeEntry {
    readonly danger: Danger;
    /** The plan, or a part of it, could not be judged: no danger is ruled out. */
    readonly unjudged?: true;
    readonly title: string;
    /** What happens to people, for the reference in docs/review.md. */
    readonly why: string;
    /** The vendor page that the judgement rests on. */
    readonly see: string;
}
/** Every code of a review. */
export declare const REVIEW_CODES: {
    readonly 'plan-unreadable': {
        readonly danger: "destructive";
        readonly unjudged: true;
        readonly title: "The plan cannot be read";
        readonly why: "Nothing is known of what this plan does, so it fails every `--fail-on`. A plan of a newer format, or a file that `terraform show -json` did not write, is not guessed at.";
        readonly see: "https://developer.hashicorp.com/terraform/internals/json-format";
    };
    readonly 'plan-incomplete': {
        readonly danger: "destructive";
        readonly unjudged: true;
        readonly title: "The plan is not complete";
        readonly why: "Terraform stopped with an error or left resources for a later run (`-target`, deferred changes). What is missing from the plan is not judged.";
        readonly see: "https://developer.hashicorp.com/terraform/internals/json-format";
    };
    readonly 'action-unknown': {
        readonly danger: "destructive";
        readonly unjudged: true;
        readonly title: "The plan holds an action that this version does not know";
        readonly why: "What Terraform does to the resource is not guessed at.";
        readonly see: "https://developer.hashicorp.com/terraform/internals/json-format";
    };
    readonly 'pool-destroyed': {
        readonly danger: "destructive";
        readonly title: "The user pool is deleted";
        readonly why: "Every user, password and linked identity is lost. No backup brings them back.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool";
    };
    readonly 'pool-replaced': {
        readonly danger: "destructive";
        readonly title: "The user pool is replaced by an empty one";
        readonly why: "Every user, password and linked identity is lost; the pool, its clients and its issuer get new ids.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool";
    };
    readonly 'domain-destroyed': {
        readonly danger: "destructive";
        readonly title: "The domain of the sign-in pages is deleted";
        readonly why: "Nobody signs in through a provider, and somebody else can take the prefix.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html";
    };
    readonly 'group-removed': {
        readonly danger: "destructive";
        readonly title: "A group of the pool is deleted";
        readonly why: "Who was in it is lost. Whatever asks a token for the group refuses its members.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-user-groups.html";
    };
    readonly 'domain-record-removed': {
        readonly danger: "signIn";
        readonly title: "A DNS record of the domain is deleted";
        readonly why: "Without the alias records nobody finds the sign-in pages. Without the record that proves the certificate AWS does not renew it.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html";
    };
    readonly 'sign-in-style-removed': {
        readonly danger: "signIn";
        readonly title: "A client's style of managed login is deleted";
        readonly why: "With managed login the pages of a client without a style do not load.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/managed-login-branding.html";
    };
    readonly 'domain-replaced': {
        readonly danger: "destructive";
        readonly title: "The domain of the sign-in pages is replaced";
        readonly why: "Every redirect URI that providers and apps know is wrong afterwards, and somebody else can take the old prefix.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html";
    };
    readonly 'provider-renamed': {
        readonly danger: "destructive";
        readonly title: "An identity provider is renamed";
        readonly why: "Cognito finds a person's identity by the provider's name. After the change everyone who signs in through it is a stranger and gets a second user; the first one cannot be reached.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html";
    };
    readonly 'provider-replaced': {
        readonly danger: "destructive";
        readonly title: "An identity provider is replaced";
        readonly why: "The provider is deleted and made again with another name or type. Identities that were made through it are not found by the new one.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider";
    };
    readonly 'subject-mapping-changed': {
        readonly danger: "destructive";
        readonly title: "The claim that identifies people changes";
        readonly why: "Cognito finds an identity by the claim that is mapped to `username`. With another claim everyone who signs in through the provider is a stranger and gets a second user.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html";
    };
    readonly 'client-replaced': {
        readonly danger: "destructive";
        readonly title: "An app client is replaced";
        readonly why: "The client gets a new id and a new secret. Apps that know the old ones cannot sign anyone in, and sessions end.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'client-removed': {
        readonly danger: "destructive";
        readonly title: "An app client is deleted";
        readonly why: "Apps that use the client cannot sign anyone in, and sessions end. A client made later has another id.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'schema-attribute-changed': {
        readonly danger: "destructive";
        readonly title: "An attribute of the pool changes or is removed";
        readonly why: "AWS refuses this: the plan looks fine and the apply fails halfway, with \"cannot modify or remove schema items\".";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html";
    };
    readonly 'linking-turned-on': {
        readonly danger: "access";
        readonly title: "Accounts are linked from now on";
        readonly why: "A first sign-in through a linked provider lands in the existing user with the same email.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html";
    };
    readonly 'linking-policy-loosened': {
        readonly danger: "access";
        readonly title: "The linking policy is looser";
        readonly why: "More first sign-ins than before reach an existing user, or get a new one.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html";
    };
    readonly 'linking-policy-unreadable': {
        readonly danger: "access";
        readonly unjudged: true;
        readonly title: "The linking policy cannot be compared";
        readonly why: "The plan does not show the policy, or it is not one that this version knows, so nothing is ruled out about who is linked.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html";
    };
    readonly 'trigger-removed': {
        readonly danger: "access";
        readonly title: "A trigger is removed from the pool";
        readonly why: "The function no longer decides. Without the pre sign-up function no one is refused at a first sign-in any more, and no one is linked: people who have a user already get a second one.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html";
    };
    readonly 'provider-added': {
        readonly danger: "access";
        readonly title: "An identity provider is added";
        readonly why: "People whom this provider vouches for can sign in.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html";
    };
    readonly 'client-provider-added': {
        readonly danger: "access";
        readonly title: "An app client accepts another way to sign in";
        readonly why: "People of that provider reach an app that they could not reach before.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'email-mapping-changed': {
        readonly danger: "access";
        readonly title: "The email that linking goes by comes from another claim";
        readonly why: "Linking picks the user by this email. A claim that people can set themselves leads into the accounts of others.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html";
    };
    readonly 'group-role-changed': {
        readonly danger: "access";
        readonly title: "Members of a group get another role";
        readonly why: "Through an identity pool they do in the AWS account what that role may do.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-user-groups.html";
    };
    readonly 'self-sign-up-opened': {
        readonly danger: "access";
        readonly title: "Anyone can register";
        readonly why: "Until now only an administrator could make a user.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/how-to-create-user-accounts.html";
    };
    readonly 'provider-removed': {
        readonly danger: "signIn";
        readonly title: "An identity provider is deleted";
        readonly why: "People who sign in through it cannot. Their users stay; made again under the same name, the provider finds them.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html";
    };
    readonly 'email-verified-unmapped': {
        readonly danger: "signIn";
        readonly title: "Linking no longer learns whether an email is verified";
        readonly why: "Without `email_verified` no email of the provider counts as verified: no one new is linked, and people who have a user already are refused or get a second one.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html";
    };
    readonly 'linked-subject-unmapped': {
        readonly danger: "signIn";
        readonly title: "A linked provider no longer maps its subject";
        readonly why: "Linking needs the subject as the provider sends it. Without it no one new is linked, and people who have a user already are refused or get a second one.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html";
    };
    readonly 'linking-policy-tightened': {
        readonly danger: "signIn";
        readonly title: "The linking policy is tighter";
        readonly why: "First sign-ins that were linked or got a user are refused, or get a user of their own.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation-consolidate-users.html";
    };
    readonly 'trigger-cannot-run': {
        readonly danger: "signIn";
        readonly title: "Cognito may not invoke a trigger that the pool has";
        readonly why: "A trigger that cannot be invoked fails every sign-up, and with it every first sign-in through a provider.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html";
    };
    readonly 'iam-narrowed': {
        readonly danger: "signIn";
        readonly title: "A role may do less";
        readonly why: "Where the linking function needs what is gone, every first sign-in through a provider fails.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy";
    };
    readonly 'callback-url-removed': {
        readonly danger: "signIn";
        readonly title: "A callback URL is removed";
        readonly why: "An app that returns there gets an error instead of a sign-in.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'client-provider-removed': {
        readonly danger: "signIn";
        readonly title: "An app client no longer accepts a way to sign in";
        readonly why: "People of that provider cannot reach the app.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'scope-removed': {
        readonly danger: "signIn";
        readonly title: "A resource server or a scope of it is deleted";
        readonly why: "An app or a machine that asks for the scope gets no token.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-define-resource-servers.html";
    };
    readonly 'first-factor-removed': {
        readonly danger: "signIn";
        readonly title: "A way to begin a sign-in is taken away";
        readonly why: "People who have nothing else cannot sign in: some may never have set a password.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html";
    };
    readonly 'passkeys-lost': {
        readonly danger: "signIn";
        readonly title: "Passkeys belong to another domain";
        readonly why: "A passkey works only for the domain that it was made for. Everyone has to make another one, and to sign in without it first.";
        readonly see: "https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html";
    };
    readonly 'client-flow-removed': {
        readonly danger: "signIn";
        readonly title: "An app client loses a flow or a scope";
        readonly why: "An app that uses it cannot sign anyone in.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'self-sign-up-closed': {
        readonly danger: "signIn";
        readonly title: "Nobody can register any more";
        readonly why: "Only an administrator makes users from now on.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/how-to-create-user-accounts.html";
    };
    readonly 'deletion-protection-off': {
        readonly danger: "security";
        readonly title: "The pool is no longer protected from deletion";
        readonly why: "The next mistake can delete every user.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html";
    };
    readonly 'mfa-weakened': {
        readonly danger: "security";
        readonly title: "Multi-factor authentication is weaker";
        readonly why: "A stolen password is enough where a second factor was needed. Sign-ins through providers never use the MFA of the pool.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-mfa.html";
    };
    readonly 'first-factor-added': {
        readonly danger: "security";
        readonly title: "There is another way to begin a sign-in";
        readonly why: "It replaces the password: the person who holds that mailbox, phone or device signs in.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-selection-sdk.html";
    };
    readonly 'web-acl-removed': {
        readonly danger: "security";
        readonly title: "No firewall protects the pool any more";
        readonly why: "Requests that the web ACL stopped or counted reach the sign-in pages and the API.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html";
    };
    readonly 'web-acl-changed': {
        readonly danger: "security";
        readonly title: "Another firewall protects the pool";
        readonly why: "Its rules decide which requests reach the sign-in pages and the API. The old one goes before the new one comes.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-waf.html";
    };
    readonly 'email-sender-changed': {
        readonly danger: "security";
        readonly title: "The pool's messages come from elsewhere";
        readonly why: "Codes and invitations are sent by another identity of Amazon SES, or from another address. Without one, Cognito sends 50 a day.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html";
    };
    readonly 'password-policy-weakened': {
        readonly danger: "security";
        readonly title: "The password policy is weaker";
        readonly why: "Passwords that are easier to guess are accepted from now on.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html";
    };
    readonly 'threat-protection-weakened': {
        readonly danger: "security";
        readonly title: "Threat protection is weaker";
        readonly why: "Sign-ins with stolen passwords are no longer stopped, or no longer seen.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html";
    };
    readonly 'account-recovery-widened': {
        readonly danger: "security";
        readonly title: "There is another way to recover an account";
        readonly why: "Anyone who holds that mailbox or phone number can set a new password.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html";
    };
    readonly 'sessions-lengthened': {
        readonly danger: "security";
        readonly title: "Sessions last longer";
        readonly why: "A stolen token is good for longer, and a person who lost access at the provider keeps it for longer.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html";
    };
    readonly 'callback-url-added': {
        readonly danger: "security";
        readonly title: "A callback URL is added";
        readonly why: "Anyone who controls that address receives the codes or tokens of people who sign in.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'logout-url-added': {
        readonly danger: "security";
        readonly title: "A logout URL is added";
        readonly why: "Cognito sends people there after they sign out.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'client-added': {
        readonly danger: "security";
        readonly title: "An app client is added";
        readonly why: "Another app signs people in and gets their attributes.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'client-flow-added': {
        readonly danger: "security";
        readonly title: "An app client gets a flow or a scope";
        readonly why: "The app can get tokens in a way, or for a use, that it could not before.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'client-attributes-widened': {
        readonly danger: "security";
        readonly title: "An app client may read or write more attributes";
        readonly why: "An app, and each person whose token has `aws.cognito.signin.user.admin`, reads or changes what it could not before.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html";
    };
    readonly 'client-protection-off': {
        readonly danger: "security";
        readonly title: "A protection of an app client is turned off";
        readonly why: "Errors tell whether a user exists, refresh tokens cannot be revoked, or they no longer rotate.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'issuer-changed': {
        readonly danger: "security";
        readonly title: "An identity provider points elsewhere";
        readonly why: "The party that runs the new issuer, endpoint or metadata vouches for everybody who signs in under the old name, and reaches their users where subjects are alike.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'provider-credentials-changed': {
        readonly danger: "security";
        readonly title: "Client id, secret or key at an identity provider changes";
        readonly why: "Sign-ins fail from the apply until the provider knows the new credentials. Providers that give each client its own subjects make everybody a stranger when the client id changes.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html";
    };
    readonly 'trigger-elsewhere': {
        readonly danger: "security";
        readonly title: "A trigger of the pool is added or points elsewhere";
        readonly why: "The function sees every sign-up or sign-in that it is called for, and can refuse or change it.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html";
    };
    readonly 'function-code-unknown': {
        readonly danger: "security";
        readonly title: "The linking function gets code that this version did not generate";
        readonly why: "The function decides who gets into which account. Generate the stack with the version that reviews it, and compare.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function";
    };
    readonly 'function-replaced': {
        readonly danger: "security";
        readonly title: "A function of the pool is made, deleted, replaced or runs differently";
        readonly why: "The function decides who gets into which account. What it runs as and how is part of that decision.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function";
    };
    readonly 'invoke-permission-widened': {
        readonly danger: "security";
        readonly title: "Somebody else may invoke a function of the pool";
        readonly why: "Anyone who may invoke the function can try its answers with made-up events.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_permission";
    };
    readonly 'iam-widened': {
        readonly danger: "security";
        readonly title: "A role may do more";
        readonly why: "Anyone who takes over the function, or the role, can do it too.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_role_policy";
    };
    readonly 'iam-provider-changed': {
        readonly danger: "security";
        readonly title: "What IAM trusts as an OIDC provider changes";
        readonly why: "Roles and identity pools that trust this provider let in every person for whom it vouches.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_openid_connect_provider";
    };
    readonly 'monitoring-removed': {
        readonly danger: "security";
        readonly title: "Logs or alarms are removed";
        readonly why: "Refused and failed sign-ins are no longer seen, and past ones may be lost.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group";
    };
    readonly 'change-hidden': {
        readonly danger: "security";
        readonly title: "A setting changes to something that the plan does not show";
        readonly why: "The new value is sensitive or known only at the apply, so it is not judged.";
        readonly see: "https://developer.hashicorp.com/terraform/internals/json-format";
    };
    readonly 'no-longer-managed': {
        readonly danger: "security";
        readonly title: "Terraform forgets a resource and leaves it in AWS";
        readonly why: "From then on no one sees when it changes.";
        readonly see: "https://developer.hashicorp.com/terraform/language/resources/syntax";
    };
    readonly 'outside-the-stack': {
        readonly danger: "security";
        readonly title: "The plan changes a resource that this tool does not generate";
        readonly why: "What it does to people is not judged. Read the plan.";
        readonly see: "https://developer.hashicorp.com/terraform/cli/commands/plan";
    };
    readonly drift: {
        readonly danger: "security";
        readonly title: "Somebody changed a resource outside Terraform";
        readonly why: "What the spec says was not true, and what was done by hand is undone by the apply where the spec sets it.";
        readonly see: "https://developer.hashicorp.com/terraform/tutorials/state/resource-drift";
    };
    readonly 'publication-removed': {
        readonly danger: "signIn";
        readonly title: "A published parameter or secret is gone from its name";
        readonly why: "Stacks and apps that read it fail from then on, and with them the sign-ins that they offer. AWS keeps the name of a deleted secret for 30 days.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter";
    };
    readonly 'domain-certificate-changed': {
        readonly danger: "none";
        readonly title: "The domain gets another certificate";
        readonly why: "Cognito takes only an issued certificate for the very host. The change takes up to an hour.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html";
    };
    readonly 'sign-in-pages-changed': {
        readonly danger: "none";
        readonly title: "People see other sign-in pages";
        readonly why: "Managed login and the classic pages look different, and a style sheet of the one does nothing for the other.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-managed-login.html";
    };
    readonly 'publication-changed': {
        readonly danger: "none";
        readonly title: "A published parameter or secret gets another value";
        readonly why: "Those who have read it before keep the old value until they read it again. What the value names is judged by itself.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter";
    };
    readonly 'sessions-shortened': {
        readonly danger: "none";
        readonly title: "Sessions are shorter";
        readonly why: "People sign in more often. Tokens that are out already keep their lifetime.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-with-identity-providers.html";
    };
    readonly 'logout-url-removed': {
        readonly danger: "none";
        readonly title: "A logout URL is removed";
        readonly why: "An app that signs people out to this address gets an error.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_user_pool_client";
    };
    readonly 'schema-attribute-added': {
        readonly danger: "none";
        readonly title: "The pool gets an attribute";
        readonly why: "An attribute can never be removed or changed.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html";
    };
    readonly 'attribute-mapping-changed': {
        readonly danger: "none";
        readonly title: "Attributes are filled from other claims";
        readonly why: "The user's attributes change at the next sign-in through the provider. An attribute that is no longer mapped keeps its value.";
        readonly see: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html";
    };
    readonly 'function-updated': {
        readonly danger: "none";
        readonly title: "The linking function gets this version's code";
        readonly why: "The code is the archive that this version of the tool generates.";
        readonly see: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function";
    };
    readonly created: {
        readonly danger: "none";
        readonly title: "A resource is made";
        readonly why: "Nothing that is there changes.";
        readonly see: "https://developer.hashicorp.com/terraform/cli/commands/plan";
    };
    readonly 'changed-otherwise': {
        readonly danger: "none";
        readonly title: "A setting changes that no rule of this review judges";
        readonly why: "The review names the argument. Read its change in the plan.";
        readonly see: "https://developer.hashicorp.com/terraform/cli/commands/plan";
    };
};
/** A code of a review's finding. */
export type ReviewCode = keyof typeof REVIEW_CODES;
/** What the code means. */
export declare function codeEntry(code: ReviewCode): ReviewCodeEntry;
