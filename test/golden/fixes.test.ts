import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findBeside } from '../../src/commands/find-beside';
import { readBeside } from '../../src/commands/read-beside';
import { FILE_CODES, SHAPE_CODES } from '../../src/diagnostics/codes';
import type { Diagnostic, TextEdit } from '../../src/diagnostics/diagnostic';
import { load } from '../../src/load';

const fixtures = ['shape', 'rules'].flatMap((kind) =>
  readdirSync(path.join(__dirname, kind)).map((name) => path.join(__dirname, kind, name)),
);

function diagnosticsOf(folder: string, bytes: Buffer): readonly Diagnostic[] {
  const other = path.join(folder, 'bad-other.yaml');
  return load(
    [
      { file: 'bad.yaml', bytes },
      ...(existsSync(other) ? [{ file: 'bad-other.yaml', bytes: readFileSync(other) }] : []),
    ],
    (spec, named) => readBeside(path.join(folder, spec), named),
    (spec, pattern) => findBeside(path.join(folder, spec), pattern),
  ).diagnostics;
}

/** Every diagnostic of every fixture, with the text that its positions count in. */
const found = fixtures.flatMap((folder) => {
  const bytes = readFileSync(path.join(folder, 'bad.yaml'));
  const text = new TextDecoder().decode(bytes);
  return diagnosticsOf(folder, bytes).map((diagnostic) => ({ folder, text, diagnostic }));
});

function applied(text: string, { range, text: change }: TextEdit): string {
  return text.slice(0, range.start.offset) + change + text.slice(range.end.offset);
}

test('every error has a fix', () => {
  const errors = found.filter(({ diagnostic }) => diagnostic.severity === 'error');
  expect(errors.length).toBeGreaterThan(200);
  expect(
    errors
      .filter(({ diagnostic }) => diagnostic.fix === undefined || !/\w.*[.?]$/s.test(diagnostic.fix))
      .map(({ folder, diagnostic }) => `${path.basename(folder)}: ${diagnostic.message}`),
  ).toEqual([]);
});

test('a fix that is a change of text removes its error and brings no other to its place', () => {
  const changes = found.flatMap(({ folder, text, diagnostic }) =>
    diagnostic.edit === undefined ? [] : [{ folder, text, diagnostic, edit: diagnostic.edit }],
  );
  const codes = new Set(changes.map(({ diagnostic }) => diagnostic.code));
  expect(changes.length).toBeGreaterThan(140);
  expect(codes.size).toBeGreaterThan(40);
  const wrong = changes.flatMap(({ folder, text, diagnostic, edit }) => {
    const start = edit.range.start.offset;
    const end = start + edit.text.length;
    const before = found
      .filter((other) => other.folder === folder && other.diagnostic !== diagnostic)
      .filter(({ diagnostic: { range } }) => range?.start.offset === diagnostic.range?.start.offset)
      .map((other) => other.diagnostic.code);
    const after = diagnosticsOf(folder, Buffer.from(applied(text, edit)));
    const there = after
      .filter(({ severity, file }) => severity === 'error' && file === 'bad.yaml')
      .filter(({ range }) => range === undefined || (range.start.offset >= start && range.start.offset < end))
      .filter(({ code }) => code === diagnostic.code || !before.includes(code));
    const asBefore = found.filter((other) => other.folder === folder).map((other) => other.diagnostic);
    const stays = countOf(after, diagnostic) < countOf(asBefore, diagnostic) ? [] : [diagnostic];
    // What a rule proposes leaves the shape right, wherever the change is.
    const shapeErrors = isOfRule(diagnostic) ? after.filter((other) => !isOfRule(other)) : [];
    return [...there, ...stays, ...shapeErrors].map(
      ({ code, message }) =>
        `${path.basename(folder)}: ${diagnostic.message} ${diagnostic.fix ?? ''} -> [${code}] ${message}`,
    );
  });
  expect(wrong).toEqual([]);
});

/** Whether a rule says it: rules see only specs whose shape is right. */
function isOfRule({ code }: Diagnostic): boolean {
  return !Object.hasOwn(FILE_CODES, code) && !Object.hasOwn(SHAPE_CODES, code);
}

/** How often a file says the same thing. */
function countOf(diagnostics: readonly Diagnostic[], { code, message }: Diagnostic): number {
  return diagnostics.filter((other) => other.code === code && other.message === message).length;
}

test('a change of text that would reach an environment without the error is left out', () => {
  const edits = found.flatMap(({ folder, diagnostic: { message, edit } }) =>
    path.basename(folder) === 'subject-attribute-undeclared' ? [[message.match(/environment (\w+)/)?.[1], edit]] : [],
  );
  expect(edits.map(([environment, edit]) => [environment, edit !== undefined])).toEqual([
    ['prod', false],
    ['dev', true],
    ['dev', true],
  ]);
});

test('no change of text holds a secret', () => {
  const secret = 'b7kq-literal';
  expect(found.filter(({ diagnostic }) => diagnostic.edit?.text.toLowerCase().includes(secret) === true)).toEqual([]);
});
