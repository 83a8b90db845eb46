import { link, type Conclusion } from '../../lambda/linking';
import { messageOf, refusalFor, verdicts } from '../../lambda/verdicts';
import { CUSTOM_PREFIX, NEVER_CLIENT_WRITABLE } from '../model/attributes';
import type { AppClient, Federation, IdentityProvider } from '../model/federation';
import { linkingPolicyOf } from '../model/linking-policy';
import { customAttributesOf, hasCaseSensitiveUsernames, requiredAttributesOf } from '../model/pool';
import type { SignInCase, SignInOutcome } from './file';
import { idTokenAttributes } from './id-token';
import { mapped, sentBy, type Arrived, type Problem } from './mapping';
import {
  addUser,
  callablePool,
  holds,
  isNative,
  replaceUser,
  type Identity,
  type SimulatedPool,
  type SimulatedUser,
} from './pool';

/** One step on the way of a sign-in, in words, and where it is written how Cognito or the function does it. */
export interface Step {
  readonly step: string;
  /** Row of docs/linking.md. */
  readonly row?: number | string;
  readonly verdict?: string;
  readonly fact: string;
}

/** What one sign-in came to. */
export interface SignInResult {
  readonly outcome: SignInOutcome;
  /** The user who is signed in; undefined where nobody is. */
  readonly user: SimulatedUser | undefined;
  /** Of a refusal by the linking function. */
  readonly code: string | undefined;
  /** What Cognito would say, with `error`, or the function, with `refused`. */
  readonly says: string | undefined;
  /** What would have to change, in the spec or at the provider; undefined where nothing is wrong. */
  readonly change: string | undefined;
  readonly steps: readonly Step[];
  /** What of the profile the app finds in its ID token; empty where nobody is signed in. */
  readonly idToken: Readonly<Record<string, string>>;
  /** The pool afterwards. */
  readonly pool: SimulatedPool;
}

/** Whether a sign-in linked somebody and asks for a second one, as `afterLink: retry` has it. */
export function isToRetry({ outcome, code }: SignInResult): boolean {
  return outcome === 'refused' && code === 'ACCOUNT_LINKED';
}

/** A client and the facts of its pool. */
interface Context {
  readonly federation: Federation;
  readonly client: AppClient | undefined;
  readonly provider: IdentityProvider;
}

const COGNITO = 'COGNITO';

/** Longest user name, provider and subject together. Source: Cognito Developer Guide, "Using identity providers". */
const LONGEST_USER_NAME = 128;

const POOL_ID = 'simulated_Pool1';

/** Long after anybody of the pool was made: sign-ins of a file are not within the seconds in which a user is being made. */
const TODAY = new Date(1_000_000_000_000);

/** Where a step's fact is written. */
const FACT = {
  client: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html',
  claims: 'https://openid.net/specs/openid-connect-core-1_0.html#ScopeClaims',
  mapping:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-specifying-attribute-mapping.html',
  users: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-identity-federation.html',
  linking: 'docs/linking.md',
  token: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
} as const;

/**
 * Signs somebody in to a pool as Cognito would: client, claims, mapping, the linking function itself, profile. Nothing
 * outside is read or called.
 */
export async function simulate(federation: Federation, pool: SimulatedPool, signIn: SignInCase): Promise<SignInResult> {
  const end = ending(pool);
  const client = clientOf(federation, signIn);
  if (signIn.through === COGNITO) return signUp(federation, pool, signIn);
  const provider = federation.identityProviders.find(({ name }) => name === signIn.through);
  if (provider === undefined)
    return end.error([], 'The provider does not exist', {
      says: `The provider ${signIn.through} does not exist for the user pool`,
      change: `Declare ${signIn.through} under identityProviders, without pending, or name another provider.`,
    });
  const refusedByClient = clientProblem(client, signIn);
  if (refusedByClient !== undefined) return end.error([], `Through ${signIn.through}`, refusedByClient, FACT.client);
  const context = { federation, client, provider };
  const arrived = mapped(provider, sentBy(provider, signIn));
  const steps = arrivalSteps(context, arrived);
  const problem = arrived.problem ?? nameProblem(context, arrived.subject);
  if (problem !== undefined || arrived.subject === undefined)
    return end.error(steps, 'Cognito reads the answer', problem ?? NO_SUBJECT, FACT.mapping);
  const identity = { provider: provider.name, subject: arrived.subject };
  const known = knownUser(federation, pool, identity);
  return known === undefined
    ? firstSignIn(context, pool, identity, arrived, steps)
    : laterSignIn(context, pool, known, arrived, steps);
}

