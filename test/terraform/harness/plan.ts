import { isDeepStrictEqual } from 'node:util';
import { terraformEnds, type Environment } from './terraform';

/** What a plan would do to one resource. */
export interface PlannedChange {
  /** The id under which it is imported. */
  readonly importId: string | undefined;
  /** `no-op` also where nothing but the marking of values as sensitive changes: nothing is sent to AWS then. */
  readonly action: 'create' | 'no-op' | 'update' | 'delete' | 'replace';
  /** Arguments that change in place, with what they become. */
  readonly changed: Readonly<Record<string, unknown>>;
  /** What the plan knows of the resource once it is applied. */
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

interface ResourceChange {
  readonly address: string;
  readonly mode: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
    readonly after_unknown: Readonly<Record<string, unknown>>;
    readonly importing?: { readonly id: string };
  };
}

/** What the saved plan would do, by address; data sources are left out. */
export async function plannedChanges(
  dir: string,
  planFile: string,
  env: Environment,
): Promise<Readonly<Record<string, PlannedChange>>> {
  const { stdout } = await terraformEnds(0, dir, ['show', '-json', planFile], env);
  const { resource_changes: changes = [] } = JSON.parse(stdout) as {
    readonly resource_changes?: readonly ResourceChange[];
  };
  return Object.fromEntries(
    changes.filter(({ mode }) => mode === 'managed').map((resource) => [resource.address, planned(resource)]),
  );
}

function planned({
  change: { actions, before, after, after_unknown: unknown, importing },
}: ResourceChange): PlannedChange {
  const keys = [...new Set([...Object.keys(after ?? {}), ...Object.keys(unknown)])];
  const differing =
    actions.join() === 'update'
      ? keys.filter((key) => isUnknown(unknown[key]) || !isDeepStrictEqual(before?.[key], after?.[key]))
      : [];
  const changed = Object.fromEntries(differing.map((key) => [key, after?.[key]]));
  return {
    importId: importing?.id,
    action: actionOf(actions, differing.length),
    changed,
    after: after ?? undefined,
  };
}

/** Whether a value holds something that only the apply will tell. */
function isUnknown(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isUnknown);
  return value === true;
}

function actionOf(actions: readonly string[], differing: number): PlannedChange['action'] {
  switch (actions.join()) {
    case 'create':
      return 'create';
    case 'delete':
      return 'delete';
    case 'no-op':
      return 'no-op';
    case 'update':
      return differing === 0 ? 'no-op' : 'update';
    case 'create,delete':
    case 'delete,create':
      return 'replace';
    default:
      throw new Error(`a plan with the actions ${actions.join()}`);
  }
}
