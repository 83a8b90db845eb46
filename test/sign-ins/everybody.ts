import { link } from '../../lambda/linking';
import { refusalFor } from '../../lambda/verdicts';
import type { Federation } from '../../src/model/federation';
import { linkingPolicyOf } from '../../src/model/linking-policy';
import { poolOf } from '../lambda/model-pool';
import { UserPoolModel, type ModelUser } from '../lambda/user-pool-model';

/**
 * An oracle: signs everybody in under two specs, one by one, on the tests' own model of a user pool, and tells whether anything
 * differs for anybody. It shares no code with src/sign-ins and leaves nobody out because somebody else is alike.
 */

const USER_POOL_ID = 'eu-central-1_Oracle123';

/** A provider by where it is: its name may differ between the specs. */
export interface FarSide {
  readonly names: readonly string[];
  readonly saml: boolean;
}

interface Person {
  readonly side: FarSide;
  readonly client: string;
  readonly redirectUri: string;
  readonly email: string;
  readonly verified: boolean;
  readonly present: Present;
}

const PRESENT = ['nobody', 'proven', 'unproven', 'unconfirmed', 'disabled', 'invited', 'linked'] as const;
type Present = (typeof PRESENT)[number];

/** What a sign-in came to, as a text that can be compared. */
type Outcome = string;

export interface Differences {
  readonly people: number;
  /** Such as `lost Keycloak web`: the name that the provider has now. */
  readonly kinds: ReadonlySet<string>;
}

export async function everybody(
  old: Federation,
  now: Federation,
  sides: readonly FarSide[],
  emails: readonly string[],
): Promise<Differences> {
  const kinds = new Set<string>();
  const clients = [...old.appClients, ...now.appClients].map(({ key }) => key);
  const urls = [...old.appClients, ...now.appClients].flatMap(({ callbackUrls }) =>
    callbackUrls.filter((url) => typeof url === 'string'),
  );
  let people = 0;
  for (const side of sides)
    for (const client of new Set(clients))
      for (const redirectUri of new Set(urls))
        for (const email of emails)
          for (const verified of [true, false])
            for (const present of PRESENT) {
              if (email === NO_EMAIL && present !== 'nobody') continue;
              people += 1;
              const person = { side, client, redirectUri, email, verified, present };
              const start = (): UserPoolModel => populated(old, person);
              const first = start();
              const before = await signIn(old, first, person, undefined);
              compare(kinds, now, person, before, await signIn(now, start(), person, undefined));
              const ids = new Set(first.users.map(({ sub }) => sub));
              const again = copyOf(first);
              compare(
                kinds,
                now,
                person,
                await signIn(old, again, person, ids),
                await signIn(now, copyOf(first), person, ids),
              );
            }
  return { people, kinds };
}

function compare(kinds: Set<string>, now: Federation, person: Person, before: Result, after: Result): void {
  const change =
    before.user === undefined || after.user === undefined
      ? before.user === after.user
        ? undefined
        : before.user === undefined
          ? 'gained'
          : 'lost'
      : before.user !== after.user
        ? 'otherUser'
        : before.holds !== after.holds
          ? 'attributes'
          : undefined;
  const name = providerOf(now, person.side)?.name ?? person.side.names[0] ?? '';
  if (change !== undefined) kinds.add(`${change} ${name} ${person.client}`);
}

interface Result {
  readonly user: Outcome | undefined;
  /** The profile and the token. */
  readonly holds: string;
}

const NOBODY: Result = { user: undefined, holds: '' };

/** Of somebody of whom the provider sends no email. */
export const NO_EMAIL = '';

/** The subject that the oracle's people have. */
const SUBJECT = 'Oracle-7';

