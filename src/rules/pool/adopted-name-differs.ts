import type { RelatedPlace } from '../../diagnostics/finding';
import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import { writeValue } from '../edits';
import type { Rule, RuleFinding } from '../rule';

/** What is imported has the name here that it has in the pool. */
export const adoptedNameDiffers: Rule = {
  code: 'adopted-name-differs',
  severity: 'error',
  title: 'What is adopted has another name here',
  why: 'Nothing of a pool but its clients can be renamed. Imported under another name, Terraform would plan to delete it and to make a new one: the users of a provider and the links to it, or the members of a group, would be lost.',
  source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cognito_identity_provider',
  *check({ federation }) {
    const { identityProviders, userPool } = federation;
    for (const { name, adopted, at } of identityProviders)
      yield* differing('The provider', name, adopted, at.value('adopt'), { ...at.key(), note: 'its name here' });
    for (const { name, adopted, at } of userPool.groups)
      yield* differing('The group', name, adopted, at.value('adopt'), { ...at.key(), note: 'its name here' });
    for (const { identifier, adopted, at } of userPool.resourceServers)
      yield* differing('The resource server', identifier, adopted, at.value('adopt'), {
        ...at.key(),
        note: 'its identifier here',
      });
    const { custom, prefix } = userPool.domain ?? {};
    const at = userPool.at.to('domain');
    for (const [domain, place, adopt] of [
      [prefix, at.value('prefix'), at.value('adopt')],
      [custom, at.to('custom').value('name'), at.to('custom').value('adopt')],
    ] as const) {
      if (domain === undefined) continue;
      const related = { ...place, note: 'its name here' };
      for (const finding of differing('The domain', domain.name, domain.adopted, adopt, related))
        yield { ...finding, edit: writeValue(place, domain.adopted ?? '') };
    }
  },
};

function* differing(
  what: string,
  name: string,
  adopted: string | undefined,
  place: FilePlace,
  related: RelatedPlace<FilePlace>,
): Iterable<RuleFinding> {
  if (adopted === undefined || adopted === name) return;
  yield {
    message: `${what} is called ${quote(adopted)} in the pool, but ${quote(name)} here.`,
    fix: `Call it ${quote(adopted)} here too, byte for byte.`,
    place,
    related: [related],
  };
}
