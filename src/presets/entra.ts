import { microsoft } from './microsoft';

/** Microsoft Entra ID, for workforces: one tenant. */
export const entra = microsoft({
  name: 'entra',
  title: 'Microsoft Entra ID',
  issuer: {
    pattern:
      /^https:\/\/login\.(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn)\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/v2\.0$/,
    words:
      'https://login.microsoftonline.com/<tenant id>/v2.0, with the id of the tenant in lower case and not a domain name',
    customDomain: undefined,
    ownHost: undefined,
    refused: [
      {
        pattern: /^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations)(?:\/|$)/i,
        why: 'Its ID tokens carry the tenant of the person who signs in, so iss never equals the issuer.',
        wayOut: 'Write https://login.microsoftonline.com/<tenant id>/v2.0, and declare one provider for each tenant.',
      },
      {
        pattern: /^https:\/\/login\.microsoftonline\.com\/consumers(?:\/|$)/i,
        why: 'Its ID tokens carry the id of the tenant that holds personal accounts, so iss never equals the issuer.',
        wayOut:
          'Write https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0, which is that tenant.',
      },
    ],
  },
  endSession: {
    url: 'https://login.microsoftonline.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>',
    note: 'The URL must be one of the redirect URIs of the application.',
  },
  firstSteps: ['Supported account types: accounts in this organizational directory only (single tenant).'],
  issuerWords: '`https://login.microsoftonline.com/<Directory (tenant) ID>/v2.0`',
  attest: [
    'Every user who may sign in has a mail attribute.',
    'Whether guests may sign in: their emails belong to other organisations.',
    'Which email domains belong only to this tenant. Only those may be attested when accounts are linked.',
  ],
  sources: [
    'https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference',
    'https://learn.microsoft.com/entra/identity-platform/optional-claims-reference',
    'https://learn.microsoft.com/entra/identity-platform/userinfo',
    'https://learn.microsoft.com/entra/identity-platform/migrate-off-email-claim-authorization',
  ],
});
