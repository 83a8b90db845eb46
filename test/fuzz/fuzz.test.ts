import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../cli/command-line';
import { isSlowWanted } from '../terraform/harness/tools';

// In CI, and with the other tests that take minutes, ten thousand.
const documents = isSlowWanted ? 10_000 : 2000;

test(`no document of ${documents} makes the checker crash, hang, point nowhere, show a secret or write a file`, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts/fuzz.mjs'), '--documents', String(documents), '--seed', process.env.FC_SEED ?? '1'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^0 faults, /)]);
}, 600_000);
