import { microsoft } from './microsoft';

/** Microsoft Entra External ID: a tenant for customers, under ciamlogin.com. Its keys are not those of microsoftonline.com. */
export const entraExternalId = microsoft({
  name: 'entra-external-id',
  title: 'Microsoft Entra External ID',
  issuer: {
    // The tenant's id stands in the host too, although the console shows the host with the tenant's name.
    pattern: /^https:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
    words:
      'https://<tenant id>.ciamlogin.com/<tenant id>/v2.0, with the id of the tenant in both places and not its name',
    customDomain: undefined,
    ownHost: undefined,
    refused: [],
  },
  endSession: {
    url: 'https://<tenant name>.ciamlogin.com/<tenant id>/oauth2/v2.0/logout?post_logout_redirect_uri=<URL>',
    note: undefined,
  },
  firstSteps: [
    'Switch to the external tenant.',
    'Supported account types: accounts in this organizational directory only.',
  ],
  issuerWords: 'the value of `issuer` in the discovery document, with the id of the tenant in the host and in the path',
  attest: [
    'The application is added to the user flow through which customers sign in.',
    'The user flow collects an email and has it verified.',
  ],
  sources: [
    'https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app',
    'https://learn.microsoft.com/entra/identity-platform/optional-claims-reference',
    'https://github.com/AzureAD/microsoft-authentication-library-for-js/issues/8592',
  ],
});
