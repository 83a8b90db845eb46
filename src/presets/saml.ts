import { saml } from './preset';

/** Any provider that speaks SAML 2.0, with the attribute name that most of them give to an email. */
export const plainSaml = saml({
  name: 'saml',
  title: 'SAML 2.0',
  handoff: {
    place: 'where applications (service providers) are registered',
    steps: [
      'Register a service provider for the binding HTTP-POST.',
      'Enter the ACS URL and the entity id from above, one application for each domain.',
      'Send a persistent NameID that never changes, not an email address.',
      'Send the attributes from above under exactly these names.',
      'Sign the response or the assertion with SHA-256.',
    ],
    switchOff: [],
    sendBack: [{ key: 'metadataUrl', words: 'the URL of the metadata, or the metadata as a file' }],
    attest: ['The NameID of a person never passes to someone else.'],
  },
  sources: ['https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-saml-idp.html'],
});
