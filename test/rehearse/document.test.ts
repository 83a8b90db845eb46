import { existsSync } from 'node:fs';
import path from 'node:path';
import { FAULTS } from '../../src/sign-ins/rehearsal/faults';
import { ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';
import { rehearsalDocument } from './rehearsal-document';

test('docs/rehearse.md has every fault, and its pictures are there', () => {
  const page = rehearsalDocument();
  expectGolden('docs/rehearse.md', page);
  const pictures = [...page.matchAll(/\]\(([\w-]+\.png)\)/g)].map(([, name = '']) => name);
  expect(pictures).toHaveLength(3);
  for (const name of pictures) expect(existsSync(path.join(ROOT, 'docs', name))).toBe(true);
});

test('every fault says how it is fixed, and on what it rests', () => {
  for (const { title, fix, see } of Object.values(FAULTS)) {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(fix).toMatch(/^[A-Z].*\.$/);
    expect(see).toMatch(/^https:\/\//);
  }
});
