import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { say, type Sentence } from './sentence';
import { isList, member } from './value';

/** How one linking policy differs from another. */
export interface LinkingChange {
  readonly looser: readonly Sentence[];
  readonly tighter: readonly Sentence[];
  readonly other: readonly Sentence[];
}

/** The linking policy as a function has it in its environment; undefined where it cannot be read. */
export function readLinkingPolicy(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isJsonObject(value) && isList(value.providers) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Names of the providers whose accounts a policy links. */
export function linkedProviders(policy: JsonObject | undefined): readonly string[] {
  return [...linksOf(policy).keys()];
}

/** The attribute that carries the subject of a linked provider. */
export function subjectAttributeOf(policy: JsonObject | undefined, provider: string): string | undefined {
  const attribute = linksOf(policy).get(provider)?.subjectAttribute;
  return typeof attribute === 'string' ? attribute : undefined;
}

function linksOf(policy: JsonObject | undefined): ReadonlyMap<string, JsonObject> {
  return new Map(
    [...providersOf(policy)].flatMap(([name, { link }]): (readonly [string, JsonObject])[] =>
      isJsonObject(link) ? [[name, link]] : [],
    ),
  );
}

function providersOf(policy: JsonObject | undefined): ReadonlyMap<string, JsonObject> {
  const providers = member(policy, 'providers');
  if (!isList(providers)) return new Map();
  return new Map(
    providers.flatMap((provider): (readonly [string, JsonObject])[] => {
      const name = member(provider, 'name');
      return typeof name === 'string' && isJsonObject(provider) ? [[name, provider]] : [];
    }),
  );
}

type Way = keyof LinkingChange;

/**
 * Compares two policies. What this version does not know is judged as looser: it may be a restriction that is gone.
 */
export function compareLinking(before: JsonObject, after: JsonObject): LinkingChange {
  const found: { readonly way: Way; readonly sentence: Sentence }[] = [];
  const was = linksOf(before);
  const is = linksOf(after);
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const old = was.get(name);
    const now = is.get(name);
    if (now === undefined) found.push({ way: 'tighter', sentence: say`accounts of ${name} are no longer linked` });
    else if (old === undefined) found.push({ way: 'looser', sentence: say`accounts of ${name} are linked now` });
    else found.push(...linkChange(name, old, now));
  }
  const known = providersOf(before);
  for (const [name, { admission }] of providersOf(after)) {
    const old = known.get(name);
    // Who comes through a provider that is new is said where the provider is made.
    if (old !== undefined) found.push(...admissionChange(name, old.admission, admission));
  }
  for (const key of keysOf(before, after)) {
    // How users are made goes along with whether any are.
    if (key === 'newUsers' && (before[key] === undefined || after[key] === undefined)) continue;
    if (key === 'providers' || same(before[key], after[key])) continue;
    found.push(settingChange(key, before[key], after[key]));
  }
  const of = (way: Way): readonly Sentence[] => found.filter((one) => one.way === way).map(({ sentence }) => sentence);
  return { looser: of('looser'), tighter: of('tighter'), other: of('other') };
}

interface Difference {
  readonly way: Way;
  readonly sentence: Sentence;
}

function* linkChange(name: string, before: JsonObject, after: JsonObject): Iterable<Difference> {
  for (const key of keysOf(before, after)) {
    const [was, is] = [before[key], after[key]];
    if (same(was, is)) continue;
    switch (key) {
      case 'trustEmail':
        yield is === 'verifiedClaim'
          ? {
              way: 'tighter',
              sentence: say`an email of ${name} counts only where the provider says that it is verified`,
            }
          : { way: 'looser', sentence: say`the emails of ${name} are trusted without its word that they are verified` };
        break;
      case 'emailDomains':
        yield* domainChange(name, texts(was), texts(is));
        break;
      case 'emailVerifiedMapped':
        // The loss is told where the mapping changes.
        if (is === true) yield { way: 'looser', sentence: say`an email of ${name} can count as verified` };
        break;
      case 'emailVerifiedAlways':
        yield is === true
          ? {
              way: 'looser',
              sentence: say`users whom ${name} signs in to are linked to other providers too (emailVerified)`,
            }
          : { way: 'tighter', sentence: say`users whom ${name} signs in to are linked to no other provider` };
        break;
      case 'subjectAttribute':
        yield { way: 'tighter', sentence: say`the subject of ${name} is looked for in another attribute` };
        break;
      default:
        yield { way: 'looser', sentence: say`${key} of ${name} changes, which this version does not know` };
    }
  }
}

