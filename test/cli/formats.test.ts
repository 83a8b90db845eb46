import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { cognitoFederation, commandLine, newFolder, removeFolders, ROOT } from './command-line';

afterAll(removeFolders);

const BROKEN = 'version: 1\nname: bad\nregion: us-east-1\nuserPool: {}\nidentityProvider: {}\n';
/** Valid, with three warnings. */
const WARNED = 'test/golden/rules/state-kept-locally/bad.yaml';

const validate = new Ajv().compile(
  JSON.parse(readFileSync(path.join(ROOT, 'schemas/report.schema.json'), 'utf8')) as object,
);

interface Report {
  readonly summary: object;
  readonly diagnostics: readonly { readonly code: string }[];
}

function reportIn(text: string): Report {
  const report: unknown = JSON.parse(text);
  expect(validate(report)).toBe(true);
  return report as Report;
}

/** A folder with a spec in it that has errors, or one that has warnings. */
function folderWith(spec: string): string {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'federation.yaml'), spec);
  return folder;
}

const warned = readFileSync(path.join(ROOT, WARNED), 'utf8');

describe.each(['validate', 'synth', 'handoff'])('%s --format json', (command) => {
  test('prints the report on standard output, and nothing else', async () => {
    const broken = await commandLine([command, '--format', 'json'], { cwd: folderWith(BROKEN) });
    expect(broken).toMatchObject({ code: 1, stderr: '' });
    expect(reportIn(broken.stdout).diagnostics.map(({ code }) => code)).toContain('unknown-key');
    const good = await commandLine([command, '--format=json'], { cwd: folderWith(warned) });
    expect(good).toMatchObject({ code: 0, stderr: '' });
    expect(reportIn(good.stdout).summary).toEqual({ errors: 0, warnings: 3, information: 0 });
  });
});

test('deployer-policy prints the policy on standard output, and the report on standard error', async () => {
  const { code, stdout, stderr } = await commandLine(['deployer-policy', '--format', 'json'], {
    cwd: folderWith(warned),
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('Statement');
  expect(reportIn(stderr).summary).toEqual({ errors: 0, warnings: 3, information: 0 });
});

test('the built command line has every form', () => {
  const cwd = folderWith(BROKEN);
  for (const [format, start] of [
    ['github', '::error file=federation.yaml,line='],
    ['sarif', '{\n  "$schema": "https://docs.oasis-open.org/sarif/'],
    ['json', '{\n  "version": 1,'],
  ] as const) {
    const run = cognitoFederation(['validate', '--format', format], { cwd });
    expect([run.code, run.stdout.slice(0, start.length), run.stderr]).toEqual([1, start, '']);
  }
});

test('a form that does not exist is wrong usage', async () => {
  expect(await commandLine(['validate', '--format', 'xml'])).toEqual({
    code: 2,
    stdout: '',
    stderr: '"xml" is no format: --format accepts text, json, github and sarif.\n',
  });
});

describe('--fail-on', () => {
  test('warning: a warning is as good as an error, and nothing is written', async () => {
    const cwd = folderWith(warned);
    expect(await commandLine(['validate', '--fail-on', 'warning'], { cwd })).toMatchObject({ code: 1, stdout: '' });
    expect(await commandLine(['synth', '--fail-on', 'warning'], { cwd })).toMatchObject({ code: 1, stdout: '' });
    expect(readdirSync(cwd)).toEqual(['federation.yaml']);
  });

  test('error: as without it', async () => {
    const cwd = folderWith(warned);
    expect(await commandLine(['validate', '--fail-on', 'error'], { cwd })).toEqual(
      await commandLine(['validate'], { cwd }),
    );
    expect(await commandLine(['validate', '--fail-on', 'error'], { cwd })).toMatchObject({ code: 0 });
  });

  test('information fails nothing, and another word is wrong usage', async () => {
    const info = readFileSync(path.join(ROOT, 'test/golden/rules/value-not-checked/bad.yaml'), 'utf8');
    const run = await commandLine(['validate', '--fail-on', 'warning'], { cwd: folderWith(info) });
    expect([run.code, run.stderr.includes('info:')]).toEqual([0, true]);
    expect(await commandLine(['validate', '--fail-on', 'info'])).toMatchObject({ code: 2, stdout: '' });
  });
});
