import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { RESOURCES, type NestedBlocks } from '../model/resources';
import type { Plan, ResourceChange } from './plan';
import { secretsOf } from './secrets';
import { isList, member, protect, sameValue, type State } from './value';

/** Keys of a resource that are Terraform's own. */
const META: ReadonlySet<string> = new Set([
  '//',
  'depends_on',
  'lifecycle',
  'provider',
  'provisioner',
  'count',
  'for_each',
]);

/** A resource of a configuration. */
interface Configured {
  readonly type: string;
  readonly name: string;
  /** As it is written. */
  readonly body: JsonObject;
  readonly state: State;
}

/**
 * What Terraform would do on the way from one generated configuration to another, where the state is as the first one has it. The
 * real plan knows the state; this one is what two specs tell.
 */
export function planBetween(old: JsonObject | undefined, now: JsonObject | undefined): Plan {
  const before = resourcesOf(old);
  const after = resourcesOf(now);
  const moved = movesOf(now, before, after);
  const changes = withDependents(
    [...after].map(([address, resource]) => {
      const from = moved.get(address) ?? address;
      return changeOf(address, before.get(from), resource, from === address ? undefined : from);
    }),
    after,
  );
  const taken = new Set([...after.keys()].map((address) => moved.get(address) ?? address));
  const gone = [...before].filter(([address]) => !taken.has(address));
  return {
    changes: [...changes, ...gone.map(([address, resource]) => changeOf(address, resource, undefined, undefined))],
    drift: [],
    unfinished: [],
  };
}

/** What belongs to a resource that is replaced is replaced with it: it names the old one in an argument that cannot change. */
function withDependents(
  changes: readonly ResourceChange[],
  configured: ReadonlyMap<string, Configured>,
): readonly ResourceChange[] {
  const replaced = changes.filter(({ action }) => action === 'replace').map(({ address }) => `\${${address}.`);
  const next = changes.map((change): ResourceChange => {
    const { body } = configured.get(change.address) ?? { body: {} };
    const found = replacing(change.type).filter((key) => {
      const value = member(body, key);
      return typeof value === 'string' && replaced.some((start) => value.includes(start));
    });
    const isNews = change.before !== undefined && found.some((key) => !change.replacedFor.includes(key));
    return isNews
      ? { ...change, action: 'replace', replacedFor: [...new Set([...change.replacedFor, ...found])].sort() }
      : change;
  });
  return next.every((change, index) => change === changes[index]) ? changes : withDependents(next, configured);
}

function changeOf(
  address: string,
  before: Configured | undefined,
  after: Configured | undefined,
  movedFrom: string | undefined,
): ResourceChange {
  const { type, name } = after ?? before ?? { type: '', name: '' };
  const replacedFor =
    before === undefined || after === undefined
      ? []
      : replacing(type).filter((key) => !sameValue(before.state.get(key), after.state.get(key)));
  const isSame = before !== undefined && after !== undefined && sameValue(before.state, after.state);
  return {
    address,
    module: '',
    type,
    name,
    action:
      before === undefined
        ? 'create'
        : after === undefined
          ? 'delete'
          : isSame
            ? 'no-op'
            : replacedFor.length > 0
              ? 'replace'
              : 'update',
    movedFrom,
    imported: false,
    before: before?.state,
    after: isSame ? before.state : after?.state,
    replacedFor,
  };
}

function replacing(type: string): readonly string[] {
  const entry = Object.hasOwn(RESOURCES, type) ? RESOURCES[type as keyof typeof RESOURCES] : undefined;
  return entry?.replacedFor ?? [];
}

/** The resources by address. */
function resourcesOf(configuration: JsonObject | undefined): ReadonlyMap<string, Configured> {
  const types = member(configuration, 'resource');
  const resources = entriesOf(types).flatMap(([type, named]) =>
    entriesOf(named).flatMap(([name, body]) => (isJsonObject(body) ? [{ type, name, body }] : [])),
  );
  const written = (reference: string): string | undefined => {
    const [type = '', name = '', ...argument] = reference.split('.');
    const value = member(member(member(types, type), name), argument.join('.'));
    return typeof value === 'string' && !value.includes('${') ? value : undefined;
  };
  return new Map(
    resources.map(({ type, name, body }) => [
      `${type}.${name}`,
      { type, name, body, state: stateOf(type, resolved(body, written) as JsonObject) },
    ]),
  );
}

/** References to what another resource of the configuration writes down, such as a provider's name, as that text. */
function resolved(value: JsonValue, written: (reference: string) => string | undefined): JsonValue {
  if (typeof value === 'string')
    return value.replace(
      /(?<!\$)\$\{([a-z0-9_]+\.[a-z0-9_]+\.[a-z_]+)\}/g,
      (text, reference: string) => written(reference) ?? text,
    );
  if (isList(value)) return value.map((one) => resolved(one, written));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner, written)]));
}

function stateOf(type: string, body: JsonObject): State {
  const blocks: NestedBlocks = Object.hasOwn(RESOURCES, type) ? RESOURCES[type as keyof typeof RESOURCES].blocks : {};
  const own = Object.fromEntries(Object.entries(body).filter(([key]) => !META.has(key)));
  const value = withLists(own, blocks);
  const state = protect({ value, sensitive: undefined, unknown: undefined }, secretsOf(type), () => false);
  return state instanceof Map ? (state as State) : new Map();
}

/** As a plan has it: a nested block is a list, also where there can be only one. */
function withLists(value: JsonValue, blocks: NestedBlocks): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const block = Object.hasOwn(blocks, key) ? blocks[key] : undefined;
      if (block === undefined) return [key, inner];
      return [key, (isList(inner) ? inner : [inner]).map((one) => withLists(one, block))];
    }),
  );
}

/** Addresses that a resource has had before, by the one that it has now, where the old configuration has it there. */
function movesOf(
  configuration: JsonObject | undefined,
  before: ReadonlyMap<string, Configured>,
  after: ReadonlyMap<string, Configured>,
): ReadonlyMap<string, string> {
  const moves = member(configuration, 'moved');
  return new Map(
    (isList(moves) ? moves : []).flatMap((move) => {
      const [from, to] = [member(move, 'from'), member(move, 'to')];
      return typeof from === 'string' && typeof to === 'string' && before.has(from) && !before.has(to) && after.has(to)
        ? [[to, from] as const]
        : [];
    }),
  );
}

function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
