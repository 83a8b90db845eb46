import { compareText } from '../diagnostics/diagnostic';
import { shellCommand } from '../diagnostics/shell-command';
import { quote, visible } from '../diagnostics/text';
import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { isList, memberOf, objectOf, objectsOf, textOf, type PoolAnswers, type Refused } from '../model/pool-answers';
import { regionOf } from './place';

/** One file of a folder of answers. */
export interface AnswerFile {
  /** Its name alone. */
  readonly name: string;
  readonly content: JsonValue;
}

/** What a folder holds: the answers, and the files that are nobody's. */
export interface FolderAnswers {
  readonly answers: PoolAnswers;
  readonly ignored: readonly string[];
}

/** The commands of `aws cognito-idp` whose answers are read; the longer of two that begin alike comes first. */
const COMMANDS = [
  'describe-user-pool-client',
  'describe-user-pool-domain',
  'describe-user-pool',
  'get-user-pool-mfa-config',
  'list-identity-providers',
  'describe-identity-provider',
  'list-user-pool-clients',
  'list-groups',
  'list-resource-servers',
] as const;

type Command = (typeof COMMANDS)[number];

/** The command whose answer a file holds, by the beginning of its name; undefined where there is none. */
export function commandOf(name: string): Command | undefined {
  return COMMANDS.find((command) => name.startsWith(command) && /^(?:-.*)?\.json$/s.test(name.slice(command.length)));
}

/**
 * Reads a folder of answers of the AWS CLI. What a file is about is told by its content alone. The lists say what must be there.
 *
 * @returns what is wrong as sentences, each with the command to run, or the answers
 */
export function readFolder(files: readonly AnswerFile[]): FolderAnswers | Refused {
  const problems: string[] = [];
  const by = new Map<Command, JsonObject[]>();
  const ignored: string[] = [];
  for (const { name, content } of [...files].sort((a, b) => compareText(a.name, b.name))) {
    const command = commandOf(name);
    if (command === undefined) ignored.push(name);
    else if (!isJsonObject(content))
      problems.push(`${quote(name)} is no answer of aws cognito-idp ${command}: it is no JSON object.`);
    else by.set(command, [...(by.get(command) ?? []), content]);
  }
  const pool = one(by, 'describe-user-pool', problems);
  const userPool = objectOf(pool, 'UserPool');
  if (pool !== undefined && userPool === undefined)
    problems.push(`describe-user-pool.json has no UserPool: run aws cognito-idp describe-user-pool again.`);
  const listed = {
    providers: list(by, 'list-identity-providers', 'Providers', problems),
    clients: list(by, 'list-user-pool-clients', 'UserPoolClients', problems),
    groups: list(by, 'list-groups', 'Groups', problems),
    resourceServers: list(by, 'list-resource-servers', 'ResourceServers', problems),
  };
  const poolId = textOf(userPool, 'Id');
  // Whatever else there is to say would name the wrong pool.
  if (poolId !== undefined && regionOf(poolId) === undefined)
    return { problems: [`describe-user-pool.json: ${quote(poolId)} is no id of a user pool.`] };
  const described = (command: Command, member: string, key: string): ReadonlyMap<string, JsonObject> =>
    new Map(
      (by.get(command) ?? []).flatMap((answer) => {
        const thing = objectOf(answer, member);
        const name = textOf(thing, key);
        if (thing === undefined || name === undefined) {
          problems.push(`An answer of ${command} has no ${member} with a ${key}: run the command again.`);
          return [];
        }
        const of = textOf(thing, 'UserPoolId');
        if (of !== undefined && poolId !== undefined && of !== poolId) {
          problems.push(`An answer of ${command} is of the pool ${quote(of)}, and the folder of ${quote(poolId)}.`);
          return [];
        }
        return [[name, thing]];
      }),
    );
  const found = (
    things: ReadonlyMap<string, JsonObject>,
    names: readonly string[],
    command: string,
    option: string,
  ): readonly JsonObject[] =>
    names.flatMap((name) => {
      const thing = things.get(name);
      if (thing !== undefined) return [thing];
      const ofPool = option === '--domain' ? [] : ['--user-pool-id', poolId ?? 'POOL'];
      const line = shellCommand(['aws', 'cognito-idp', command, ...ofPool, option, name]);
      problems.push(
        `${quote(name)} is listed, and its answer is missing: run ${visible(line)} and keep the answer as ${command}-1.json, or with another number.`,
      );
      return [];
    });
  const providers = found(
    described('describe-identity-provider', 'IdentityProvider', 'ProviderName'),
    names(listed.providers, 'ProviderName'),
    'describe-identity-provider',
    '--provider-name',
  );
  const clients = found(
    described('describe-user-pool-client', 'UserPoolClient', 'ClientId'),
    names(listed.clients, 'ClientId'),
    'describe-user-pool-client',
    '--client-id',
  );
  const domains = found(
    described('describe-user-pool-domain', 'DomainDescription', 'Domain'),
    [textOf(userPool, 'Domain'), textOf(userPool, 'CustomDomain')].filter((name) => name !== undefined),
    'describe-user-pool-domain',
    '--domain',
  );
  const mfa = by.get('get-user-pool-mfa-config')?.[0];
  if (problems.length > 0 || userPool === undefined) return { problems };
  const { groups, resourceServers } = listed;
  return { answers: { pool: userPool, mfa, providers, clients, domains, groups, resourceServers }, ignored };
}

function one(
  by: ReadonlyMap<Command, readonly JsonObject[]>,
  command: Command,
  problems: string[],
): JsonObject | undefined {
  const [first, second] = by.get(command) ?? [];
  if (first === undefined) problems.push(`${command}.json is missing: run aws cognito-idp ${command}.`);
  else if (second !== undefined) problems.push(`There are several answers of ${command}: a folder holds one pool.`);
  return first;
}

/** The objects of a list. A list that is missing says nothing, which is not the same as an empty one. */
function list(
  by: ReadonlyMap<Command, readonly JsonObject[]>,
  command: Command,
  member: string,
  problems: string[],
): readonly JsonObject[] {
  const answer = one(by, command, problems);
  if (answer === undefined) return [];
  if (!isList(memberOf(answer, member)))
    problems.push(`${command}.json has no list ${member}: run aws cognito-idp ${command} again.`);
  if (memberOf(answer, 'NextToken') !== undefined || memberOf(answer, 'PaginationToken') !== undefined)
    problems.push(
      `${command}.json is incomplete: it has a token for the next page. Run aws cognito-idp ${command} again without --no-paginate and --max-items.`,
    );
  return objectsOf(answer, member);
}

function names(things: readonly JsonObject[], key: string): readonly string[] {
  return [...new Set(things.flatMap((thing) => textOf(thing, key) ?? []))];
}
