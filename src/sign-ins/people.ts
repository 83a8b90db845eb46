import type { JsonObject } from '../document/json';
import type { Federation, IdentityProvider } from '../model/federation';
import type { SignInCase, SignInUser } from './file';
import { sampleClaims, samplePerson } from './sample';
import type { SimulatedUser } from './pool';
import { poolOf } from './run';
import { simulate, type SignInResult } from './simulate';

/** What changes for a kind of sign-in between two specs. */
export type PeopleChange = 'shutOut' | 'letIn' | 'otherUser' | 'attributesLost' | 'attributesGained';

/** One kind of sign-in of which something changes, as a case for a file of sign-ins. */
interface Witness {
  readonly signIn: SignInCase;
  readonly users: Readonly<Record<string, SignInUser>>;
  /** What it comes to under the old spec and under the new one, in words. */
  readonly before: string;
  readonly now: string;
}

/** Something that changes for people. */
interface ChangedPeople {
  readonly change: PeopleChange;
  /** How many of the kinds that were tried it is so for. */
  readonly kinds: number;
  /** The first of them. */
  readonly witness: Witness;
}

/** What a change of a spec does to people. It is never called safe: what was tried is told, and what was not. */
export interface PeopleComparison {
  /** Kinds of sign-ins that were tried on both specs. */
  readonly tried: number;
  readonly changed: readonly ChangedPeople[];
  /** Why something could not be decided. */
  readonly undecided: readonly string[];
}

/** Who is in the pool already, of those whom a sign-in may meet. */
const PRESENT: Readonly<Record<string, Partial<SignInUser> | undefined>> = {
  nobody: undefined,
  proven: { emailVerified: true },
  unproven: { emailVerified: false },
  disabled: { emailVerified: true, enabled: false },
  invited: { emailVerified: true, status: 'FORCE_CHANGE_PASSWORD' },
};

/**
 * Signs every kind of person in under two specs, starting from the same pool: provider, proven or unproven email, domain, who
 * is in the pool already, client, first and later sign-in.
 */
export async function comparePeople(old: Federation, now: Federation): Promise<PeopleComparison> {
  const found = new Map<PeopleChange, { kinds: number; witness: Witness }>();
  let tried = 0;
  const note = (change: PeopleChange, witness: Witness): void => {
    const earlier = found.get(change);
    found.set(change, { kinds: (earlier?.kinds ?? 0) + 1, witness: earlier?.witness ?? witness });
  };
  for (const kind of kindsOf(old, now)) {
    const pool = poolOf(old, kind.users);
    const [first, firstNow] = [await simulate(old, pool, kind.signIn), await simulate(now, pool, kind.signIn)];
    const [later, laterNow] = [
      await simulate(old, first.pool, kind.signIn),
      await simulate(now, first.pool, kind.signIn),
    ];
    tried += 2;
    for (const [a, b, which] of [
      [first, firstNow, 'first'],
      [later, laterNow, 'later'],
    ] as const)
      for (const change of changesBetween(a, b))
        note(change, {
          users: kind.users,
          signIn: { ...kind.signIn, name: `${kind.signIn.name}, ${which} sign-in` },
          before: words(a),
          now: words(b),
        });
  }
  return {
    tried,
    changed: ORDER.flatMap((change) => {
      const one = found.get(change);
      return one === undefined ? [] : [{ change, ...one }];
    }),
    undecided: undecidedOf(old, now),
  };
}

/** The worst first. */
const ORDER: readonly PeopleChange[] = ['letIn', 'otherUser', 'shutOut', 'attributesLost', 'attributesGained'];

interface Kind {
  readonly users: Readonly<Record<string, SignInUser>>;
  readonly signIn: SignInCase;
}

function kindsOf(old: Federation, now: Federation): readonly Kind[] {
  const names = [...new Set([...old.identityProviders, ...now.identityProviders].map(({ name }) => name))];
  return names.flatMap((name) => {
    const providers = [old, now].flatMap(
      (one) => one.identityProviders.find((provider) => provider.name === name) ?? [],
    );
    return clientsOf(name, old, now).flatMap((client) =>
      domainsOf(name, old, now).flatMap((domain) =>
        [true, false].flatMap((verified) =>
          Object.entries(PRESENT).map(([who, user]) => kindOf(providers, client, domain, verified, who, user)),
        ),
      ),
    );
  });
}

