import { changes, textOf } from '../arguments';
import type { ReviewFinding } from '../finding';
import { comparePolicies } from '../iam-policy';
import type { ResourceChange } from '../plan';
import { say, type Sentence } from '../sentence';

const at = ['accountLinking', 'function'];

/** A role: who may take it, and what bounds it. */
export function* judgeRole(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const name = textOf(before ?? after, 'name') ?? change.name;
  if (action === 'create') {
    yield { code: 'created', at, address, message: say`There is a new role, ${name}.` };
    return;
  }
  if (action === 'delete') {
    yield { code: 'iam-narrowed', at, address, message: say`The role ${name} is deleted.` };
    return;
  }
  yield* policyChange(change, 'assume_role_policy', say`the role ${name} can be taken`);
  if (changes(change, 'permissions_boundary')) {
    const next = textOf(after, 'permissions_boundary');
    yield {
      code: 'iam-widened',
      at: [...at, 'permissionsBoundaryArn'],
      address,
      message:
        next === undefined
          ? say`The role ${name} loses its permissions boundary.`
          : say`The role ${name} gets another permissions boundary, ${next}.`,
    };
  }
  for (const argument of ['managed_policy_arns', 'inline_policy']) {
    if (changes(change, argument) && action !== 'replace')
      yield { code: 'iam-widened', at, address, message: say`${argument} of the role ${name} changes.` };
  }
}

/** A policy of a role. */
export function* judgeRolePolicy(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const name = textOf(before ?? after, 'name') ?? change.name;
  if (action === 'delete') yield { code: 'iam-narrowed', at, address, message: say`The policy ${name} is deleted.` };
  else if (action === 'create')
    yield { code: 'iam-widened', at, address, message: say`A role gets another policy, ${name}.` };
  else yield* policyChange(change, 'policy', say`the policy ${name} allows`);
}

function* policyChange(change: ResourceChange, argument: string, what: Sentence): Iterable<ReviewFinding> {
  if (!changes(change, argument)) return;
  const { address } = change;
  const [was, is] = [textOf(change.before, argument), textOf(change.after, argument)];
  const compared = was === undefined || is === undefined ? undefined : comparePolicies(was, is);
  if (compared === undefined) {
    yield { code: 'iam-widened', at, address, message: say`What ${what} changes, and cannot be compared.` };
    return;
  }
  if (compared.gained.length > 0)
    yield { code: 'iam-widened', at, address, message: say`Now ${what} ${compared.gained}.` };
  if (compared.lost.length > 0)
    yield { code: 'iam-narrowed', at, address, message: say`No longer ${what} ${compared.lost}.` };
}

/** A policy that is attached to a role. */
export function* judgeAttachment(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const arn = textOf(after ?? before, 'policy_arn') ?? change.name;
  yield action === 'delete'
    ? { code: 'iam-narrowed', at, address, message: say`The policy ${arn} is taken off a role.` }
    : { code: 'iam-widened', at, address, message: say`The policy ${arn} is attached to a role.` };
}

/** An OIDC provider of IAM. */
export function* judgeIamProvider(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const url = textOf(before ?? after, 'url') ?? change.name;
  const verb =
    action === 'create'
      ? say`trusts ${url} as an OIDC provider`
      : action === 'delete'
        ? say`no longer trusts ${url}`
        : say`trusts ${url} for other clients or certificates`;
  yield { code: 'iam-provider-changed', at: ['identityProviders'], address, message: say`IAM ${verb}.` };
}

/** Arguments that the functions above judge. */
export const ROLE_JUDGED: ReadonlySet<string> = new Set([
  'assume_role_policy',
  'inline_policy',
  'managed_policy_arns',
  'permissions_boundary',
]);
