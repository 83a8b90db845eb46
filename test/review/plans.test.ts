import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cognitoFederation, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';
import { describeWith } from '../terraform/harness/tools';
import { PAIRS, type Pair } from './pairs';
import { ALONE, APPLIED_SECRET, applyOld, newSpec, partOf, TOGETHER, writeStack, type AppliedStack } from './plans';

const PLANS = join(ROOT, 'test/golden/review');

afterAll(removeFolders);

/** The comment that a user gets for a plan of the pair: with the new spec at hand, and so with its lines. */
function commentOf(pair: Pair, plan: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'acme.plan.json'), plan);
  writeFileSync(join(folder, 'federation.yaml'), newSpec(pair));
  const run = cognitoFederation(['review', 'acme.plan.json', '--spec', 'federation.yaml', '--format', 'markdown'], {
    cwd: folder,
  });
  expect(run.code).toBe(0);
  return run.stdout;
}

/** Compares the comment with the golden one, and looks for secrets in it. */
function expectComment(pair: Pair, plan: string): void {
  const comment = commentOf(pair, plan);
  expectGolden(`test/golden/review/${pair.name}.md`, comment);
  for (const secret of [APPLIED_SECRET, 'generated-client-secret-of-web', ...Object.values(pair.variables ?? {})])
    expect(comment).not.toContain(secret);
}

/** A plan as `terraform show -json` printed it, whole; packed, because it is large. */
function keptPlan(name: string): string {
  const file = join(PLANS, `${name}.json.gz`);
  if (!existsSync(file))
    throw new Error(`There is no plan ${name}. Make it with: UPDATE_GOLDEN=1 npx jest test/review/plans`);
  return gunzipSync(readFileSync(file)).toString();
}

/** Keeps the plan where golden files are updated. */
function keep(name: string, plan: string): void {
  if (process.env['UPDATE_GOLDEN'] !== '1') return;
  mkdirSync(PLANS, { recursive: true });
  writeFileSync(join(PLANS, `${name}.json.gz`), gzipSync(plan, { level: 9 }));
}

describeWith(['terraform', 'ministack'], 'plans that Terraform makes now', () => {
  let stack: AppliedStack | undefined;

  beforeAll(async () => {
    stack = await applyOld();
  }, 900_000);

  afterAll(async () => {
    await stack?.stop();
  });

  function applied(): AppliedStack {
    if (stack === undefined) throw new Error('the old stack was not applied');
    return stack;
  }

  test('of all pairs together are reviewed as those that are kept', async () => {
    const plan = await applied().planOfAll();
    keep('together', plan);
    for (const pair of TOGETHER) expectComment(pair, partOf(plan, pair));
  }, 900_000);

  test.each(ALONE)(
    'of $name are reviewed as the one that is kept',
    async (pair) => {
      const plan = await applied().planOf(pair);
      keep(pair.name, plan);
      expectComment(pair, plan);
    },
    900_000,
  );
});

describe('plans of the real Terraform', () => {
  test.each(TOGETHER)('$name', (pair) => {
    expectComment(pair, partOf(keptPlan('together'), pair));
  });

  test.each(ALONE)('$name', (pair) => {
    expectComment(pair, keptPlan(pair.name));
  });

  test.each(PAIRS)('$name is made from a valid spec', (pair) => {
    expect(() => writeStack(pair, newFolder())).not.toThrow();
  });

  test('have a pair each', () => {
    expect(new Set(PAIRS.map(({ name }) => name)).size).toBe(PAIRS.length);
  });
});
