import { saml } from '../preset';

/** Okta by SAML. It sends the attribute statements that its admin enters, so the sheet names them as Okta's own examples do. */
export const oktaSaml = saml({
  name: 'okta',
  title: 'Okta',
  subject: {
    claim: 'NameID',
    mixedCase: true,
    note: 'The user id, 20 characters such as `00uAbc…`. The preset value, the Okta user name, changes with the person and must be replaced.',
  },
  emailVerification: {
    kind: 'none',
    why: 'Okta sends the address that its admins set, without proof.',
  },
  attributeMapping: { email: 'email', given_name: 'firstName', family_name: 'lastName' },
  claims: {
    email: { note: 'It needs an attribute statement with the value `user.email`.' },
    firstName: { note: 'It needs an attribute statement with the value `user.firstName`.' },
    lastName: { note: 'It needs an attribute statement with the value `user.lastName`.' },
    groups: {
      note: 'It needs a group attribute statement whose filter lets only a few through: Cognito keeps 2,048 characters.',
    },
  },
  metadataUrl: {
    // A custom domain takes the place of the host.
    pattern: /^https:\/\/[^/]+\/app\/(?:[A-Za-z0-9_-]+\/)?exk[A-Za-z0-9]+\/sso\/saml\/metadata$/,
    words: 'https://<org>.okta.com/app/<exk…>/sso/saml/metadata',
  },
  handoff: {
    place: 'Applications › Create App Integration › SAML 2.0',
    steps: [
      'Single sign-on URL: the ACS URL from above, also as Recipient URL and Destination URL.',
      'Audience URI (SP Entity ID): the entity id from above.',
      'Name ID format: Persistent. Application username: Custom, `user.getInternalProperty("id")`.',
      'Attribute Statements: `email` with `user.email`, `firstName` with `user.firstName`, `lastName` with `user.lastName`, name format Unspecified.',
      'Advanced settings: response and assertion signed, RSA-SHA256.',
      'Assignments: the people or groups who may sign in.',
    ],
    switchOff: ['Assertion Encryption: Unencrypted'],
    sendBack: [{ key: 'metadataUrl', words: 'Metadata URL, under Sign On' }],
    attest: [
      'Which email domains belong only to this organisation. Only those may be attested when accounts are linked.',
    ],
  },
  sources: [
    'https://help.okta.com/en-us/content/topics/apps/apps_app_integration_wizard_saml.htm',
    'https://developer.okta.com/docs/guides/saml-application-setup/overview/',
    'https://repost.aws/knowledge-center/cognito-okta-saml-identity-provider',
  ],
});