const NO_SUBJECT: Problem = {
  says: 'The answer of the provider has no subject',
  change: 'The provider must send a subject (sub, of SAML the NameID), as it does for everyone.',
};

/** The ends that are alike: the pool stays as it was. */
function ending(pool: SimulatedPool): {
  readonly error: (steps: readonly Step[], step: string, problem: Problem, fact?: string) => SignInResult;
} {
  return {
    error: (steps, step, { says, change }, fact = FACT.users) => ({
      outcome: 'error',
      user: undefined,
      code: undefined,
      says,
      change,
      steps: [...steps, { step: `${step}: ${says}.`, fact }],
      idToken: {},
      pool,
    }),
  };
}

/** The client that a sign-in names, or the only one that has the provider. */
function clientOf({ appClients }: Federation, { client, through }: SignInCase): AppClient | undefined {
  if (client !== undefined) return appClients.find(({ key }) => key === client);
  const having = appClients.filter(({ identityProviders }) => identityProviders.includes(through));
  return having.length === 1 ? having[0] : undefined;
}

function clientProblem(
  client: AppClient | undefined,
  { client: named, through, redirectUri }: SignInCase,
): Problem | undefined {
  if (client === undefined)
    return {
      says: named === undefined ? 'No client, or more than one, has the provider' : 'User pool client does not exist',
      change: `Name one app client of the spec that lists ${through}.`,
    };
  if (!client.identityProviders.includes(through))
    return {
      says: 'Login option is not available. Please try another one',
      change: `Add ${through} to identityProviders of the app client ${client.key}.`,
    };
  if (!client.flows.some((flow) => flow !== 'client_credentials'))
    return {
      says: 'Client is not enabled for OAuth2.0 flows',
      change: `Add code to flows of the app client ${client.key}.`,
    };
  const isKnown = (uri: string): boolean => client.callbackUrls.some((url) => typeof url !== 'string' || url === uri);
  if (redirectUri !== undefined && !isKnown(redirectUri))
    return {
      says: 'redirect_mismatch',
      change: `Add the redirect URI to callbackUrls of the app client ${client.key}, byte for byte.`,
    };
  return undefined;
}

function arrivalSteps({ provider }: Context, { attributes, notAsked, absent }: Arrived): readonly Step[] {
  const written = Object.entries(attributes).map(([attribute, value]) => `${attribute} = ${value}`);
  return [
    ...notAsked.map(({ attribute, claim, scope }) => ({
      step: `${claim} does not arrive: ${provider.name} is not asked for the scope ${scope}, so ${attribute} is not filled.`,
      fact: FACT.claims,
    })),
    ...(absent.length === 0
      ? []
      : [{ step: `Not sent: ${absent.map(({ claim }) => claim).join(', ')}.`, fact: FACT.claims }]),
    {
      step: `Mapped: ${written.length === 0 ? 'nothing' : written.join(', ')}.`,
      fact: FACT.mapping,
    },
  ];
}

function nameProblem({ federation, provider }: Context, subject: string | undefined): Problem | undefined {
  if (subject === undefined) return undefined;
  const name = userNameOf(federation, { provider: provider.name, subject });
  if (Array.from(name).length > LONGEST_USER_NAME || /[\s\p{Cc}]/u.test(name))
    return {
      says: `The user name ${Array.from(name).length > LONGEST_USER_NAME ? `is longer than ${LONGEST_USER_NAME} characters` : 'holds white space'}`,
      change: 'The provider must send a shorter subject without white space, or have a shorter name in the spec.',
    };
  return undefined;
}

/** `<provider>_<subject>`, in lower case in a pool that does not tell case apart. Source: Cognito Developer Guide, "Using identity providers". */
function userNameOf({ userPool }: Federation, { provider, subject }: Identity): string {
  const name = `${provider}_${subject}`;
  return hasCaseSensitiveUsernames(userPool) ? name : name.toLowerCase();
}

/** The user whom the identity signs in to already: linked, or with a profile of the provider. */
function knownUser(federation: Federation, pool: SimulatedPool, identity: Identity): SimulatedUser | undefined {
  const name = userNameOf(federation, identity);
  return (
    pool.users.find((user) => isNative(user) && holds(user.identities, identity)) ??
    pool.users.find((user) => !isNative(user) && user.username === name)
  );
}

