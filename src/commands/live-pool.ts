import { setTimeout as sleep } from 'node:timers/promises';
import type * as Cognito from '@aws-sdk/client-cognito-identity-provider';
import { visible, wordList } from '../diagnostics/text';
import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { objectOf, objectsOf, textOf, type PoolAnswers, type Refused } from '../model/pool-answers';
import type { PoolRead } from '../model/pool-reads';
import { PROGRAM } from './help';

/** Which pool, and whose credentials. */
export interface LivePool {
  readonly poolId: string;
  readonly region: string;
  readonly profile: string | undefined;
}

/** Reads one user pool. */
export interface PoolReader {
  /** The pool with everything that is in it. */
  readonly read: () => Promise<PoolAnswers | Refused>;
  readonly close: () => void;
}

/**
 * How long to wait before a call that Cognito throttles is made again, in ms. The SDK tries a few times by itself, and gives up where many
 * calls of one program are throttled, as those for a large pool are.
 */
const WAITS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000];

/** Calls at a time. */
const AT_A_TIME = 8;

/** The most that one page of a list may hold. Source: Cognito API, the MaxResults of each. */
const PAGE = { ListIdentityProviders: 60, ListUserPoolClients: 60, ListGroups: 60, ListResourceServers: 50 } as const;

type ListCall = keyof typeof PAGE;

type Input = Readonly<Record<string, string | number>>;

/** A call that AWS refused. */
class RefusedCall extends Error {
  constructor(
    readonly call: PoolRead,
    readonly reason: Error,
  ) {
    super(reason.name);
  }
}

/**
 * Reads a pool through the AWS SDK, with the credentials that it finds as usual. Calls read alone, as `POOL_READS` lists them. The
 * answers are taken as AWS sends them: the SDK leaves out members that its own version does not know.
 */
export function poolReader(sdk: typeof Cognito, { poolId, region, profile }: LivePool): PoolReader {
  const client = new sdk.CognitoIdentityProviderClient({
    region,
    ...(profile !== undefined && { profile }),
  });
  const call = async (name: PoolRead, input: Input): Promise<JsonObject> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await callOnce(name, input);
      } catch (error) {
        const wait = WAITS[tries];
        if (wait === undefined || !(error instanceof RefusedCall) || !isThrottled(error.reason)) throw error;
        // Apart from one another, so that those which were refused together do not come together again.
        await sleep(wait * (0.5 + Math.random() / 2));
      }
    }
  };
  const callOnce = async (name: PoolRead, input: Input): Promise<JsonObject> => {
    const command = commandOf(sdk, name, { UserPoolId: poolId, ...input });
    let answer: JsonObject = {};
    // Nearest to the wire: what comes back there has not been read yet.
    command.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const response = result.response as { body: unknown; readonly statusCode?: number };
        const bytes = await bytesOf(response.body);
        response.body = bytes;
        const value = response.statusCode === 200 ? parsed(bytes) : undefined;
        if (isJsonObject(value)) answer = value;
        return result;
      },
      { step: 'deserialize', priority: 'low', name: 'keepAnswer' },
    );
    try {
      // The client takes each command by itself; one of several is the same to it.
      await (client as { send(command: unknown): Promise<unknown> }).send(command);
    } catch (error) {
      throw new RefusedCall(name, error instanceof Error ? error : new Error('unknown'));
    }
    return answer;
  };
  const list = async (name: ListCall, member: string): Promise<readonly JsonObject[]> => {
    const found: JsonObject[] = [];
    let token: string | undefined;
    do {
      const answer = await call(name, {
        [name === 'ListGroups' ? 'Limit' : 'MaxResults']: PAGE[name],
        ...(token !== undefined && { NextToken: token }),
      });
      found.push(...objectsOf(answer, member));
      const next = textOf(answer, 'NextToken');
      token = next === token ? undefined : next;
    } while (token !== undefined);
    return found;
  };
  return {
    close: () => {
      client.destroy();
    },
    read: async () => readAll(call, list, { poolId, region }),
  };
}

function isThrottled({ name }: Error): boolean {
  return /TooManyRequests|Throttl|LimitExceeded|RequestLimit|SlowDown/.test(name);
}

