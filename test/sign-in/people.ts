import type { IssuerClaims } from './issuer';

/**
 * Who can sign in at the issuer, by login. Each is for one test, so that no test rests on what another one left behind.
 * The subjects have the mixed case of Descope's, which Cognito loses in the user name.
 */
export const people = {
  ann: person('U2aNnMixedCase01', 'Ann@Example.com'),
  newcomer: person('U2nEwMixedCase02', 'newcomer@example.com'),
  unverified: person('U2uNvMixedCase03', 'unverified@example.com', false),
  hijacked: person('U2hIjMixedCase04', 'hijacked@example.com'),
  disabled: person('U2dIsMixedCase05', 'disabled@example.com'),
  withoutListUsers: person('U2lIsMixedCase06', 'without-list@example.com'),
  withoutAdminGetUser: person('U2gEtMixedCase07', 'without-get@example.com'),
  withoutAdminLinkProviderForUser: person('U2lInMixedCase08', 'without-link@example.com'),
  unverifiedRejected: person('U2uRjMixedCase09', 'unverified-rejected@example.com', false),
  hijackedRejected: person('U2hRjMixedCase10', 'hijacked-rejected@example.com'),
  twice: person('U2tWiMixedCase11', 'twice@example.com'),
  madeNative: person('U2mAdMixedCase12', 'Made.Native@example.com', 'true'),
  withoutAdminCreateUser: person('U2cReMixedCase13', 'without-create@example.com'),
} as const;

/** The same person at another issuer, under another subject. */
export const peopleElsewhere = {
  madeNative: { ...people.madeNative, sub: 'ElSeWhere-MixedCase-12' },
} as const;

export type Login = keyof typeof people;

function person(sub: string, email: string, emailVerified: boolean | 'true' = true): IssuerClaims {
  return { sub, email, email_verified: emailVerified, name: 'A Person', roles: ['reader'] };
}
