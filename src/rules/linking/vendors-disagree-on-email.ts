import { wordList } from '../../diagnostics/text';
import type { IdentityProvider } from '../../model/federation';
import type { Rule } from '../rule';

/** One pool cannot both require an email and do without. */
export const vendorsDisagreeOnEmail: Rule = {
  code: 'vendors-disagree-on-email',
  severity: 'error',
  title: 'Two vendors ask for opposite pools',
  why: 'Whether a pool requires an email holds for everyone in it and cannot be changed. A vendor that has none keeps its users out of a pool that requires one; one that asks for it makes users whom no one can reach in a pool that does not.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  *check({ federation }) {
    const withRequirement = (wanted: 'must' | 'must-not'): readonly IdentityProvider[] =>
      federation.identityProviders.filter(({ preset }) => preset.emailRequired === wanted);
    const asking = withRequirement('must');
    const [first] = asking;
    if (first === undefined) return;
    for (const { preset, at } of withRequirement('must-not')) {
      yield {
        message: `${preset.title} never sends an email, but ${wordList(
          asking.map((one) => one.preset.title),
          'and',
        )} asks for a pool in which every user has one.`,
        fix: 'Give each its own user pool, in a spec of its own.',
        place: at.key(),
        related: [{ ...first.at.key(), note: `${first.name} has the preset ${first.preset.name}` }],
      };
    }
  },
};
