import type { AccountLinking, Federation } from './federation';

/**
 * What the linking function is told by its one environment variable `LINKING_POLICY`, as JSON.
 * Written by the generator, read by the function; both compile against this file.
 */
export interface LinkingPolicy {
  /** Every provider that the pool declares, linked or not: an event must be told apart from all of them. */
  readonly providers: readonly PolicyProvider[];
  readonly caseSensitiveUsernames: boolean;
  readonly whenUnsafe: 'separateUser' | 'reject';
  readonly whenNoMatch: 'createUser' | 'reject';
  readonly linkInvitedUsers: boolean;
  readonly afterLink: 'continue' | 'retry';
}

export interface PolicyProvider {
  /** Cognito's ProviderName in its declared casing. */
  readonly name: string;
  /** Absent: the provider is declared but not in `accountLinking.providers`. */
  readonly link?: PolicyLink;
}

export interface PolicyLink {
  readonly trustEmail: 'verifiedClaim' | 'attested';
  /** Whether the provider's mapping carries `email_verified`; unmapped, the event's value is Cognito's placeholder. */
  readonly emailVerifiedMapped: boolean;
  /** Lower case; only with `attested`. */
  readonly emailDomains: readonly string[];
  /** The user pool attribute that carries the raw subject, with `custom:`. */
  readonly subjectAttribute: string;
}

/** What the function is told of a federation whose accounts are linked. */
export function linkingPolicyOf(federation: Federation, linking: AccountLinking): LinkingPolicy {
  return {
    providers: federation.identityProviders.map(({ name, attributeMapping }) => {
      const link = linking.providers.find((linked) => linked.name === name);
      if (link === undefined) return { name };
      return {
        name,
        link: {
          trustEmail: link.trustEmail,
          emailVerifiedMapped: Object.hasOwn(attributeMapping, 'email_verified'),
          emailDomains: link.emailDomains,
          subjectAttribute: link.subjectAttribute,
        },
      };
    }),
    caseSensitiveUsernames: federation.userPool.caseSensitiveUsernames,
    whenUnsafe: linking.whenUnsafe,
    whenNoMatch: linking.whenNoMatch,
    linkInvitedUsers: linking.linkInvitedUsers,
    afterLink: linking.afterLink,
  };
}
