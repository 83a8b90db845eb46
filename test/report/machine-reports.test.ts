import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { findBeside } from '../../src/commands/find-beside';
import { readBeside } from '../../src/commands/read-beside';
import type { Diagnostic, Range } from '../../src/diagnostics/diagnostic';
import { Positions } from '../../src/document/positions';
import { EXPLANATIONS } from '../../src/explanations';
import { load } from '../../src/load';
import { FORMATS, FORMAT_NAMES } from '../../src/report/formats';
import type { WriterOptions } from '../../src/report/writers';
import { WRITERS } from '../../src/report/writers';
import { ROOT } from '../cli/command-line';

const options: WriterOptions = {
  color: false,
  describe: (code) => EXPLANATIONS.find((explanation) => explanation.code === code)!,
};

type Report = Pick<ReturnType<typeof load>, 'diagnostics' | 'sources'>;

/** The reports of every fixture that something is wrong with. */
const reports: readonly (readonly [string, Report])[] = ['shape', 'rules'].flatMap((kind) => {
  const folder = path.join(ROOT, 'test/golden', kind);
  return readdirSync(folder).map((name) => {
    const files = ['bad.yaml', 'bad-other.yaml'].filter((file) => existsSync(path.join(folder, name, file)));
    const specs = files.map((file) => ({ file, bytes: readFileSync(path.join(folder, name, file)) }));
    return [
      name,
      load(
        specs,
        (spec, named) => readBeside(path.join(folder, name, spec), named),
        (spec, pattern) => findBeside(path.join(folder, name, spec), pattern),
      ),
    ] as const;
  });
});

const clean: Report = { diagnostics: [], sources: new Map() };

async function written(format: (typeof FORMAT_NAMES)[number], { diagnostics, sources }: Report): Promise<string> {
  return (await WRITERS[format]())(diagnostics, sources, options);
}

function diagnosticAt(text: string, part: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const range: Range = new Positions(text).range({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return {
    code: 'unknown-scope',
    severity: 'error',
    title: 'Some title',
    message: 'A message.',
    file: 'a.yaml',
    range,
    related: [],
    ...more,
  };
}

test('every form has words for help, and a report of nothing is empty, or an empty document', async () => {
  for (const name of FORMAT_NAMES) expect(FORMATS[name].summary).toMatch(/^\S.*[^.]$/);
  expect(await written('text', clean)).toBe('');
  expect(await written('github', clean)).toBe('');
  expect(JSON.parse(await written('json', clean))).toMatchObject({ summary: { errors: 0 }, diagnostics: [] });
  expect(JSON.parse(await written('sarif', clean))).toMatchObject({ runs: [{ results: [] }] });
});

describe('json', () => {
  const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/report.schema.json'), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true }).compile(schema);

  test.each([['nothing', clean] as const, ...reports])('of %s is what the published schema says', async (_, report) => {
    const json = JSON.parse(await written('json', report)) as { readonly diagnostics: readonly Diagnostic[] };
    validate(json);
    expect(validate.errors).toBeNull();
    expect(json.diagnostics.map(({ code, message, file }) => ({ code, message, file }))).toEqual(
      report.diagnostics.map(({ code, message, file }) => ({ code, message, file })),
    );
  });

  test('the schema refuses what is not a report', () => {
    for (const wrong of [{}, { version: 1 }, []]) expect(validate(wrong)).toBe(false);
  });

  test('a change of text is data', async () => {
    const text = 'a: 1\nbb: two\n';
    const edit = { range: diagnosticAt(text, 'two').range!, text: '"two"' };
    const report = { diagnostics: [diagnosticAt(text, 'two', { fix: 'Quote it.', edit })], sources: new Map() };
    expect(JSON.parse(await written('json', report))).toMatchObject({
      diagnostics: [
        {
          fix: 'Quote it.',
          edit: { text: '"two"', range: { start: { line: 2, column: 5 }, end: { line: 2, column: 8 } } },
          page: 'docs/rules.md#unknown-scope',
        },
      ],
    });
  });

  test('more than 500 are counted', async () => {
    const diagnostics = Array.from({ length: 501 }, () => diagnosticAt('a', 'a'));
    const json: unknown = JSON.parse(await written('json', { diagnostics, sources: new Map() }));
    expect(validate(json)).toBe(true);
    expect(json).toMatchObject({ omitted: 1, summary: { errors: 501 } });
  });
});

describe('sarif', () => {
  const {
    $schema: _$schema,
    id: _id,
    ...schema
  } = JSON.parse(
    gunzipSync(readFileSync(path.join(__dirname, 'sarif/sarif-schema-2.1.0.json.gz'))).toString('utf8'),
  ) as Readonly<Record<string, unknown>>;
  // The schema says draft 4, of which it uses nothing that draft 7 reads otherwise but the name of its id.
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);

  interface Log {
    readonly runs: readonly [
      {
        readonly tool: {
          readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] };
        };
        readonly results: readonly {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly message: { readonly text: string };
          readonly locations: readonly {
            readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
          }[];
          readonly fixes?: readonly object[];
          readonly relatedLocations?: readonly object[];
        }[];
      },
    ];
  }

  const log = async (report: Report): Promise<Log> => JSON.parse(await written('sarif', report)) as Log;

  test.each([['nothing', clean] as const, ...reports])('of %s is what the standard says', async (_, report) => {
    const json = await log(report);
    validate(json);
    expect(validate.errors).toBeNull();
    const [{ results, tool }] = json.runs;
    const { rules } = tool.driver;
    expect(results.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(report.diagnostics.map(({ code }) => code));
    for (const { id, helpUri } of rules) expect(new URL(helpUri).hash).toBe(`#${id}`);
    expect(results.map(({ fixes }) => fixes?.length ?? 0)).toEqual(
      report.diagnostics.map(({ edit }) => (edit === undefined ? 0 : 1)),
    );
    expect(results.map(({ relatedLocations }) => relatedLocations?.length ?? 0)).toEqual(
      report.diagnostics.map(({ related }) => related.length),
    );
  });

  test('the schema refuses what is not a log', () => {
    for (const wrong of [{}, { version: '2.1.0' }, { version: '2.1.0', runs: [{}] }])
      expect(validate(wrong)).toBe(false);
  });

  test('fixes are changes of text: a replacement, an insertion, a removal', async () => {
    const text = 'a: 1\nbb: two\n';
    const range = diagnosticAt(text, 'two').range!;
    const edits = [
      { range, text: '"two"' },
      { range: { start: range.start, end: range.start }, text: 'x' },
      { range, text: '' },
    ];
    const diagnostics = edits.map((edit) => diagnosticAt(text, 'two', { fix: 'Do it.', edit }));
    const json = await log({ diagnostics, sources: new Map() });
    expect(validate(json)).toBe(true);
    const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 };
    const location = { uri: 'a.yaml', uriBaseId: '%SRCROOT%' };
    expect(json.runs[0].results.map(({ fixes }) => fixes)).toEqual(
      [
        { deletedRegion: region, insertedContent: { text: '"two"' } },
        { deletedRegion: { ...region, endColumn: 5 }, insertedContent: { text: 'x' } },
        { deletedRegion: region },
      ].map((replacement) => [
        {
          description: { text: 'Do it.' },
          artifactChanges: [{ artifactLocation: location, replacements: [replacement] }],
        },
      ]),
    );
  });

  test('braces are no placeholders, brackets no links, and a name of a file is a URI', async () => {
    const message = 'The key "{0} [here](https://evil.example)\u001b[31m" is not known.';
    const file = 'c:a b/ü%#?.yaml';
    const json = await log({ diagnostics: [diagnosticAt('a', 'a', { message, file })], sources: new Map() });
    const [result] = json.runs[0].results;
    expect(result?.message.text).toBe('The key "{{0}} [here] (https://evil.example)\\u001B[31m" is not known.');
    const uri = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(uri).toBe('c%3Aa%20b/%C3%BC%25%23%3F.yaml');
    expect(decodeURIComponent(uri)).toBe(file);
  });
});

