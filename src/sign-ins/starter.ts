import { yamlText } from '../document/yaml-text';
import { isJsonObject, type JsonObject } from '../document/json';
import type { Federation, IdentityProvider } from '../model/federation';
import { sampleClaims, subjectClaims } from './sample';
import type { SignInCase, SignInsFile, SignInUser } from './file';
import { runSignIns, type RanSignIn } from './run';

/** Somebody whom a starter knows, with what a provider would send of the person. */
interface Person {
  /** The first part of the email. */
  readonly local: string;
  readonly subject: string;
  readonly verified: boolean;
  /** What the case is about. */
  readonly situation: string;
  /** What the person has in the pool already; undefined for one who is not in it. */
  readonly account: Pick<SignInUser, 'enabled' | 'identities'> | undefined;
  readonly foreign?: true;
}

/** The cases that every team needs to have decided for a provider, whose people may have signed in through another one before. */
function peopleOf(other: IdentityProvider | undefined): readonly Person[] {
  const account = {};
  return [
    { local: 'ann', subject: 'Ann01', verified: true, situation: 'somebody who has an account', account },
    { local: 'new', subject: 'New01', verified: true, situation: 'a newcomer', account: undefined },
    {
      local: 'bob',
      subject: 'Bob01',
      verified: false,
      situation: 'an email that the provider did not verify',
      account,
    },
    {
      local: 'eve',
      subject: 'Eve01',
      verified: true,
      situation: 'somebody whose account is disabled',
      account: { enabled: false },
    },
    ...(other === undefined
      ? []
      : [
          {
            local: `cas.${other.name.toLowerCase()}`,
            subject: 'Cas02',
            verified: true,
            situation: `somebody whose account ${other.name} opens already`,
            account: { identities: [{ provider: other.name, subject: 'Cas01' }] },
          },
        ]),
    {
      local: 'mallory',
      subject: 'Mal01',
      verified: true,
      situation: 'an email of a foreign domain',
      account: undefined,
      foreign: true,
    },
  ];
}

/** A domain whose addresses the provider may bring. */
function domainOf({ accountLinking }: Federation, { name, allowedEmailDomains }: IdentityProvider): string {
  const attested = accountLinking?.providers.find((linked) => linked.name === name)?.emailDomains ?? [];
  return (
    allowedEmailDomains?.find((domain) => attested.length === 0 || attested.includes(domain)) ??
    attested[0] ??
    'example.com'
  );
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
  const users = new Map<string, SignInUser>();
  const signIns: SignInCase[] = [];
  for (const provider of identityProviders) {
    const domain = domainOf(federation, provider);
    for (const { local, situation, account, foreign, ...person } of peopleOf(otherThan(provider, federation))) {
      const email = `${local}@${foreign === true ? 'other.example' : domain}`;
      if (account !== undefined) addAccount(users, local, { email, emailVerified: true, ...account });
      signIns.push({
        name: `${provider.name}: ${situation}`,
        through: provider.name,
        ...clientFor(federation, provider),
        ...sampleClaims(provider, { ...person, email }, subjectClaims(federation, provider)),
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
    users: Object.fromEntries(users),
    signIns,
  };
  return textOf(file, await runSignIns(federation, file), schema);
}

/** Another provider of the spec, a linked one where there is one. */
function otherThan(
  { name }: IdentityProvider,
  { identityProviders, accountLinking }: Federation,
): IdentityProvider | undefined {
  const others = identityProviders.filter((one) => one.name !== name);
  return others.find((one) => accountLinking?.providers.some((linked) => linked.name === one.name)) ?? others[0];
}

/** Adds an account under a name of its own; the same account has one name for all providers. */
function addAccount(users: Map<string, SignInUser>, name: string, user: SignInUser): void {
  for (let number = 1; ; number += 1) {
    const label = number === 1 ? name : `${name}-${number}`;
    const known = users.get(label);
    if (known === undefined) users.set(label, user);
    if (known === undefined || known.email === user.email) return;
  }
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
