import { quote } from '../../diagnostics/text';
import { slug } from '../../model/names';
import type { Rule, RuleFinding } from '../rule';

/** Different names must give different Terraform addresses. */
export const terraformAddressTaken: Rule = {
  code: 'terraform-address-taken',
  severity: 'error',
  title: 'Two names give the same Terraform address',
  why: 'Addresses are made from names in lower case, with underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.',
  source: 'https://developer.hashicorp.com/terraform/cli/state/resource-addressing',
  *check({ federation }) {
    const providers = federation.identityProviders.map(({ name }) => name);
    yield* clashes(providers, 'identityProviders', 'aws_cognito_identity_provider');
    const clients = federation.appClients.map(({ key }) => key);
    yield* clashes(clients, 'appClients', 'aws_cognito_user_pool_client');
  },
};

function* clashes(
  names: readonly string[],
  section: 'identityProviders' | 'appClients',
  type: string,
): Iterable<RuleFinding> {
  const first = new Map<string, string>();
  for (const name of names) {
    const earlier = first.get(slug(name));
    if (earlier === undefined) {
      first.set(slug(name), name);
      continue;
    }
    // Providers that differ only in case are another rule's: no spelling of the address would make them good.
    if (section === 'identityProviders' && earlier.toLowerCase() === name.toLowerCase()) continue;
    yield {
      message: `${quote(name)} and ${quote(earlier)} both give ${type}.${slug(name)}.`,
      fix: 'Rename the one that is not in use yet.',
      place: { path: [section, name], at: 'key' },
      related: [{ path: [section, earlier], at: 'key', note: `${quote(earlier)} gives the same address` }],
    };
  }
}
