// npm run bench: what synthesis and start-up cost, as ratios within one run, because machines differ and drift.
//
// Floor: a process that parses the same YAML files and writes the same bytes, and nothing else.
// Every figure is the median of whole-process runs, taken in turn with what it is compared to: wall time for synthesis, and
// for the start the time of the processor, which other processes change less. NODE22 may name a second program of Node.js.
// NODE_EXTRA_CA_CERTS is taken away: it has Node 20 read certificates at every start, longer than it takes otherwise.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist/src/cli.js');
const work = mkdtempSync(path.join(tmpdir(), 'cognito-federation-bench-'));
const example = readFileSync(path.join(root, 'examples/descope/federation.yaml'), 'utf8');

/** Programs of Node.js to measure start-up with: this one, and Node 22 where NODE22 names it. */
const nodes = [process.execPath, ...(process.env.NODE22 ? [process.env.NODE22] : [])];

const node = (...args) => nodeRun(process.execPath, args);

/** Runs a program of Node.js once: milliseconds of wall time and of the processor, and peak memory in MiB. */
function nodeRun(program, args, cwd = work) {
  const peak = path.join(work, 'peak');
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, ['--require', path.join(root, 'bench/peak-memory.cjs'), ...args], {
    cwd,
    // The cache of compiled code goes where nothing else has written.
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: undefined,
      PEAK_MEMORY_FILE: peak,
      XDG_CACHE_HOME: path.join(work, 'cache'),
    },
    encoding: 'utf8',
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  const [memory, cpu] = readFileSync(peak, 'utf8').split(' ').map(Number);
  return { ms, cpu: cpu / 1000, mib: memory / 1024 };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Two commands in turn: the median of each, and the median of the ratios pair by pair. */
function pairs(runs, ours, theirs, of = 'ms') {
  ours();
  theirs();
  const taken = Array.from({ length: runs }, () => [ours(), theirs()]);
  return {
    ours: median(taken.map(([a]) => a[of])),
    theirs: median(taken.map(([, b]) => b[of])),
    ratio: median(taken.map(([a, b]) => a[of] / b[of])),
    mib: Math.max(...taken.map(([a]) => a.mib)),
  };
}

/** Writes copies of the example, each with a name and a domain of its own, into `specs` of a folder. */
function writeSpecs(folder, count) {
  mkdirSync(path.join(folder, 'specs'), { recursive: true });
  for (let index = 0; index < count; index++) {
    writeFileSync(
      path.join(folder, 'specs', `${index}.yaml`),
      example
        .replace(/^name: .*$/m, `name: sample-app-${index}`)
        .replace(/^( +prefix:) sample-app-prod/m, `$1 sample-app-${index}`),
    );
  }
}

/** Prints what tenants of one pool cost, each with a provider, an app client and a file of its own. */
function tenants() {
  console.log('\ntenants of one pool        synth ms   ms a tenant');
  for (const count of [1, 50, 100, 200]) {
    const folder = path.join(work, `tenants-${count}`);
    mkdirSync(path.join(folder, 'tenants'), { recursive: true });
    writeFileSync(
      path.join(folder, 'federation.yaml'),
      `version: 1
name: tenants
region: us-west-2
include: [tenants/*.yaml]
userPool: { domain: { prefix: acme-tenants } }
defaults: { identityProvider: { type: saml } }
`,
    );
    for (let index = 0; index < count; index++) {
      writeFileSync(
        path.join(folder, 'tenants', `${index}.yaml`),
        `identityProviders:
  tenant-${index}: { metadataUrl: https://tenant-${index}.example.com/metadata }
appClients:
  tenant-${index}: { identityProviders: [tenant-${index}], callbackUrls: [https://tenant-${index}.example.com/] }
`,
      );
    }
    const synth = () => nodeRun(process.execPath, [cli, 'synth', 'federation.yaml', '--quiet'], folder).ms;
    synth();
    const ms = median(Array.from({ length: 5 }, synth));
    console.log(
      [String(count).padStart(19), ms.toFixed(0).padStart(16), (ms / count).toFixed(1).padStart(13)].join(' '),
    );
  }
}

/** Prints what the review of many plans costs, as Terraform made them: of new stacks, and of stacks that exist. */
function reviews() {
  console.log('\nreview of 300 plans           ms   peak MiB   limit: 1,000 ms and 300 MiB');
  const golden = path.join(root, 'test/golden/review');
  for (const [what, plan] of [
    ['of new stacks', 'new-stack'],
    ['of stacks with a state', 'drift'],
  ]) {
    const content = gunzipSync(readFileSync(path.join(golden, `${plan}.json.gz`)));
    const folder = path.join(work, 'plans');
    mkdirSync(folder);
    const plans = Array.from({ length: 300 }, (_, index) => path.join(folder, `stack-${index}.plan.json`));
    for (const file of plans) writeFileSync(file, content);
    const runs = Array.from({ length: 5 }, () => nodeRun(process.execPath, [cli, 'review', ...plans], folder));
    const [ms, mib] = [median(runs.map((run) => run.ms)), Math.max(...runs.map((run) => run.mib))];
    console.log([what.padEnd(22), ms.toFixed(0).padStart(9), mib.toFixed(0).padStart(10)].join(' '));
    rmSync(folder, { recursive: true });
  }
}

/** Prints what many sign-ins of one spec cost, each run twice: a fifth of the people have an account. */
function signIns() {
  const folder = path.join(work, 'sign-ins');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'federation.yaml'), example);
  const people = Array.from({ length: 1000 }, (_, index) => `p${index}`);
  const users = people.slice(0, 200).map((one) => `  ${one}: { email: ${one}@example.com, emailVerified: true }\n`);
  const cases = people.map(
    (one) => `  - name: ${one}
    through: Descope
    claims: { sub: ${one}, email: ${one}@example.com, email_verified: true }
`,
  );
  writeFileSync(
    path.join(folder, 'federation.sign-ins.yaml'),
    `version: 1\nspec: federation.yaml\nusers:\n${users.join('')}signIns:\n${cases.join('')}`,
  );
  const runs = Array.from({ length: 5 }, () => nodeRun(process.execPath, [cli, 'test'], folder).ms);
  console.log(`\ntest of 1,000 sign-ins    ${median(runs).toFixed(0).padStart(6)} ms   limit: 2,000 ms`);
}

