import { oidc } from './preset';

/** LinkedIn, by its OpenID Connect product. LinkedIn says that the product does not verify identities. */
export const linkedin = oidc({
  name: 'linkedin',
  title: 'LinkedIn',
  scopes: ['openid', 'profile', 'email'],
  subject: { claim: 'sub', mixedCase: true, note: '10 characters such as `MDRHj2Asx8`, others for each application.' },
  // A boolean in the userinfo answer, the text "true" in the ID token: an attribute of Cognito holds the text either way.
  emailVerification: { kind: 'claim', claim: 'email_verified', always: false, attest: undefined },
  claims: {
    email: { note: 'The primary address of the member.' },
    locale: { note: 'An object with country and language, which no attribute of Cognito can hold: leave it unmapped.' },
  },
  issuer: {
    pattern: /^https:\/\/www\.linkedin\.com\/oauth$/,
    words: 'https://www.linkedin.com/oauth',
    customDomain: undefined,
    ownHost: undefined,
    refused: [
      {
        pattern: /^https:\/\/(?:www\.)?linkedin\.com$/,
        why: 'LinkedIn keeps no discovery document there, and its ID tokens carry another issuer.',
        wayOut: 'Write https://www.linkedin.com/oauth.',
      },
    ],
  },
  handoff: {
    place: '`developer.linkedin.com` › My apps › Create app',
    steps: [
      "Create the app for the company's LinkedIn page, and have an admin of the page verify it.",
      'Products: request access to "Sign In with LinkedIn using OpenID Connect".',
      'Auth › Authorized redirect URLs for your app: enter the redirect URI from above.',
    ],
    switchOff: [],
    sendBack: [
      { key: 'issuer', words: '`https://www.linkedin.com/oauth`, the same for everybody' },
      { key: 'clientId', words: 'Client ID, under Auth' },
      { key: 'clientSecret', words: 'Primary Client Secret, under Auth' },
    ],
    attest: [],
  },
  sources: [
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
    'https://www.linkedin.com/oauth/.well-known/openid-configuration',
  ],
});
