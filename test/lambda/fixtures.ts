import type { LinkingPolicy, PolicyLink, PolicyProvider } from '../../src/model/linking-policy';
import type { SignUpEvent } from './linking-function';

export const USER_POOL_ID = 'eu-central-1_Ab12Cd34E';

const link: PolicyLink = {
  trustEmail: 'verifiedClaim',
  emailVerifiedMapped: true,
  emailVerifiedAlways: true,
  emailDomains: [],
  subjectAttribute: 'custom:idp_sub',
};

/** Links by verified claim, which comes with every email. */
export const descope: PolicyProvider = { name: 'Descope', link };

/** Links by verified claim as well: a second trusted provider. */
export const okta: PolicyProvider = { name: 'Okta', link };

/** A tenant's provider, whose emails the team vouches for in one domain. */
export const entra: PolicyProvider = {
  name: 'Entra',
  link: {
    ...link,
    trustEmail: 'attested',
    emailVerifiedMapped: false,
    emailVerifiedAlways: false,
    emailDomains: ['example.com'],
  },
};

/** Declared in the pool, but not in `accountLinking.providers`. */
export const google: PolicyProvider = { name: 'Google' };

export function policyOf(changes: Partial<LinkingPolicy> = {}): LinkingPolicy {
  return {
    providers: [descope, entra, google, okta],
    caseSensitiveUsernames: false,
    whenUnsafe: 'separateUser',
    whenNoMatch: 'createUser',
    linkInvitedUsers: false,
    afterLink: 'continue',
    ...changes,
  };
}

/** The default policy, and a native user is made where nobody has the email. */
export function createNative(changes: Partial<LinkingPolicy> = {}): LinkingPolicy {
  return policyOf({
    whenNoMatch: 'createNative',
    newUsers: { emailIsUsername: false, requiredAttributes: [] },
    ...changes,
  });
}

/** The event with other attributes; an attribute that is undefined is taken away. */
export function withAttributes(event: SignUpEvent, attributes: Readonly<Record<string, unknown>>): unknown {
  return {
    ...event,
    request: { ...event.request, userAttributes: { ...event.request.userAttributes, ...attributes } },
  };
}
