import { compareText } from '../../diagnostics/diagnostic';
import type { Path } from '../../diagnostics/finding';
import { blockOf, blocksOf, textOf, textsOf } from '../arguments';
import type { ReviewFinding, StackContext } from '../finding';
import { isLinkingFunction } from '../linking';
import type { ResourceChange } from '../plan';
import { joined, say, words, type Sentence } from '../sentence';
import { isEmpty, isUnknown, isUnseen, sameValue, UNKNOWN, type PlanValue, type State } from '../value';

/** The user pool. */
export function* judgeUserPool(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action, before, after, replacedFor } = change;
  const found = (code: ReviewFinding['code'], at: Path, message: ReviewFinding['message']): ReviewFinding => ({
    code,
    at: ['userPool', ...at],
    address,
    message,
  });
  const name = textOf(before ?? after, 'name') ?? 'the pool';
  const lost = say`all users, passwords and linked identities of ${name} are lost`;
  if (action === 'create')
    yield found('created', [], say`There is a new pool, ${name}${withIt(context, 'create', words(', with'))}.`);
  if (action === 'delete')
    yield found(
      'pool-destroyed',
      [],
      say`The user pool is deleted: ${lost}${withIt(context, 'delete', words(', and with them'))}.`,
    );
  if (action === 'replace') {
    const because = replacedFor.length === 0 ? words('') : say`, because ${replacedFor} changes`;
    yield found(
      'pool-replaced',
      poolPath(replacedFor[0]),
      say`The user pool is replaced${because}: ${lost}${withIt(context, 'replace', words(', and with them'))}.`,
    );
  }
  if (before === undefined || after === undefined) return;

  if (textOf(before, 'deletion_protection') === 'ACTIVE' && after.get('deletion_protection') !== 'ACTIVE')
    yield found('deletion-protection-off', ['deletionProtection'], say`The pool is no longer protected from deletion.`);
  if (action !== 'replace') yield* schemaChanges(change, found);
  yield* mfaChange(change, found);
  yield* passwordChange(change, found);
  yield* threatProtectionChange(change, found);
  yield* recoveryChange(change, found);
  yield* signUpChange(change, found);
  yield* firstFactorChange(change, found);
  yield* senderChange(change, found);
  yield* triggerChanges(change, context, found);
}

type Found = (code: ReviewFinding['code'], at: Path, message: ReviewFinding['message']) => ReviewFinding;

const PARTS = [
  ['aws_cognito_identity_provider', 'provider_name', 'identity providers'],
  ['aws_cognito_user_pool_client', 'name', 'app clients'],
  ['aws_cognito_user_pool_domain', 'domain', 'the domain'],
  ['aws_cognito_user_group', 'name', 'groups'],
  ['aws_cognito_resource_server', 'identifier', 'resource servers'],
] as const;

/** The parts of the pool that share its fate. */
function withIt({ changes: all }: StackContext, action: ResourceChange['action'], lead: Sentence): Sentence {
  const parts = PARTS.flatMap(([type, argument, what]) => {
    const names = all
      .filter((other) => other.type === type && other.action === action)
      .map(({ before, after, name }) => textOf(before ?? after, argument) ?? name);
    return names.length === 0 ? [] : [say`${words(what)} ${names}`];
  });
  return parts.length === 0 ? words('') : say`${lead} ${joined(parts, '; ')}`;
}

/** Path of what cannot change, within `userPool`. */
function poolPath(argument: string | undefined): Path {
  switch (argument) {
    case 'name':
      return ['name'];
    case 'username_attributes':
      return ['signInWith'];
    case 'alias_attributes':
      return ['aliases'];
    case 'username_configuration':
      return ['caseSensitiveUsernames'];
    default:
      return [];
  }
}

