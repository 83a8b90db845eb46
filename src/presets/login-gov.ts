import { saml } from './preset';

/**
 * Login.gov, by SAML. Its OpenID Connect takes no client secret, and expects a nonce and acr_values, none of which Cognito
 * sends. What a SAML request would ask for, level of service and attributes, Cognito does not send either: the application's
 * settings in the portal stand in for it.
 */
export const loginGov = saml({
  name: 'login-gov',
  title: 'Login.gov',
  subject: { claim: 'NameID', mixedCase: false, note: 'A UUID in lower case, others for each agency.' },
  subjectCopy: 'uuid',
  emailVerification: {
    kind: 'unsaid',
    why: 'Login.gov gives out only confirmed addresses, but no attribute says so.',
  },
  attributeMapping: { email: 'email', given_name: 'first_name', family_name: 'last_name' },
  claims: {
    aal: { sent: 'always', note: 'How strongly the person has signed in, always sent.' },
    all_emails: { note: 'Every confirmed address of the person, as a list.' },
    dob: { sent: 'notAlways', note: 'Only with identity verification, as `YYYY-MM-DD`.' },
    email: { sent: 'always', note: 'The address that the person signed in with last, so it may change.' },
    first_name: { sent: 'notAlways', note: 'Only with identity verification.' },
    last_name: { sent: 'notAlways', note: 'Only with identity verification.' },
    phone: { sent: 'notAlways', note: 'Only with identity verification, such as `+18881112222`; may be empty.' },
    ssn: { sent: 'notAlways', note: 'Only with identity verification.' },
    uuid: { sent: 'always', note: 'The same value as the NameID, always sent.' },
    verified_at: {
      sent: 'notAlways',
      note: 'When the identity was verified, in ISO 8601; empty where it never was.',
    },
  },
  nationalIdClaims: ['ssn'],
  metadataUrl: {
    pattern: /^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)\/api\/saml\/metadata20[0-9]{2}$/,
    words:
      'https://secure.login.gov/api/saml/metadata<year>, of the sandbox https://idp.int.identitysandbox.gov/api/saml/metadata<year>',
  },
  requestSigningAlgorithm: 'rsa-sha256',
  encryptionNote:
    'Login.gov encrypts with the certificate that fits the signature of the request. Cognito signs with one key and decrypts with another, so it could not read the answer.',
  notByOidc: {
    pattern: /^https:\/\/(?:secure\.login\.gov|idp\.int\.identitysandbox\.gov)(?:\/|$)/,
    why: 'With OpenID Connect, Login.gov accepts no client secret and expects a nonce and acr_values, none of which Cognito sends.',
    wayOut: 'Trust it by SAML: preset: login-gov with metadataUrl in place of the keys of OpenID Connect.',
  },
  handoff: {
    place: 'Login.gov Partner Portal › Apps › Create a new app',
    steps: [
      'Identity protocol: SAML.',
      'Issuer: the entity id from above.',
      'Assertion Consumer Service URL: the ACS URL from above; one application for each domain.',
      'Assertion Consumer Service Logout URL: the single logout URL from above, if there is one. Login.gov needs the signature within the request and Cognito puts it into the address: try it in the sandbox first.',
      "Level of Service and Default Authentication Assurance Level: what the app needs. Cognito's requests name neither, so these settings decide for every sign-in.",
      "Attribute bundle: the attributes from above. Cognito's requests name none. Names, phone, date of birth and the like need the level of service with identity verification.",
      'Public certificate: the signing certificate of the user pool, which we send once the pool exists. AWS makes a new one each year; add it next to the old.',
      'Return to App URL: the page of the app where a sign-in starts.',
      'For production, ask Login.gov to copy the application from the sandbox; its metadata has another address.',
      'Every spring: tell us the metadata URL with the new year. Until April 1 both work; then no one can sign in by the old one.',
    ],
    switchOff: ['SAML Assertion Encryption: choose that nothing is encrypted'],
    sendBack: [
      { key: 'metadataUrl', words: 'the metadata URL with the current year, of the sandbox or of production' },
    ],
    attest: [
      'Level of service, assurance level and attribute bundle of the application are those that the app relies on.',
    ],
  },
  sources: [
    'https://developers.login.gov/saml/getting-started/',
    'https://developers.login.gov/saml/authentication/',
    'https://developers.login.gov/attributes/',
    'https://developers.login.gov/oidc/authorization/',
    'https://github.com/18F/identity-idp',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-SAML-signing-encryption.html',
  ],
});
