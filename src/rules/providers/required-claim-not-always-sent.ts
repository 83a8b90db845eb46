import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import type { UserPool } from '../../model/federation';
import { claimOf, type ClaimSent } from '../../model/preset';
import type { Rule } from '../rule';

/** What the vendor does, as words that follow its name; undefined where nothing is wrong or known. */
const SENDS: Readonly<Record<ClaimSent, string | undefined>> = {
  always: undefined,
  unknown: undefined,
  firstConsent: 'sends only when a person allows the app for the first time',
  notAlways: 'does not send for everyone',
  never: 'never sends',
};

/** What every user must have should not come from a claim that some sign-ins lack. */
export const requiredClaimNotAlwaysSent: Rule = {
  code: 'required-claim-not-always-sent',
  severity: 'warning',
  title: 'An attribute that users need is filled from a claim that does not always come',
  why: 'Cognito refuses a federated sign-in that leaves a required attribute empty, with "attributes required". A claim that comes once is lost for good where the first attempt fails or the user is deleted: the person must revoke the app at the vendor. Which attributes are required cannot be changed later.',
  source: 'https://github.com/aws-amplify/amplify-swift/issues/3999',
  *check({ federation }) {
    for (const { name, preset, attributeMapping, at } of federation.identityProviders) {
      for (const { attribute, required, place } of neededAttributesOf(federation.userPool)) {
        const claim = Object.hasOwn(attributeMapping, attribute) ? attributeMapping[attribute] : undefined;
        const sends = claim === undefined ? undefined : SENDS[claimOf(preset, claim)?.sent ?? 'unknown'];
        if (claim === undefined || sends === undefined) continue;
        // Other rules speak of an email that is never sent.
        if (attribute === 'email' && preset.emailRequired === 'must-not') continue;
        yield {
          message: `${quote(name)} fills ${attribute} from ${quote(claim)}, which ${preset.title} ${sends}.`,
          fix: required
            ? `Take ${attribute} out of requiredAttributes before the pool is made. Where the pool requires it already, tell support how to help people without it, and accept this warning with the reason.`
            : `People without ${attribute} cannot sign in by it later. Accept this warning with the reason where that is fine.`,
          place: at.to('attributeMapping').value(attribute),
          related: [{ ...place, note: required ? `${attribute} is required here` : `users sign in by ${attribute}` }],
        };
      }
    }
  },
};

/** What users must have, or sign in by; each once, what is required first. */
function neededAttributesOf(
  pool: UserPool,
): readonly { readonly attribute: string; readonly required: boolean; readonly place: FilePlace }[] {
  if (pool.kind !== 'created') return [];
  const needed = (['requiredAttributes', 'signInWith', 'aliases'] as const).flatMap((key) =>
    pool[key].map((attribute, index) => ({
      attribute,
      required: key === 'requiredAttributes',
      place: pool.at.to(key).value(index),
    })),
  );
  return needed.filter(({ attribute }, index) => needed.findIndex((one) => one.attribute === attribute) === index);
}
