import type { Federation } from '../model/federation';
import { cdktfVersion, TerraformElement, TerraformOutput } from './cdktf';
import type { TerraformJson } from './hcl';
import type { PlacedArchive } from './archive';
import { FederationStack } from './stack';

/** Terraform configuration of one federation. */
export function configurationOf(federation: Federation, archive: PlacedArchive): TerraformJson {
  const stack = new FederationStack(federation, archive);
  const elements = stack.node.findAll().filter((child) => TerraformElement.isTerraformElement(child));
  const configuration: Record<string, unknown> = {};
  for (const element of elements) merge(configuration, withoutComments(element.toTerraform() as object));
  configuration['//'] = metadata(
    federation,
    elements.filter((element) => TerraformOutput.isTerraformOutput(element)),
  );
  return plain(configuration) as TerraformJson;
}

/**
 * What the cdktf command line reads of a stack, in CDKTF's own form. The comments that CDKTF adds to each resource
 * are left out: they say nothing that the address does not.
 */
function metadata(federation: Federation, declared: readonly TerraformOutput[]): object {
  const { type, settings } = federation.terraform.backend;
  return {
    metadata: {
      version: cdktfVersion,
      stackName: federation.stackName,
      backend: type,
      ...((type === 'cloud' || type === 'remote') && { cloud: type === 'cloud' ? settings : undefined }),
    },
    outputs: {
      [federation.stackName]: Object.fromEntries(
        declared.map(({ friendlyUniqueId }) => [friendlyUniqueId, friendlyUniqueId]),
      ),
    },
  };
}

/** Puts an element's `{kind: {type: {name: body}}}` into the whole. What comes later stands over what was before, as in CDKTF. */
function merge(into: Record<string, unknown>, fragment: object): void {
  for (const [key, value] of Object.entries(fragment)) {
    const present = into[key];
    if (isPlainObject(present) && isPlainObject(value)) merge(present, value);
    // A second configuration of the provider, under an alias.
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...(value as unknown[]));
    else into[key] = value;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** CDKTF writes a comment `//` into the body of each resource. A tag may be called so too, hence only there. */
function withoutComments(fragment: object): object {
  return Object.fromEntries(
    Object.entries(fragment).map(([kind, types]: [string, unknown]) => {
      if ((kind !== 'resource' && kind !== 'data') || !isPlainObject(types)) return [kind, types];
      return [kind, mapValues(types, (names) => (isPlainObject(names) ? mapValues(names, withoutComment) : names))];
    }),
  );
}

function withoutComment(body: unknown): unknown {
  return isPlainObject(body) ? Object.fromEntries(Object.entries(body).filter(([key]) => key !== '//')) : body;
}

function mapValues(map: Record<string, unknown>, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** Drops undefined values and sorts keys, so that equal specs give equal bytes. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isPlainObject(value)) return value;
  const sorted = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item !== undefined) sorted[key] = plain(item);
  }
  return sorted;
}