/** Absent: everybody whom the provider lets in. */
function* admissionChange(name: string, was: JsonValue | undefined, is: JsonValue | undefined): Iterable<Difference> {
  const [before, after] = [was, is].map((one) => texts(member(one, 'emailDomains')));
  if (before === undefined || after === undefined || same(was, is)) return;
  if (is === undefined) {
    yield { way: 'looser', sentence: say`people of every email domain come in through ${name} (allowedEmailDomains)` };
    return;
  }
  if (was === undefined) {
    yield { way: 'tighter', sentence: say`only people with an email of ${after} come in through ${name}` };
    return;
  }
  const added = after.filter((domain) => !before.includes(domain));
  const removed = before.filter((domain) => !after.includes(domain));
  if (added.length > 0) yield { way: 'looser', sentence: say`people of ${added} come in through ${name}` };
  if (removed.length > 0)
    yield { way: 'tighter', sentence: say`people of ${removed} no longer come in through ${name}` };
  if (member(is, 'emailVerifiedMapped') === true && member(was, 'emailVerifiedMapped') !== true)
    yield { way: 'looser', sentence: say`an email of ${name} can count as verified` };
}

/** An empty list trusts the emails of every domain. */
function* domainChange(name: string, was: readonly string[], is: readonly string[]): Iterable<Difference> {
  if (is.length === 0) {
    yield { way: 'looser', sentence: say`the emails of ${name} are trusted whatever their domain` };
    return;
  }
  const added = was.length === 0 ? [] : is.filter((domain) => !was.includes(domain));
  const removed = was.length === 0 ? [] : was.filter((domain) => !is.includes(domain));
  if (was.length === 0) yield { way: 'tighter', sentence: say`of ${name} only emails of ${is} are trusted` };
  if (added.length > 0) yield { way: 'looser', sentence: say`emails of ${added} are trusted from ${name}` };
  if (removed.length > 0)
    yield { way: 'tighter', sentence: say`emails of ${removed} are no longer trusted from ${name}` };
}

function settingChange(key: string, was: JsonValue | undefined, is: JsonValue | undefined): Difference {
  switch (key) {
    case 'whenUnsafe':
      return is === 'reject'
        ? { way: 'tighter', sentence: say`a sign-in that is not safe to link is refused (whenUnsafe: reject)` }
        : { way: 'looser', sentence: say`a sign-in that is not safe to link is no longer refused (${key})` };
    case 'whenNoMatch':
      if (is === 'reject')
        return { way: 'tighter', sentence: say`people without a user are refused (whenNoMatch: reject)` };
      if (is === 'createNative')
        return {
          way: 'looser',
          sentence:
            was === 'reject'
              ? say`people without a user get a native user, and are no longer refused (whenNoMatch: createNative)`
              : say`people without a user get a native user, which other providers are then linked to (whenNoMatch: createNative)`,
        };
      if (was === 'createNative')
        return { way: 'tighter', sentence: say`people without a user get a separate one for each provider (${key})` };
      return was === 'reject'
        ? { way: 'looser', sentence: say`people without a user are no longer refused (${key})` }
        : { way: 'looser', sentence: say`people without a user get another kind of user (${key})` };
    case 'linkInvitedUsers':
      return is === false
        ? { way: 'tighter', sentence: say`users who were invited and never signed in are not linked` }
        : { way: 'looser', sentence: say`users who were invited and never signed in are linked too` };
    case 'caseSensitiveUsernames':
      return is === true
        ? { way: 'tighter', sentence: say`user names that differ by case are told apart (${key})` }
        : { way: 'looser', sentence: say`user names that differ by case are taken for one (${key})` };
    case 'nativeSignUp':
      return is === 'refuseKnownEmail'
        ? { way: 'tighter', sentence: say`no one registers with an email that a linked provider's user has (${key})` }
        : {
            way: 'looser',
            sentence: say`people may register with an email that a linked provider's user has (${key})`,
          };
    case 'newUsers':
      return { way: 'other', sentence: say`how native users are made changes with the pool (createNative)` };
    case 'messages':
      return { way: 'other', sentence: say`what people read when they are refused changes (${key})` };
    case 'afterLink':
      return { way: 'other', sentence: say`what follows a link changes (${key})` };
    default:
      return { way: 'looser', sentence: say`${key} changes, which this version does not know` };
  }
}

function keysOf(a: JsonObject, b: JsonObject): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}

function texts(value: JsonValue | undefined): readonly string[] {
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}

function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((one) => b.includes(one));
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
