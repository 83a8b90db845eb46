import type { CodeDescription } from './codes';

const OIDC_GUIDE = 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html';
const SAML_GUIDE = 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html';
const DISCOVERY = 'https://openid.net/specs/openid-connect-discovery-1_0.html';
const SAML_METADATA = 'https://docs.oasis-open.org/security/saml/v2.0/saml-metadata-2.0-os.pdf';

/** What `doctor` finds at an identity provider and in the pool, and what it could not look at. */
export const DOCTOR_CODES = {
  'authorization-refused': {
    severity: 'error',
    title: 'The provider refuses the request that Cognito would send',
    why: 'The provider sent the request for a sign-in back with an error, as it will every sign-in of a person. The request was the one of Cognito: client id, redirect URI and scopes of the spec, and no PKCE.',
    source: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
  },
  'beyond-terraform': {
    severity: 'warning',
    title: 'The pool has a setting that no Terraform provider knows',
    why: 'A plan shows neither the setting nor what becomes of it. An update of the pool, a provider, a client or a domain sends what Terraform knows, and Cognito resets what is not sent to its default.',
    source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html',
  },
  'certificate-expires-soon': {
    severity: 'warning',
    title: 'The last signing certificate expires within 30 days',
    why: 'When a provider replaces its certificate, signatures of the new one are refused by everybody who still has the old metadata. A metadata URL is read again by AWS; a file is not.',
    source: SAML_GUIDE,
  },
  'claim-not-announced': {
    severity: 'info',
    title: 'The provider does not announce a claim that is mapped',
    why: 'The list claims_supported of the discovery document lacks the claim. Providers may leave out what they send, so only a sign-in tells.',
    source: `${DISCOVERY}#ProviderMetadata`,
  },
  'client-authentication-unsaid': {
    severity: 'warning',
    title: 'The provider does not say that it accepts client_secret_post',
    why: 'Cognito sends the client secret in the body of the token request and in no other way. A discovery document without token_endpoint_auth_methods_supported means that only client_secret_basic is accepted.',
    source: OIDC_GUIDE,
  },
  'client-registration-open': {
    severity: 'error',
    title: 'Strangers can register app clients',
    why: 'In a pool that trusts identity providers, a client that a stranger made gets authorization codes of people who sign in through them.',
    source: 'https://www.rfc-editor.org/rfc/rfc7591#section-5',
  },
  'client-secret-post-not-offered': {
    severity: 'error',
    title: 'The provider does not accept client_secret_post',
    why: 'Cognito sends the client secret in the body of the token request and in no other way. It never looks at what the provider offers: each sign-in ends at the token request.',
    source: OIDC_GUIDE,
  },
  'code-flow-not-offered': {
    severity: 'error',
    title: 'The provider does not offer the authorization code flow',
    why: 'Cognito signs people in with response_type=code and with nothing else.',
    source: OIDC_GUIDE,
  },
  'discovery-endpoint-missing': {
    severity: 'error',
    title: 'The discovery document lacks an endpoint that Cognito calls',
    why: 'Cognito needs the authorization, token and userinfo endpoints and the key set. A sign-in that cannot ask for userinfo fails, also where the ID token has every claim.',
    source: OIDC_GUIDE,
  },
  'discovery-endpoint-unfit': {
    severity: 'error',
    title: 'Cognito cannot call an endpoint of the discovery document',
    why: 'Cognito calls the endpoints of a provider over https, on ports 443 and 80, from the public internet.',
    source: OIDC_GUIDE,
  },
  'discovery-issuer-differs': {
    severity: 'error',
    title: 'The discovery document names another issuer',
    why: 'The issuer of the spec and the claim iss of each ID token have to be equal, character by character; a slash at the end counts. Otherwise each sign-in ends with "Bad id_token issuer".',
    source: `${DISCOVERY}#ProviderConfigurationValidation`,
  },
  'domain-certificate-ends': {
    severity: 'warning',
    title: 'The certificate of the sign-in pages ends within 30 days',
    why: 'A browser stops before sign-in pages whose certificate has ended, and nobody signs in.',
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
  },
  'domain-unreachable': {
    severity: 'error',
    title: 'The sign-in pages do not answer at the domain',
    why: 'Every sign-in through a browser starts at the domain of the pool.',
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html',
  },
  'id-token-signature-unfit': {
    severity: 'error',
    title: 'The provider signs ID tokens with no key that can be published',
    why: 'A signature by RSA or ECDSA is checked with the public key set. With HS256 the client secret is the key, and everyone who can read it can sign in as anyone; with EdDSA or none Cognito refuses the token.',
    source: OIDC_GUIDE,
  },
  'issuer-form-differs': {
    severity: 'error',
    title: 'The issuer of the pool has another form than the spec says',
    why: 'A pool signs its tokens under one of two issuers. What checks tokens compares the issuer character by character.',
    source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html',
  },
  'key-set-without-signing-key': {
    severity: 'error',
    title: 'The key set has no key to check ID tokens with',
    why: "Cognito checks each ID token with an RSA or EC key of the provider's key set.",
    source: OIDC_GUIDE,
  },
  'metadata-expired': {
    severity: 'error',
    title: 'The SAML metadata is past its validUntil',
    why: 'The provider says until when its metadata may be used. After that its certificate and its addresses may be old.',
    source: SAML_METADATA,
  },
  'metadata-without-valid-certificate': {
    severity: 'error',
    title: 'Every signing certificate of the live metadata has expired',
    why: 'The provider publishes no certificate that is still valid, so a signature made with a new one is refused at each sign-in.',
    source: SAML_GUIDE,
  },
  'not-in-spec': {
    severity: 'warning',
    title: 'The pool has something that no spec knows',
    why: "What was made beside the specs is in no review: an app client or a provider of somebody else's lets people in.",
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  },
  'not-looked-at': {
    severity: 'info',
    title: 'Something could not be looked at',
    why: 'What stands only in the state, in a variable or at a vendor without a public document cannot be read from here. It is named because silence would look like health.',
  },
  'pkce-demanded': {
    severity: 'error',
    title: 'The provider demands PKCE',
    why: 'Cognito sends no code_challenge to identity providers. Where the application at the provider requires one, no one gets in.',
    source: OIDC_GUIDE,
  },
  'provider-address-private': {
    severity: 'error',
    title: 'A host of the provider leads to an address that is not public',
    why: 'Cognito calls the provider from the internet. It reaches no private, loopback or link-local address.',
    source: OIDC_GUIDE,
  },
  'provider-answer-unfit': {
    severity: 'error',
    title: 'The provider answers with something else than its document',
    why: "Cognito reads the provider's document at each sign-in or, for SAML, a few times a day. An error page, a text of another kind or an answer without end lets no one in.",
    source: OIDC_GUIDE,
  },
  'provider-not-in-client': {
    severity: 'error',
    title: 'An app client of the pool lacks a provider that the spec gives it',
    why: 'Cognito drops the name of a provider that it does not know from a client, and answers as if all were well.',
    source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html',
  },
  'provider-redirect-unfit': {
    severity: 'error',
    title: 'The provider redirects to where Cognito does not go',
    why: 'A redirect is followed only over https, on the ports that Cognito calls, and at most 20 times. Over http anyone on the way could answer for the provider.',
    source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html',
  },
  'provider-unreachable': {
    severity: 'error',
    title: 'The provider does not answer',
    why: 'The document could not be fetched from here: no address, no connection, no certificate of a known authority, or no answer in time. Cognito would not get it either, unless it is allowed where this computer is not.',
    source: OIDC_GUIDE,
  },
  'pushed-requests-demanded': {
    severity: 'error',
    title: 'The provider demands requests that Cognito cannot make',
    why: 'Cognito sends the request for a sign-in as a plain URL. It pushes none to the provider beforehand (RFC 9126) and signs none (RFC 9101).',
    source: 'https://www.rfc-editor.org/rfc/rfc9126#section-5',
  },
  'saml-metadata-unfit': {
    severity: 'error',
    title: 'What the metadata URL gives is not the metadata of an identity provider',
    why: 'AWS reads the metadata from this URL again and again. From then on, no one gets in through the provider.',
    source: SAML_GUIDE,
  },
  'scope-not-announced': {
    severity: 'warning',
    title: 'The provider does not announce a scope that is asked for',
    why: 'The list scopes_supported of the discovery document lacks the scope. Some providers refuse a request with a scope that they do not know; others leave its claims out.',
    source: `${DISCOVERY}#ProviderMetadata`,
  },
  'signing-key-without-kid': {
    severity: 'error',
    title: 'A key of the key set has no kid',
    why: 'Cognito finds the key of an ID token by kid. It refuses tokens of a key that has none.',
    source: OIDC_GUIDE,
  },
  'trigger-differs': {
    severity: 'error',
    title: 'The pool calls another function than the spec says',
    why: 'Cognito calls one function at each trigger. One that was put there by hand takes the place of that of the spec, linking included.',
    source:
      'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
