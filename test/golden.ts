import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const projectRoot = resolve(__dirname, '..');

/**
 * Compares text with the golden file at `path` (absolute, or relative to the project's root), byte for byte.
 * `UPDATE_GOLDEN=1` writes the file instead, so that a reviewer reads the change as a diff.
 */
export function expectGolden(path: string, actual: string): void {
  const file = resolve(projectRoot, path);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== actual) writeFileSync(file, actual);
    return;
  }
  if (!existsSync(file)) throw new Error(`There is no golden file ${path}. Write it with: npm run test:update`);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
