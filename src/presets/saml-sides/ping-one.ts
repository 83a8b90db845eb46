import { saml } from '../preset';

/** PingOne by SAML. Of itself it sends only `saml_subject`, the NameID; its admin names every other attribute. */
export const pingOneSaml = saml({
  name: 'ping-one',
  title: 'PingOne',
  subject: { claim: 'NameID', mixedCase: false, note: 'The User ID, a UUID in lower case, as `saml_subject`.' },
  emailVerification: {
    kind: 'none',
    why: 'PingOne sends the address of the directory; whether it was verified is in no attribute by default.',
  },
  attributeMapping: { email: 'email', given_name: 'firstName', family_name: 'lastName' },
  claims: {
    email: { note: 'It needs an attribute mapping to Email Address.' },
    firstName: { note: 'It needs an attribute mapping to Given Name.' },
    lastName: { note: 'It needs an attribute mapping to Family Name.' },
  },
  metadataUrl: {
    // Of an environment, or of one application; a custom domain takes the place of the host.
    pattern: /^https:\/\/[^/]+\/(?:[0-9a-f-]{36}\/)?saml20\/metadata\/[0-9a-f-]{36}$/,
    words: 'https://auth.pingone.<com, eu, ca, asia or com.au>/<environment id>/saml20/metadata/<application id>',
  },
  handoff: {
    place: 'Applications › Applications › + › SAML Application › Manually Enter',
    steps: [
      'ACS URLs: the ACS URL from above.',
      'Entity ID: the entity id from above.',
      'Configuration › Signing: sign assertion and response, RSA_SHA256. Subject NameID Format: persistent.',
      'Attribute Mappings: `saml_subject` to User ID, which is how it stands; add `email` to Email Address, `firstName` to Given Name, `lastName` to Family Name.',
      'Access: the groups who may sign in. Switch the application on.',
    ],
    switchOff: ['Enable Encryption'],
    sendBack: [{ key: 'metadataUrl', words: 'IDP Metadata URL, under Configuration' }],
    attest: [
      'Which email domains belong only to this organisation. Only those may be attested when accounts are linked.',
    ],
  },
  sources: [
    'https://docs.pingidentity.com/pingone/applications/p1_applications_add_applications.html',
    'https://apidocs.pingidentity.com/pingone/platform/v1/api/',
  ],
});
