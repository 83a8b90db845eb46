import type { Claim, OidcPreset, SamlPreset, SocialPreset } from '../model/preset';

/** The claims of an entry: what it does not say of one is not known, or as the standard has it. */
type ClaimsEntry = { readonly claims?: Readonly<Record<string, Partial<Claim>>> };

/** Claims by the scope that asks for them. Source: https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims */
const SCOPE_CLAIMS = {
  profile: [
    'name',
    'family_name',
    'given_name',
    'middle_name',
    'nickname',
    'preferred_username',
    'profile',
    'picture',
    'website',
    'gender',
    'birthdate',
    'zoneinfo',
    'locale',
    'updated_at',
  ],
  email: ['email', 'email_verified'],
  address: ['address'],
  phone: ['phone_number', 'phone_number_verified'],
} as const;

const STANDARD_CLAIMS: Readonly<Record<string, Partial<Claim>>> = Object.fromEntries(
  Object.entries(SCOPE_CLAIMS).flatMap(([scope, claims]) => claims.map((claim) => [claim, { scope }])),
);

function claimsOf(
  { claims = {} }: ClaimsEntry,
  standard: Readonly<Record<string, Partial<Claim>>> = {},
): Readonly<Record<string, Claim>> {
  return Object.fromEntries(
    [...new Set([...Object.keys(standard), ...Object.keys(claims)])].map((claim) => [
      claim,
      { sent: 'unknown', scope: undefined, note: undefined, ...standard[claim], ...claims[claim] },
    ]),
  );
}

/** A vendor that speaks OpenID Connect: what is not said is what the protocol's usual defaults give. */
export function oidc(
  entry: Pick<OidcPreset, 'name' | 'title' | 'handoff' | 'sources'> & Partial<Omit<OidcPreset, 'claims'>> & ClaimsEntry,
): OidcPreset {
  return {
    type: 'oidc',
    scopes: ['openid', 'email', 'profile'],
    postNote: undefined,
    // OpenID Connect makes subjects case-sensitive; an entry that knows better says so.
    subject: { claim: 'sub', mixedCase: true, note: 'It must never change or pass to someone else.' },
    emailVerification: {
      kind: 'claim',
      claim: 'email_verified',
      always: false,
      attest: '`email_verified` is `true` only where the person has proven to own the address.',
    },
    attributeMapping: {
      username: 'sub',
      email: 'email',
      email_verified: 'email_verified',
      name: 'name',
      given_name: 'given_name',
      family_name: 'family_name',
    },
    nationalIdClaims: [],
    emailRequired: 'may',
    issuer: undefined,
    slashAfterIssuer: false,
    openidBringsAll: false,
    retiredScopes: {},
    endSession: undefined,
    ...entry,
    claims: claimsOf(entry, STANDARD_CLAIMS),
  };
}

/** A vendor that speaks SAML: what is not said is what the attribute names of the standard's usual profile give. */
export function saml(
  entry: Pick<SamlPreset, 'name' | 'title' | 'handoff' | 'sources'> & Partial<Omit<SamlPreset, 'claims'>> & ClaimsEntry,
): SamlPreset {
  return {
    type: 'saml',
    subject: {
      claim: 'NameID',
      mixedCase: true,
      note: 'Persistent, and never an email address: a NameID that changes locks the person out.',
    },
    emailVerification: { kind: 'none', why: 'SAML has no word for whether an email is verified.' },
    attributeMapping: { email: 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress' },
    nationalIdClaims: [],
    emailRequired: 'may',
    subjectCopy: undefined,
    metadataUrl: undefined,
    requestSigningAlgorithm: undefined,
    encryptionNote: undefined,
    notByOidc: undefined,
    endSession: undefined,
    ...entry,
    claims: claimsOf(entry),
  };
}

/** A vendor that Cognito knows by itself: an entry says all of it but what hardly ever differs. */
export function social(
  entry: Omit<SocialPreset, 'scopeSeparator' | 'nationalIdClaims' | 'emailRequired' | 'claims'> &
    Partial<Omit<SocialPreset, 'claims'>> &
    ClaimsEntry,
): SocialPreset {
  return { scopeSeparator: ' ', nationalIdClaims: [], emailRequired: 'may', ...entry, claims: claimsOf(entry) };
}
