/** What a change does, at worst. */
export type Danger = 'destructive' | 'access' | 'signIn' | 'security' | 'none';

/** The dangers, the worst first. */
export const DANGERS: readonly Danger[] = ['destructive', 'access', 'signIn', 'security', 'none'];

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

const GUIDE = 'https://docs.aws.amazon.com/cognito/latest/developerguide';
const REGISTRY = 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources';
const TERRAFORM = 'https://developer.hashicorp.com/terraform';

/** Every code of a review. */
export const REVIEW_CODES = {
  'plan-unreadable': {
    danger: 'destructive',
    unjudged: true,
    title: 'The plan cannot be read',
    why: 'Nothing is known of what this plan does, so it fails every `--fail-on`. A plan of a newer format, or a file that `terraform show -json` did not write, is not guessed at.',
    see: `${TERRAFORM}/internals/json-format`,
  },
  'plan-incomplete': {
    danger: 'destructive',
    unjudged: true,
    title: 'The plan is not complete',
    why: 'Terraform stopped with an error or left resources for a later run (`-target`, deferred changes). What is missing from the plan is not judged.',
    see: `${TERRAFORM}/internals/json-format`,
  },
  'action-unknown': {
    danger: 'destructive',
    unjudged: true,
    title: 'The plan holds an action that this version does not know',
    why: 'What Terraform does to the resource is not guessed at.',
    see: `${TERRAFORM}/internals/json-format`,
  },
  'pool-destroyed': {
    danger: 'destructive',
    title: 'The user pool is deleted',
    why: 'Every user, password and linked identity is lost. No backup brings them back.',
    see: `${REGISTRY}/cognito_user_pool`,
  },
  'pool-replaced': {
    danger: 'destructive',
    title: 'The user pool is replaced by an empty one',
    why: 'Every user, password and linked identity is lost; the pool, its clients and its issuer get new ids.',
    see: `${REGISTRY}/cognito_user_pool`,
  },
  'domain-destroyed': {
    danger: 'destructive',
    title: 'The domain of the sign-in pages is deleted',
    why: 'Nobody signs in through a provider, and somebody else can take the prefix.',
    see: `${GUIDE}/cognito-user-pools-assign-domain.html`,
  },
  'group-removed': {
    danger: 'destructive',
    title: 'A group of the pool is deleted',
    why: 'Who was in it is lost. Whatever asks a token for the group refuses its members.',
    see: `${GUIDE}/cognito-user-pools-user-groups.html`,
  },
  'domain-record-removed': {
    danger: 'signIn',
    title: 'A DNS record of the domain is deleted',
    why: 'Without the alias records nobody finds the sign-in pages. Without the record that proves the certificate AWS does not renew it.',
    see: `${GUIDE}/cognito-user-pools-add-custom-domain.html`,
  },
  'sign-in-style-removed': {
    danger: 'signIn',
    title: "A client's style of managed login is deleted",
    why: 'With managed login the pages of a client without a style do not load.',
    see: `${GUIDE}/managed-login-branding.html`,
  },
  'domain-replaced': {
    danger: 'destructive',
    title: 'The domain of the sign-in pages is replaced',
    why: 'Every redirect URI that providers and apps know is wrong afterwards, and somebody else can take the old prefix.',
    see: `${GUIDE}/cognito-user-pools-assign-domain.html`,
  },
  'provider-renamed': {
    danger: 'destructive',
    title: 'An identity provider is renamed',
    why: "Cognito finds a person's identity by the provider's name. After the change everyone who signs in through it is a stranger and gets a second user; the first one cannot be reached.",
    see: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },
  'provider-replaced': {
    danger: 'destructive',
    title: 'An identity provider is replaced',
    why: 'The provider is deleted and made again with another name or type. Identities that were made through it are not found by the new one.',
    see: `${REGISTRY}/cognito_identity_provider`,
  },
  'subject-mapping-changed': {
    danger: 'destructive',
    title: 'The claim that identifies people changes',
    why: 'Cognito finds an identity by the claim that is mapped to `username`. With another claim everyone who signs in through the provider is a stranger and gets a second user.',
    see: `${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`,
  },
  'client-replaced': {
    danger: 'destructive',
    title: 'An app client is replaced',
    why: 'The client gets a new id and a new secret. Apps that know the old ones cannot sign anyone in, and sessions end.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'client-removed': {
    danger: 'destructive',
    title: 'An app client is deleted',
    why: 'Apps that use the client cannot sign anyone in, and sessions end. A client made later has another id.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'schema-attribute-changed': {
    danger: 'destructive',
    title: 'An attribute of the pool changes or is removed',
    why: 'AWS refuses this: the plan looks fine and the apply fails halfway, with "cannot modify or remove schema items".',
    see: `${GUIDE}/user-pool-settings-attributes.html`,
  },
  'linking-turned-on': {
    danger: 'access',
    title: 'Accounts are linked from now on',
    why: 'A first sign-in through a linked provider lands in the existing user with the same email.',
    see: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },
  'linking-policy-loosened': {
    danger: 'access',
    title: 'The linking policy is looser',
    why: 'More first sign-ins than before reach an existing user, or get a new one.',
    see: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },
  'linking-policy-unreadable': {
    danger: 'access',
    unjudged: true,
    title: 'The linking policy cannot be compared',
    why: 'The plan does not show the policy, or it is not one that this version knows, so nothing is ruled out about who is linked.',
    see: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },
  'trigger-removed': {
    danger: 'access',
    title: 'A trigger is removed from the pool',
    why: 'The function no longer decides. Without the pre sign-up function no one is refused at a first sign-in any more, and no one is linked: people who have a user already get a second one.',
    see: `${GUIDE}/cognito-user-pools-working-with-lambda-triggers.html`,
  },
  'provider-added': {
    danger: 'access',
    title: 'An identity provider is added',
    why: 'People whom this provider vouches for can sign in.',
    see: `${GUIDE}/cognito-user-pools-identity-federation.html`,
  },
  'client-provider-added': {
    danger: 'access',
    title: 'An app client accepts another way to sign in',
    why: 'People of that provider reach an app that they could not reach before.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'email-mapping-changed': {
    danger: 'access',
    title: 'The email that linking goes by comes from another claim',
    why: 'Linking picks the user by this email. A claim that people can set themselves leads into the accounts of others.',
    see: `${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`,
  },
  'group-role-changed': {
    danger: 'access',
    title: 'Members of a group get another role',
    why: 'Through an identity pool they do in the AWS account what that role may do.',
    see: `${GUIDE}/cognito-user-pools-user-groups.html`,
  },
  'self-sign-up-opened': {
    danger: 'access',
    title: 'Anyone can register',
    why: 'Until now only an administrator could make a user.',
    see: `${GUIDE}/how-to-create-user-accounts.html`,
  },
  'provider-removed': {
    danger: 'signIn',
    title: 'An identity provider is deleted',
    why: 'People who sign in through it cannot. Their users stay; made again under the same name, the provider finds them.',
    see: `${GUIDE}/cognito-user-pools-identity-federation.html`,
  },
  'email-verified-unmapped': {
    danger: 'signIn',
    title: 'Linking no longer learns whether an email is verified',
    why: 'Without `email_verified` no email of the provider counts as verified: no one new is linked, and people who have a user already are refused or get a second one.',
    see: `${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`,
  },
  'linked-subject-unmapped': {
    danger: 'signIn',
    title: 'A linked provider no longer maps its subject',
    why: 'Linking needs the subject as the provider sends it. Without it no one new is linked, and people who have a user already are refused or get a second one.',
    see: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },
  'linking-policy-tightened': {
    danger: 'signIn',
    title: 'The linking policy is tighter',
    why: 'First sign-ins that were linked or got a user are refused, or get a user of their own.',
    see: `${GUIDE}/cognito-user-pools-identity-federation-consolidate-users.html`,
  },
  'trigger-cannot-run': {
    danger: 'signIn',
    title: 'Cognito may not invoke a trigger that the pool has',
    why: 'A trigger that cannot be invoked fails every sign-up, and with it every first sign-in through a provider.',
    see: `${GUIDE}/cognito-user-pools-working-with-lambda-triggers.html`,
  },
  'iam-narrowed': {
    danger: 'signIn',
    title: 'A role may do less',
    why: 'Where the linking function needs what is gone, every first sign-in through a provider fails.',
    see: `${REGISTRY}/iam_role_policy`,
  },
  'callback-url-removed': {
    danger: 'signIn',
    title: 'A callback URL is removed',
    why: 'An app that returns there gets an error instead of a sign-in.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'client-provider-removed': {
    danger: 'signIn',
    title: 'An app client no longer accepts a way to sign in',
    why: 'People of that provider cannot reach the app.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'scope-removed': {
    danger: 'signIn',
    title: 'A resource server or a scope of it is deleted',
    why: 'An app or a machine that asks for the scope gets no token.',
    see: `${GUIDE}/cognito-user-pools-define-resource-servers.html`,
  },
  'first-factor-removed': {
    danger: 'signIn',
    title: 'A way to begin a sign-in is taken away',
    why: 'People who have nothing else cannot sign in: some may never have set a password.',
    see: `${GUIDE}/authentication-flows-selection-sdk.html`,
  },
  'passkeys-lost': {
    danger: 'signIn',
    title: 'Passkeys belong to another domain',
    why: 'A passkey works only for the domain that it was made for. Everyone has to make another one, and to sign in without it first.',
    see: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html',
  },
  'client-flow-removed': {
    danger: 'signIn',
    title: 'An app client loses a flow or a scope',
    why: 'An app that uses it cannot sign anyone in.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'self-sign-up-closed': {
    danger: 'signIn',
    title: 'Nobody can register any more',
    why: 'Only an administrator makes users from now on.',
    see: `${GUIDE}/how-to-create-user-accounts.html`,
  },
  'deletion-protection-off': {
    danger: 'security',
    title: 'The pool is no longer protected from deletion',
    why: 'The next mistake can delete every user.',
    see: `${GUIDE}/user-pool-settings-deletion-protection.html`,
  },
  'mfa-weakened': {
    danger: 'security',
    title: 'Multi-factor authentication is weaker',
    why: 'A stolen password is enough where a second factor was needed. Sign-ins through providers never use the MFA of the pool.',
    see: `${GUIDE}/user-pool-settings-mfa.html`,
  },
  'first-factor-added': {
    danger: 'security',
    title: 'There is another way to begin a sign-in',
    why: 'It replaces the password: the person who holds that mailbox, phone or device signs in.',
    see: `${GUIDE}/authentication-flows-selection-sdk.html`,
  },
  'web-acl-removed': {
    danger: 'security',
    title: 'No firewall protects the pool any more',
    why: 'Requests that the web ACL stopped or counted reach the sign-in pages and the API.',
    see: `${GUIDE}/user-pool-waf.html`,
  },
  'web-acl-changed': {
    danger: 'security',
    title: 'Another firewall protects the pool',
    why: 'Its rules decide which requests reach the sign-in pages and the API. The old one goes before the new one comes.',
    see: `${GUIDE}/user-pool-waf.html`,
  },
  'email-sender-changed': {
    danger: 'security',
    title: "The pool's messages come from elsewhere",
    why: 'Codes and invitations are sent by another identity of Amazon SES, or from another address. Without one, Cognito sends 50 a day.',
    see: `${GUIDE}/user-pool-email.html`,
  },
  'password-policy-weakened': {
    danger: 'security',
    title: 'The password policy is weaker',
    why: 'Passwords that are easier to guess are accepted from now on.',
    see: `${GUIDE}/managing-users-passwords.html`,
  },
  'threat-protection-weakened': {
    danger: 'security',
    title: 'Threat protection is weaker',
    why: 'Sign-ins with stolen passwords are no longer stopped, or no longer seen.',
    see: `${GUIDE}/cognito-user-pool-settings-threat-protection.html`,
  },
  'account-recovery-widened': {
    danger: 'security',
    title: 'There is another way to recover an account',
    why: 'Anyone who holds that mailbox or phone number can set a new password.',
    see: `${GUIDE}/managing-users-passwords.html`,
  },
  'sessions-lengthened': {
    danger: 'security',
    title: 'Sessions last longer',
    why: 'A stolen token is good for longer, and a person who lost access at the provider keeps it for longer.',
    see: `${GUIDE}/amazon-cognito-user-pools-using-tokens-with-identity-providers.html`,
  },
  'callback-url-added': {
    danger: 'security',
    title: 'A callback URL is added',
    why: 'Anyone who controls that address receives the codes or tokens of people who sign in.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'logout-url-added': {
    danger: 'security',
    title: 'A logout URL is added',
    why: 'Cognito sends people there after they sign out.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'client-added': {
    danger: 'security',
    title: 'An app client is added',
    why: 'Another app signs people in and gets their attributes.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'client-flow-added': {
    danger: 'security',
    title: 'An app client gets a flow or a scope',
    why: 'The app can get tokens in a way, or for a use, that it could not before.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'client-attributes-widened': {
    danger: 'security',
    title: 'An app client may read or write more attributes',
    why: 'An app, and each person whose token has `aws.cognito.signin.user.admin`, reads or changes what it could not before.',
    see: `${GUIDE}/user-pool-settings-attributes.html`,
  },
  'client-protection-off': {
    danger: 'security',
    title: 'A protection of an app client is turned off',
    why: 'Errors tell whether a user exists, refresh tokens cannot be revoked, or they no longer rotate.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'issuer-changed': {
    danger: 'security',
    title: 'An identity provider points elsewhere',
    why: 'The party that runs the new issuer, endpoint or metadata vouches for everybody who signs in under the old name, and reaches their users where subjects are alike.',
    see: `${GUIDE}/cognito-user-pools-oidc-idp.html`,
  },
  'provider-credentials-changed': {
    danger: 'security',
    title: 'Client id, secret or key at an identity provider changes',
    why: 'Sign-ins fail from the apply until the provider knows the new credentials. Providers that give each client its own subjects make everybody a stranger when the client id changes.',
    see: `${GUIDE}/cognito-user-pools-oidc-idp.html`,
  },
  'trigger-elsewhere': {
    danger: 'security',
    title: 'A trigger of the pool is added or points elsewhere',
    why: 'The function sees every sign-up or sign-in that it is called for, and can refuse or change it.',
    see: `${GUIDE}/cognito-user-pools-working-with-lambda-triggers.html`,
  },
  'function-code-unknown': {
    danger: 'security',
    title: 'The linking function gets code that this version did not generate',
    why: 'The function decides who gets into which account. Generate the stack with the version that reviews it, and compare.',
    see: `${REGISTRY}/lambda_function`,
  },
  'function-replaced': {
    danger: 'security',
    title: 'A function of the pool is made, deleted, replaced or runs differently',
    why: 'The function decides who gets into which account. What it runs as and how is part of that decision.',
    see: `${REGISTRY}/lambda_function`,
  },
  'invoke-permission-widened': {
    danger: 'security',
    title: 'Somebody else may invoke a function of the pool',
    why: 'Anyone who may invoke the function can try its answers with made-up events.',
    see: `${REGISTRY}/lambda_permission`,
  },
  'iam-widened': {
    danger: 'security',
    title: 'A role may do more',
    why: 'Anyone who takes over the function, or the role, can do it too.',
    see: `${REGISTRY}/iam_role_policy`,
  },
  'iam-provider-changed': {
    danger: 'security',
    title: 'What IAM trusts as an OIDC provider changes',
    why: 'Roles and identity pools that trust this provider let in every person for whom it vouches.',
    see: `${REGISTRY}/iam_openid_connect_provider`,
  },
  'monitoring-removed': {
    danger: 'security',
    title: 'Logs or alarms are removed',
    why: 'Refused and failed sign-ins are no longer seen, and past ones may be lost.',
    see: `${REGISTRY}/cloudwatch_log_group`,
  },
  'change-hidden': {
    danger: 'security',
    title: 'A setting changes to something that the plan does not show',
    why: 'The new value is sensitive or known only at the apply, so it is not judged.',
    see: `${TERRAFORM}/internals/json-format`,
  },
  'no-longer-managed': {
    danger: 'security',
    title: 'Terraform forgets a resource and leaves it in AWS',
    why: 'From then on no one sees when it changes.',
    see: `${TERRAFORM}/language/resources/syntax`,
  },
  'outside-the-stack': {
    danger: 'security',
    title: 'The plan changes a resource that this tool does not generate',
    why: 'What it does to people is not judged. Read the plan.',
    see: `${TERRAFORM}/cli/commands/plan`,
  },
  drift: {
    danger: 'security',
    title: 'Somebody changed a resource outside Terraform',
    why: 'What the spec says was not true, and what was done by hand is undone by the apply where the spec sets it.',
    see: `${TERRAFORM}/tutorials/state/resource-drift`,
  },
  'publication-removed': {
    danger: 'signIn',
    title: 'A published parameter or secret is gone from its name',
    why: 'Stacks and apps that read it fail from then on, and with them the sign-ins that they offer. AWS keeps the name of a deleted secret for 30 days.',
    see: `${REGISTRY}/ssm_parameter`,
  },
  'domain-certificate-changed': {
    danger: 'none',
    title: 'The domain gets another certificate',
    why: 'Cognito takes only an issued certificate for the very host. The change takes up to an hour.',
    see: `${GUIDE}/cognito-user-pools-add-custom-domain.html`,
  },
  'sign-in-pages-changed': {
    danger: 'none',
    title: 'People see other sign-in pages',
    why: 'Managed login and the classic pages look different, and a style sheet of the one does nothing for the other.',
    see: `${GUIDE}/cognito-user-pools-managed-login.html`,
  },
  'publication-changed': {
    danger: 'none',
    title: 'A published parameter or secret gets another value',
    why: 'Those who have read it before keep the old value until they read it again. What the value names is judged by itself.',
    see: `${REGISTRY}/ssm_parameter`,
  },
  'sessions-shortened': {
    danger: 'none',
    title: 'Sessions are shorter',
    why: 'People sign in more often. Tokens that are out already keep their lifetime.',
    see: `${GUIDE}/amazon-cognito-user-pools-using-tokens-with-identity-providers.html`,
  },
  'logout-url-removed': {
    danger: 'none',
    title: 'A logout URL is removed',
    why: 'An app that signs people out to this address gets an error.',
    see: `${REGISTRY}/cognito_user_pool_client`,
  },
  'schema-attribute-added': {
    danger: 'none',
    title: 'The pool gets an attribute',
    why: 'An attribute can never be removed or changed.',
    see: `${GUIDE}/user-pool-settings-attributes.html`,
  },
  'attribute-mapping-changed': {
    danger: 'none',
    title: 'Attributes are filled from other claims',
    why: "The user's attributes change at the next sign-in through the provider. An attribute that is no longer mapped keeps its value.",
    see: `${GUIDE}/cognito-user-pools-specifying-attribute-mapping.html`,
  },
  'function-updated': {
    danger: 'none',
    title: "The linking function gets this version's code",
    why: 'The code is the archive that this version of the tool generates.',
    see: `${REGISTRY}/lambda_function`,
  },
  created: {
    danger: 'none',
    title: 'A resource is made',
    why: 'Nothing that is there changes.',
    see: `${TERRAFORM}/cli/commands/plan`,
  },
  'changed-otherwise': {
    danger: 'none',
    title: 'A setting changes that no rule of this review judges',
    why: 'The review names the argument. Read its change in the plan.',
    see: `${TERRAFORM}/cli/commands/plan`,
  },
} as const satisfies Readonly<Record<string, ReviewCodeEntry>>;

/** A code of a review's finding. */
export type ReviewCode = keyof typeof REVIEW_CODES;

/** What the code means. */
export function codeEntry(code: ReviewCode): ReviewCodeEntry {
  return REVIEW_CODES[code];
}
