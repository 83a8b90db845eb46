import { slug } from '../model/names';
import type { JsonObject } from '../document/json';
import { flagOf, memberOf, numberOf, objectOf, textOf, textsOf } from '../model/pool-answers';
import { entry, mapOf, type SpecEntry } from './spec-tree';
import { isSecret, knownList, toFillIn } from './values';

/** Keys for the app clients, from their names. Every client has one of its own, and an address of its own in Terraform. */
export function clientKeys(clients: readonly JsonObject[]): ReadonlyMap<JsonObject, string> {
  const taken = new Set<string>();
  const keys = new Map<JsonObject, string>();
  // By id, so that two clients of one name get the same keys whatever the order of the answer.
  const ordered = [...clients].sort((a, b) => ((textOf(a, 'ClientId') ?? '') < (textOf(b, 'ClientId') ?? '') ? -1 : 1));
  for (const client of ordered) {
    const plain = (textOf(client, 'ClientName') ?? '')
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9_-]+/g, '-')
      .replace(/^[^A-Za-z]+|[-_]+$/g, '')
      .slice(0, 50);
    const base = plain === '' || isSecret(plain) ? 'client' : plain;
    let key = base;
    for (let number = 2; taken.has(slug(key)); number += 1) key = `${base}-${number}`;
    taken.add(slug(key));
    keys.set(client, key);
  }
  return keys;
}

const FLOWS: readonly string[] = ['code', 'implicit', 'client_credentials'];

const AUTH_FLOWS: Readonly<Record<string, string>> = {
  ALLOW_USER_SRP_AUTH: 'userSrp',
  ALLOW_USER_PASSWORD_AUTH: 'userPassword',
  ALLOW_ADMIN_USER_PASSWORD_AUTH: 'adminUserPassword',
  ALLOW_CUSTOM_AUTH: 'custom',
  ALLOW_USER_AUTH: 'user',
};

/**
 * Keys of one app client, in the order of the schema.
 *
 * @param inSpec names of the providers that the spec has; the others are written as external
 */
export function clientEntries(client: JsonObject, key: string, inSpec: ReadonlySet<string>): readonly SpecEntry[] {
  const name = textOf(client, 'ClientName');
  return [
    ...entry('name', name === key ? undefined : name),
    ...entry('adopt', textOf(client, 'ClientId')),
    ...providerLists(client, inSpec),
    ...urls(client, 'callbackUrls', 'CallbackURLs'),
    ...entry('defaultRedirectUri', textOf(client, 'DefaultRedirectURI')),
    ...urls(client, 'logoutUrls', 'LogoutURLs'),
    ...hostedEntries(client),
    ...authFlowEntries(client),
    ...entry('secret', hasSecret(client) ? true : undefined),
    ...entry('readAttributes', textsOf(client, 'ReadAttributes')),
    ...entry('writeAttributes', textsOf(client, 'WriteAttributes')),
    ...entry('tokenValidity', mapOf(validityEntries(client)), ...unitsToCome(client)),
    ...rotationEntries(client),
  ];
}

function hasSecret(client: JsonObject): boolean {
  const secret = memberOf(client, 'ClientSecret');
  return secret !== undefined && secret !== '' && secret !== false;
}

function providerLists(client: JsonObject, inSpec: ReadonlySet<string>): readonly SpecEntry[] {
  const told = knownList(client, 'SupportedIdentityProviders');
  const names = textsOf(client, 'SupportedIdentityProviders');
  if (names === undefined) return entry('identityProviders', undefined, ...toFillIn('identityProviders', told));
  const own = names.filter((name) => name === 'COGNITO' || inSpec.has(name));
  const external = names.filter((name) => name !== 'COGNITO' && !inSpec.has(name));
  if (own.length === 0 && external.length > 0)
    return entry(
      'identityProviders',
      undefined,
      `The providers stay as they are: ${external.map((name) => JSON.stringify(name)).join(', ')}. None of them is in this spec.`,
    );
  return [
    ...entry('identityProviders', own.length > 0 ? own : undefined),
    ...entry('externalProviders', external.length > 0 ? external : undefined),
  ];
}

function urls(client: JsonObject, key: string, member: string): readonly SpecEntry[] {
  const told = knownList(client, member);
  return entry(key, told.value, ...toFillIn(key, told));
}

