import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { quote, wordList } from '../diagnostics/text';
import type { Synthesis } from './program';

/** What of a stack people use: providers by ProviderName, app clients by address. */
interface Used {
  readonly providers: readonly string[];
  readonly clients: readonly string[];
  /** Addresses that clients have moved from. */
  readonly moved: readonly string[];
}

/** What the output folder holds of each stack before it is written anew, by stack. */
export function usedBefore(folder: string, { stacks }: Synthesis): ReadonlyMap<string, Used> {
  return new Map(
    stacks.flatMap(({ folder: stack, stackName }) => {
      const used = usedIn(textOf(path.join(folder, stack, 'cdk.tf.json')), textOf(path.join(folder, stack, 'cdk.tf')));
      return used === undefined ? [] : [[stackName, used] as const];
    }),
  );
}

/**
 * What the last output had and this one has not, in terms of people. A plan says it in the middle of much else; a renamed provider
 * it calls one that goes and one that comes.
 */
export function removedTexts(before: ReadonlyMap<string, Used>, { stacks }: Synthesis): readonly string[] {
  return stacks.flatMap(({ stackName, files, folder }) => {
    const old = before.get(stackName);
    const text = (name: string): string | undefined => {
      const content = files.get(path.posix.join(folder, name));
      return typeof content === 'string' ? content : undefined;
    };
    const now = usedIn(text('cdk.tf.json'), text('cdk.tf'));
    return old === undefined || now === undefined ? [] : removedFrom(stackName, old, now);
  });
}

function removedFrom(stackName: string, old: Used, now: Used): readonly string[] {
  const gone = old.providers.filter((name) => !now.providers.includes(name));
  const come = now.providers.filter((name) => !old.providers.includes(name));
  const clients = old.clients.filter((address) => !now.clients.includes(address) && !now.moved.includes(address));
  const [only] = come;
  return [
    ...gone.map((name) =>
      only !== undefined && come.length === 1 && gone.length === 1
        ? `${stackName}: the last output had the provider ${quote(name)}, this one has ${quote(only)}. Everybody who signed in through ${quote(name)} will be a new user under ${quote(only)}.`
        : `${stackName}: the last output had the provider ${quote(name)}, this one has not. Nobody can sign in through it any more, and under another name its people would be new users.`,
    ),
    ...(clients.length === 0
      ? []
      : [
          `${stackName}: the last output had ${clients.length === 1 ? 'the app client' : 'the app clients'} ${wordList(
            clients.map((one) => quote(one)),
            'and',
          )}, this one has not. Apps that use ${clients.length === 1 ? 'its id' : 'their ids'} can sign nobody in any more; write formerly where a client only has another key.`,
        ]),
  ];
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function usedIn(json: string | undefined, hcl: string | undefined): Used | undefined {
  if (json !== undefined) return usedInJson(json);
  return hcl === undefined ? undefined : usedInHcl(hcl);
}

/** Somebody may have changed the file: what is not of the expected form is not there. */
function usedInJson(text: string): Used | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const resources = memberOf(parsed, 'resource');
  const bodies = Object.values(recordOf(memberOf(resources, 'aws_cognito_identity_provider')));
  const moved = memberOf(parsed, 'moved');
  return {
    providers: bodies.flatMap((body) => textsIn(memberOf(body, 'provider_name'))),
    clients: Object.keys(recordOf(memberOf(resources, 'aws_cognito_user_pool_client'))),
    moved: (Array.isArray(moved) ? moved : []).flatMap((one: unknown) => addressesIn(memberOf(one, 'from'))),
  };
}

/** Our own HCL: a block a line, an argument a line. */
function usedInHcl(text: string): Used {
  const all = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
  return {
    providers: all(/^ {2}provider_name +(?:= )"([^"]*)"$/gm),
    clients: all(/^resource "aws_cognito_user_pool_client" "([^"]+)" \{$/gm),
    moved: all(/^ {2}from += aws_cognito_user_pool_client\.(\S+)$/gm),
  };
}

function addressesIn(value: unknown): readonly string[] {
  return textsIn(value).map((address) => address.replace(/^aws_cognito_user_pool_client\./, ''));
}

function textsIn(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}

function memberOf(value: unknown, key: string): unknown {
  return Object.hasOwn(recordOf(value), key) ? recordOf(value)[key] : undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
