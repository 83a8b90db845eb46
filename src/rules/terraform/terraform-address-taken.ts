import { quote } from '../../diagnostics/text';
import { RESOURCE_TYPES, resourcesOf, type HeldResource, type ResourceType } from '../../model/resources';
import type { Rule, RuleFinding } from '../rule';

/** Different names must give different Terraform addresses. */
export const terraformAddressTaken: Rule = {
  code: 'terraform-address-taken',
  severity: 'error',
  title: 'Two names give the same Terraform address',
  why: 'Addresses are made from names in lower case, with underscores for dots and hyphens. Two resources cannot share one: the second would replace the first.',
  source: 'https://developer.hashicorp.com/terraform/cli/state/resource-addressing',
  *check({ federation }) {
    for (const type of RESOURCE_TYPES) yield* clashes(type, resourcesOf(federation, type));
  },
};

function* clashes(type: ResourceType, resources: readonly HeldResource[]): Iterable<RuleFinding> {
  const first = new Map<string, NonNullable<HeldResource['written']>>();
  for (const { name: taken, written } of resources) {
    if (written === undefined) continue;
    const { name, place } = written;
    const earlier = first.get(taken);
    if (earlier === undefined) {
      first.set(taken, written);
      continue;
    }
    // Providers that differ only in case are another rule's: no spelling of the address would make them good.
    if (type === 'aws_cognito_identity_provider' && earlier.name.toLowerCase() === name.toLowerCase()) continue;
    yield {
      message: `${quote(name)} and ${quote(earlier.name)} both give ${type}.${taken}.`,
      fix: 'Rename the one that is not in use yet.',
      place,
      related: [{ ...earlier.place, note: `${quote(earlier.name)} gives the same address` }],
    };
  }
}
