import type { Handoff, OidcPreset } from '../model/preset';
import { oidc } from './preset';

/** What is told apart of one kind of Microsoft tenant. */
type MicrosoftEntry = Pick<OidcPreset, 'name' | 'title' | 'issuer' | 'endSession' | 'sources'> & {
  /** Steps before those that every app registration has. */
  readonly firstSteps: readonly string[];
  readonly issuerWords: string;
  readonly attest: Handoff['attest'];
};

/**
 * The family of Microsoft's tenants. None of them sends email_verified, and an email is what an admin typed in: linking
 * by email is safe only for domains that the team vouches for. The optional claim xms_edov says that the tenant owns the
 * email's domain; it comes as `true` or as `"1"`, so that mapping it is left to teams who have seen theirs.
 */
export function microsoft({ firstSteps, issuerWords, attest, ...entry }: MicrosoftEntry): OidcPreset {
  return oidc({
    ...entry,
    scopes: ['openid', 'profile', 'email'],
    subject: {
      claim: 'sub',
      mixedCase: true,
      note: '43 characters, others for each application: registering the application anew makes every user anew.',
    },
    emailVerification: {
      kind: 'none',
      why: 'Microsoft never sends email_verified for such tenants, and their admins set emails without proof.',
    },
    attributeMapping: {
      username: 'sub',
      email: 'email',
      name: 'name',
      given_name: 'given_name',
      family_name: 'family_name',
    },
    claims: {
      email: { sent: 'notAlways', note: "An optional claim. It is missing where the user's mail attribute is empty." },
      email_verified: { sent: 'never' },
      xms_edov: { scope: 'email', note: 'An optional claim, sent together with `email`, as `true` or as `"1"`.' },
      groups: {
        note: 'An optional claim. Limit it to groups that are assigned to the application: Cognito keeps about 50 ids.',
      },
      roles: { note: 'App roles; they are only in the ID token.' },
    },
    handoff: {
      place: 'Microsoft Entra admin center › App registrations › New registration',
      steps: [
        ...firstSteps,
        'Redirect URI: platform Web, and the redirect URI from above.',
        'Token configuration › Add optional claim › ID: `email`, and `xms_edov` where the claims above name it.',
        'Certificates & secrets › New client secret: copy the Value, not the Secret ID, and note when it expires.',
      ],
      switchOff: [],
      sendBack: [
        { key: 'issuer', words: issuerWords },
        { key: 'clientId', words: 'Application (client) ID' },
        { key: 'clientSecret', words: 'the Value of the client secret, with the day on which it expires' },
      ],
      attest,
    },
  });
}
