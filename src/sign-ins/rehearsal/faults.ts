/** What can be wrong in a sign-in before the mapping, and how it is fixed. */
interface FaultEntry {
  readonly title: string;
  readonly fix: string;
  /** Key of the provider in the spec where it is fixed or compared; undefined: nothing of the spec is about it. */
  readonly key?: string;
  readonly see: string;
}

const CORE = 'https://openid.net/specs/openid-connect-core-1_0.html';
const GUIDE = 'https://docs.aws.amazon.com/cognito/latest/developerguide';
const OIDC = `${GUIDE}/cognito-user-pools-oidc-idp.html`;
const FLOW = `${GUIDE}/cognito-user-pools-oidc-flow.html`;
const SAML = `${GUIDE}/cognito-user-pools-saml-idp.html`;
const SAML_FLOW = `${GUIDE}/cognito-user-pools-saml-idp-authentication.html`;

/** Every fault that a rehearsal names, in the order of a sign-in. */
export const FAULTS = {
  'secret-missing': {
    title: 'The client secret is not here',
    fix: 'Stop the rehearsal, put the secret into the environment variable, and start it again.',
    key: 'clientSecret',
    see: FLOW,
  },
  'document-unreadable': {
    title: 'A document of the provider cannot be read',
    fix: 'Compare the URL with what the provider shows for this application, and try it in a browser.',
    key: 'issuer',
    see: OIDC,
  },
  'issuer-differs': {
    title: 'The provider calls itself by another issuer',
    fix: 'Write the issuer into the spec exactly as the provider has it, with or without a slash at its end.',
    key: 'issuer',
    see: `${CORE}#IDTokenValidation`,
  },
  'provider-error': {
    title: 'The provider ended the sign-in with an error',
    fix: 'Its admin finds the reason in the log of the provider: the application, its people, and its redirect URIs.',
    see: `${CORE}#AuthError`,
  },
  'access-denied': {
    title: 'The provider does not let this person into the application',
    fix: 'Assign the person, or a group of the person, to the application at the provider. Where the person refused consent, sign in again.',
    see: `${CORE}#AuthError`,
  },
  'scope-refused': {
    title: 'The provider does not know a scope, or does not give it to the application',
    fix: 'Take the scope out of the spec, or have the admin of the provider allow it for the application.',
    key: 'scopes',
    see: `${CORE}#ScopeClaims`,
  },
  'pkce-demanded': {
    title: 'The provider demands PKCE',
    fix: 'Turn off the demand for PKCE for this application at the provider: Cognito does not send it.',
    see: FLOW,
  },
  'state-unknown': {
    title: 'The answer belongs to no sign-in of this rehearsal',
    fix: 'Start at the first page: a page that was left open, or one that the provider opened by itself, cannot go on.',
    see: FLOW,
  },
  'basic-authentication-alone': {
    title: 'The provider accepts the secret only in a header',
    fix: 'Set the authentication of the application at the provider to client_secret_post: Cognito sends the secret in the form.',
    key: 'clientSecret',
    see: FLOW,
  },
  'client-refused': {
    title: 'The provider does not accept the client id with this secret',
    fix: 'Compare the client id, and copy the secret again: it may have been replaced or be one of another application.',
    key: 'clientId',
    see: FLOW,
  },
  'token-refused': {
    title: 'The provider does not exchange the code',
    fix: 'Its admin finds the reason in the log of the provider.',
    see: `${CORE}#TokenErrorResponse`,
  },
  'token-answer-unfit': {
    title: 'The answer with the tokens is not one that Cognito reads',
    fix: 'The token endpoint has to answer as JSON, with token_type Bearer. Cognito says: invalid token_type in idp oauth response.',
    see: `${CORE}#TokenResponse`,
  },
  'id-token-missing': {
    title: 'There is no ID token',
    fix: 'Ask for the scope openid, and make the application at the provider one of OpenID Connect, not only of OAuth.',
    key: 'scopes',
    see: `${CORE}#TokenResponse`,
  },
  'signature-algorithm': {
    title: 'The ID token is signed in a way that Cognito does not accept',
    fix: 'Set the signature of ID tokens at the provider to RS256.',
    see: OIDC,
  },
  'kid-missing': {
    title: 'The ID token does not say which key signed it',
    fix: 'Have the provider put kid into the header of its tokens, and into every key of its key set.',
    see: OIDC,
  },
  'token-issuer-differs': {
    title: 'The ID token has another issuer',
    fix: 'Write the issuer into the spec exactly as the tokens have it, byte for byte. Cognito says: Bad id_token issuer.',
    key: 'issuer',
    see: `${CORE}#IDTokenValidation`,
  },
  'audience-differs': {
    title: 'The ID token is for another client',
    fix: 'Compare the client id of the spec with the application at the provider: aud has to hold it.',
    key: 'clientId',
    see: `${CORE}#IDTokenValidation`,
  },
  'token-expired': {
    title: 'The ID token has expired',
    fix: 'Compare the clocks of the provider and of this machine, and how long its ID tokens last.',
    see: `${CORE}#IDTokenValidation`,
  },
  'signature-wrong': {
    title: 'The signature of the ID token fits no key of the provider',
    fix: 'The key set of the provider has to hold the key that signs, under the kid of the token.',
    key: 'issuer',
    see: `${CORE}#IDTokenValidation`,
  },
  'userinfo-missing': {
    title: 'The provider has no userinfo endpoint',
    fix: 'Cognito calls one at every sign-in: turn it on at the provider, or name it under endpoints.',
    see: FLOW,
  },
  'userinfo-refused': {
    title: 'The userinfo endpoint refuses the access token',
    fix: 'Ask for the scope openid, and let the application at the provider call userinfo.',
    key: 'scopes',
    see: `${CORE}#UserInfo`,
  },
  'userinfo-not-json': {
    title: 'The userinfo endpoint does not answer in plain JSON',
    fix: 'Turn off the signature and the encryption of userinfo at the provider: Cognito reads only plain JSON.',
    see: `${CORE}#UserInfoResponse`,
  },
  'userinfo-other-subject': {
    title: 'The userinfo endpoint answers about another person',
    fix: 'The sub of userinfo has to be that of the ID token: pairwise subjects may be turned on for only one of them.',
    see: `${CORE}#UserInfoResponse`,
  },
  'saml-answer-unfit': {
    title: 'The provider did not send a SAML response',
    fix: 'The provider has to post SAMLResponse and RelayState to the assertion consumer service URL.',
    see: SAML_FLOW,
  },
  'saml-status': {
    title: 'The provider ended the sign-in with an error',
    fix: 'Its admin finds the reason in the log of the provider: the application, its people, and what it is asked for.',
    see: SAML_FLOW,
  },
  'saml-signature': {
    title: 'The signature of the SAML response fits no certificate of the metadata',
    fix: 'Have the provider sign, and read its metadata again: the certificate may have been replaced.',
    key: 'metadataUrl',
    see: SAML,
  },
  'saml-audience': {
    title: 'The assertion is for another service provider',
    fix: 'Enter the entity id (audience) that the first page shows at the provider, exactly.',
    see: SAML,
  },
  'saml-expired': {
    title: 'The assertion is not valid at this moment',
    fix: 'Compare the clocks of the provider and of this machine.',
    see: SAML_FLOW,
  },
  'saml-not-asked': {
    title: 'The assertion answers no request of this rehearsal',
    fix: 'Start at the first page. A sign-in that begins at the provider needs idpInit, and is not rehearsed.',
    see: SAML_FLOW,
  },
  'saml-unreadable': {
    title: 'The SAML response cannot be read',
    fix: 'The provider has to send one assertion, unencrypted unless encryptedResponses is on.',
    see: SAML_FLOW,
  },
  'library-missing': {
    title: 'A library that a rehearsal needs is not installed',
    fix: 'Install it next to this program, and start the rehearsal again.',
    see: 'https://openid.net/developers/certified-openid-connect-implementations/',
  },
} as const satisfies Readonly<Record<string, FaultEntry>>;

/** The code of a fault. */
export type FaultCode = keyof typeof FAULTS;

/** One fault, with what was seen. */
export interface Fault {
  readonly code: FaultCode;
  /** What was seen, as a sentence; it holds what the provider sent, and no token and no secret. */
  readonly seen: string;
}

/** What there is to know of a fault. */
export function faultEntry(code: FaultCode): FaultEntry {
  return FAULTS[code];
}

/** Ends a sign-in with a fault. */
export class SignInFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** Ends a sign-in. @throws SignInFault always */
export function endWith(code: FaultCode, seen: string): never {
  throw new SignInFault({ code, seen });
}
