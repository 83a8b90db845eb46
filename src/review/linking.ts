import type { JsonObject } from '../document/json';
import { blockOf, textOf } from './arguments';
import type { ResourceChange } from './plan';
import { readLinkingPolicy } from './policy-change';
import { POLICY_VARIABLE } from './secrets';
import type { PlanValue } from './value';

/** The linking policy in a function's environment, as the plan has it; undefined: the function has none. */
export function policyValue(change: ResourceChange, which: 'before' | 'after'): PlanValue | undefined {
  return blockOf(blockOf(change[which], 'environment'), 'variables')?.get(POLICY_VARIABLE);
}

/** Whether the resource is a linking function. */
export function isLinkingFunction(change: ResourceChange): boolean {
  return (
    change.type === 'aws_lambda_function' &&
    (policyValue(change, 'before') !== undefined || policyValue(change, 'after') !== undefined)
  );
}

/** The linking policy of a stack; undefined where there is none that can be read. */
export function policyOf(changes: readonly ResourceChange[], which: 'before' | 'after'): JsonObject | undefined {
  for (const change of changes) {
    if (change.type !== 'aws_lambda_function') continue;
    const text = textOf(blockOf(blockOf(change[which], 'environment'), 'variables'), POLICY_VARIABLE);
    const policy = text === undefined ? undefined : readLinkingPolicy(text);
    if (policy !== undefined) return policy;
  }
  return undefined;
}