async function signIn(
  federation: Federation,
  model: UserPoolModel,
  { side, client: key, redirectUri, email, verified }: Person,
  ids: ReadonlySet<string> | undefined,
): Promise<Result> {
  const provider = providerOf(federation, side);
  const client = federation.appClients.find((one) => one.key === key);
  if (provider === undefined || client === undefined || !client.identityProviders.includes(provider.name))
    return NOBODY;
  if (!client.callbackUrls.includes(redirectUri)) return NOBODY;
  const policy = linkingPolicyOf(federation);
  const attributes = Object.fromEntries(
    Object.entries(provider.attributeMapping)
      .filter(([attribute]) => attribute !== 'username' && (attribute !== 'email' || email !== NO_EMAIL))
      .map(([attribute, claim]) => [attribute, valueOf(attribute, claim, email, verified)]),
  );
  let user = model.opens(provider.name, SUBJECT);
  if (user === undefined) {
    const event = {
      triggerSource: 'PreSignUp_ExternalProvider',
      userPoolId: USER_POOL_ID,
      userName: `${provider.name}_${SUBJECT}`.toLowerCase(),
      request: { userAttributes: { email_verified: 'false', ...attributes } },
    };
    if (federation.preSignUpFunction !== undefined) {
      const { verdict } = await link(event, policy, { openUserPool: () => poolOf(model), date: () => new Date(0) });
      const refusal = refusalFor(verdict, policy);
      // The second try, which is asked for, finds the link.
      if (refusal !== undefined && refusal !== 'ACCOUNT_LINKED') return NOBODY;
    }
    user = model.opens(provider.name, SUBJECT) ?? model.addFederated(provider.name, SUBJECT, email);
  }
  if (!user.enabled) return NOBODY;
  const written = Object.entries(attributes).filter(([attribute]) =>
    (client.writeAttributes?.includes(attribute) ?? true) ? true : attribute === 'email_verified',
  );
  model.change(user.username, { attributes: Object.fromEntries(written) });
  const profile = model.user(user.username)?.attributes ?? {};
  const isOld = user.username === 'person' || (ids?.has(user.sub) ?? false);
  const isTold = (attribute: string): boolean =>
    client.scopes.includes('profile') || ['email', 'email_verified'].includes(attribute);
  const token = Object.entries(profile).filter(
    ([attribute]) =>
      isTold(attribute) && (client.readAttributes?.includes(attribute) ?? !attribute.startsWith('custom:')),
  );
  return {
    user: isOld ? user.sub : `made: ${user.status}`,
    holds: JSON.stringify([Object.entries(profile).sort(), token.sort()]),
  };
}

function valueOf(attribute: string, claim: string, email: string, verified: boolean): string {
  if (attribute === 'email') return email;
  if (attribute === 'email_verified') return String(verified);
  if (attribute === 'custom:idp_sub') return SUBJECT;
  return `value of ${claim}`;
}

function providerOf(
  { identityProviders }: Federation,
  { names }: FarSide,
): Federation['identityProviders'][number] | undefined {
  return identityProviders.find(({ name }) => names.includes(name));
}

function populated(old: Federation, { side, email, present }: Person): UserPoolModel {
  const model = emptyModel();
  const name = providerOf(old, side)?.name ?? side.names[0] ?? '';
  const changes: Readonly<Record<Exclude<Present, 'nobody'>, Partial<ModelUser>>> = {
    proven: {},
    unproven: { attributes: { email_verified: 'false' } },
    unconfirmed: { attributes: { email_verified: 'false' }, status: 'UNCONFIRMED' },
    disabled: { enabled: false },
    invited: { status: 'FORCE_CHANGE_PASSWORD' },
    linked: { identities: [{ providerName: name, userId: SUBJECT }] },
  };
  if (present !== 'nobody') model.add(email, { username: 'person', sub: 'sub-of-person', ...changes[present] });
  return model;
}

function emptyModel(): UserPoolModel {
  return new UserPoolModel({
    userPoolId: USER_POOL_ID,
    providers: ['Keycloak', 'KeycloakEU', 'Corp', 'Other'],
    signInWith: 'email',
    requiredAttributes: [],
  });
}

function copyOf(model: UserPoolModel): UserPoolModel {
  const copy = emptyModel();
  for (const user of model.users) copy.add(user.attributes['email'] ?? '', user);
  return copy;
}
