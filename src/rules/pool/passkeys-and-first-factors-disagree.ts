import { settingsOf } from '../../model/pool';
import { signInHosts } from '../../model/sign-in-urls';
import type { Rule } from '../rule';

/** Passkeys need a domain that they belong to, and settings of passkeys need people who can use them. */
export const passkeysAndFirstFactorsDisagree: Rule = {
  code: 'passkeys-and-first-factors-disagree',
  severity: 'error',
  title: 'Passkeys and first factors do not fit',
  why: 'A passkey belongs to a domain, its relying party id. Left to AWS that is the domain of the pool, and a custom domain that is added later makes every passkey useless: so it is written down. Settings of passkeys that nobody can sign in with do nothing.',
  source:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_WebAuthnConfigurationType.html',
  *check({ federation }) {
    const { userPool } = federation;
    const signIn = settingsOf(userPool)?.signIn;
    if (signIn === undefined) return;
    const [host] = signInHosts(federation);
    const at = userPool.at.to('signIn');
    const factor = signIn.firstFactors.indexOf('passkey');
    // An adopted pool keeps the settings that it has.
    if (factor !== -1 && signIn.passkeys === undefined && userPool.kind === 'created')
      yield {
        message: 'passkey is a first factor, but nothing says which domain the passkeys belong to.',
        fix:
          host === undefined
            ? 'Add passkeys: { relyingPartyId: <domain> } under userPool.signIn, with the domain of your apps.'
            : `Add passkeys: { relyingPartyId: ${host} } under userPool.signIn for the sign-in pages, or write the domain of your apps.`,
        place: at.to('firstFactors').value(factor),
      };
    if (factor === -1 && signIn.passkeys !== undefined)
      yield {
        message: 'There are settings for passkeys, but passkey is not among the first factors.',
        fix: 'Add passkey to firstFactors, or remove passkeys.',
        place: at.key('passkeys'),
        related: [{ ...at.value('firstFactors'), note: 'the first factors' }],
      };
  },
};
