import type { Federation } from '../model/federation';
import { isProtected, writtenPoolId } from '../model/pool';
import { DATA_SOURCES, RESOURCES, resourcesOf, type Actions } from '../model/resources';
import { arnOf, iamLiteral, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/** None of these actions takes an ARN; the Region is all that can be held to. */
const WITHOUT_ARN: readonly string[] = [
  'cognito-idp:CreateUserPool',
  'cognito-idp:DescribeUserPoolDomain',
  'cognito-idp:ListUserPools',
];

const TYPES = [
  'aws_cognito_identity_provider',
  'aws_cognito_managed_login_branding',
  'aws_cognito_resource_server',
  'aws_cognito_user_group',
  'aws_cognito_user_pool',
  'aws_cognito_user_pool_client',
  'aws_cognito_user_pool_domain',
  'aws_wafv2_web_acl_association',
] as const;

const SERVICE = 'cognito-idp:';

/**
 * The user pool with its providers, groups, resource servers, clients and domain. AWS makes up a pool's id when it makes the pool, so its ARN is
 * known in no policy that has to be there before: every pool of the account in the Region is meant. Of a pool that exists
 * already the id may be known; it is neither made nor deleted, and changed only where it is adopted.
 */
export function userPoolGrants(federation: Federation, location: Location): readonly Grant[] {
  const pool = federation.userPool;
  const held = TYPES.filter((type) => resourcesOf(federation, type).length > 0);
  const read = [
    ...held.flatMap((type): readonly string[] => RESOURCES[type].actions.read),
    ...(pool.kind === 'created' ? [] : DATA_SOURCES.aws_cognito_user_pool.read),
    ...(pool.kind === 'referenced' && 'name' in pool.reference ? DATA_SOURCES.aws_cognito_user_pools.read : []),
  ];
  const write = held.flatMap((type) => poolWrites(federation, type));
  return [
    {
      sid: 'UserPools',
      read: read.filter(takesPool),
      write: write.filter(takesPool),
      resources: [arnOf('cognito-idp', location, `userpool/${poolPattern(federation)}`)],
    },
    {
      sid: 'UserPoolsWithoutArn',
      read: read.filter((action) => WITHOUT_ARN.includes(action)),
      write: write.filter((action) => WITHOUT_ARN.includes(action)),
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': location.region } },
    },
  ];
}

/** The calls of other services take other resources as well. */
function takesPool(action: string): boolean {
  return action.startsWith(SERVICE) && !WITHOUT_ARN.includes(action);
}

/** What an apply calls, without what this stack never comes to. */
function poolWrites({ userPool }: Federation, type: (typeof TYPES)[number]): readonly string[] {
  const actions: Actions = RESOURCES[type].actions;
  // Of an adopted pool only what is written is managed.
  if (type === 'aws_cognito_user_pool' && userPool.kind === 'adopted')
    return [
      'cognito-idp:UpdateUserPool',
      ...(userPool.customAttributes === undefined ? [] : ['cognito-idp:AddCustomAttributes']),
      ...(userPool.at.has('mfa') || userPool.at.has('signIn') ? ['cognito-idp:SetUserPoolMfaConfig'] : []),
    ];
  // What prevent_destroy keeps Terraform from deleting, its role need not be able to delete.
  // A prefix domain has nothing that changes in place.
  const changes =
    type !== 'aws_cognito_user_pool_domain' ||
    userPool.domain?.custom !== undefined ||
    userPool.domain?.managedLogin !== undefined;
  const update = changes ? actions.update : [];
  const kept = isProtected(userPool) && (type === 'aws_cognito_user_pool' || type === 'aws_cognito_user_pool_domain');
  return kept ? [...actions.create, ...update] : writesOf({ ...actions, update });
}

/** The pool's id, as a pattern. */
function poolPattern({ userPool }: Federation): string {
  const id = writtenPoolId(userPool);
  return id === undefined ? '*' : iamLiteral(id);
}
