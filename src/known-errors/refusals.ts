import type { RefusalCode } from '../model/refusals';

/** What a code of the linking function means, and what to do about it. */
export interface KnownRefusal {
  readonly cause: string;
  readonly look: string;
}

/** Every code with which the linking function ends a sign-in. docs/linking.md has the words that people read, and the runbook. */
export const KNOWN_REFUSALS: Readonly<Record<RefusalCode, KnownRefusal>> = {
  ACCOUNT_LINKED: {
    cause:
      'The identity was linked to the existing user just now, and accountLinking.afterLink: retry ends this sign-in on purpose.',
    look: 'Let the app start the sign-in once more when it reads this code. Nothing is wrong.',
  },
  ACCOUNT_DISABLED: {
    cause: 'A user with this email is disabled.',
    look: 'Enable the user (AdminEnableUser) where the ban is over. The spec has no part in it.',
  },
  EMAIL_DOMAIN_NOT_ALLOWED: {
    cause: 'The email is missing, malformed, not trusted, or of a domain that the provider is not limited to.',
    look: 'Compare the domain with identityProviders.<provider>.allowedEmailDomains.',
  },
  EMAIL_IN_USE: {
    cause:
      'Somebody registered with an email that a user of a linked provider has, and accountLinking.nativeSignUp is refuseKnownEmail.',
    look: 'The person signs in through the provider. Nothing is wrong.',
  },
  EMAIL_NOT_USABLE: {
    cause:
      'Somebody registered with an email that is not plain ASCII of the form local@domain, and accountLinking.nativeSignUp is refuseKnownEmail.',
    look: 'The person registers with another address. Nothing is wrong.',
  },
  LINK_REFUSED: {
    cause:
      'Cognito refuses to link the identity, or to make the user, and will refuse again: the user carries a value of an attribute that is not mutable, the email is an alias of another user, or a required attribute does not fit.',
    look: 'Compare userPool.customAttributes (mutable), userPool.aliases and userPool.requiredAttributes with the user that the log line names.',
  },
  NOT_INVITED: {
    cause: 'No native user has this email, and accountLinking.whenNoMatch is reject.',
    look: 'Create the user first, or choose another accountLinking.whenNoMatch.',
  },
  PROFILE_EXISTS: {
    cause:
      'The identity signed in before it could be linked, and has a profile of its own, which Cognito does not merge.',
    look: 'See "When a profile already exists" in docs/linking.md. The spec has no part in it.',
  },
  PROFILE_INCOMPLETE: {
    cause:
      'accountLinking.whenNoMatch is createNative, and the provider did not send an attribute that the pool requires.',
    look: 'Compare userPool.requiredAttributes with attributeMapping and scopes of the provider.',
  },
  SIGN_IN_IN_PROGRESS: {
    cause: 'Two sign-ins with one email met: the other one is about to make or to link the user.',
    look: 'Try again in a minute. Nothing is wrong, unless it repeats for one person.',
  },
  SIGN_IN_MISCONFIGURED: {
    cause: "The function's role may not make a call, or its variable LINKING_POLICY is missing or broken.",
    look: 'Apply the stack again. See accountLinking.function.permissionsBoundaryArn, which may deny an action.',
  },
  SIGN_IN_REFUSED: {
    cause:
      'Linking would not be safe, and accountLinking.whenUnsafe is reject. The verdict in the log line says which row of docs/linking.md.',
    look: 'Compare trustEmail and emailDomains of accountLinking.providers with what the provider sends.',
  },
  SIGN_IN_UNAVAILABLE: {
    cause: 'Cognito failed, was too slow or was asked too often, so the function could not decide.',
    look: 'Try again; where it stays, follow "sign-in-unavailable" in the runbook of docs/linking.md.',
  },
  TOO_MANY_IDENTITIES: {
    cause: 'The user has five identities, as many as Cognito allows.',
    look: 'Unlink one, as docs/linking.md says. The spec has no part in it.',
  },
};
