import type { JsonObject } from '../document/json';
import { slug } from '../model/names';
import { textOf, type PoolAnswers } from '../model/pool-answers';
import { clientEntries, clientKeys } from './client-entries';
import { byKey, poolEntries } from './pool-entries';
import { presetOf, providerEntries, typeOf } from './provider-entries';
import { entry, isMap, mapOf, specLines, type SpecEntry, type SpecLine, type SpecMap } from './spec-tree';
import { isSecret, masked } from './values';

/** What a spec is written for, besides the pool itself. */
export interface Target {
  /** Name of the stack. */
  readonly name: string;
  /** Undefined where the source does not tell it. */
  readonly region: string | undefined;
  /** The pool's id; undefined where the source does not tell it. */
  readonly poolId: string | undefined;
  /** Where an editor finds the schema. */
  readonly schema: string;
}

/** Something that is wrong with a line of a draft, counted from 1, in words. */
export interface LineError {
  readonly line: number;
  readonly message: string;
}

/** A spec that is written, and what of the pool it does not say because the format would not have it so. */
export interface Draft {
  readonly text: string;
  /** One sentence each. */
  readonly leftOut: readonly string[];
  /** Providers, clients, domains, groups and resource servers that the spec has. */
  readonly taken: Readonly<Record<'providers' | 'clients' | 'domains' | 'groups' | 'resourceServers', number>>;
}

/** What checks have found so far, by the place in the spec. */
interface Rejections {
  /** Keys that are left out, with the reason. */
  readonly keys: Map<string, string>;
  /** Things whose other keys are left out. */
  readonly bodies: Map<string, string>;
  /** Providers whose preset does not fit. */
  readonly presets: Set<string>;
}

/** Enough for a key, a body and a thing of every kind to be given up in turn. */
const MOST_ROUNDS = 30;

/**
 * Writes a spec of a pool. A key that the format or a rule refuses is left out, with a comment: what a spec does not say of
 * something adopted stays as it is, so that leaving it out is always safe.
 *
 * @param check finds the errors of a text
 */
export function draftOf(answers: PoolAnswers, target: Target, check: (text: string) => readonly LineError[]): Draft {
  const rejected: Rejections = { keys: new Map(), bodies: new Map(), presets: new Set() };
  // A spec never holds a secret, whatever a pool has in its texts.
  for (const path of secretPlaces(specOf(answers, target, rejected)))
    giveUp(path, 'it has the form of a secret.', rejected);
  for (let round = 1; ; round += 1) {
    const map = specOf(answers, target, rejected);
    const lines = [...header(target), ...spaced(specLines(map))];
    const text = `${lines.map((line) => line.text).join('\n')}\n${FOOTER}`;
    const errors = check(text);
    const news = round < MOST_ROUNDS && rejectAll(errors, lines, rejected);
    if (!news)
      return {
        text,
        taken: takenOf(map),
        leftOut: [...rejected.keys].map(([place, reason]) => `${masked(place)}: ${reason}`),
      };
  }
}

const FOOTER = [
  '',
  '# terraform:',
  '#   backend:',
  '#     s3: { bucket: …, key: …, region: …, useLockfile: true }',
  '',
].join('\n');

function header({ schema }: Target): readonly SpecLine[] {
  return [{ text: `# yaml-language-server: $schema=${schema}`, path: [] }];
}

/** An empty line before each part of the file. */
function spaced(lines: readonly SpecLine[]): readonly SpecLine[] {
  const parts = ['userPool', 'identityProviders', 'appClients'];
  return lines.flatMap((line, index) => {
    const [top = ''] = line.path;
    return parts.includes(top) && lines[index - 1]?.path[0] !== top ? [{ text: '', path: [] }, line] : [line];
  });
}

