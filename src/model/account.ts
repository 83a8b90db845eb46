import type { Federation } from './federation';

/** The account that a stack is deployed to: that of the role that Terraform assumes, or the only one that is allowed. */
export function accountOf({ terraform: { assumeRole, allowedAccountIds } }: Federation): string | undefined {
  if (assumeRole !== undefined) return accountOfRole(assumeRole.roleArn);
  const [account, ...others] = allowedAccountIds;
  return others.length > 0 ? undefined : account;
}

/** Account of a role. The schema has checked the ARN's form. */
export function accountOfRole(roleArn: string): string | undefined {
  return roleArn.split(':')[4];
}
