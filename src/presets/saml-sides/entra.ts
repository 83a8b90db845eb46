import { saml } from '../preset';

const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';

/** Microsoft Entra ID by SAML, as an enterprise application. It names its attributes by URL. */
export const entraSaml = saml({
  name: 'entra',
  title: 'Microsoft Entra ID',
  subject: {
    claim: 'NameID',
    mixedCase: false,
    note: 'The object id of the user, a GUID in lower case. The preset name of the application, user.userprincipalname, changes with the person and must be replaced.',
  },
  emailVerification: {
    kind: 'none',
    why: 'Microsoft Entra ID sends the address that admins have written into the directory, without proof.',
  },
  attributeMapping: {
    email: `${CLAIMS}emailaddress`,
    given_name: `${CLAIMS}givenname`,
    family_name: `${CLAIMS}surname`,
  },
  claims: {
    [`${CLAIMS}emailaddress`]: { sent: 'notAlways', note: 'Only for users whose mail is filled.' },
    [`${CLAIMS}givenname`]: { sent: 'notAlways', note: 'Only for users whose given name is filled.' },
    [`${CLAIMS}surname`]: { sent: 'notAlways', note: 'Only for users whose surname is filled.' },
    [`${CLAIMS}name`]: { sent: 'always', note: 'The user principal name, not the name of the person.' },
    'http://schemas.microsoft.com/identity/claims/displayname': { sent: 'always', note: 'The display name.' },
    'http://schemas.microsoft.com/identity/claims/objectidentifier': {
      sent: 'always',
      note: 'The object id of the user.',
    },
    'http://schemas.microsoft.com/ws/2008/06/identity/claims/groups': {
      note: 'It needs a group claim, best of the groups assigned to the application: Cognito keeps 2,048 characters.',
    },
  },
  metadataUrl: {
    pattern:
      /^https:\/\/login\.microsoftonline\.(?:com|us)\/[^/]+\/federationmetadata\/2007-06\/federationmetadata\.xml(?:\?appid=[0-9a-fA-F-]{36})?$/i,
    words:
      'https://login.microsoftonline.com/<tenant id>/federationmetadata/2007-06/federationmetadata.xml?appid=<application id>',
  },
  handoff: {
    place: 'Enterprise applications › New application › Create your own application › Single sign-on › SAML',
    steps: [
      'Identifier (Entity ID): the entity id from above.',
      'Reply URL (Assertion Consumer Service URL): the ACS URL from above.',
      'Attributes & Claims › Unique User Identifier: source attribute `user.objectid`, name identifier format Persistent.',
      'Attributes & Claims: keep the claims emailaddress, givenname and surname with their namespace.',
      'SAML Certificates › Signing Option: Sign SAML assertion or both, with SHA-256.',
      'Users and groups: the people or groups who may sign in.',
    ],
    switchOff: ['Token encryption: no certificate that is active'],
    sendBack: [{ key: 'metadataUrl', words: 'App Federation Metadata Url, under SAML Certificates' }],
    attest: [
      'Which email domains belong only to this organisation. Only those may be attested when accounts are linked.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/entra/identity-platform/saml-claims-customization',
    'https://learn.microsoft.com/en-us/entra/identity-platform/reference-saml-tokens',
    'https://learn.microsoft.com/en-us/entra/identity-platform/federation-metadata',
  ],
});
