import { quote } from '../../diagnostics/text';
import { includedBlocks, ownAddresses } from '../included';
import type { Rule } from '../rule';

/** What the spec says of them is judged; what an override says is not. */
const OF_THE_SPEC = ['lambda_config', 'lifecycle', 'provider_details', 'schema'];

/** An override can take back what the spec says of users and their sign-ins. */
export const overrideOutsideTheSpec: Rule = {
  code: 'override-outside-the-spec',
  severity: 'warning',
  title: 'An override changes what the spec speaks about',
  why: 'Triggers, attributes, the settings of a provider and the protection against destruction are checked as the spec has them. What an override file makes of them is outside the spec: no rule sees it, and the pool can lose its linking function, or its users.',
  source: 'https://developer.hashicorp.com/terraform/language/files/override',
  *check({ federation }) {
    const blocks = includedBlocks(federation);
    if (blocks.length === 0) return;
    const own = ownAddresses(federation);
    for (const { isOverride, type, address, members, placeOf } of blocks) {
      if (!isOverride || type !== 'resource' || !own.has(address)) continue;
      for (const member of members) {
        if (!OF_THE_SPEC.includes(member.name)) continue;
        yield {
          message: `${member.name} of ${quote(address)} is changed outside the spec.`,
          fix: 'Say it in the spec where the spec can. Otherwise accept this warning with the reason.',
          place: placeOf(member),
        };
      }
    }
  },
};
