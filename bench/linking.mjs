/**
 * Cold start and warm latency of the linking function, side by side with the Python function of the Descope
 * documentation, in one run against the same local server. Prints milliseconds and ratios.
 *
 *   node bench/linking.mjs [cold starts] [warm invocations]
 *
 * Python is the first of .venv/bin/python and python3 that has boto3; where neither has, that half is reported missing.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleLambda } from '../scripts/bundle-lambda.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const run = promisify(execFile);
const coldStarts = Number(process.argv[2] ?? 15);
const warmInvocations = Number(process.argv[3] ?? 1000);
const eventFile = path.join(root, 'test/lambda/events/oidc.json');
const folder = mkdtempSync(path.join(tmpdir(), 'linking-bench-'));

/** The tests' model of the user pool's API, with one user whom every link leaves as before. */
async function startServer() {
  const outfile = path.join(folder, 'server.cjs');
  await build({
    stdin: {
      contents: `export { createUserPoolApi } from './test/lambda/user-pool-api'; export { UserPoolModel } from './test/lambda/user-pool-model';`,
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
  });
  const { createUserPoolApi, UserPoolModel } = createRequire(import.meta.url)(outfile);
  class ForgetfulPool extends UserPoolModel {
    adminLinkProviderForUser(input) {
      const answer = super.adminLinkProviderForUser(input);
      this.change(input.DestinationUser.ProviderAttributeValue, { identities: [] });
      return answer;
    }
  }
  const pool = new ForgetfulPool({ userPoolId: 'eu-central-1_Ab12Cd34E', providers: ['Descope'] });
  pool.add('ann@example.com');
  const api = createUserPoolApi(pool);
  return { url: await api.listen(), requests: api.requests, close: api.close };
}

function findPython() {
  const candidates = [path.join(root, '.venv/bin/python'), 'python3'];
  return candidates.find(
    (python) => (python === 'python3' || existsSync(python)) && spawnSync(python, ['-c', 'import boto3']).status === 0,
  );
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const {
  facts: { bytes },
} = await bundleLambda(folder);
const server = await startServer();
const environment = {
  PATH: process.env.PATH,
  HOME: folder,
  AWS_REGION: 'eu-central-1',
  AWS_DEFAULT_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'ASIATEST',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'session',
  AWS_ENDPOINT_URL: server.url,
  LINKING_POLICY: JSON.stringify({
    providers: [
      {
        name: 'Descope',
        link: {
          trustEmail: 'verifiedClaim',
          emailVerifiedMapped: true,
          emailDomains: [],
          subjectAttribute: 'custom:idp_sub',
        },
      },
    ],
    caseSensitiveUsernames: false,
    whenUnsafe: 'separateUser',
    whenNoMatch: 'createUser',
    linkInvitedUsers: false,
    afterLink: 'continue',
  }),
};

const ours = {
  name: 'this function (3 calls)',
  command: process.execPath,
  argument: [path.join(root, 'bench/linking-function.cjs'), path.join(folder, 'index.js')],
  calls: 3,
};
const python = findPython();
const theirs =
  python === undefined
    ? []
    : [
        {
          name: 'Descope documentation, the same 3 calls',
          command: python,
          argument: [path.join(root, 'bench/linking-function.py'), 'same-calls'],
          calls: 3,
        },
        {
          name: 'Descope documentation, its 2 calls',
          command: python,
          argument: [path.join(root, 'bench/linking-function.py'), 'documented'],
          calls: 2,
        },
      ];
const contestants = [ours, ...theirs].map((contestant) => ({ ...contestant, cold: [], warm: [] }));

/** One process; what it did is checked, so that no contestant wins by failing early. */
async function measure(contestant, warm) {
  server.requests.length = 0;
  const { stdout } = await run(contestant.command, [...contestant.argument, eventFile, String(warm)], {
    env: environment,
  });
  const expected = contestant.calls * (warm + 1);
  if (server.requests.length !== expected)
    throw new Error(`${contestant.name}: ${server.requests.length} calls in place of ${expected}`);
  return JSON.parse(stdout);
}

try {
  // In turn, so that whatever else the machine does falls on all of them alike.
  for (let n = 0; n < coldStarts; n += 1) {
    for (const contestant of contestants) contestant.cold.push((await measure(contestant, 0)).cold);
  }
  for (let n = 0; n < 3; n += 1) {
    for (const contestant of contestants) contestant.warm.push((await measure(contestant, warmInvocations)).warm);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

const measures = [
  ['cold start', ({ cold }) => median(cold)],
  ['warm, first 50', ({ warm }) => median(warm.flatMap((invocations) => invocations.slice(0, 50)))],
  ['warm, all', ({ warm }) => median(warm.flat())],
];
console.log(`pre-sign-up.zip: ${bytes} bytes; Node ${process.version}`);
console.log(`medians of ${coldStarts} cold starts, and of 3 processes with ${warmInvocations} warm invocations each`);
console.log(''.padEnd(42) + measures.map(([title]) => title.padStart(24)).join(''));
for (const contestant of contestants) {
  const cells = measures.map(
    ([, value]) => `${value(contestant).toFixed(2)} ms (${(value(contestant) / value(contestants[0])).toFixed(2)} x)`,
  );
  console.log(contestant.name.padEnd(42) + cells.map((cell) => cell.padStart(24)).join(''));
}
if (python === undefined) console.log('Descope documentation: not measured, boto3 is missing');
