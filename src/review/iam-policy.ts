import { isJsonObject, type JsonValue } from '../document/json';
import { isList } from './value';

/** What one policy allows that another does not: pairs of action and resource, as text. */
export interface PolicyChange {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** One thing that a policy allows, under a condition. */
interface Grant {
  readonly action: string;
  readonly resource: string;
  /** Principal and conditions as text; empty: none. */
  readonly under: string;
}

/** Compares two IAM policies by what they allow; undefined where one of them cannot be read. */
export function comparePolicies(before: string, after: string): PolicyChange | undefined {
  const was = grantsOf(before);
  const is = grantsOf(after);
  if (was === undefined || is === undefined) return undefined;
  return { gained: beyond(is, was), lost: beyond(was, is) };
}

function beyond(grants: readonly Grant[], within: readonly Grant[]): readonly string[] {
  const more = grants.filter((grant) => !within.some((other) => covers(other, grant)));
  return [
    ...new Set(more.map(({ action, resource }) => (resource === '' ? action : `${action} on ${resource}`))),
  ].sort();
}

function covers(wide: Grant, narrow: Grant): boolean {
  return (
    wide.under === narrow.under &&
    matches(wide.action.toLowerCase(), narrow.action.toLowerCase()) &&
    matches(wide.resource, narrow.resource)
  );
}

/** Whether a pattern of IAM takes in a text, which may be a pattern itself. Time is linear in both lengths' product. */
function matches(pattern: string, text: string): boolean {
  let row = Array.from({ length: text.length + 1 }, (_, index) => index === 0);
  for (const sign of pattern) {
    const next: boolean[] = [sign === '*' && row[0] === true];
    for (let index = 1; index <= text.length; index++) {
      next.push(
        sign === '*'
          ? next[index - 1] === true || row[index] === true
          : row[index - 1] === true && (text[index - 1] === sign || (sign === '?' && text[index - 1] !== '*')),
      );
    }
    row = next;
  }
  return row[text.length] === true;
}

/**
 * What a policy allows. A policy with what it denies, or with what it excepts (`NotAction`, `NotResource`, `NotPrincipal`), is
 * not compared: the less it says, the more it allows.
 */
function grantsOf(policy: string): readonly Grant[] | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(policy) as JsonValue;
  } catch {
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const statements = isList(value.Statement) ? value.Statement : [value.Statement ?? null];
  const grants: Grant[] = [];
  for (const statement of statements) {
    if (!isJsonObject(statement) || statement.Effect !== 'Allow') return undefined;
    if (Object.keys(statement).some((key) => key.startsWith('Not'))) return undefined;
    const actions = texts(statement.Action);
    const resources = statement.Resource === undefined ? [''] : texts(statement.Resource);
    if (actions === undefined || resources === undefined) return undefined;
    const { Principal: principal = null, Condition: condition = null } = statement;
    const under = principal === null && condition === null ? '' : JSON.stringify([principal, condition]);
    for (const action of actions) for (const resource of resources) grants.push({ action, resource, under });
  }
  // So that a hostile policy cannot make the comparison slow.
  return grants.length > 500 || policy.length > 20_000 ? undefined : grants;
}

function texts(value: JsonValue | undefined): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return isList(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}
