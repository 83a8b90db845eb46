// npm run bench: what synthesis and start-up cost, as ratios within one run, because machines differ and drift.
//
// Floor: a process that parses the same YAML files and writes the same bytes, and nothing else.
// Every figure is the median of whole-process runs, wall time, taken in turn with what it is compared to.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/src/cli.js');
const work = mkdtempSync(path.join(tmpdir(), 'cognito-federation-bench-'));
const example = readFileSync(path.join(root, 'examples/descope/federation.yaml'), 'utf8');

/** Runs node once: wall milliseconds and peak memory in MiB. */
function node(...args) {
  const peak = path.join(work, 'peak');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', path.join(root, 'bench/peak-memory.cjs'), ...args],
    {
      env: { ...process.env, PEAK_MEMORY_FILE: peak },
      encoding: 'utf8',
    },
  );
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return { ms, mib: Number(readFileSync(peak, 'utf8')) / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Two commands in turn: the median of each, and the median of the ratios pair by pair. */
function pairs(runs, ours, theirs) {
  ours();
  theirs();
  const taken = Array.from({ length: runs }, () => [ours(), theirs()]);
  return {
    ours: median(taken.map(([a]) => a.ms)),
    theirs: median(taken.map(([, b]) => b.ms)),
    ratio: median(taken.map(([a, b]) => a.ms / b.ms)),
    mib: Math.max(...taken.map(([a]) => a.mib)),
  };
}

try {
  console.log(`node ${process.version}\n`);
  console.log('synth of copies of examples/descope   ours ms   floor ms   ours/floor   ms a stack   peak MiB');
  for (const [stacks, runs] of [
    [1, 9],
    [10, 7],
    [100, 5],
    [1000, 3],
  ]) {
    const folder = path.join(work, String(stacks));
    mkdirSync(path.join(folder, 'specs'), { recursive: true });
    for (let index = 0; index < stacks; index++) {
      writeFileSync(
        path.join(folder, 'specs', `${index}.yaml`),
        example.replace(/^name: .*$/m, `name: sample-app-${index}`),
      );
    }
    let round = 0;
    const specs = path.join(folder, 'specs');
    const fresh = () => {
      rmSync(path.join(folder, `out-${round}`), { recursive: true, force: true });
      round += 1;
      return path.join(folder, `out-${round}`);
    };
    const model = path.join(folder, 'model');
    node(cli, 'synth', path.join(specs, '*.yaml'), '--output', model, '--quiet');
    const { ours, theirs, ratio, mib } = pairs(
      runs,
      () => node(cli, 'synth', path.join(specs, '*.yaml'), '--output', fresh(), '--quiet'),
      () => node(path.join(root, 'bench/floor.cjs'), specs, model, fresh()),
    );
    console.log(
      [
        String(stacks).padStart(36),
        ours.toFixed(0).padStart(8),
        theirs.toFixed(0).padStart(10),
        ratio.toFixed(2).padStart(12),
        (ours / stacks).toFixed(1).padStart(12),
        mib.toFixed(0).padStart(10),
      ].join(' '),
    );
    rmSync(folder, { recursive: true, force: true });
  }
  const spec = path.join(root, 'examples/descope/federation.yaml');
  for (const [what, args] of [
    ['--version', [cli, '--version']],
    ['validate of one spec', [cli, 'validate', spec, '--quiet']],
  ]) {
    const { ours, theirs, ratio } = pairs(
      15,
      () => node(...args),
      () => node('-e', '0'),
    );
    console.log(`\n${what}: ${ours.toFixed(0)} ms, node -e 0: ${theirs.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