/** What a sign-in writes onto the user, or why Cognito ends it. */
function writtenOnto(
  { federation, client, provider }: Context,
  user: SimulatedUser | undefined,
  { attributes, absent, notAsked }: Arrived,
): { readonly attributes: Readonly<Record<string, string>>; readonly dropped: readonly string[] } | Problem {
  const required = requiredAttributesOf(federation.userPool).filter(
    (attribute) => attributes[attribute] === undefined && user?.attributes[attribute] === undefined,
  );
  if (required.length > 0) {
    const missing = [...absent, ...notAsked].filter(({ attribute }) => required.includes(attribute));
    const claims = missing.map(({ claim }) => claim).join(', ');
    return {
      says: `attributes required: [${required.join(', ')}]`,
      change:
        missing.length === 0
          ? `Map ${required.join(', ')} in the attributeMapping of ${provider.name}.`
          : `${provider.name} must send ${claims} at every first sign-in, and be asked for the scope that it comes with.`,
    };
  }
  const immutable = immutableAttributesOf(federation).find(
    (attribute) => user?.attributes[attribute] !== undefined && attributes[attribute] !== undefined,
  );
  if (immutable !== undefined)
    return {
      says: `user.${immutable}: Attribute cannot be updated`,
      change: `Map into an attribute that is mutable: Cognito writes ${immutable} at every sign-in.`,
    };
  const writable = client?.writeAttributes;
  const dropped = Object.keys(attributes).filter(
    (attribute) =>
      writable !== undefined && !writable.includes(attribute) && !NEVER_CLIENT_WRITABLE.includes(attribute),
  );
  return {
    attributes: Object.fromEntries(Object.entries(attributes).filter(([attribute]) => !dropped.includes(attribute))),
    dropped,
  };
}

function immutableAttributesOf({ userPool }: Federation): readonly string[] {
  return customAttributesOf(userPool)
    .filter(({ mutable }) => !mutable)
    .map(({ name }) => `${CUSTOM_PREFIX}${name}`);
}

function laterSignIn(
  context: Context,
  pool: SimulatedPool,
  user: SimulatedUser,
  arrived: Arrived,
  before: readonly Step[],
): SignInResult {
  const end = ending(pool);
  if (!user.enabled)
    return end.error(before, 'The user is known', {
      says: 'User is disabled',
      change: 'Enable the user, where that is meant.',
    });
  const written = writtenOnto(context, user, arrived);
  if ('says' in written) return end.error(before, 'Cognito writes the profile', written, FACT.mapping);
  const after = replaceUser(pool, user.username, { attributes: { ...user.attributes, ...written.attributes } });
  const whose = isNative(user) ? 'linked to the user' : 'the user of an earlier sign-in';
  const signedIn = after.users.find(({ username }) => username === user.username);
  return {
    outcome: 'signedIn',
    user: signedIn,
    code: undefined,
    says: undefined,
    change: undefined,
    steps: [
      ...before,
      { step: `The identity is ${whose} ${nameOf(user)}; the mapping is written onto the profile.`, fact: FACT.users },
      ...droppedSteps(context, written.dropped),
      ...tokenSteps(context, signedIn),
    ],
    idToken: idTokenOf(context, signedIn),
    pool: after,
  };
}

function droppedSteps({ client }: Context, dropped: readonly string[]): readonly Step[] {
  return dropped.length === 0
    ? []
    : [
        {
          step: `Not written, because the app client ${client?.key ?? ''} may not write it: ${dropped.join(', ')}. AWS says of this also that the sign-in fails.`,
          fact: FACT.mapping,
        },
      ];
}

function idTokenOf({ client }: Context, user: SimulatedUser | undefined): Readonly<Record<string, string>> {
  return client === undefined || user === undefined ? {} : idTokenAttributes(client, user.attributes);
}

function tokenSteps(context: Context, user: SimulatedUser | undefined): readonly Step[] {
  const held = Object.keys(idTokenOf(context, user));
  return [
    {
      step: `In the ID token of ${context.client?.key ?? ''}: ${held.length === 0 ? 'no attribute' : held.join(', ')}.`,
      fact: FACT.token,
    },
  ];
}

function nameOf({ label, username }: SimulatedUser): string {
  return label ?? username;
}

