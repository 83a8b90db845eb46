import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareDiagnostics } from '../../src/diagnostics/diagnostic';
import { parseDocument } from '../../src/document/document';
import type { JsonObject } from '../../src/document/json';
import { locate } from '../../src/document/locate';
import { FILE_CODES, SHAPE_CODES } from '../../src/diagnostics/codes';
import { ownOrigin } from '../../src/document/origin';
import { textReport } from '../../src/report/text';
import { checkDefaults, checkEnvironments, checkSpec } from '../../src/spec/check';
import { expectGolden } from '../golden';

const folder = join(__dirname, 'shape');

/** What a person is told about a file whose syntax or shape is wrong. Environments and defaults are not merged here. */
function report(bytes: Uint8Array): string {
  const { document, text, diagnostics } = parseDocument('bad.yaml', bytes);
  const sources = new Map([['bad.yaml', text]]);
  if (document === undefined) return textReport(diagnostics, sources, { color: false });
  const { environments, defaults: _, ...rest } = document.value;
  const spec: JsonObject = Object.assign({ __proto__: null }, rest);
  const checked = checkSpec(spec);
  const findings = [
    ...('findings' in checked ? checked.findings : []),
    ...(environments === undefined ? [] : checkEnvironments(environments)),
    ...checkDefaults(document.value),
  ];
  const located = findings.map((finding) => locate(finding, ownOrigin(document)));
  return textReport(located.sort(compareDiagnostics), sources, { color: false });
}

const cases = readdirSync(folder).sort();

test.each(cases)('%s', (name) => {
  const text = report(readFileSync(join(folder, name, 'bad.yaml')));
  expect(text).toMatch(/error/);
  expectGolden(join(folder, name, 'bad.txt'), text);
});

test('no report shows the secret that a spec holds', () => {
  const secret = 'b7Kq-literal';
  const holding = cases.filter((name) =>
    readFileSync(join(folder, name, 'bad.yaml'), 'utf8')
      .toLowerCase()
      .includes(secret.toLowerCase()),
  );
  expect(holding.length).toBeGreaterThanOrEqual(5);
  for (const name of holding) {
    expect(readFileSync(join(folder, name, 'bad.txt'), 'utf8').toLowerCase()).not.toContain(secret.toLowerCase());
  }
});

test('every code that a file can be refused with has a case', () => {
  const reported = new Set(
    cases.flatMap((name) =>
      [...readFileSync(join(folder, name, 'bad.txt'), 'utf8').matchAll(/\[([a-z0-9-]+)\]$/gm)].map(([, code]) => code),
    ),
  );
  const declared = [...Object.keys(FILE_CODES), ...Object.keys(SHAPE_CODES)];
  // Neither is a matter of what a file holds: the tests of the decoder and of the command line have them.
  expect(declared.filter((code) => !reported.has(code))).toEqual(['file-too-large', 'unreadable-file']);
});