async function readAll(
  call: (name: PoolRead, input: Input) => Promise<JsonObject>,
  list: (name: ListCall, member: string) => Promise<readonly JsonObject[]>,
  where: Pick<LivePool, 'poolId' | 'region'>,
): Promise<PoolAnswers | Refused> {
  const ended = await Promise.allSettled([
    call('DescribeUserPool', {}),
    call('GetUserPoolMfaConfig', {}),
    list('ListIdentityProviders', 'Providers'),
    list('ListUserPoolClients', 'UserPoolClients'),
    list('ListGroups', 'Groups'),
    list('ListResourceServers', 'ResourceServers'),
  ]);
  const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  const [pool, mfa, providers, clients, groups, resourceServers] = ended;
  const valueOf = <Value>(one: PromiseSettledResult<Value>, otherwise: Value): Value =>
    one.status === 'fulfilled' ? one.value : otherwise;
  const userPool = objectOf(valueOf(pool, {}), 'UserPool') ?? {};
  const domains = [textOf(userPool, 'Domain'), textOf(userPool, 'CustomDomain')].filter((name) => name !== undefined);
  const told = await Promise.all([
    eachOf(textsAt(valueOf(providers, []), 'ProviderName'), async (ProviderName) =>
      objectOf(await call('DescribeIdentityProvider', { ProviderName }), 'IdentityProvider'),
    ),
    eachOf(textsAt(valueOf(clients, []), 'ClientId'), async (ClientId) =>
      objectOf(await call('DescribeUserPoolClient', { ClientId }), 'UserPoolClient'),
    ),
    eachOf(domains, async (Domain) => objectOf(await call('DescribeUserPoolDomain', { Domain }), 'DomainDescription')),
  ]);
  refused.push(...told.flatMap((one) => one.refused));
  if (refused.length > 0) return { problems: problemsOf(refused, where) };
  const [describedProviders, describedClients, describedDomains] = told;
  return {
    pool: userPool,
    mfa: valueOf(mfa, {}),
    providers: describedProviders.found,
    clients: describedClients.found,
    domains: describedDomains.found,
    groups: valueOf(groups, []),
    resourceServers: valueOf(resourceServers, []),
  };
}

function textsAt(objects: readonly JsonObject[], key: string): readonly string[] {
  return objects.flatMap((object) => textOf(object, key) ?? []);
}

/** Asks for each, some at a time. A kind of call that is refused once is not made again. */
async function eachOf(
  names: readonly string[],
  ask: (name: string) => Promise<JsonObject | undefined>,
): Promise<{ readonly found: readonly JsonObject[]; readonly refused: readonly unknown[] }> {
  const found: (JsonObject | undefined)[] = names.map(() => undefined);
  const refused: unknown[] = [];
  const waiting = [...names.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && refused.length === 0; next = waiting.shift()) {
      const [index, name] = next;
      try {
        found[index] = await ask(name);
      } catch (error) {
        refused.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return { found: found.filter((one) => one !== undefined), refused };
}

/** What was refused, in sentences: the rights that are missing all in one. */
function problemsOf(
  errors: readonly unknown[],
  { poolId, region }: Pick<LivePool, 'poolId' | 'region'>,
): readonly string[] {
  const calls = errors
    .map((error) => (error instanceof RefusedCall ? error : undefined))
    .filter((one) => one !== undefined);
  const lacking = calls.filter(({ reason }) => /AccessDenied|NotAuthorized|UnauthorizedOperation/.test(reason.name));
  const actions = [...new Set(lacking.map(({ call }) => `cognito-idp:${call}`))].sort();
  const others = calls.filter((one) => !lacking.includes(one));
  return [
    ...(actions.length === 0
      ? []
      : [
          `The credentials lack ${wordList(actions, 'and')} on ${poolId}. "${PROGRAM} deployer-policy --import ${poolId}" prints the whole policy that import needs.`,
        ]),
    ...new Set(others.map(({ call, reason }) => otherProblem(call, reason, { poolId, region }))),
    ...(calls.length === 0 ? ['The pool could not be read.'] : []),
  ];
}

function otherProblem(
  call: PoolRead,
  { name, message }: Error,
  { poolId, region }: Pick<LivePool, 'poolId' | 'region'>,
): string {
  if (name === 'ResourceNotFoundException')
    return `There is no user pool ${poolId} in ${region} for this account: check the id and the profile.`;
  if (/Credentials|ExpiredToken|UnrecognizedClient|InvalidClientToken|InvalidSignature|SSOToken/.test(name))
    return `AWS accepts no credentials from here (${name}): sign in, for example with aws sso login, or name a profile with --profile.`;
  return `${call} failed: ${visible(message === '' ? name : message.slice(0, 300))}`;
}

interface PoolCommand {
  readonly middlewareStack: {
    add(
      middleware: (
        next: (args: unknown) => Promise<{ readonly response: unknown }>,
      ) => (args: unknown) => Promise<{ readonly response: unknown }>,
      options: { readonly step: 'deserialize'; readonly priority: 'low'; readonly name: string },
    ): void;
  };
}

function commandOf(sdk: typeof Cognito, name: PoolRead, input: Input): PoolCommand {
  const constructor = sdk[`${name}Command`] as unknown as new (input: Input) => PoolCommand;
  return new constructor(input);
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed(bytes: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as JsonValue;
  } catch {
    return undefined;
  }
}
