import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from '../../src/load';
import { findBeside } from '../../src/commands/find-beside';
import { readBeside } from '../../src/commands/read-beside';
import { RESOURCE_TYPES, resourcesOf } from '../../src/model/resources';
import { configurationOf } from '../../src/terraform/configuration';
import { projectRoot } from './harness/tools';

const folder = join(projectRoot, 'test', 'specs');
const specs = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'upstreams.yaml');

test.each(specs)('the table of resources tells what the stacks of %s hold, and what is imported', (name) => {
  const file = join(folder, name);
  const { federations } = load([{ file, bytes: readFileSync(file) }], readBeside, findBeside);
  expect(federations.length).toBeGreaterThan(0);
  for (const federation of federations) {
    const configuration = configurationOf(federation, { path: 'lambda/pre-sign-up.zip', sha256Base64: '' });
    const told = RESOURCE_TYPES.flatMap((type) =>
      resourcesOf(federation, type).map((resource) => ({ ...resource, address: `${type}.${resource.name}` })),
    );
    const written = Object.entries(configuration['resource'] ?? {}).flatMap(([type, names]) =>
      Object.keys(names as object).map((key) => `${type}.${key}`),
    );
    expect(told.map(({ address }) => address).sort()).toEqual(written.sort());
    const imports = (configuration['import'] ?? []) as readonly { readonly to: string }[];
    expect(told.flatMap(({ address, importId }) => (importId === undefined ? [] : [address])).sort()).toEqual(
      imports.map(({ to }) => to).sort(),
    );
    // What a resource is called is one of its arguments.
    for (const { address, awsName } of told) {
      const [type = '', key = ''] = address.split('.');
      const body = ((configuration['resource'] as Record<string, Record<string, object>>)[type] ?? {})[key] ?? {};
      if (awsName !== undefined && federation.stackName !== 'hostile-text')
        expect({ address, values: JSON.stringify(Object.values(body)) }).toMatchObject({
          values: expect.stringContaining(awsName) as string,
        });
    }
  }
});
