import type { Path } from '../../diagnostics/finding';
import { blockOf, listChange, textOf, textsOf } from '../arguments';
import type { ReviewFinding, StackContext } from '../finding';
import type { ResourceChange } from '../plan';
import { say, words, type Sentence } from '../sentence';
import { shownUrl, widening } from '../urls';
import { sameValue, type State } from '../value';

/** An app client of the pool. */
export function* judgeAppClient(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action, before, after, replacedFor } = change;
  const key = context.terms.clientKey(change.name);
  const found = (code: ReviewFinding['code'], at: Path, message: Sentence): ReviewFinding => ({
    code,
    at: ['appClients', key, ...at],
    address,
    message,
  });
  if (action === 'create') {
    if (counterpart(change, context.changes, 'delete') === undefined) {
      const urls = textsOf(after, 'callback_urls');
      const back = urls.length === 0 ? words('') : say`, which returns to ${urls}`;
      yield found('client-added', [], say`There is another app client, ${key}${back}.`);
    }
    return;
  }
  if (action === 'delete') {
    const next = counterpart(change, context.changes, 'create');
    yield next === undefined
      ? found('client-removed', [], say`The app client ${key} is deleted: apps that use it cannot sign anyone in.`)
      : found(
          'client-replaced',
          [],
          say`The app client ${key} becomes ${context.terms.clientKey(next.name)}: its apps need the new id${secretToo(before)}, and sessions end.`,
        );
    return;
  }
  if (action === 'replace')
    yield found(
      'client-replaced',
      replacedFor[0] === 'generate_secret' ? ['secret'] : [],
      say`The app client ${key} is deleted and made again, because ${replacedFor} changes: its apps need the new id${secretToo(after)}, and sessions end.`,
    );
  if (before === undefined || after === undefined) return;
  yield* urlChanges(change, key, found);
  yield* providerChanges(change, key, found);
  yield* flowChanges(change, key, found);
  yield* attributeChanges(change, key, found);
  yield* protectionChanges(change, key, found);
  yield* sessionChanges(change, key, found);
}

type Found = (code: ReviewFinding['code'], at: Path, message: Sentence) => ReviewFinding;

/** A client that the same plan makes, or deletes, for the same app: one with the same name or the same callback URLs. */
function counterpart(
  { before, after }: ResourceChange,
  all: readonly ResourceChange[],
  action: 'create' | 'delete',
): ResourceChange | undefined {
  const own = before ?? after;
  const urls = textsOf(own, 'callback_urls');
  return all.find((other) => {
    if (other.type !== 'aws_cognito_user_pool_client' || other.action !== action) return false;
    const theirs = other.before ?? other.after;
    return (
      sameValue(own?.get('name'), theirs?.get('name')) ||
      (urls.length > 0 && urls.some((url) => textsOf(theirs, 'callback_urls').includes(url)))
    );
  });
}

function secretToo(state: State | undefined): Sentence {
  return words(state?.get('generate_secret') === true ? ' and secret' : '');
}

function* urlChanges(change: ResourceChange, key: string, found: Found): Iterable<ReviewFinding> {
  for (const [argument, at, added, removed] of [
    ['callback_urls', ['callbackUrls'], 'callback-url-added', 'callback-url-removed'],
    ['logout_urls', ['logoutUrls'], 'logout-url-added', 'logout-url-removed'],
  ] as const) {
    const urls = listChange(change, argument);
    const known = textsOf(change.before, argument);
    const what = words(argument === 'callback_urls' ? 'Sign-ins' : 'Sign-outs');
    for (const url of urls.added)
      yield found(added, at, say`${what} through ${key} may end at ${shownUrl(url)}${widening(url, known)}.`);
    for (const url of urls.removed)
      yield found(removed, at, say`${what} through ${key} that end at ${shownUrl(url)} fail.`);
  }
}

function* providerChanges(change: ResourceChange, key: string, found: Found): Iterable<ReviewFinding> {
  const { added, removed } = listChange(change, 'supported_identity_providers');
  const at = ['identityProviders'];
  if (added.length > 0) yield found('client-provider-added', at, say`People of ${added} can sign in through ${key}.`);
  if (removed.length > 0)
    yield found('client-provider-removed', at, say`People of ${removed} can no longer sign in through ${key}.`);
}

const FLOW_ARGUMENTS = [
  ['allowed_oauth_flows', ['flows']],
  ['explicit_auth_flows', ['authFlows']],
  ['allowed_oauth_scopes', ['scopes']],
] as const;

/** How tokens are refreshed is no way to sign in: rotation takes the place of this flow. */
const REFRESHING = 'ALLOW_REFRESH_TOKEN_AUTH';