/** Prints what starting costs: each command, what it is compared to, and the ratio that it has to stay within. */
function startRatios(program) {
  const { stdout: version } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const isOld = version.startsWith('v20.');
  const [one, many] = ['one', 'many'].map((name) => path.join(work, name));
  writeSpecs(one, 1);
  writeSpecs(many, 1000);
  const nothing = ['node -e 0', ['-e', '0']];
  const parsing = ['parsing them with yaml', [path.join(root, 'bench/parse.cjs'), path.join(many, 'specs')]];
  console.log(`\nstart, node ${version.trim()}             ours ms   other ms   ratio   limit   compared to`);
  for (const [what, runs, folder, args, [other, otherArgs], limit] of [
    ['--help', 15, one, ['--help'], nothing, 1.2],
    ['validate of 1', 15, one, ['validate', 'specs/0.yaml', '--quiet'], nothing, isOld ? 2.2 : 1.8],
    ['validate of 1,000', 3, many, ['validate', 'specs/*.yaml', '--quiet'], parsing, 1.5],
    ['synth of 1', 15, one, ['synth', 'specs/0.yaml', '--quiet'], nothing, 4],
  ]) {
    const { ours, theirs, ratio } = pairs(
      runs,
      () => nodeRun(program, [cli, ...args], folder),
      () => nodeRun(program, otherArgs, folder),
      'cpu',
    );
    const figures = [ours.toFixed(0).padStart(10), theirs.toFixed(0).padStart(10), ratio.toFixed(2).padStart(7)];
    console.log([what.padEnd(25), ...figures, limit.toFixed(1).padStart(7), `  ${other}`].join(' '));
  }
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
    writeSpecs(folder, stacks);
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
  tenants();
  reviews();
  signIns();
  for (const program of nodes) startRatios(program);
} finally {
  rmSync(work, { recursive: true, force: true });
}