function specOf(answers: PoolAnswers, { name, region, poolId }: Target, rejected: Rejections): SpecMap {
  const inRegion = region ?? 'us-east-1';
  const providers = providersOf(answers, rejected);
  const inSpec = new Set(
    providers.flatMap(({ key, value }) =>
      value === undefined || rejected.keys.has(placeOf(['identityProviders', key])) ? [] : [key],
    ),
  );
  const keys = clientKeys(answers.clients);
  const clients = answers.clients.flatMap((client, index) => {
    const key = keys.get(client) ?? 'client';
    const id = textOf(client, 'ClientId') ?? `ToFillIn${index + 1}`;
    const untold = textOf(client, 'ClientId') === undefined ? ['To fill in: the id of the app client, as adopt.'] : [];
    return entry(key, { entries: clientEntries({ ...client, ClientId: id }, key, inSpec) }, ...untold);
  });
  const hasSecrets = providers.some(
    ({ value }) => isMap(value) && value.entries.some(({ key }) => key === 'clientSecret'),
  );
  const whole: SpecMap = {
    entries: [
      ...entry('version', 1),
      ...entry('name', name),
      ...entry('region', inRegion, ...(region === undefined ? ['To fill in: the Region of the pool.'] : [])),
      ...entry('userPool', {
        entries: [
          ...entry(
            'adopt',
            poolId ?? `${inRegion}_ToFillIn`,
            ...(poolId === undefined ? ['To fill in: the id of the pool.'] : []),
          ),
          ...poolEntries(answers),
        ],
      }),
      ...entry('identityProviders', mapOf(byKey(providers)), ...(hasSecrets ? [OF_SECRETS] : [])),
      ...entry('appClients', mapOf(byKey(clients))),
    ],
  };
  return pruned(whole, [], rejected);
}

const OF_SECRETS =
  'Each secret is a variable of Terraform: set TF_VAR_<its name> to the secret that the provider has now. import never reads one.';

/** What a spec can call a provider. Source: schemas/federation.schema.json, identityProviders. */
const PROVIDER_NAME = /^[A-Za-z][A-Za-z0-9.-]{2,31}$/;

function providersOf({ providers }: PoolAnswers, { presets }: Rejections): readonly SpecEntry[] {
  const taken = new Set<string>();
  return byProviderName(providers).flatMap((provider) => {
    const name = textOf(provider, 'ProviderName') ?? '?';
    const type = typeOf(provider);
    const isTaken = taken.has(slug(name));
    if (type === undefined || !PROVIDER_NAME.test(name) || isTaken)
      return entry(
        name,
        undefined,
        `The provider ${JSON.stringify(name)} is not in this spec and stays as it is: ${
          type === undefined
            ? 'its type is not known'
            : isTaken
              ? 'another one has its name but for case or signs'
              : 'a spec cannot say its name'
        }.`,
      );
    taken.add(slug(name));
    const preset = presets.has(name) ? undefined : presetOf(provider);
    return entry(name, { entries: providerEntries(provider, preset) });
  });
}

