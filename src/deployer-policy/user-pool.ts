import type { Federation, UserPool } from '../model/federation';
import { arnOf, literally, type Place } from './arn';
import type { Grant } from './grant';

/**
 * The user pool with its providers, clients and domain. AWS makes up a pool's id when it makes the pool, so its ARN is
 * known in no policy that has to be there before: every pool of the account in the Region is meant. Of a pool that exists
 * already the id may be known; it is neither made nor deleted, and changed only where it is adopted.
 */
export function userPoolGrants(
  { userPool, identityProviders, appClients, region }: Federation,
  place: Place,
): readonly Grant[] {
  const provider = identityProviders.length > 0;
  const client = appClients.length > 0;
  const domain = userPool.domainPrefix !== undefined;
  // What prevent_destroy keeps Terraform from deleting, its role need not be able to delete.
  const removable = !userPool.deletionProtection;
  const pool = poolActions(userPool);
  return [
    {
      sid: 'UserPools',
      read: [
        'cognito-idp:DescribeUserPool',
        ...pool.read,
        ...(provider ? ['cognito-idp:DescribeIdentityProvider'] : []),
        ...(client ? ['cognito-idp:DescribeUserPoolClient'] : []),
      ],
      write: [
        ...pool.write,
        ...(provider
          ? [
              'cognito-idp:CreateIdentityProvider',
              'cognito-idp:DeleteIdentityProvider',
              'cognito-idp:UpdateIdentityProvider',
            ]
          : []),
        ...(client
          ? ['cognito-idp:CreateUserPoolClient', 'cognito-idp:DeleteUserPoolClient', 'cognito-idp:UpdateUserPoolClient']
          : []),
        ...(domain ? ['cognito-idp:CreateUserPoolDomain'] : []),
        ...(domain && removable ? ['cognito-idp:DeleteUserPoolDomain'] : []),
      ],
      resources: [arnOf('cognito-idp', place, `userpool/${pool.id}`)],
    },
    {
      // None of these actions takes an ARN; the Region is all that can be held to.
      sid: 'UserPoolsWithoutArn',
      read: [...(domain ? ['cognito-idp:DescribeUserPoolDomain'] : []), ...pool.readWithoutArn],
      write: pool.writeWithoutArn,
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': region } },
    },
  ];
}

/** What the pool itself takes, beside what is attached to it, and its id as a pattern. */
interface PoolActions {
  readonly id: string;
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly readWithoutArn: readonly string[];
  readonly writeWithoutArn: readonly string[];
}

function poolActions({ origin, deletionProtection }: UserPool): PoolActions {
  const none = { read: [], write: [], readWithoutArn: [], writeWithoutArn: [] };
  switch (origin.kind) {
    case 'created':
      return {
        id: '*',
        read: ['cognito-idp:GetUserPoolMfaConfig'],
        write: [
          'cognito-idp:AddCustomAttributes',
          'cognito-idp:SetUserPoolMfaConfig',
          'cognito-idp:TagResource',
          'cognito-idp:UntagResource',
          'cognito-idp:UpdateUserPool',
          ...(deletionProtection ? [] : ['cognito-idp:DeleteUserPool']),
        ],
        readWithoutArn: [],
        writeWithoutArn: ['cognito-idp:CreateUserPool'],
      };
    case 'adopted':
      return {
        ...none,
        id: literally(origin.id),
        read: ['cognito-idp:GetUserPoolMfaConfig'],
        write: ['cognito-idp:UpdateUserPool'],
      };
    case 'referenced':
      if ('id' in origin.pool) return { ...none, id: literally(origin.pool.id) };
      return { ...none, id: '*', readWithoutArn: 'name' in origin.pool ? ['cognito-idp:ListUserPools'] : [] };
  }
}
