import { blocksOf, changes, textOf } from '../arguments';
import type { ReviewFinding } from '../finding';
import type { ResourceChange } from '../plan';
import { say, words } from '../sentence';
import { isEmpty } from '../value';

/** A group of the pool. */
export function* judgeGroup(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const name = textOf(before ?? after, 'name') ?? change.name;
  const at = ['userPool', 'groups', name];
  if (action === 'delete' || action === 'replace')
    yield {
      code: 'group-removed',
      at,
      address,
      message: say`The group ${name} is deleted${words(action === 'replace' ? ' and made again' : '')}: no one is a member of it any more.`,
    };
  const role = textOf(after, 'role_arn');
  if (!changes(change, 'role_arn') || isEmpty(after?.get('role_arn'))) return;
  yield {
    code: 'group-role-changed',
    at: [...at, 'roleArn'],
    address,
    message:
      role === undefined
        ? say`Members of ${name} get another role from an identity pool.`
        : say`Members of ${name} get the role ${role} from an identity pool.`,
  };
}

/** Arguments of a group that the function above judges. */
export const GROUP_JUDGED: ReadonlySet<string> = new Set(['role_arn']);

/** A resource server of the pool. */
export function* judgeResourceServer(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after } = change;
  const identifier = textOf(before ?? after, 'identifier') ?? change.name;
  const at = ['userPool', 'resourceServers', identifier];
  if (action === 'delete' || action === 'replace')
    yield {
      code: 'scope-removed',
      at,
      address,
      message: say`The resource server ${identifier} is deleted${words(action === 'replace' ? ' and made again' : '')}: no one gets a token with its scopes.`,
    };
  if (action !== 'update') return;
  const scopes = (state: typeof before): readonly string[] =>
    blocksOf(state, 'scope').flatMap((scope) => textOf(scope, 'scope_name') ?? []);
  const [was, is] = [scopes(before), scopes(after)];
  const removed = was.filter((name) => !is.includes(name));
  const added = is.filter((name) => !was.includes(name));
  if (removed.length > 0)
    yield {
      code: 'scope-removed',
      at: [...at, 'scopes'],
      address,
      message: say`The resource server ${identifier} loses ${removed}: no one gets a token with it.`,
    };
  if (added.length > 0)
    yield {
      code: 'changed-otherwise',
      at: [...at, 'scopes'],
      address,
      message: say`The resource server ${identifier} gets ${added}.`,
    };
}

/** Arguments of a resource server that the function above judges, and what follows from them. */
export const RESOURCE_SERVER_JUDGED: ReadonlySet<string> = new Set(['scope', 'scope_identifiers']);

/** The firewall before the pool. */
export function* judgeWebAcl({ address, action, after }: ResourceChange): Iterable<ReviewFinding> {
  const at = ['userPool', 'webAclArn'];
  if (action === 'delete')
    yield {
      code: 'web-acl-removed',
      at,
      address,
      message: say`No firewall protects the sign-in pages and the API of the pool any more.`,
    };
  if (action !== 'replace') return;
  const arn = textOf(after, 'web_acl_arn');
  yield {
    code: 'web-acl-changed',
    at,
    address,
    message:
      arn === undefined
        ? say`Another web ACL protects the pool, after a moment with none.`
        : say`The web ACL ${arn} protects the pool, after a moment with none.`,
  };
}
