import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { secretsOf } from './secrets';
import { isList, member, protect, secretTexts, type HoldsSecret, type State } from './value';

/** What Terraform will do to a resource. `unknown`: an action that this version does not know. */
type Action = 'no-op' | 'create' | 'read' | 'update' | 'delete' | 'replace' | 'forget' | 'unknown';

/** One resource of a plan, before and after. */
export interface ResourceChange {
  /** Within its module. */
  readonly address: string;
  /** Address of the module, such as `module.a`; empty: the root. */
  readonly module: string;
  readonly type: string;
  /** Name within its type. */
  readonly name: string;
  readonly action: Action;
  /** Address that the resource had before, where it moves. */
  readonly movedFrom: string | undefined;
  /** Whether it comes into the state by an import. */
  readonly imported: boolean;
  /** Undefined: is not there, or not known. */
  readonly before: State | undefined;
  readonly after: State | undefined;
  /** The arguments that force a replacement. */
  readonly replacedFor: readonly string[];
}

/** What a plan holds that reviews read. */
export interface Plan {
  /** Managed resources, in the plan's order: also those that do not change. */
  readonly changes: readonly ResourceChange[];
  /** What changed outside Terraform since the last run. */
  readonly drift: readonly ResourceChange[];
  /** Why Terraform itself does not call the plan whole. */
  readonly unfinished: readonly ('errored' | 'incomplete')[];
}

/** A plan, or why there is none. `version`: a format that this version does not know. */
export type ReadPlan =
  | { readonly plan: Plan }
  | { readonly problem: 'not-json' | 'not-a-plan' }
  | { readonly problem: 'version'; readonly version: string };

/**
 * Reads what `terraform show -json PLAN` prints. The plan is hostile: whatever it holds, only what reviews understand is
 * taken, and values that are secret are hidden for good.
 * Source: https://developer.hashicorp.com/terraform/internals/json-format
 */
export function readPlan(text: string): ReadPlan {
  let plan: JsonValue;
  try {
    plan = JSON.parse(text) as JsonValue;
  } catch {
    return { problem: 'not-json' };
  }
  const version = member(plan, 'format_version');
  if (!isJsonObject(plan) || typeof version !== 'string') return { problem: 'not-a-plan' };
  if (!/^1\.\d{1,4}$/.test(version)) return { problem: 'version', version };
  const changes = resourcesIn(plan, 'resource_changes');
  const drift = resourcesIn(plan, 'resource_drift');
  // A state has the same format, and no changes at all; `applyable` tells a plan since Terraform 1.8.
  if (changes === undefined || drift === undefined || !Object.hasOwn(plan, 'planned_values'))
    return { problem: 'not-a-plan' };
  const holdsSecret = secretsWithin(plan, [...changes, ...drift]);
  return {
    plan: {
      changes: changes.filter(isManaged).map((change) => read(change, holdsSecret)),
      drift: drift.filter(isManaged).map((change) => read(change, holdsSecret)),
      unfinished: [
        ...(plan.errored === true ? (['errored'] as const) : []),
        ...(plan.complete === false ? (['incomplete'] as const) : []),
      ],
    },
  };
}

/** A resource change whose parts are there, not yet looked into. */
interface Found {
  readonly address: string;
  readonly mode: JsonValue | undefined;
  readonly type: string;
  readonly name: string;
  readonly module: string;
  readonly previous: JsonValue | undefined;
  readonly change: JsonObject;
}

/** Undefined where the list, or something in it, has not the form of the format. */
function resourcesIn(plan: JsonObject, key: string): readonly Found[] | undefined {
  const list = member(plan, key) ?? [];
  if (!isList(list)) return undefined;
  const found: Found[] = [];
  for (const one of list) {
    const address = member(one, 'address');
    const type = member(one, 'type');
    const name = member(one, 'name');
    const change = member(one, 'change');
    const module = member(one, 'module_address') ?? '';
    if (
      typeof address !== 'string' ||
      typeof type !== 'string' ||
      typeof name !== 'string' ||
      typeof module !== 'string' ||
      !isJsonObject(change)
    )
      return undefined;
    found.push({
      address: module !== '' && address.startsWith(`${module}.`) ? address.slice(module.length + 1) : address,
      mode: member(one, 'mode'),
      type,
      name,
      module,
      previous: member(one, 'previous_address'),
      change,
    });
  }
  return found;
}

