import type { Path } from '../../diagnostics/finding';
import { blockOf, textOf } from '../arguments';
import type { ReviewFinding, StackContext } from '../finding';
import { policyOf } from '../linking';
import type { ResourceChange } from '../plan';
import { linkedProviders, subjectAttributeOf } from '../policy-change';
import { joined, say, words, type Sentence } from '../sentence';
import { shownUrl } from '../urls';
import { isEmpty, sameValue, type State } from '../value';

/** An identity provider of the pool. */
export function* judgeIdentityProvider(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action, before, after, replacedFor } = change;
  const name = textOf(before, 'provider_name') ?? textOf(after, 'provider_name') ?? change.name;
  const found = (code: ReviewFinding['code'], at: Path, message: Sentence): ReviewFinding => ({
    code,
    at: [...context.terms.provider(name), ...at],
    address,
    message,
  });
  if (action === 'create') {
    if (renamedFrom(change, context.changes) === undefined)
      yield found('provider-added', [], say`People whom ${name} vouches for can sign in.`);
    return;
  }
  if (action === 'delete') {
    const next = renamedTo(change, context.changes);
    yield next === undefined
      ? found('provider-removed', [], say`The provider ${name} is deleted: people who sign in through it cannot.`)
      : renamed(change, name, next, context);
    return;
  }
  if (action === 'replace') {
    const next = textOf(after, 'provider_name');
    yield replacedFor.includes('provider_name') && next !== undefined
      ? renamed(change, name, next, context)
      : replaced(change, name, found);
  }
  if (before === undefined || after === undefined || replacedFor.includes('provider_type')) return;
  yield* detailChanges(change, name, found);
  yield* mappingChanges(change, name, context, found);
}

type Found = (code: ReviewFinding['code'], at: Path, message: Sentence) => ReviewFinding;

/** Points at the new name: that is what somebody wrote. */
function renamed({ address }: ResourceChange, name: string, next: string, { terms }: StackContext): ReviewFinding {
  return {
    code: 'provider-renamed',
    at: terms.provider(next),
    address,
    message: say`The provider ${name} becomes ${next}: everyone who signs in through it is signed up again as a stranger.`,
  };
}

function replaced({ before, after, replacedFor }: ResourceChange, name: string, found: Found): ReviewFinding {
  const types = [textOf(before, 'provider_type'), textOf(after, 'provider_type')];
  const because =
    types[0] !== undefined && types[1] !== undefined && types[0] !== types[1]
      ? say`its type goes from ${types[0]} to ${types[1]}`
      : say`${replacedFor} changes`;
  return found(
    'provider-replaced',
    [],
    say`The provider ${name} is deleted and made again, because ${because}: people may be signed up again as strangers, and no one signs in through it meanwhile.`,
  );
}

/** The details that tell which provider it is. */
const IDENTITY = ['oidc_issuer', 'MetadataURL', 'MetadataFile', 'client_id'];

/** The name of a provider that this plan deletes, and makes again under another name with the same issuer, metadata or client. */
function renamedTo(deleted: ResourceChange, all: readonly ResourceChange[]): string | undefined {
  const made = all.find((other) => isProvider(other, 'create') && isAlike(deleted.before, other.after));
  return textOf(made?.after, 'provider_name');
}

function renamedFrom(made: ResourceChange, all: readonly ResourceChange[]): string | undefined {
  const deleted = all.find((other) => isProvider(other, 'delete') && isAlike(other.before, made.after));
  return textOf(deleted?.before, 'provider_name');
}

function isProvider({ type, action }: ResourceChange, wanted: ResourceChange['action']): boolean {
  return type === 'aws_cognito_identity_provider' && action === wanted;
}

function isAlike(before: State | undefined, after: State | undefined): boolean {
  if (textOf(before, 'provider_type') !== textOf(after, 'provider_type')) return false;
  const [was, is] = [blockOf(before, 'provider_details'), blockOf(after, 'provider_details')];
  const first = IDENTITY.find((key) => !isEmpty(was?.get(key)));
  return first !== undefined && sameValue(was?.get(first), is?.get(first));
}