describe('github', () => {
  const lines = async (...diagnostics: readonly Diagnostic[]): Promise<readonly string[]> =>
    (await written('github', { diagnostics, sources: new Map() })).split('\n').slice(0, -1);

  test('an annotation at its place, with the fix', async () => {
    const text = 'a: 1\nbb: two\n';
    const fix = 'Do this.';
    expect(await lines(diagnosticAt(text, 'two', { fix, source: 'https://example.com/a' }))).toEqual([
      '::error file=a.yaml,line=2,endLine=2,col=5,endColumn=8,title=Some title [unknown-scope]::A message.%0Afix: Do this.%0Asee: https://example.com/a',
    ]);
    expect(await lines(diagnosticAt(text, '1\nbb', { severity: 'info' }))).toEqual([
      '::notice file=a.yaml,line=1,endLine=2,title=Some title [unknown-scope]::A message.',
    ]);
  });

  test('no text of a spec or of a file name begins a command or ends a property', async () => {
    const message = '50% a\r\n::set-output name=a::b';
    const [line = '', ...others] = await lines(diagnosticAt('a', 'a', { message, file: 'a,line=9::b\n%.yaml' }));
    expect(others).toEqual([]);
    expect(line).toBe(
      '::error file=a%2Cline=9%3A%3Ab%0A%25.yaml,line=1,endLine=1,col=1,endColumn=2,title=Some title [unknown-scope]::50%25 a\\r\\n::set-output name=a::b',
    );
  });

  test('ten of a kind, and one line that counts the others', async () => {
    const many = (severity: Diagnostic['severity'], length: number): readonly Diagnostic[] =>
      Array.from({ length }, () => diagnosticAt('a', 'a', { severity }));
    const found = await lines(...many('error', 12), ...many('warning', 10), ...many('info', 11));
    const amounts = ['error', 'warning', 'notice'].map(
      (kind) => found.filter((line) => line.startsWith(`::${kind} `)).length,
    );
    expect(amounts).toEqual([10, 10, 10]);
    expect(found.slice(30)).toEqual([
      'Not shown: 2 errors and 1 notice more. GitHub shows 10 annotations of a kind for a step.',
    ]);
  });
});

test.each(FORMAT_NAMES)('%s shows no secret, in no message, note or change of text', async (format) => {
  const secret = 'Zk39-hidden-7Qw2';
  const text = `clientSecret: ${secret}\nother: ${secret}\n`;
  const found = diagnosticAt(text, 'other', {
    message: `There is "${secret}".`,
    fix: `Remove ${secret}.`,
    edit: { range: diagnosticAt(text, 'other').range!, text: `x: ${secret}` },
    related: [{ file: 'a.yaml', range: diagnosticAt(text, 'other').range!, note: `and ${secret}` }],
  });
  const shown = await written(format, { diagnostics: [found], sources: new Map([['a.yaml', text]]) });
  expect(shown).toContain('********');
  expect(shown).not.toContain('hidden');
});
