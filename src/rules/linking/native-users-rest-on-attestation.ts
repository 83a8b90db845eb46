import { quote } from '../../diagnostics/text';
import type { Rule } from '../rule';

/** With `createNative` a provider's word makes users whose email counts as proven. */
export const nativeUsersRestOnAttestation: Rule = {
  code: 'native-users-rest-on-attestation',
  severity: 'warning',
  title: 'Users would be made with an email that no claim says is verified',
  why: 'createNative writes email_verified true for every new user. A SAML provider, or one whose emails the team attests, sends no proof of its own: each person who can set a mail address in its directory gets a user with that address, which other providers are then linked to.',
  source: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html',
  *check({ federation }) {
    const { accountLinking, identityProviders } = federation;
    if (accountLinking?.whenNoMatch !== 'createNative') return;
    for (const { name, trustEmail, at } of accountLinking.providers) {
      const provider = identityProviders.find((one) => one.name === name);
      if (provider === undefined || (trustEmail !== 'attested' && provider.type !== 'saml')) continue;
      yield {
        message: `createNative would make users with emails that ${quote(name)} ${trustEmail === 'attested' ? 'sends and the team attests' : 'asserts by SAML'}.`,
        fix: `Write whenNoMatch: createUser. Where the admins of ${quote(name)} let no one choose an address for themselves, accept the warning with that reason.`,
        place: at.key(),
        related: [{ ...accountLinking.at.value('whenNoMatch'), note: 'this makes users' }],
      };
    }
  },
};
