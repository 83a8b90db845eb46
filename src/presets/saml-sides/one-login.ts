import { saml } from '../preset';

/** OneLogin by SAML, under the attribute names of its connector with attributes. */
export const oneLoginSaml = saml({
  name: 'one-login',
  title: 'OneLogin',
  subject: {
    claim: 'NameID',
    mixedCase: false,
    note: 'The number of the user. The preset value of NameID, the email, changes with the person and must be replaced.',
  },
  emailVerification: {
    kind: 'none',
    why: 'OneLogin sends the address that its admins set, without proof.',
  },
  attributeMapping: { email: 'User.email', given_name: 'User.FirstName', family_name: 'User.LastName' },
  claims: {
    'User.email': { note: 'It needs the parameter `User.email` with the value Email, included in the SAML assertion.' },
    'User.FirstName': {
      note: 'It needs the parameter `User.FirstName` with the value First Name, included in the SAML assertion.',
    },
    'User.LastName': {
      note: 'It needs the parameter `User.LastName` with the value Last Name, included in the SAML assertion.',
    },
    memberOf: { note: 'The groups of the directory, by the parameter `memberOf`.' },
  },
  metadataUrl: {
    pattern: /^https:\/\/(?:app|[a-z0-9-]+)\.onelogin\.com\/saml\/metadata\/[A-Za-z0-9-]+$/,
    words: 'https://<subdomain>.onelogin.com/saml/metadata/<id>',
  },
  handoff: {
    place: 'Applications › Applications › Add App › SAML Custom Connector (Advanced)',
    steps: [
      'Configuration › Audience (EntityID): the entity id from above.',
      'Configuration › ACS (Consumer) URL and its Validator: the ACS URL from above; the Validator is a regular expression, with `^` before it, `$` after it and `\\` before each dot.',
      'Configuration › SAML initiator: Service Provider. SAML nameID format: Persistent. SAML signature element: Both.',
      'Parameters › NameID value: OneLogin ID. Parameters, each with Include in SAML assertion: `User.email` with Email, `User.FirstName` with First Name, `User.LastName` with Last Name.',
      'SSO › SAML Signature Algorithm: SHA-256.',
      'Users or Roles: those who may sign in.',
    ],
    switchOff: ['Encrypt assertion'],
    sendBack: [{ key: 'metadataUrl', words: 'Issuer URL, under SSO, or the metadata of More Actions as a file' }],
    attest: [
      'Which email domains belong only to this organisation. Only those may be attested when accounts are linked.',
    ],
  },
  sources: [
    'https://onelogin.service-now.com/support?id=kb_article&sys_id=8a1f3d501b392510c12a41d5ec4bcbcc',
    'https://repost.aws/knowledge-center/cognito-saml-onelogin',
  ],
});
