import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { cognitoFederation, newFolder } from '../cli/command-line';

/** What tests look at in a generated configuration. */
export interface Configuration {
  readonly terraform: Readonly<Record<string, unknown>>;
  readonly resource: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly output: Readonly<Record<string, { readonly value: unknown }>>;
}

/** Synthesises a spec and gives the configuration of each of its stacks by name. */
export function configurations(spec: object): ReadonlyMap<string, Configuration> {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'federation.yaml'), stringify(spec));
  const run = cognitoFederation(['synth', 'federation.yaml', '--quiet'], { cwd: folder });
  if (run.code !== 0) throw new Error(run.stderr);
  const out = path.join(folder, 'cdktf.out');
  const { stacks } = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as {
    readonly stacks: Readonly<Record<string, { readonly synthesizedStackPath: string }>>;
  };
  return new Map(
    Object.entries(stacks).map(([name, { synthesizedStackPath }]) => [
      name,
      JSON.parse(readFileSync(path.join(out, synthesizedStackPath), 'utf8')) as Configuration,
    ]),
  );
}

/** Addresses of all resources, sorted. */
export function addresses({ resource }: Configuration): readonly string[] {
  return Object.entries(resource)
    .flatMap(([type, names]) => Object.keys(names).map((name) => `${type}.${name}`))
    .sort();
}