function* schemaChanges({ before, after }: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const was = byName(blocksOf(before, 'schema'));
  const is = byName(blocksOf(after, 'schema'));
  for (const name of [...new Set([...was.keys(), ...is.keys()])].sort(compareText)) {
    const [old, now] = [was.get(name), is.get(name)];
    const at = ['customAttributes', name];
    if (old === undefined) {
      if (was.size > 0 && now !== undefined)
        yield found('schema-attribute-added', at, say`The pool gets the attribute ${name}, for ever.`);
    } else if (now === undefined)
      yield found(
        'schema-attribute-changed',
        at,
        say`The attribute ${name} is taken out. AWS removes no attribute: the apply fails.`,
      );
    else if (!sameValue(old, now))
      yield found(
        'schema-attribute-changed',
        at,
        say`The attribute ${name} changes. AWS changes no attribute: the apply fails.`,
      );
  }
}

function byName(schema: readonly State[]): ReadonlyMap<string, State> {
  return new Map(
    schema.flatMap((one) => {
      const name = textOf(one, 'name');
      return name === undefined ? [] : [[name, one] as const];
    }),
  );
}

const MFA = ['OFF', 'OPTIONAL', 'ON'];

function* mfaChange(change: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const { before, after } = change;
  const was = textOf(before, 'mfa_configuration') ?? 'OFF';
  const is = textOf(after, 'mfa_configuration') ?? 'OFF';
  if (MFA.indexOf(is) < MFA.indexOf(was))
    yield found('mfa-weakened', ['mfa', 'mode'], say`Multi-factor authentication goes from ${was} to ${is}.`);
  if (is === 'OFF') return;
  for (const [block, method] of [
    ['email_mfa_configuration', 'email'],
    ['sms_configuration', 'sms'],
  ] as const) {
    const next = after?.get(block);
    if (isEmpty(before?.get(block)) && !isEmpty(next) && !isUnseen(next))
      yield found('mfa-weakened', ['mfa', 'methods'], say`A second factor can come by ${method} now.`);
  }
}

const PASSWORD_FLAGS = [
  ['require_lowercase', 'requireLowercase', 'a lower case letter'],
  ['require_uppercase', 'requireUppercase', 'an upper case letter'],
  ['require_numbers', 'requireNumbers', 'a number'],
  ['require_symbols', 'requireSymbols', 'a symbol'],
] as const;

function* passwordChange({ before, after }: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const was = blockOf(before, 'password_policy');
  const is = blockOf(after, 'password_policy');
  if (was === undefined) return;
  const at = (key: string): Path => ['passwordPolicy', key];
  const length = [numberOf(was, 'minimum_length'), numberOf(is, 'minimum_length')] as const;
  if (length[1] < length[0])
    yield found(
      'password-policy-weakened',
      at('minimumLength'),
      say`Passwords may have ${length[1]} characters instead of ${length[0]}.`,
    );
  for (const [argument, key, what] of PASSWORD_FLAGS) {
    if (was.get(argument) === true && is?.get(argument) !== true)
      yield found('password-policy-weakened', at(key), say`Passwords need no longer have ${words(what)}.`);
  }
  const history = [numberOf(was, 'password_history_size'), numberOf(is, 'password_history_size')] as const;
  if (history[1] < history[0])
    yield found(
      'password-policy-weakened',
      at('historySize'),
      say`${history[1]} old passwords are refused instead of ${history[0]}.`,
    );
  const days = [
    numberOf(was, 'temporary_password_validity_days'),
    numberOf(is, 'temporary_password_validity_days'),
  ] as const;
  if (days[1] > days[0])
    yield found(
      'password-policy-weakened',
      at('temporaryPasswordValidity'),
      say`Temporary passwords are good for ${days[1]} days instead of ${days[0]}.`,
    );
}

const THREAT_PROTECTION = ['OFF', 'AUDIT', 'ENFORCED'];

function* threatProtectionChange({ before, after }: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const mode = (state: State | undefined): string =>
    textOf(blockOf(state, 'user_pool_add_ons'), 'advanced_security_mode') ?? 'OFF';
  const [was, is] = [mode(before), mode(after)];
  if (THREAT_PROTECTION.indexOf(is) < THREAT_PROTECTION.indexOf(was))
    yield found('threat-protection-weakened', ['threatProtection'], say`Threat protection goes from ${was} to ${is}.`);
}

