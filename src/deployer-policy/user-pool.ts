import type { Federation } from '../model/federation';
import { arnOf, type Place } from './arn';
import type { Grant } from './grant';

/**
 * The user pool with its providers, clients and domain. AWS makes up a pool's id when it makes the pool, so its ARN is
 * known in no policy that has to be there before: every pool of the account in the Region is meant.
 */
export function userPoolGrants({ userPool, identityProviders, appClients, region }: Federation, place: Place): readonly Grant[] {
  const provider = identityProviders.length > 0;
  const client = appClients.length > 0;
  const domain = userPool.domainPrefix !== undefined;
  // What prevent_destroy keeps Terraform from deleting, its role need not be able to delete.
  const removable = !userPool.deletionProtection;
  return [
    {
      sid: 'UserPools',
      read: [
        'cognito-idp:DescribeUserPool',
        'cognito-idp:GetUserPoolMfaConfig',
        ...(provider ? ['cognito-idp:DescribeIdentityProvider'] : []),
        ...(client ? ['cognito-idp:DescribeUserPoolClient'] : []),
      ],
      write: [
        'cognito-idp:AddCustomAttributes',
        'cognito-idp:SetUserPoolMfaConfig',
        'cognito-idp:TagResource',
        'cognito-idp:UntagResource',
        'cognito-idp:UpdateUserPool',
        ...(removable ? ['cognito-idp:DeleteUserPool'] : []),
        ...(provider ? ['cognito-idp:CreateIdentityProvider', 'cognito-idp:DeleteIdentityProvider', 'cognito-idp:UpdateIdentityProvider'] : []),
        ...(client ? ['cognito-idp:CreateUserPoolClient', 'cognito-idp:DeleteUserPoolClient', 'cognito-idp:UpdateUserPoolClient'] : []),
        ...(domain ? ['cognito-idp:CreateUserPoolDomain'] : []),
        ...(domain && removable ? ['cognito-idp:DeleteUserPoolDomain'] : []),
      ],
      resources: [arnOf('cognito-idp', place, 'userpool/*')],
    },
    {
      // Neither action takes an ARN; the Region is all that can be held to.
      sid: 'UserPoolsWithoutArn',
      read: domain ? ['cognito-idp:DescribeUserPoolDomain'] : [],
      write: ['cognito-idp:CreateUserPool'],
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': region } },
    },
  ];
}