function* flowChanges(change: ResourceChange, key: string, found: Found): Iterable<ReviewFinding> {
  for (const [argument, at] of FLOW_ARGUMENTS) {
    const { added, removed } = listChange(change, argument);
    const [more, less] = [added, removed].map((flows) => flows.filter((flow) => flow !== REFRESHING));
    if (more !== undefined && more.length > 0) yield found('client-flow-added', at, say`${key} may use ${more}.`);
    if (less !== undefined && less.length > 0)
      yield found('client-flow-removed', at, say`${key} may no longer use ${less}.`);
  }
}

function* attributeChanges(change: ResourceChange, key: string, found: Found): Iterable<ReviewFinding> {
  for (const [argument, at, verb] of [
    ['read_attributes', ['readAttributes'], 'read'],
    ['write_attributes', ['writeAttributes'], 'write'],
  ] as const) {
    const { added } = listChange(change, argument);
    if (added.length > 0) yield found('client-attributes-widened', at, say`${key} may ${words(verb)} ${added}.`);
    else if (textsOf(change.before, argument).length > 0 && textsOf(change.after, argument).length === 0)
      yield found('client-attributes-widened', at, say`${key} may ${words(verb)} every attribute that is mutable.`);
  }
}

function* protectionChanges({ before, after }: ResourceChange, key: string, found: Found): Iterable<ReviewFinding> {
  if (
    before?.get('prevent_user_existence_errors') === 'ENABLED' &&
    after?.get('prevent_user_existence_errors') !== 'ENABLED'
  )
    yield found('client-protection-off', [], say`Errors of ${key} tell whether a user exists.`);
  if (before?.get('enable_token_revocation') === true && after?.get('enable_token_revocation') !== true)
    yield found('client-protection-off', [], say`Refresh tokens of ${key} can no longer be revoked.`);
  const rotates = (state: State | undefined): boolean =>
    textOf(blockOf(state, 'refresh_token_rotation'), 'feature') === 'ENABLED';
  if (rotates(before) && !rotates(after))
    yield found('client-protection-off', ['refreshTokenRotation'], say`Refresh tokens of ${key} no longer rotate.`);
}

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** The lifetimes of a client, with the units that the API takes where none is written. */
const LIFETIMES = [
  ['access_token_validity', 'access_token', 'hours', 'access'],
  ['id_token_validity', 'id_token', 'hours', 'id'],
  ['refresh_token_validity', 'refresh_token', 'days', 'refresh'],
  ['auth_session_validity', 'auth_session', 'minutes', 'authSession'],
] as const;

function* sessionChanges({ before, after }: ResourceChange, key: string, found: Found): Iterable<ReviewFinding> {
  for (const [argument, unitKey, unit, name] of LIFETIMES) {
    const [was, is] = [lifetime(before, argument, unitKey, unit), lifetime(after, argument, unitKey, unit)];
    if (was === undefined || is === undefined || was.seconds === is.seconds) continue;
    yield found(
      is.seconds > was.seconds ? 'sessions-lengthened' : 'sessions-shortened',
      ['tokenValidity', name],
      say`${words(TOKENS[name])} of ${key} last ${words(is.text)} instead of ${words(was.text)}.`,
    );
  }
}

const TOKENS = {
  access: 'Access tokens',
  id: 'ID tokens',
  refresh: 'Refresh tokens',
  authSession: 'Sessions of a sign-in under way',
} as const;

function lifetime(
  state: State | undefined,
  argument: string,
  unitKey: string,
  defaultUnit: string,
): { readonly seconds: number; readonly text: string } | undefined {
  const count = state?.get(argument);
  const written = textOf(blockOf(state, 'token_validity_units'), unitKey);
  const unit = written !== undefined && Object.hasOwn(SECONDS, written) ? written : defaultUnit;
  const seconds = SECONDS[unit];
  if (typeof count !== 'number' || count === 0 || seconds === undefined) return undefined;
  return { seconds: count * seconds, text: `${count} ${count === 1 ? unit.slice(0, -1) : unit}` };
}

/** Arguments that the functions above judge. */
export const APP_CLIENT_JUDGED: ReadonlySet<string> = new Set([
  'access_token_validity',
  'allowed_oauth_flows',
  'allowed_oauth_scopes',
  'auth_session_validity',
  'callback_urls',
  'enable_token_revocation',
  'explicit_auth_flows',
  'generate_secret',
  'id_token_validity',
  'logout_urls',
  'prevent_user_existence_errors',
  'read_attributes',
  'refresh_token_rotation',
  'refresh_token_validity',
  'supported_identity_providers',
  'token_validity_units',
  'write_attributes',
]);