function* recoveryChange({ before, after }: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const ways = (state: State | undefined): readonly string[] =>
    blocksOf(blockOf(state, 'account_recovery_setting'), 'recovery_mechanism').flatMap(
      (one) => textOf(one, 'name') ?? [],
    );
  const was = ways(before);
  const added = ways(after).filter((way) => way !== 'admin_only' && !was.includes(way));
  if (was.length > 0 && added.length > 0)
    yield found('account-recovery-widened', ['accountRecovery'], say`Accounts can be recovered by ${added} now.`);
}

function* signUpChange({ before, after }: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const onlyAdmin = (state: State | undefined): PlanValue =>
    blockOf(state, 'admin_create_user_config')?.get('allow_admin_create_user_only') ?? false;
  if (onlyAdmin(before) === true && onlyAdmin(after) !== true)
    yield found('self-sign-up-opened', ['selfSignUp'], say`Anyone can register with the pool.`);
  if (onlyAdmin(before) !== true && onlyAdmin(after) === true)
    yield found('self-sign-up-closed', ['selfSignUp'], say`Nobody can register with the pool any more.`);
}

const FIRST_FACTORS: Readonly<Record<string, string>> = {
  PASSWORD: 'a password',
  EMAIL_OTP: 'a code by email',
  SMS_OTP: 'a code by text message',
  WEB_AUTHN: 'a passkey',
};

function* firstFactorChange({ before, after }: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const factors = (state: State | undefined): readonly string[] => {
    const written = textsOf(blockOf(state, 'sign_in_policy'), 'allowed_first_auth_factors');
    return written.length === 0 ? ['PASSWORD'] : written;
  };
  const [was, is] = [factors(before), factors(after)];
  for (const factor of is.filter((one) => !was.includes(one)))
    yield found(
      'first-factor-added',
      ['signIn', 'firstFactors'],
      say`A sign-in can begin with ${words(FIRST_FACTORS[factor] ?? 'something else')} now.`,
    );
  for (const factor of was.filter((one) => !is.includes(one)))
    yield found(
      'first-factor-removed',
      ['signIn', 'firstFactors'],
      say`A sign-in can no longer begin with ${words(FIRST_FACTORS[factor] ?? 'something else')}.`,
    );
  const domain = (state: State | undefined): string | undefined =>
    textOf(blockOf(state, 'web_authn_configuration'), 'relying_party_id');
  const [old, next] = [domain(before), domain(after)];
  if (old !== undefined && next !== undefined && old !== next)
    yield found(
      'passkeys-lost',
      ['signIn', 'passkeys', 'relyingPartyId'],
      say`Passkeys belong to ${next} instead of ${old}: those that people have do not work any more.`,
    );
}

function* senderChange(change: ResourceChange, found: Found): Iterable<ReviewFinding> {
  const { before, after } = change;
  const sender = (state: State | undefined): string | undefined => {
    const block = blockOf(state, 'email_configuration');
    return textOf(block, 'from_email_address') ?? textOf(block, 'source_arn');
  };
  const parts = ['source_arn', 'from_email_address', 'email_sending_account'] as const;
  const [was, is] = [blockOf(before, 'email_configuration'), blockOf(after, 'email_configuration')];
  if (isUnseen(after?.get('email_configuration')) || parts.every((key) => sameValue(was?.get(key), is?.get(key))))
    return;
  const next = sender(after);
  // AWS writes Cognito's own address down where nothing was said.
  const account = textOf(is, 'email_sending_account') ?? 'COGNITO_DEFAULT';
  const own = (textOf(was, 'email_sending_account') ?? 'COGNITO_DEFAULT') === account;
  if (own && account === 'COGNITO_DEFAULT' && sender(before) === undefined && next === undefined) return;
  yield found(
    'email-sender-changed',
    ['email'],
    next === undefined ? say`Messages come from Cognito's own address.` : say`Messages come from ${next} from now on.`,
  );
}