const CREDENTIALS = ['client_id', 'client_secret', 'private_key', 'key_id', 'team_id'];
const ELSEWHERE: readonly (readonly [string, Path])[] = [
  ['oidc_issuer', ['issuer']],
  ['MetadataURL', ['metadataUrl']],
  ['MetadataFile', ['metadataFile']],
  ['authorize_url', ['endpoints', 'authorize']],
  ['token_url', ['endpoints', 'token']],
  ['attributes_url', ['endpoints', 'userInfo']],
  ['jwks_uri', ['endpoints', 'jwks']],
];

function* detailChanges({ before, after }: ResourceChange, name: string, found: Found): Iterable<ReviewFinding> {
  const [was, is] = [blockOf(before, 'provider_details'), blockOf(after, 'provider_details')];
  const differs = (key: string): boolean => !sameValue(was?.get(key), is?.get(key));
  for (const [key, at] of ELSEWHERE) {
    if (!differs(key)) continue;
    const [from, to] = [textOf(was, key), textOf(is, key)];
    const shown = key !== 'MetadataFile' && from !== undefined && to !== undefined;
    yield found(
      'issuer-changed',
      at,
      shown
        ? say`${name} points to ${shownUrl(to)} instead of ${shownUrl(from)} (${key}).`
        : say`${key} of ${name} changes.`,
    );
  }
  const credentials = CREDENTIALS.filter(differs);
  if (credentials.length > 0)
    yield found(
      'provider-credentials-changed',
      [],
      say`Of ${name}, ${credentials} changes: sign-ins fail until the provider knows it.`,
    );
}

function* mappingChanges(
  { before, after }: ResourceChange,
  name: string,
  context: StackContext,
  found: Found,
): Iterable<ReviewFinding> {
  const [was, is] = [blockOf(before, 'attribute_mapping'), blockOf(after, 'attribute_mapping')];
  const attributes = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort();
  const policy = policyOf(context.changes, 'after') ?? policyOf(context.changes, 'before');
  const linked = linkedProviders(policy).includes(name);
  const others: Sentence[] = [];
  for (const attribute of attributes) {
    const [old, now] = [textOf(was, attribute), textOf(is, attribute)];
    if (sameValue(was?.get(attribute), is?.get(attribute))) continue;
    const at = ['attributeMapping', attribute];
    const to = say`from ${orNothing(now)}`;
    if (attribute === 'username' && old !== undefined)
      yield found(
        'subject-mapping-changed',
        at,
        say`People of ${name} are told apart by ${orNothing(now)} instead of ${old}: everyone is signed up again as a stranger.`,
      );
    else if (linked && attribute === 'email_verified' && now === undefined)
      yield found(
        'email-verified-unmapped',
        at,
        say`No email of ${name} counts as verified any more: no one new is linked.`,
      );
    else if (linked && attribute === subjectAttributeOf(policy, name))
      yield found(
        'linked-subject-unmapped',
        at,
        say`The subject of ${name} in ${attribute} comes ${to} instead of ${orNothing(old)}: no one new is linked as before.`,
      );
    else if (linked && (attribute === 'email' || attribute === 'email_verified'))
      yield found('email-mapping-changed', at, say`${attribute} of ${name} comes ${to} instead of ${orNothing(old)}.`);
    else others.push(say`${attribute} ${to}`);
  }
  if (others.length > 0)
    yield found(
      'attribute-mapping-changed',
      ['attributeMapping'],
      say`From ${name} come other attributes: ${joined(others, ', ')}.`,
    );
}

function orNothing(claim: string | undefined): Sentence {
  return claim === undefined ? words('nothing') : say`${claim}`;
}

/** Arguments that the functions above judge. */
export const IDENTITY_PROVIDER_JUDGED: ReadonlySet<string> = new Set([
  'attribute_mapping',
  'provider_name',
  'provider_type',
]);
