import { saml } from './preset';

const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';

/** Active Directory Federation Services, by SAML. It sends only what an issuance rule of the relying party trust sends, the NameID included. */
export const adfs = saml({
  name: 'adfs',
  title: 'AD FS',
  subject: {
    claim: 'NameID',
    mixedCase: true,
    note: 'What the issuance rule makes of it: the objectGUID in base 64, whose letters differ by case. Never the email address or the UPN.',
  },
  emailVerification: {
    kind: 'none',
    why: 'AD FS sends the address that admins have written into the directory, without proof.',
  },
  attributeMapping: {
    email: `${CLAIMS}emailaddress`,
    given_name: `${CLAIMS}givenname`,
    family_name: `${CLAIMS}surname`,
  },
  claims: {
    [`${CLAIMS}emailaddress`]: { sent: 'notAlways', note: 'Only for accounts whose `mail` is filled.' },
    [`${CLAIMS}givenname`]: { sent: 'notAlways', note: 'Only for accounts whose `givenName` is filled.' },
    [`${CLAIMS}surname`]: { sent: 'notAlways', note: 'Only for accounts whose `sn` is filled.' },
    'http://schemas.xmlsoap.org/claims/Group': {
      note: 'Names of groups, by a rule of its own. Let only a few through: Cognito keeps 2,048 characters.',
    },
  },
  metadataUrl: {
    pattern: /^https:\/\/[^/]+\/federationmetadata\/2007-06\/federationmetadata\.xml$/i,
    words: 'https://<federation service name>/FederationMetadata/2007-06/FederationMetadata.xml',
  },
  handoff: {
    place: 'AD FS Management › Relying Party Trusts › Add Relying Party Trust › Claims aware › Enter data manually',
    steps: [
      'Enable support for the SAML 2.0 WebSSO protocol: enter the ACS URL from above.',
      'Relying party trust identifier: the entity id from above.',
      'Claim issuance policy, first rule, Send LDAP Attributes as Claims from Active Directory: E-Mail-Addresses to E-Mail Address, Given-Name to Given Name, Surname to Surname, objectGUID to a custom claim type of your own such as `urn:objectguid`.',
      'Second rule, Transform an Incoming Claim: from `urn:objectguid` to Name ID, outgoing format Persistent Identifier. Without this rule there is no NameID, and Cognito refuses the sign-in.',
      'Advanced: secure hash algorithm SHA-256.',
      'The metadata must be reachable from the internet under a certificate of a public authority. Where it is not, send it as a file.',
    ],
    switchOff: ['Encryption certificate of the relying party trust: none'],
    sendBack: [
      {
        key: 'metadataUrl',
        words: 'the URL under Service › Endpoints › Federation Metadata, or the metadata as a file',
      },
    ],
    attest: ['The NameID of a person never changes, and never passes to someone else.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/operations/create-a-relying-party-trust',
    'https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/technical-reference/the-role-of-claims',
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html',
  ],
});
