import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, newFolder, removeFolders, ROOT, type Run } from './command-line';

afterAll(removeFolders);

/** Runs `--help` with a change of how Node writes. */
function help(change: string): Run {
  const file = path.join(newFolder(), 'change.cjs');
  writeFileSync(file, `const fs = require('node:fs');\nconst { writeSync } = fs;\n${change}`);
  return cognitoFederation(['--help'], { env: { NODE_OPTIONS: `--require ${file}` } });
}

const HELP = cognitoFederation(['--help']).stdout;

test('a pipe that is full and does not wait gets all of the text, in order', () => {
  const { code, stdout, stderr } = help(`let calls = 0;
fs.writeSync = (descriptor, bytes) => {
  calls += 1;
  if (calls === 1) return writeSync(descriptor, bytes.subarray(0, 100));
  throw Object.assign(new Error('full'), { code: 'EAGAIN' });
};`);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: HELP, stderr: '' });
  expect(HELP.length).toBeGreaterThan(500);
});

test('a pipe that nobody reads any more ends nothing with an error', () => {
  const { status, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `"$0" "$1" --help | :`, process.execPath, path.join(ROOT, 'dist/src/cli.js')],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(help(`fs.writeSync = () => { throw Object.assign(new Error('gone'), { code: 'EPIPE' }); };`)).toEqual({
    code: 0,
    stdout: '',
    stderr: '',
  });
});

test('any other error of a stream is said', () => {
  const { code, stderr } = help(`fs.writeSync = (descriptor, bytes) => {
  if (descriptor === 1) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  return writeSync(descriptor, bytes);
};`);
  expect(code).toBe(3);
  expect(stderr).toContain('no space left');
});
