import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { commandLine, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { PAIRS } from './pairs';
import { newSpec, partOf } from './plans';

afterAll(removeFolders);

const TOGETHER = gunzipSync(readFileSync(join(ROOT, 'test/golden/review/together.json.gz'))).toString();
const isValid = new Ajv({ formats: { uri: true } }).compile(
  JSON.parse(readFileSync(join(ROOT, 'schemas/review.schema.json'), 'utf8')) as object,
);

/** A repository whose branch leads from the old spec to that of a pair, with the plan that Terraform made of it. */
function branchOf(name: string): string {
  const pair = PAIRS.find((one) => one.name === name);
  if (pair === undefined) throw new Error(`there is no pair ${name}`);
  const cwd = newFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd, encoding: 'utf8' },
    );
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(cwd, 'federation.yaml'), newSpec({ name: 'old' }));
  git('add', '--all');
  git('commit', '--quiet', '--message=first');
  writeFileSync(join(cwd, 'federation.yaml'), newSpec(pair));
  writeFileSync(join(cwd, 'acme.plan.json'), partOf(TOGETHER, pair));
  return cwd;
}

interface Reviewed {
  readonly stacks: readonly {
    readonly people: string;
    readonly reasons: readonly string[];
    readonly witnesses: readonly { readonly change: string; readonly through: string; readonly client: string }[];
  }[];
}

test.each<[string, string, readonly string[], string]>([
  ['nothing', 'same', [], ''],
  ['sessions-changed', 'same', [], ''],
  ['deletion-protection-off', 'same', [], ''],
  ['linking-loosened', 'changed', ['gained Descope web', 'gained Okta reports', 'gained Okta web'], ''],
  ['provider-renamed', 'changed', ['lost Staff reports', 'lost Staff web'], ''],
  ['provider-removed', 'changed', ['lost Descope web'], ''],
  ['attribute-removed', 'changed', ['attributes Descope web'], 'what AWS cannot change in a pool that exists'],
  ['provider-elsewhere', 'undecided', [], '"Descope" leads elsewhere'],
  ['pool-replaced', 'undecided', [], 'pool-replaced'],
  ['domain-replaced', 'undecided', [], 'The domain of the sign-in pages changes'],
])('%s: with --base the review says of people: %s', async (name, people, witnesses, reason) => {
  const { code, stdout } = await commandLine(['review', 'acme.plan.json', '--base', 'main', '--format', 'json'], {
    cwd: branchOf(name),
  });
  expect(code).toBe(0);
  const json = JSON.parse(stdout) as Reviewed;
  expect([isValid(json), isValid.errors]).toEqual([true, null]);
  const [stack] = json.stacks;
  expect(stack?.people).toBe(people);
  const found = stack?.witnesses.map(({ change, through, client }) => `${change} ${through} ${client}`) ?? [];
  expect(found).toEqual(witnesses);
  expect(stack?.reasons.join(' ')).toContain(reason);
});

test('without --base the review does not know the old spec, and says how it is named', async () => {
  const { stdout } = await commandLine(['review', 'acme.plan.json'], { cwd: branchOf('sessions-changed') });
  expect(stdout).toContain('people: Not decided what changes for people: The old spec is not at hand: name its commit');
});

test('--fail-on access fails on people who newly get in', async () => {
  const cwd = branchOf('linking-loosened');
  const { code, stdout } = await commandLine(
    ['review', 'acme.plan.json', '--base', 'main', '--spec', 'federation.yaml', '--fail-on', 'access'],
    { cwd },
  );
  expect([code, stdout]).toEqual([1, expect.stringContaining('People get in who did not before')]);
  const checks = await commandLine(
    ['review', 'acme.plan.json', '--base', 'main', '--format', 'checks', '--fail-on', 'access'],
    { cwd },
  );
  const runs = JSON.parse(checks.stdout) as readonly { readonly output: { readonly summary: string } }[];
  expect(runs[1]?.output.summary).toContain('People get in who did not before');
});

test.each([
  ['no such commit', ['--base', 'nowhere'], 2, 'git knows no such commit'],
  ['a spec that the base lacks', ['--base', 'main', '--spec', 'other.yaml'], 0, 'The stack is new'],
])('%s', async (_, options, expected, said) => {
  const cwd = branchOf('sessions-changed');
  writeFileSync(join(cwd, 'other.yaml'), newSpec({ name: 'other' }));
  const { code, stdout, stderr } = await commandLine(['review', 'acme.plan.json', ...options], { cwd });
  expect([code, `${stdout}${stderr}`]).toEqual([expected, expect.stringContaining(said)]);
});
