import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOCTOR_CODES } from '../../src/diagnostics/doctor-codes';
import { FILE_CODES, SHAPE_CODES, SPEC_CODES, type Code } from '../../src/diagnostics/codes';
import { EXPLANATIONS } from '../../src/explanations';
import { textReport } from '../../src/report/text';
import { RULES } from '../../src/rules';
import { ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';
import { codesDocument } from './codes-document';

test('the page of the codes is what the sources say', () => {
  expectGolden('docs/rules.md', codesDocument(EXPLANATIONS));
});

test('every code that can be printed is explained once, and nothing else is', () => {
  // A finding or a diagnostic of any other code does not compile.
  const printable: readonly Code[] = [
    ...(Object.keys(FILE_CODES) as Code[]),
    ...(Object.keys(SHAPE_CODES) as Code[]),
    ...(Object.keys(SPEC_CODES) as Code[]),
    ...RULES.map(({ code }) => code),
    ...(Object.keys(DOCTOR_CODES) as Code[]),
  ];
  expect(new Set(printable).size).toBe(printable.length);
  expect(EXPLANATIONS.map(({ code }) => code)).toEqual([...printable].sort());
  const headings = [...readFileSync(path.join(ROOT, 'docs/rules.md'), 'utf8').matchAll(/^### (.*)$/gm)];
  expect(headings.map(([, heading]) => heading).sort()).toEqual([...printable].sort());
});

test.each(EXPLANATIONS.map((one) => [one.code, one] as const))(
  '%s says what it is',
  (code, { title, why, source, page }) => {
    expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
    expect(title).toMatch(/^\S.*[^.]$/);
    expect(why).toMatch(/^\S.*\.$/);
    expect(source ?? 'https://').toMatch(/^https:\/\//);
    expect(page).toBe(`docs/rules.md#${code}`);
  },
);

test('a report says where its codes are explained, and the page is in the package', () => {
  const report = textReport(
    [{ code: 'unknown-scope', severity: 'error', title: 'A', message: 'B', file: 'a.yaml', related: [] }],
    new Map(),
    { color: false },
  );
  expect(report.trimEnd().split('\n').at(-1)).toBe(
    'Look up a [code] in docs/rules.md of the package cognito-federation.',
  );
  const { files } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { readonly files: string[] };
  expect(files).toContain('docs');
});
