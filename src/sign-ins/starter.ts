import { yamlText } from '../document/yaml-text';
import { isJsonObject, type JsonObject } from '../document/json';
import type { Federation, IdentityProvider } from '../model/federation';
import { sampleClaims, subjectClaims } from './sample';
import type { SignInCase, SignInsFile, SignInUser } from './file';
import { runSignIns, type RanSignIn } from './run';

/** Somebody whom a starter knows, with what a provider would send of the person. */
interface Person {
  readonly user: string | undefined;
  readonly email: string;
  readonly subject: string;
  readonly verified: boolean;
  readonly name: string;
}

/** The people of a starter: the cases that every team needs to have decided. */
function peopleOf(domain: string): readonly Person[] {
  return [
    { user: 'ann', email: `ann@${domain}`, subject: 'Ann01', verified: true, name: 'somebody who has an account' },
    { user: undefined, email: `new@${domain}`, subject: 'New01', verified: true, name: 'a newcomer' },
    {
      user: 'bob',
      email: `bob@${domain}`,
      subject: 'Bob01',
      verified: false,
      name: 'an email that the provider did not verify',
    },
    {
      user: 'eve',
      email: `eve@${domain}`,
      subject: 'Eve01',
      verified: true,
      name: 'somebody whose account is disabled',
    },
    {
      user: undefined,
      email: 'mallory@other.example',
      subject: 'Mal01',
      verified: true,
      name: 'an email of a foreign domain',
    },
  ];
}

/**
 * A file of sign-ins to begin with, for a spec: per provider the cases that every team needs to have decided, each with what the
 * spec makes of it today. It passes as it is written; what is not meant to be so is what to change in the spec.
 *
 * @param spec path of the spec, relative to the file
 * @param schema what the first line names as the schema
 */
export async function starterText(federation: Federation, spec: string, schema: string): Promise<string> {
  const { environment, identityProviders } = federation;
  const users: Record<string, SignInUser> = {};
  const signIns: SignInCase[] = [];
  for (const provider of identityProviders) {
    const domain = provider.allowedEmailDomains?.[0] ?? 'example.com';
    for (const { user, ...person } of peopleOf(domain)) {
      if (user !== undefined)
        users[user] ??= { email: person.email, emailVerified: true, ...(user === 'eve' && { enabled: false }) };
      signIns.push({
        name: `${provider.name}: ${person.name}`,
        through: provider.name,
        ...clientFor(federation, provider),
        ...sampleClaims(provider, person, subjectClaims(federation, provider)),
        fresh: true,
      });
    }
  }
  if (federation.appClients.some(({ identityProviders: names }) => names.includes('COGNITO')))
    signIns.push({
      name: 'somebody who registers with the pool itself',
      through: 'COGNITO',
      signUp: { email: 'someone@example.com' },
      fresh: true,
    });
  const file: SignInsFile = {
    version: 1,
    spec,
    ...(environment !== undefined && { environment }),
    users,
    signIns,
  };
  return textOf(file, await runSignIns(federation, file), schema);
}

function clientFor({ appClients }: Federation, { name }: IdentityProvider): { readonly client?: string } {
  const having = appClients.filter(({ identityProviders }) => identityProviders.includes(name));
  const [first] = having;
  return having.length > 1 && first !== undefined ? { client: first.key } : {};
}

function textOf({ spec, environment, users = {} }: SignInsFile, ran: readonly RanSignIn[], schema: string): string {
  return [
    `# yaml-language-server: $schema=${schema}`,
    '# Written by `cognito-federation test --init` from what the spec makes of each sign-in today: what is not meant to be so is',
    '# what to change in the spec.',
    'version: 1',
    `spec: ${yamlText(spec)}`,
    ...(environment === undefined ? [] : [`environment: ${yamlText(environment)}`]),
    '',
    ...(Object.keys(users).length === 0 ? [] : [...usersLines(users), '']),
    'signIns:',
    ...ran.flatMap(({ signIn, first }) => [
      ...signInLines(signIn),
      '    fresh: true',
      `    expect: ${inline({
        outcome: first.outcome,
        ...(first.user?.label !== undefined && { user: first.user.label }),
        ...(first.code !== undefined && { code: first.code }),
      })}`,
    ]),
    '',
  ].join('\n');
}

/** Users, as a file of sign-ins has them. */
export function usersLines(users: Readonly<Record<string, SignInUser>>): readonly string[] {
  return [
    'users:',
    ...Object.entries(users).map(([name, user]) => `  ${yamlText(name)}: ${inline(user as JsonObject)}`),
  ];
}

/** A sign-in without its expectation, as a file of sign-ins has it. */
export function signInLines({
  name,
  through,
  client,
  claims,
  signUp,
  assertion,
  redirectUri,
  times,
}: SignInCase): readonly string[] {
  return [
    `  - name: ${yamlText(name)}`,
    `    through: ${yamlText(through)}`,
    ...(client === undefined ? [] : [`    client: ${yamlText(client)}`]),
    ...(claims === undefined ? [] : [`    claims: ${inline(claims)}`]),
    ...(signUp === undefined ? [] : [`    signUp: ${inline(signUp)}`]),
    ...(assertion === undefined ? [] : [`    assertion: ${inline(assertion as unknown as JsonObject)}`]),
    ...(redirectUri === undefined ? [] : [`    redirectUri: ${yamlText(redirectUri)}`]),
    ...(times === undefined ? [] : [`    times: ${times}`]),
  ];
}

/** A map on one line. */
export function inline(value: JsonObject): string {
  const entries = Object.entries(value).map(([key, member]) => {
    const text = isJsonObject(member)
      ? inline(member)
      : typeof member === 'string'
        ? yamlText(member)
        : JSON.stringify(member);
    return `${yamlText(key)}: ${text}`;
  });
  return `{ ${entries.join(', ')} }`;
}
