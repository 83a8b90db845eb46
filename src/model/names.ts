import { createHash } from 'node:crypto';

/**
 * The last part of a resource's Terraform address, made from the name of the thing: lower case, and `_` for whatever is no
 * ASCII letter or digit. A name that begins with a digit gets a `_` before it; one that is not all ASCII a digest after
 * it, because nothing else of it may be left. Addresses are promised to users, so this never changes. Different names can
 * give the same slug; a rule refuses that.
 */
export function slug(name: string): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '_');
  const begun = /^[0-9]/.test(plain) ? `_${plain}` : plain;
  return /^[\x00-\x7f]*$/.test(name) ? begun : `${begun}_${digest(name)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Names of Lambda functions and IAM roles have at most 64 characters. */
const MAX_FUNCTION_NAME = 64;
const FUNCTION_SUFFIX = '-pre-sign-up';

/**
 * Name of the pre sign-up function and its log group. A stack name too long for AWS is cut and
 * told apart from others that are cut alike by a digest of the whole.
 */
export function preSignUpFunctionName(stackName: string): string {
  const whole = stackName + FUNCTION_SUFFIX;
  return whole.length <= MAX_FUNCTION_NAME ? whole : withDigest(stackName, stackName);
}

/**
 * Name of the pre sign-up function's role: the function's, with a digest of the path where the role has one. No two roles of
 * an account have one name, whatever their paths are, and a role with another path is made before the old one goes.
 */
export function preSignUpRoleName(stackName: string, path: string): string {
  return path === '/' ? preSignUpFunctionName(stackName) : withDigest(stackName, path + stackName);
}

function withDigest(stackName: string, digested: string): string {
  const told = digest(digested);
  return `${stackName.slice(0, MAX_FUNCTION_NAME - FUNCTION_SUFFIX.length - told.length - 1)}-${told}${FUNCTION_SUFFIX}`;
}

/*
 * What is made of two texts is of their type: two of Terraform's templates give a template.
 */

/** Host of a prefix domain's sign-in pages. */
export function prefixDomainHost<T extends string>(prefix: T, region: T): T {
  return `${prefix}.auth.${region}.amazoncognito.com` as T;
}

/** Host and path of the issuer of a pool's tokens, without https://, in the form that the pool has. */
export function userPoolEndpoint<T extends string>(poolId: T, region: T, issuer: 'original' | 'updated'): T {
  const host = `cognito-idp.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return `${issuer === 'updated' ? 'issuer-' : ''}${host}/${poolId}` as T;
}