async function firstSignIn(
  context: Context,
  pool: SimulatedPool,
  identity: Identity,
  arrived: Arrived,
  before: readonly Step[],
): Promise<SignInResult> {
  const { federation } = context;
  const written = writtenOnto(context, undefined, arrived);
  if ('says' in written) return ending(pool).error(before, 'Cognito makes the user', written, FACT.mapping);
  const username = userNameOf(federation, identity);
  const judged = await judge(federation, pool, {
    triggerSource: 'PreSignUp_ExternalProvider',
    userPoolId: POOL_ID,
    userName: username,
    // An email_verified that is not mapped arrives as a placeholder.
    request: { userAttributes: { email_verified: 'false', ...arrived.attributes } },
  });
  const steps = [...before, ...judged.steps];
  if (judged.refusal !== undefined) return refused(judged, steps);
  const linkedTo = judged.pool.users.find(({ identities }) => holds(identities, identity));
  if (linkedTo !== undefined) {
    const isMade = judged.conclusion?.verdict === 'USER_CREATED';
    const later = laterSignIn(context, judged.pool, linkedTo, arrived, steps);
    return later.outcome === 'signedIn' ? { ...later, outcome: isMade ? 'signedUp' : 'linked' } : later;
  }
  const made = addUser(judged.pool, {
    label: undefined,
    username,
    status: 'EXTERNAL_PROVIDER',
    enabled: true,
    attributes: written.attributes,
    identities: [identity],
  });
  const ruling = judged.conclusion === undefined ? 'noMatch' : verdicts[judged.conclusion.verdict].ruling;
  const user = made.users.at(-1);
  return {
    outcome: ruling === 'notLinkable' ? 'separateUser' : 'signedUp',
    user,
    code: undefined,
    says: undefined,
    change: undefined,
    steps: [
      ...steps,
      { step: `A new user is made: ${username}.`, fact: FACT.users },
      ...droppedSteps(context, written.dropped),
      ...tokenSteps(context, user),
    ],
    idToken: idTokenOf(context, user),
    pool: made,
  };
}

/** A self sign-up with the pool itself. */
async function signUp(
  federation: Federation,
  pool: SimulatedPool,
  { signUp: asked }: SignInCase,
): Promise<SignInResult> {
  const email = asked?.email ?? '';
  const { userPool } = federation;
  const end = ending(pool);
  if (userPool.kind === 'created' && !userPool.selfSignUp)
    return end.error([], 'Sign-up', {
      says: 'SignUp is not permitted for this user pool',
      change: 'Write userPool.selfSignUp: true, where people may register by themselves.',
    });
  if (pool.users.some((user) => isNative(user) && user.attributes['email']?.toLowerCase() === email.toLowerCase()))
    return end.error([], 'Sign-up', { says: 'User already exists', change: 'Sign in with the account that is there.' });
  const username = `native-${pool.made + 1}`;
  const judged = await judge(federation, pool, {
    triggerSource: 'PreSignUp_SignUp',
    userPoolId: POOL_ID,
    userName: username,
    request: { userAttributes: { email } },
  });
  if (judged.refusal !== undefined) return refused(judged, judged.steps);
  const made = addUser(judged.pool, {
    label: undefined,
    username,
    status: 'UNCONFIRMED',
    enabled: true,
    attributes: { email, email_verified: 'false' },
    identities: [],
  });
  return {
    outcome: 'signedUp',
    user: made.users.at(-1),
    code: undefined,
    says: undefined,
    change: undefined,
    steps: [...judged.steps, { step: 'A native user is made, unconfirmed.', fact: FACT.users }],
    idToken: {},
    pool: made,
  };
}

/** What the pre sign-up function says of an event; without a function nothing is said and nothing is refused. */
interface Judged {
  readonly conclusion: Conclusion | undefined;
  readonly refusal: string | undefined;
  readonly says: string | undefined;
  readonly steps: readonly Step[];
  readonly pool: SimulatedPool;
}

async function judge(federation: Federation, pool: SimulatedPool, event: object): Promise<Judged> {
  if (federation.preSignUpFunction === undefined)
    return { conclusion: undefined, refusal: undefined, says: undefined, steps: [], pool };
  const policy = linkingPolicyOf(federation);
  const called = callablePool(pool, {
    immutableAttributes: immutableAttributesOf(federation),
    emailIsUsername: federation.userPool.kind === 'created' && federation.userPool.signInWith.includes('email'),
  });
  const conclusion = await link(event, policy, { openUserPool: () => called.userPool, date: () => TODAY });
  const refusal = refusalFor(conclusion.verdict, policy);
  const { row } = verdicts[conclusion.verdict];
  return {
    conclusion,
    refusal,
    says: refusal === undefined ? undefined : messageOf(refusal, policy),
    steps: [
      {
        step: `The linking function: ${conclusion.verdict}${refusal === undefined ? '' : `, refused with ${refusal}`}.`,
        row,
        verdict: conclusion.verdict,
        fact: FACT.linking,
      },
    ],
    pool: called.after(),
  };
}

function refused({ refusal, says, pool, conclusion }: Judged, steps: readonly Step[]): SignInResult {
  const row = conclusion === undefined ? '' : ` Row ${verdicts[conclusion.verdict].row} of docs/linking.md says why.`;
  return {
    outcome: 'refused',
    user: undefined,
    code: refusal,
    says,
    change: `The linking function refuses this sign-in: change accountLinking, or what the provider sends.${row}`,
    steps,
    idToken: {},
    pool,
  };
}