/** Says again which function pre_token_generation calls, and the version of its event. */
const TOKEN_CONFIG = 'pre_token_generation_config';

function* triggerChanges(
  { action, before, after }: ResourceChange,
  context: StackContext,
  found: Found,
): Iterable<ReviewFinding> {
  const was = blockOf(before, 'lambda_config');
  const is = blockOf(after, 'lambda_config');
  const names = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort(compareText);
  for (const name of names) {
    const [old, now] = [was?.get(name), is?.get(name)];
    // What AWS fills in is unknown of a pool that is made again.
    if (name === TOKEN_CONFIG) {
      const version = blockOf(is, name)?.get('lambda_version');
      if (
        version !== undefined &&
        was?.get(name) !== undefined &&
        !sameValue(blockOf(was, name)?.get('lambda_version'), version)
      )
        yield found(
          'changed-otherwise',
          ['triggers', 'preTokenGeneration'],
          say`The trigger pre_token_generation gets events of version ${typeof version === 'string' ? version : 'unknown'}.`,
        );
      continue;
    }
    if (sameValue(old, now) || (action === 'replace' && name !== 'pre_sign_up' && isUnseen(now))) continue;
    const at: Path = ['userPool', 'triggers', camelCase(name)];
    const finding = (code: ReviewFinding['code'], message: Sentence): ReviewFinding => ({
      ...found(code, [], message),
      at: name === 'pre_sign_up' && isLinking(context) ? ['accountLinking'] : at,
    });
    if (isEmpty(now)) yield finding('trigger-removed', say`The trigger ${name} is taken off the pool.`);
    else if (name === 'pre_sign_up' && isMadeHere(context, now)) {
      if (isEmpty(old))
        yield finding('linking-turned-on', say`The linking function decides on every first sign-in from now on.`);
    } else if (name === 'pre_sign_up' && isLinkingFunctionOf(context, old))
      yield finding(
        'trigger-removed',
        say`The trigger ${name} moves from the linking function to another one${whereTo(now)}.`,
      );
    else if (isEmpty(old))
      yield finding('trigger-elsewhere', say`The trigger ${name} is attached to the pool${whereTo(now)}.`);
    else yield finding('trigger-elsewhere', say`The trigger ${name} moves to another function${whereTo(now)}.`);
  }
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function whereTo(value: PlanValue | undefined): ReviewFinding['message'] {
  if (typeof value === 'string') return say` (${value})`;
  return value === UNKNOWN ? words(' (known after the apply)') : words('');
}

/** Whether the stack has a linking function, or had one. */
function isLinking({ changes: all }: StackContext): boolean {
  return all.some(isLinkingFunction);
}

/** Whether a trigger's value is the linking function that the same plan makes: its ARN may not be known yet. */
function isMadeHere({ changes: all }: StackContext, arn: PlanValue | undefined): boolean {
  return all.some(
    (change) =>
      isLinkingFunction(change) &&
      ((isUnknown(arn) && (change.action === 'create' || change.action === 'replace')) ||
        (typeof arn === 'string' && textOf(change.after, 'arn') === arn)),
  );
}

/** Whether a trigger's value is the linking function of the stack as it was. */
function isLinkingFunctionOf({ changes: all }: StackContext, arn: PlanValue | undefined): boolean {
  return all.some((change) => isLinkingFunction(change) && textOf(change.before, 'arn') === arn);
}

function numberOf(state: State | undefined, key: string): number {
  const value = state?.get(key);
  return typeof value === 'number' ? value : 0;
}

/** Arguments that the functions above judge, or that only AWS fills in. */
export const USER_POOL_JUDGED: ReadonlySet<string> = new Set([
  'account_recovery_setting',
  'admin_create_user_config',
  'deletion_protection',
  'lambda_config',
  'mfa_configuration',
  'password_policy',
  'schema',
  'sign_in_policy',
  'user_pool_add_ons',
]);
