import type { Path } from '../../diagnostics/finding';
import { quote } from '../../diagnostics/text';
import type { Rule, RuleFinding } from '../rule';

/** A provider and a domain are imported under the name that they have. */
export const adoptedNameDiffers: Rule = {
  code: 'adopted-name-differs',
  severity: 'error',
  title: 'What is adopted has another name here',
  why: 'Neither a provider nor a domain can be renamed. Imported under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it would stay behind.',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider',
  *check({ spec }) {
    for (const [name, { adopt }] of Object.entries(spec.identityProviders ?? {})) {
      yield* differing(name, adopt, ['identityProviders', name, 'adopt'], 'The provider', {
        path: ['identityProviders', name],
        at: 'key',
        note: 'its name here',
      });
    }
    const { domain } = spec.userPool;
    if (domain === undefined) return;
    yield* differing(domain.prefix, domain.adopt, ['userPool', 'domain', 'adopt'], 'The domain', {
      path: ['userPool', 'domain', 'prefix'],
      at: 'value',
      note: 'its name here',
    });
  },
};

function* differing(
  name: string,
  adopt: string | undefined,
  path: Path,
  what: string,
  related: { readonly path: Path; readonly at: 'key' | 'value'; readonly note: string },
): Iterable<RuleFinding> {
  if (adopt === undefined || adopt === name) return;
  yield {
    message: `${what} is called ${quote(adopt)} in the pool, but ${quote(name)} here.`,
    fix: `Call it ${quote(adopt)} here too, byte for byte.`,
    place: { path, at: 'value' },
    related: [related],
  };
}
