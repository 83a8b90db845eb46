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
    for (const { name, adoptedName, at } of identityProviders)
      yield* differing('The provider', name, adoptedName, at.value('adopt'), { ...at.key(), note: 'its name here' });
    for (const { name, adoptedName, at } of userPool.groups)
      yield* differing('The group', name, adoptedName, at.value('adopt'), { ...at.key(), note: 'its name here' });
    for (const { identifier, adoptedName, at } of userPool.resourceServers)
      yield* differing('The resource server', identifier, adoptedName, at.value('adopt'), {
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
      for (const finding of differing('The domain', domain.name, domain.adoptedName, adopt, related))
        yield { ...finding, edit: writeValue(place, domain.adoptedName ?? '') };
    }
  },
};

function* differing(
  what: string,
  name: string,
  adoptedName: string | undefined,
  place: FilePlace,
  related: RelatedPlace<FilePlace>,
): Iterable<RuleFinding> {
  if (adoptedName === undefined || adoptedName === name) return;
  yield {
    message: `${what} is called ${quote(adoptedName)} in the pool, but ${quote(name)} here.`,
    fix: `Call it ${quote(adoptedName)} here too, byte for byte.`,
    place,
    related: [related],
  };
}
