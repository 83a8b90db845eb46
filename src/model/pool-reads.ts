/**
 * The calls by which a user pool is read. They change nothing and show no user. DescribeUserPoolClient and DescribeIdentityProvider
 * answer secrets as well, which nothing here looks at.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html
 */
export const POOL_READS = [
  'DescribeIdentityProvider',
  'DescribeUserPool',
  'DescribeUserPoolClient',
  'GetUserPoolMfaConfig',
  'ListGroups',
  'ListIdentityProviders',
  'ListResourceServers',
  'ListUserPoolClients',
] as const;

/** The one that takes no ARN: a domain has none. */
export const DOMAIN_READ = 'DescribeUserPoolDomain';

/** A call of the Cognito API that reads. */
export type PoolRead = (typeof POOL_READS)[number] | typeof DOMAIN_READ;
