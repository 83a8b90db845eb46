import { saml } from '../preset';

/** Keycloak by SAML. Its built-in mappers name the attributes by the object identifiers of X.500. */
export const keycloakSaml = saml({
  name: 'keycloak',
  title: 'Keycloak',
  subject: {
    claim: 'NameID',
    mixedCase: false,
    note: 'Of the format persistent: `G-` and a UUID that Keycloak keeps for each person and client.',
  },
  emailVerification: {
    kind: 'none',
    why: 'The built-in mappers of Keycloak send no attribute for whether an email is verified.',
  },
  attributeMapping: {
    email: 'urn:oid:1.2.840.113549.1.9.1',
    given_name: 'urn:oid:2.5.4.42',
    family_name: 'urn:oid:2.5.4.4',
  },
  claims: {
    'urn:oid:1.2.840.113549.1.9.1': { note: 'It needs the built-in mapper X500 email.' },
    'urn:oid:2.5.4.42': { note: 'It needs the built-in mapper X500 givenName.' },
    'urn:oid:2.5.4.4': { note: 'It needs the built-in mapper X500 surname.' },
    Role: { note: 'The roles of the person, from the client scope role_list.' },
  },
  metadataUrl: {
    pattern: /^https:\/\/[^/]+(?:\/[^/]+)*\/realms\/[^/]+\/protocol\/saml\/descriptor$/,
    words: 'https://<host>/realms/<realm>/protocol/saml/descriptor',
  },
  handoff: {
    place: '(the realm) › Clients › Create client › SAML',
    steps: [
      'Client ID: the entity id from above.',
      'Valid redirect URIs and Assertion Consumer Service POST Binding URL: the ACS URL from above.',
      'Name ID format: persistent. Force name ID format: on.',
      'Force POST binding, Sign documents and Sign assertions: on, with RSA_SHA256.',
      'Client scopes › (the dedicated scope) › Add predefined mapper: X500 email, X500 givenName, X500 surname.',
      'Keys › Signing keys config › Client signature required: on only where this pool signs its requests.',
    ],
    switchOff: ['Encrypt assertions'],
    sendBack: [
      {
        key: 'metadataUrl',
        words: 'the URL of SAML 2.0 Identity Provider Metadata, under Realm settings › General › Endpoints',
      },
    ],
    attest: ['The server answers under its public name on port 443, with a certificate of a public authority.'],
  },
  sources: [
    'https://www.keycloak.org/docs/latest/server_admin/index.html#_client-saml-configuration',
    'https://www.keycloak.org/docs/latest/server_admin/index.html#_protocol-mappers',
  ],
});
