import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { load } from '../../src/load';
import { RULES } from '../../src/rules';
import { arbitrarySpec } from './arbitrary-spec';

test('a rule is called like its file, which lies in the folder of a section', () => {
  const files = readdirSync(path.join(__dirname, '../../src/rules'), { recursive: true, encoding: 'utf8' });
  const inFolders = files.filter((file) => file.includes(path.sep)).map((file) => path.basename(file, '.ts'));
  expect(RULES.map(({ code }) => code)).toEqual(inFolders.sort());
});

test.each(RULES.map(({ code, source }) => [code, source]))('%s names the page that it rests on', (_code, source) => {
  expect(source).toMatch(/^https:\/\//);
});

/** A spec as a file holds it; JSON is YAML. */
function loaded(spec: object): ReturnType<typeof load> {
  return load([{ file: 'federation.yaml', bytes: Buffer.from(JSON.stringify(spec)) }]);
}

test('tags that IAM refuses are found where the stack has nothing of IAM but an OIDC provider', () => {
  const spec = (iamOidcProvider: boolean): object => ({
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    tags: { 'cost|center': '4711' },
    userPool: { domain: { prefix: 'acme' } },
    identityProviders: {
      Acme: {
        type: 'oidc',
        issuer: 'https://id.acme.com',
        clientId: 'cognito',
        clientSecret: { variable: 'a' },
        iamOidcProvider,
      },
    },
  });
  const found = (iamOidcProvider: boolean): boolean =>
    loaded(spec(iamOidcProvider)).diagnostics.some(({ code }) => code === 'tag-refused-by-iam');
  expect([found(true), found(false)]).toEqual([true, false]);
});

test('whatever a spec means, every finding has its place in the file', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitrarySpec, (spec) => {
      // A place that is not there throws.
      for (const { code } of loaded(spec).diagnostics) seen.add(code);
    }),
    { numRuns: 300, seed: 1 },
  );
  // The arbitrary specs are worth something only as long as they reach the rules.
  expect(RULES.filter(({ code }) => seen.has(code)).length).toBeGreaterThan(0.8 * RULES.length);
});

test('with environments, every finding has its place in the base or in the patch', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(arbitrarySpec, arbitrarySpec, (base, patch) => {
      for (const { code } of loaded({ ...base, environments: { dev: patch, prod: {} } }).diagnostics) seen.add(code);
    }),
    { numRuns: 100, seed: 1 },
  );
  expect(RULES.filter(({ code }) => seen.has(code)).length).toBeGreaterThan(RULES.length / 2);
});