function byProviderName(providers: readonly JsonObject[]): readonly JsonObject[] {
  const nameOf = (provider: JsonObject): string => textOf(provider, 'ProviderName') ?? '';
  return [...providers].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Keys without which something adopted is nothing. */
const OF_EVERY_BODY: readonly string[] = ['adopt', 'type', 'preset'];

/** Sections whose members are things of their own. */
function isThing([section, part, ...rest]: readonly string[]): boolean {
  if (section === 'identityProviders' || section === 'appClients') return part !== undefined && rest.length === 0;
  return section === 'userPool' && (part === 'groups' || part === 'resourceServers') && rest.length === 1;
}

function pruned(map: SpecMap, path: readonly string[], rejected: Rejections): SpecMap {
  const isEmptied = rejected.bodies.has(placeOf(path));
  return {
    entries: map.entries.flatMap((one): readonly SpecEntry[] => {
      const own = [...path, one.key];
      const reason = rejected.keys.get(placeOf(own));
      if (reason !== undefined)
        return entry(one.key, undefined, `${masked(one.key)} is left out, and stays as it is: ${reason}`);
      if (isEmptied && !OF_EVERY_BODY.includes(one.key)) return [];
      const { value } = one;
      return isMap(value) ? [{ ...one, value: pruned(value, own, rejected) }] : [one];
    }),
  };
}

/** Keys that are one argument of Terraform with another, or that are nothing without it. */
const MANAGED_WITH: Readonly<Record<string, readonly string[]>> = {
  externalProviders: ['identityProviders'],
  identityProviders: ['externalProviders'],
  requiredAttributes: ['customAttributes'],
};

/** Gives up what the errors of one check are about; false where that is nothing new. */
function rejectAll(errors: readonly LineError[], lines: readonly SpecLine[], rejected: Rejections): boolean {
  const before = new Set(rejected.presets);
  const dropped = new Set<string>();
  return (
    errors.filter((error) => {
      const [section, name = ''] = lines[error.line - 1]?.path ?? [];
      // What else is said of the provider may have come with its preset.
      if (section === 'identityProviders' && dropped.has(name)) return false;
      const isNew = reject(error, lines, rejected);
      if (rejected.presets.has(name) && !before.has(name)) dropped.add(name);
      return isNew;
    }).length > 0
  );
}

/** Gives up the least that an error is about; false where it has been given up already, or cannot be. */
function reject({ line, message }: LineError, lines: readonly SpecLine[], rejected: Rejections): boolean {
  const path = lines[line - 1]?.path ?? [];
  const [section, name = ''] = path;
  if (section === undefined || path.length < 2) return false;
  if (section === 'identityProviders' && !rejected.presets.has(name)) {
    rejected.presets.add(name);
    return true;
  }
  return giveUp(path, message, rejected);
}

/** Leaves a key out, or the thing that is nothing without it; false where that is done already. */
function giveUp(path: readonly string[], message: string, rejected: Rejections): boolean {
  const place = placeOf(path);
  if (isThing(path)) {
    const to = rejected.bodies.has(place) ? rejected.keys : rejected.bodies;
    if (to.has(place)) return false;
    to.set(place, message);
    return true;
  }
  const key = path[path.length - 1] ?? '';
  const thing = path.slice(0, -1);
  // Without what makes a thing one, it is not in the spec at all.
  const given = OF_EVERY_BODY.includes(key) && isThing(thing) ? placeOf(thing) : place;
  if (rejected.keys.has(given) || given === placeOf(['userPool', 'adopt'])) return false;
  rejected.keys.set(given, message);
  // Half of what Terraform keeps in one argument would take the other half away.
  for (const other of MANAGED_WITH[key] ?? []) rejected.keys.set(placeOf([...thing, other]), `it goes with ${key}.`);
  return true;
}

/** Where a name or a value has the form of a secret. */
function secretPlaces(map: SpecMap, path: readonly string[] = []): readonly (readonly string[])[] {
  return map.entries.flatMap(({ key, value }) => {
    const own = [...path, key];
    if (isMap(value)) return [...(isSecret(key) ? [own] : []), ...secretPlaces(value, own)];
    const texts = [key, ...[value].flat(3).filter((one) => typeof one === 'string')];
    return texts.some(isSecret) ? [own] : [];
  });
}

function placeOf(path: readonly string[]): string {
  return path.map((step) => (/^[\w-]+$/.test(step) ? step : JSON.stringify(step))).join('.');
}

function takenOf(map: SpecMap): Draft['taken'] {
  const at = (...path: readonly string[]): number => {
    let value: SpecMap | undefined = map;
    for (const step of path) {
      const member: SpecEntry['value'] = value?.entries.find(({ key }) => key === step)?.value;
      value = isMap(member) ? member : undefined;
    }
    return value?.entries.filter((one) => one.value !== undefined).length ?? 0;
  };
  const domain = at('userPool', 'domain', 'custom') > 0 ? 1 : 0;
  const domains = at('userPool', 'domain');
  return {
    providers: at('identityProviders'),
    clients: at('appClients'),
    domains: domain + (domains > domain ? 1 : 0),
    groups: at('userPool', 'groups'),
    resourceServers: at('userPool', 'resourceServers'),
  };
}
