import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from '../../src/load';
import type { Federation } from '../../src/model/federation';
import { readPlan } from '../../src/review/plan';
import { reviewPlans } from '../../src/review/review';
import { plainText } from '../../src/review/sentence';
import { planBetween } from '../../src/review/specs-plan';
import { configurationOf } from '../../src/terraform/configuration';
import type { JsonObject } from '../../src/document/json';
import { ROOT } from '../cli/command-line';
import { PAIRS } from './pairs';
import { newSpec, partOf } from './plans';

const ARCHIVE = { path: 'lambda/pre-sign-up.zip', sha256Base64: 'aGFzaA==' };

function configuration(spec: string): { readonly federation: Federation; readonly json: JsonObject } {
  const { federations } = load([{ file: 'federation.yaml', bytes: Buffer.from(spec) }]);
  const [federation] = federations;
  if (federation === undefined) throw new Error('no valid spec');
  return { federation, json: configurationOf(federation, ARCHIVE) as unknown as JsonObject };
}

function unpacked(name: string): string {
  return gunzipSync(readFileSync(join(ROOT, 'test/golden/review', `${name}.json.gz`))).toString();
}

/** What a finding says, and of what, without what only the state knows. */
function told(plan: Parameters<typeof reviewPlans>[0][number]['read'], spec: Federation): readonly string[] {
  const at = { federation: spec, placeOf: () => ({ file: 'federation.yaml', line: 1, column: 1 }) };
  const { stacks } = reviewPlans([{ stack: 'acme', read: plan, spec: at }], ARCHIVE.sha256Base64);
  return stacks
    .flatMap(({ findings }) =>
      findings.map(({ code, address, message }) => `${code} ${address}: ${inOrder(plainText(message))}`),
    )
    .sort();
}

/** The words in an order of their own, because Terraform sorts sets; an ARN is a reference where there is no state. */
function inOrder(message: string): string {
  return message
    .replace(/\$\{[^}]*\.arn\}|arn:aws:[^" ]*/g, '<arn>')
    .split(/[ .]/)
    .sort()
    .join(' ');
}

/** Pairs that specs alone make: nobody edits what is generated or in AWS, and no secret differs. */
const OF_SPECS = PAIRS.filter(
  ({ edit, patch, variables, when }) =>
    edit === undefined && (variables === undefined || patch !== undefined) && when !== 'changed-by-hand',
);

/** What only the plan has: the ARN of a pool that is made anew is not known, so that nobody can compare what names it. */
const ONLY_IN_PLAN: Readonly<Record<string, readonly string[]>> = {
  'pool-replaced': ['changed-otherwise aws_cognito_user_pool.pool', 'iam-widened aws_iam_role_policy.pre_sign_up_pool'],
};

test.each(OF_SPECS)('$name: two specs give the findings of the plan that Terraform makes of them', (pair) => {
  const old = pair.when === 'new' ? undefined : configuration(newSpec({ name: 'old' }));
  const now = configuration(newSpec(pair));
  const fromSpecs = told(
    { plan: planBetween(old?.json, pair.when === 'destroyed' ? undefined : now.json) },
    now.federation,
  );
  const plan = pair.when === undefined ? partOf(unpacked('together'), pair) : unpacked(pair.name);
  const fromPlan = told(readPlan(plan), now.federation);
  const onlyInPlan = ONLY_IN_PLAN[pair.name] ?? [];
  expect(fromSpecs).toEqual(fromPlan.filter((finding) => !onlyInPlan.some((start) => finding.startsWith(start))));
  for (const start of onlyInPlan) expect(fromPlan.join('\n')).toContain(start);
});
