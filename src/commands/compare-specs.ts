import type { JsonObject } from '../document/json';
import type { Federation } from '../model/federation';
import { reviewPlans, type PlanOfStack, type Review } from '../review/review';
import { say } from '../review/sentence';
import { planBetween } from '../review/specs-plan';
import { projectState, specsState, type ProjectState } from './affected-stacks';
import { peopleFound } from './compare-people';
import { linkingFunctionArchive } from './linking-function-archive';
import { specAtHand } from './spec-at-hand';
import { synthesise } from './synthesise';

/** A review of two states of specs, or what keeps them from being compared. */
export type Compared = { readonly review: Review } | Pick<ProjectState, 'diagnostics' | 'sources'>;

/** Compares two spec files: stacks of the same environment are the same. */
export async function compareFiles(old: string, now: string, cwd: string): Promise<Compared> {
  const [before, after] = [specsState([old], cwd), specsState([now], cwd)];
  const byEnvironment = ({ environment }: Federation): string => environment ?? '';
  return before.isBroken ? before : after.isBroken ? after : compare(before, after, byEnvironment);
}

/** Compares the specs of an app in two folders: stacks of the same name are the same. */
export async function compareProjects(before: string | undefined, now: string): Promise<Compared> {
  const current = projectState(now);
  if (current.isBroken) return current;
  const old = projectState(before);
  return old.isBroken ? old : compare(old, current, ({ stackName }) => stackName);
}

async function compare(
  before: ProjectState,
  after: ProjectState,
  keyOf: (federation: Federation) => string,
): Promise<Compared> {
  const [old, now] = [await stacksBy(before, keyOf), await stacksBy(after, keyOf)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  const plans = await Promise.all(keys.map((key) => planOf(old.get(key), now.get(key))));
  return { review: reviewPlans(plans, linkingFunctionArchive().sha256Base64, 'specs') };
}

interface Stack {
  readonly federation: Federation;
  readonly configuration: JsonObject;
}

async function stacksBy(
  { federations }: ProjectState,
  keyOf: (federation: Federation) => string,
): Promise<ReadonlyMap<string, Stack>> {
  const { stacks } = await synthesise(federations, { archive: linkingFunctionArchive() });
  const configurations = new Map(
    stacks.map(({ stackName, folder, files }) => [stackName, files.get(`${folder}/cdk.tf.json`)]),
  );
  return new Map(
    federations.map((federation) => {
      const text = configurations.get(federation.stackName);
      const configuration = JSON.parse(typeof text === 'string' ? text : '{}') as JsonObject;
      return [keyOf(federation), { federation, configuration }];
    }),
  );
}

async function planOf(old: Stack | undefined, now: Stack | undefined): Promise<PlanOfStack> {
  const people =
    old === undefined
      ? say`The stack is new: nobody signs in to it yet.`
      : now === undefined
        ? say`No spec gives the stack any more: everybody in it is lost where it is destroyed.`
        : await peopleFound(old.federation, now.federation);
  return {
    stack: (now ?? old)?.federation.stackName ?? '',
    read: { plan: planBetween(old?.configuration, now?.configuration) },
    spec: now === undefined ? undefined : specAtHand(now.federation),
    people,
  };
}
