import { TRIGGER_SLOTS, type TriggerSlot } from '../../model/triggers';
import { blockOf, changes, textOf } from '../arguments';
import type { ReviewFinding, StackContext } from '../finding';
import { isLinkingFunction, policyValue } from '../linking';
import type { ResourceChange } from '../plan';
import { compareLinking, readLinkingPolicy } from '../policy-change';
import { joined, say, words } from '../sentence';
import { isEmpty, sameValue } from '../value';

/** Arguments of a function that say what runs, and as whom. */
const RUNS = ['handler', 'runtime', 'layers', 'role', 'image_uri', 'package_type', 's3_bucket', 's3_key', 'vpc_config'];

/** A function: the linking function above all. */
export function* judgeFunction(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const at = ['accountLinking'];
  const ours = isLinkingFunction(change);
  const name = textOf(before, 'function_name') ?? textOf(after, 'function_name') ?? change.name;
  if (action === 'create' && ours) return;
  if (action === 'create' || action === 'delete' || action === 'replace') {
    const verb = words(action === 'create' ? 'made' : action === 'delete' ? 'deleted' : 'replaced');
    yield { code: 'function-replaced', at: ours ? at : [], address, message: say`The function ${name} is ${verb}.` };
    if (action === 'delete' && isStillTrigger(textOf(before, 'arn'), context.changes))
      yield {
        code: 'trigger-cannot-run',
        at,
        address,
        message: say`The function ${name} is deleted, and stays a trigger of the pool: every sign-up fails.`,
      };
  }
  if (before === undefined || after === undefined) return;
  const runs = RUNS.filter((key) => changes(change, key));
  if (runs.length > 0)
    yield {
      code: 'function-replaced',
      at: ours ? [...at, 'function'] : [],
      address,
      message: say`The function ${name} runs differently: ${runs} changes.`,
    };
  if (changes(change, 'source_code_hash')) {
    const known = ours && context.archive !== undefined && textOf(after, 'source_code_hash') === context.archive;
    yield {
      code: known ? 'function-updated' : 'function-code-unknown',
      at: ours ? at : [],
      address,
      message: known
        ? say`The function ${name} gets the code of this version.`
        : say`The function ${name} gets code that this version did not generate.`,
    };
  }
  if (ours) yield* policyChanges(change);
}

function* policyChanges(change: ResourceChange): Iterable<ReviewFinding> {
  const at = ['accountLinking'];
  const { address } = change;
  const [was, is] = [policyValue(change, 'before'), policyValue(change, 'after')];
  if (sameValue(was, is)) return;
  const before = typeof was === 'string' ? readLinkingPolicy(was) : undefined;
  const after = typeof is === 'string' ? readLinkingPolicy(is) : undefined;
  if (before === undefined || after === undefined) {
    const why = isEmpty(is)
      ? 'The linking policy is taken away'
      : 'The linking policy changes, and the plan does not show how';
    yield { code: 'linking-policy-unreadable', at, address, message: say`${words(why)}.` };
    return;
  }
  const { looser, tighter, other } = compareLinking(before, after);
  if (looser.length > 0)
    yield { code: 'linking-policy-loosened', at, address, message: say`Linking is looser: ${joined(looser, '; ')}.` };
  if (tighter.length > 0)
    yield {
      code: 'linking-policy-tightened',
      at,
      address,
      message: say`Linking is tighter: ${joined(tighter, '; ')}.`,
    };
  if (other.length > 0)
    yield { code: 'changed-otherwise', at, address, message: say`Linking changes: ${joined(other, '; ')}.` };
}

/** Whether a pool of the plan goes on naming the function as one of its triggers. */
function isStillTrigger(arn: string | undefined, all: readonly ResourceChange[]): boolean {
  return (
    arn !== undefined &&
    all.some(({ type, after }) => {
      const triggers = type === 'aws_cognito_user_pool' ? after?.get('lambda_config') : undefined;
      return Array.isArray(triggers) && triggers.some((one) => one instanceof Map && [...one.values()].includes(arn));
    })
  );
}

/** The right to invoke a function. */
export function* judgePermission(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const ofOthers = TRIGGERS.find(
    ({ argument }) =>
      change.name.endsWith(`cognito_${argument}`) &&
      (argument !== 'pre_sign_up' || !context.changes.some(isLinkingFunction)),
  );
  const at = ofOthers === undefined ? ['accountLinking'] : ['userPool', 'triggers', ofOthers.slot];
  if (
    action === 'delete' &&
    before?.get('principal') === 'cognito-idp.amazonaws.com' &&
    hasTrigger(context.changes, ofOthers?.argument)
  )
    yield {
      code: 'trigger-cannot-run',
      at,
      address,
      message:
        ofOthers === undefined
          ? say`Cognito may no longer invoke the trigger that the pool has: every sign-up fails.`
          : say`Cognito may no longer invoke the trigger ${ofOthers.argument} that the pool has, unless the function's owner grants it.`,
    };
  if (action !== 'update' && action !== 'replace') return;
  const wider = [
    'principal',
    'source_arn',
    'source_account',
    'principal_org_id',
    'function_name',
    'function_url_auth_type',
  ];
  const changed = wider.filter((key) => changes(change, key) && !isPoolsOwn(key, context.changes));
  if (changed.length === 0) return;
  const principal = textOf(after, 'principal');
  const source = textOf(after, 'source_arn');
  yield {
    code: 'invoke-permission-widened',
    at,
    address,
    message: say`The right to invoke the function changes (${changed}): ${principal ?? 'somebody'} may invoke it${
      source === undefined ? words(', whatever it comes from') : say` for ${source}`
    }.`,
  };
}

/** Whether the argument changes only because its pool or function is replaced, which is said there. */
function isPoolsOwn(key: string, all: readonly ResourceChange[]): boolean {
  const type = key === 'source_arn' ? 'aws_cognito_user_pool' : key === 'function_name' ? 'aws_lambda_function' : '';
  return all.some((other) => other.type === type && other.action === 'replace');
}

/** Whether the pool has a trigger, or that one. */
function hasTrigger(all: readonly ResourceChange[], argument: string | undefined): boolean {
  return all.some(({ type, after }) => {
    if (type !== 'aws_cognito_user_pool') return false;
    return !isEmpty(
      argument === undefined ? after?.get('lambda_config') : blockOf(after, 'lambda_config')?.get(argument),
    );
  });
}

const TRIGGERS = (Object.keys(TRIGGER_SLOTS) as TriggerSlot[]).map((slot) => ({
  slot,
  argument: TRIGGER_SLOTS[slot].argument,
}));

/** Arguments that the functions above judge. */
export const FUNCTION_JUDGED: ReadonlySet<string> = new Set([...RUNS, 'environment', 'source_code_hash']);
