import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../cli/command-line';

const files = ['src/rules', 'src/model'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file)),
);
const matching = (pattern: RegExp, folder: string): readonly string[] =>
  files.filter((file) => file.startsWith(folder) && pattern.test(readFileSync(path.join(ROOT, file), 'utf8')));

test('rules know a spec only through the federation', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(matching(/from '[^']*\/spec\//, 'src/rules')).toEqual([]);
});

test('no rule and no part of the model builds a path by hand: a part of the federation knows where it is written', () => {
  expect(
    matching(/\bpath: \[|\bat: '(?:key|value)'|\[\s*'(?:identityProviders|appClients|userPool)'\s*,/, 'src'),
  ).toEqual([]);
});
