import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBeside } from '../../src/commands/find-beside';
import { readBeside } from '../../src/commands/read-beside';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { load } from '../../src/load';
import { textReport } from '../../src/report/text';
import { RULES } from '../../src/rules';
import { expectGolden } from '../golden';

const fixtures = path.join(__dirname, 'rules');

interface Validated {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: string;
}

/** What `validate` says of a fixture, run from the fixture's own folder. `bad-other.yaml` is another spec of the app. */
function validated(code: string, file: 'bad.yaml' | 'good.yaml'): Validated {
  const files = file === 'bad.yaml' ? [file, 'bad-other.yaml'] : [file];
  const { diagnostics, sources } = load(
    files
      .filter((name) => existsSync(path.join(fixtures, code, name)))
      .map((name) => ({ file: name, bytes: readFileSync(path.join(fixtures, code, name)) })),
    (spec, named) => readBeside(path.join(fixtures, code, spec), named),
    (spec, pattern) => findBeside(path.join(fixtures, code, spec), pattern),
    new Date('2026-11-26T12:00:00Z'),
  );
  return { diagnostics, report: textReport(diagnostics, sources, { color: false }) };
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('finds what is bad, and nothing else is said of it', () => {
    const { diagnostics, report } = validated(code, 'bad.yaml');
    expect(new Set(diagnostics.map((diagnostic) => diagnostic.code))).toEqual(new Set([code]));
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set([rule.severity]));
    expectGolden(`test/golden/rules/${code}/bad.txt`, report);
  });

  test('is silent where all is well', () => {
    expect(validated(code, 'good.yaml').report).toBe('');
  });
});

test('every rule has fixtures, and every fixture a rule', () => {
  expect(readdirSync(fixtures).sort()).toEqual(RULES.map(({ code }) => code));
  for (const { code } of RULES) expect(existsSync(path.join(fixtures, code, 'bad.txt'))).toBe(true);
});
