import type { OidcPreset, SamlPreset, SocialPreset } from '../model/preset';

/** A vendor that speaks OpenID Connect: what is not said is what the protocol's usual defaults give. */
export function oidc(
  entry: Pick<OidcPreset, 'name' | 'title' | 'handoff' | 'sources'> & Partial<OidcPreset>,
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
    claimNotes: {},
    nationalIdClaims: [],
    emailRequired: 'may',
    issuer: undefined,
    slashAfterIssuer: false,
    openidBringsAll: false,
    retiredScopes: {},
    endSession: undefined,
    ...entry,
  };
}

/** A vendor that speaks SAML: what is not said is what the attribute names of the standard's usual profile give. */
export function saml(
  entry: Pick<SamlPreset, 'name' | 'title' | 'handoff' | 'sources'> & Partial<SamlPreset>,
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
    claimNotes: {},
    nationalIdClaims: [],
    emailRequired: 'may',
    subjectCopy: undefined,
    metadataUrl: undefined,
    requestSigningAlgorithm: undefined,
    encryptionNote: undefined,
    notByOidc: undefined,
    endSession: undefined,
    ...entry,
  };
}

/** A vendor that Cognito knows by itself: an entry says all of it but what hardly ever differs. */
export function social(
  entry: Omit<SocialPreset, 'scopeSeparator' | 'nationalIdClaims' | 'emailRequired'> & Partial<SocialPreset>,
): SocialPreset {
  return { scopeSeparator: ' ', nationalIdClaims: [], emailRequired: 'may', ...entry };
}