function isManaged({ mode }: Found): boolean {
  return mode !== 'data';
}

function read({ address, module, type, name, previous, change }: Found, holdsSecret: HoldsSecret): ResourceChange {
  const isSecret = secretsOf(type);
  const state = (which: 'before' | 'after', unknown: JsonValue | undefined): State | undefined => {
    const value = member(change, which);
    if (!isJsonObject(value) && !isJsonObject(unknown)) return undefined;
    const marked = { value, sensitive: member(change, `${which}_sensitive`), unknown };
    const made = protect({ ...marked, value: isJsonObject(value) ? value : {} }, isSecret, holdsSecret);
    return made instanceof Map ? (made as State) : undefined;
  };
  const action = actionOf(member(change, 'actions'));
  const paths = member(change, 'replace_paths');
  const before = state('before', undefined);
  return {
    address: holdsSecret(address) ? `${type}.(hidden)` : address,
    module: holdsSecret(module) ? 'module.(hidden)' : module,
    type,
    name: holdsSecret(name) ? '(hidden)' : name,
    action,
    movedFrom: typeof previous === 'string' && !holdsSecret(previous) ? previous : undefined,
    imported: isJsonObject(member(change, 'importing')),
    before,
    after:
      action === 'delete' || action === 'forget'
        ? undefined
        : // Most of a plan does not change, and is read once.
          action === 'no-op'
          ? before
          : state('after', member(change, 'after_unknown')),
    replacedFor: isList(paths)
      ? [...new Set(paths.flatMap((path) => (isList(path) && typeof path[0] === 'string' ? [path[0]] : [])))].sort()
      : [],
  };
}

function actionOf(actions: JsonValue | undefined): Action {
  switch (isList(actions) && actions.every((action) => typeof action === 'string') ? actions.join() : '') {
    case 'no-op':
      return 'no-op';
    case 'create':
      return 'create';
    case 'read':
      return 'read';
    case 'update':
      return 'update';
    case 'delete':
      return 'delete';
    case 'forget':
      return 'forget';
    case 'create,delete':
    case 'delete,create':
    case 'create,forget':
      return 'replace';
    default:
      return 'unknown';
  }
}

/** A secret that is shorter is found only where it is the whole text: it may be a part of many. */
const SHORTEST_WITHIN = 8;

/** Collects the plan's secrets: a secret that was also written into a URL or a name is hidden there too. */
function secretsWithin(plan: JsonObject, resources: readonly Found[]): HoldsSecret {
  const secrets = new Set<string>();
  for (const { type, change } of resources) {
    const isSecret = secretsOf(type);
    for (const which of actionOf(member(change, 'actions')) === 'no-op' ? ['before'] : ['before', 'after']) {
      for (const text of secretTexts(member(change, which), member(change, `${which}_sensitive`), isSecret))
        secrets.add(text);
    }
  }
  const declared = member(member(member(plan, 'configuration'), 'root_module'), 'variables');
  for (const [name, variable] of entriesOf(member(plan, 'variables'))) {
    const sensitive = member(member(declared, name), 'sensitive');
    for (const text of secretTexts(member(variable, 'value'), sensitive, () => false)) secrets.add(text);
  }
  const long = [...secrets].filter((secret) => secret.length >= SHORTEST_WITHIN);
  // Most texts of a plan of many stacks are alike.
  const known = new Map<string, boolean>();
  return (text) => {
    const held = known.get(text) ?? (secrets.has(text) || long.some((secret) => text.includes(secret)));
    known.set(text, held);
    return held;
  };
}

function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
