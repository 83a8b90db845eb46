import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let scratch: string | undefined;

/** A new empty folder, gone when the tests of the file are over. Call it within a test or a hook: skipped tests clean nothing up. */
export function scratchFolder(name: string): string {
  scratch ??= mkdtempSync(join(tmpdir(), 'cognito-federation-'));
  return mkdtempSync(join(scratch, `${name}-`));
}

afterAll(() => {
  if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
});
