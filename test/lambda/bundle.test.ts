import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

const script = path.resolve(__dirname, '../../scripts/bundle-lambda.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
const python = spawnSync('python3', ['--version']).status === 0;
if (!python && process.env.CI === 'true') throw new Error('python3 is missing');

function bundle(name: string, options: { readonly cwd: string; readonly zone: string }): (file: string) => Buffer {
  const outDir = path.join(folder, name);
  const argument = path.relative(options.cwd, outDir);
  execFileSync(process.execPath, [script, argument], { cwd: options.cwd, env: { ...process.env, TZ: options.zone } });
  return (file) => readFileSync(path.join(outDir, file));
}

let auckland: (file: string) => Buffer;
let newYork: (file: string) => Buffer;

beforeAll(() => {
  auckland = bundle('auckland', { cwd: tmpdir(), zone: 'Pacific/Auckland' });
  newYork = bundle('new-york', { cwd: path.dirname(script), zone: 'America/New_York' });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each(['index.js', 'pre-sign-up.zip', 'pre-sign-up.json'])(
  '%s has the same bytes in any time zone and from any folder',
  (file) => {
    expect(auckland(file).equals(newYork(file))).toBe(true);
  },
);

it('pre-sign-up.json tells the hash and the size', () => {
  const facts = JSON.parse(auckland('pre-sign-up.json').toString()) as unknown;
  const zip = auckland('pre-sign-up.zip');
  expect(facts).toStrictEqual({
    sha256Base64: createHash('sha256').update(zip).digest('base64'),
    bytes: zip.length,
  });
});

it('the zip holds index.js alone', () => {
  const entries = unzipSync(auckland('pre-sign-up.zip'));
  expect(Object.keys(entries)).toStrictEqual(['index.js']);
  expect(auckland('index.js').equals(entries['index.js']!)).toBe(true);
});

it('the file is readable and holds of third parties only the signer of AWS', () => {
  const code = auckland('index.js').toString();
  const sources = [...code.matchAll(/^\/\/ (\S+\.(?:js|ts|json))$/gm)].map(([, source]) => source!);
  const foreign = sources.filter((source) => !/^(lambda|src)\//.test(source));
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign.filter((source) => !source.startsWith('node_modules/@smithy/'))).toStrictEqual([]);
  expect(sources).toContain('lambda/decision.ts');
  expect(code).toContain('function judgeUser(claim, user, policy, now) {');
  expect(Math.max(...code.split('\n').map((line) => line.length))).toBeLessThan(500);
});

it('the file names no path of the machine that built it', () => {
  expect(auckland('index.js').toString()).not.toContain(path.resolve(__dirname, '../..'));
});

(python ? it : it.skip)('another tool reads the zip: python3 zipfile', () => {
  const read = [
    'import json, sys, zipfile',
    'archive = zipfile.ZipFile(sys.argv[1])',
    'print(json.dumps([archive.testzip(), [[e.filename, list(e.date_time), oct(e.external_attr >> 16), e.extra.hex(), e.compress_type] for e in archive.infolist()]]))',
  ].join('\n');
  const zip = path.join(folder, 'auckland', 'pre-sign-up.zip');
  expect(JSON.parse(execFileSync('python3', ['-c', read, zip]).toString())).toStrictEqual([
    null,
    [['index.js', [1980, 1, 1, 12, 0, 0], '0o100644', '', 8]],
  ]);
});