/** A sign-in that brings what either spec maps: what one of them no longer maps must not go unseen. */
function kindOf(
  providers: readonly IdentityProvider[],
  client: string,
  domain: string,
  verified: boolean,
  who: string,
  user: Partial<SignInUser> | undefined,
): Kind {
  const person = samplePerson(`person@${domain}`, 'Person01', verified);
  const sent = providers.map((provider) => sampleClaims(provider, person));
  const claims = Object.assign({}, ...sent.map((one) => one.claims)) as JsonObject;
  const assertions = sent.flatMap(({ assertion }) => assertion ?? []);
  const [assertion] = assertions;
  const name = providers[0]?.name ?? '';
  return {
    users: user === undefined ? {} : { person: { ...user, email: person.email } },
    signIn: {
      name: `${name}, client ${client}, ${verified ? 'proven' : 'unproven'} email of ${domain}, in the pool: ${who}`,
      through: name,
      client,
      ...(Object.keys(claims).length > 0 && { claims }),
      ...(assertion !== undefined && {
        assertion: {
          ...assertion,
          attributes: Object.assign({}, ...assertions.map((one) => one.attributes)) as Readonly<Record<string, string>>,
        },
      }),
    },
  };
}

/**
 * App clients that offer a provider in one of the specs. Of several that are alike for a sign-in in both specs one is enough: with
 * fifty clients for fifty providers it would be tried the same way thousands of times.
 */
function clientsOf(provider: string, ...federations: readonly Federation[]): readonly string[] {
  const offering = federations.flatMap(({ appClients }) =>
    appClients.filter(({ identityProviders }) => identityProviders.includes(provider)),
  );
  const alike = new Map<string, string>();
  for (const { key } of offering) {
    const traits = federations.map(({ appClients }) => {
      const client = appClients.find((one) => one.key === key);
      return client === undefined
        ? 'none'
        : [client.identityProviders.includes(provider), client.writeAttributes ?? 'every'];
    });
    const trait = JSON.stringify(traits);
    if (!alike.has(trait)) alike.set(trait, key);
  }
  return [...alike.values()];
}

/** A domain that either spec names for the provider, each once, and one that none names. */
function domainsOf(provider: string, ...federations: readonly Federation[]): readonly string[] {
  const named = federations.flatMap(({ identityProviders, accountLinking }) => [
    ...(identityProviders.find(({ name }) => name === provider)?.allowedEmailDomains ?? []),
    ...(accountLinking?.providers.find(({ name }) => name === provider)?.emailDomains ?? []),
  ]);
  return [...new Set([...named, 'somewhere.example'])];
}

function changesBetween(old: SignInResult, now: SignInResult): readonly PeopleChange[] {
  if (old.user === undefined || now.user === undefined) {
    if (old.user === undefined && now.user === undefined) return [];
    return [old.user === undefined ? 'letIn' : 'shutOut'];
  }
  if (personOf(old.user) !== personOf(now.user)) return ['otherUser'];
  const [before, after] = [old.user.attributes, now.user.attributes];
  const lost = Object.keys(before).some((attribute) => after[attribute] !== before[attribute]);
  const gained = Object.keys(after).some((attribute) => before[attribute] === undefined);
  return [...(lost ? (['attributesLost'] as const) : []), ...(gained ? (['attributesGained'] as const) : [])];
}

/** A user who was there before, or one who is made for the identity. */
function personOf({ label, status }: SimulatedUser): string {
  return label ?? `made: ${status}`;
}

function words({ outcome, user, code, says }: SignInResult): string {
  const who = user === undefined ? '' : ` as ${user.label ?? 'a user of its own'}`;
  return `${outcome}${who}${code === undefined ? '' : ` (${code})`}${outcome === 'error' && says !== undefined ? ` (${says})` : ''}`;
}

function undecidedOf(old: Federation, now: Federation): readonly string[] {
  return [
    ...(old.userPool.kind === 'created' && now.userPool.kind === 'created'
      ? []
      : ['The pool is not made by the stack: its attributes and what it requires are not in the spec.']),
    ...(now.identityProviders.length + old.identityProviders.length === 0
      ? ['There is no identity provider to sign in through.']
      : []),
  ];
}