/** What the sign-in pages are used for. A client that may not use them keeps whatever else it says of them. */
function hostedEntries(client: JsonObject): readonly SpecEntry[] {
  const flows = textsOf(client, 'AllowedOAuthFlows') ?? [];
  const scopes = textsOf(client, 'AllowedOAuthScopes');
  const told = knownList(client, 'AllowedOAuthScopes');
  if (flagOf(client, 'AllowedOAuthFlowsUserPoolClient') !== true)
    return flows.length === 0 && scopes === undefined
      ? entry('flows', [])
      : entry('flows', undefined, 'The client may not use the sign-in pages: its flows and scopes stay as they are.');
  return [
    ...entry('scopes', scopes, ...(scopes === undefined ? toFillIn('scopes', told) : [])),
    ...entry('flows', flows.length > 0 && flows.every((flow) => FLOWS.includes(flow)) ? flows : undefined),
  ];
}

/** A spec says the flows beside the refresh, which a client of a spec always has, by rotation or without. */
function authFlowEntries(client: JsonObject): readonly SpecEntry[] {
  const flows = textsOf(client, 'ExplicitAuthFlows') ?? [];
  if (flows.length === 0) return [];
  const rest = flows.filter((flow) => flow !== 'ALLOW_REFRESH_TOKEN_AUTH');
  const refreshes = rest.length < flows.length;
  if (refreshes === isRotating(client) || !rest.every((flow) => Object.hasOwn(AUTH_FLOWS, flow)))
    return entry(
      'authFlows',
      undefined,
      `The flows stay as they are, because a spec cannot say them: ${flows.map((flow) => JSON.stringify(flow)).join(', ')}.`,
    );
  return entry(
    'authFlows',
    rest.flatMap((flow) => AUTH_FLOWS[flow] ?? []),
  );
}

function isRotating(client: JsonObject): boolean {
  return textOf(objectOf(client, 'RefreshTokenRotation'), 'Feature') === 'ENABLED';
}

function rotationEntries(client: JsonObject): readonly SpecEntry[] {
  if (!isRotating(client)) return [];
  const seconds = numberOf(objectOf(client, 'RefreshTokenRotation'), 'RetryGracePeriodSeconds') ?? 0;
  return entry('refreshTokenRotation', { entries: entry('gracePeriod', `${seconds}s`) });
}

const UNITS = {
  seconds: { letter: 's', seconds: 1 },
  minutes: { letter: 'm', seconds: 60 },
  hours: { letter: 'h', seconds: 3600 },
  days: { letter: 'd', seconds: 86_400 },
} as const;

type Unit = keyof typeof UNITS;

/** How long tokens live, the units in which the API counts them by itself, and what AWS gives a client that does not say. */
const VALIDITIES = [
  { key: 'access', member: 'AccessTokenValidity', unit: 'AccessToken', ownUnit: 'hours', own: 3600 },
  { key: 'id', member: 'IdTokenValidity', unit: 'IdToken', ownUnit: 'hours', own: 3600 },
  { key: 'refresh', member: 'RefreshTokenValidity', unit: 'RefreshToken', ownUnit: 'days', own: 30 * 86_400 },
] as const;

const OWN_SESSION_MINUTES = 3;

/** Validities in the client's own units, so that writing them changes nothing. */
function validityEntries(client: JsonObject): readonly SpecEntry[] {
  const units = objectOf(client, 'TokenValidityUnits');
  const session = numberOf(client, 'AuthSessionValidity');
  const ofSession = session === undefined || session === OWN_SESSION_MINUTES ? [] : entry('authSession', `${session}m`);
  const tokens = VALIDITIES.flatMap(({ key, member, unit, ownUnit, own }) => {
    const count = numberOf(client, member);
    const counted = textOf(units, unit) ?? ownUnit;
    if (count === undefined || count <= 0 || !isUnit(counted)) return [];
    const { letter, seconds } = UNITS[counted];
    return count * seconds === own ? [] : entry(key, `${count}${letter}`);
  });
  return [...tokens, ...ofSession];
}

/** The AWS provider names every unit where a client names one, which its plan shows as a change. */
function unitsToCome(client: JsonObject): readonly string[] {
  const units = objectOf(client, 'TokenValidityUnits');
  const named = VALIDITIES.filter(({ unit }) => textOf(units, unit) !== undefined).length;
  return named > 0 && named < VALIDITIES.length
    ? [
        'The client has a unit for some of its tokens alone. The first plan adds the other units: they are those that AWS counts in anyway.',
      ]
    : [];
}

function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}
