import type { Backend } from '../model/federation';
import { arnOf, iamLiteral, partitionOf, viaService, type Location } from './arn';
import type { Grant } from './grant';

/** What Terraform's backend needs of AWS. */
export interface StateNeeds {
  /** Role that the backend assumes for it; undefined where it works as the role that Terraform is started as. */
  readonly role: string | undefined;
  /** `account` is that of the role in question. */
  readonly grants: (account: string) => readonly Grant[];
}

/** What the backend needs; undefined for backends that lie outside of AWS. Only the default workspace is meant. */
export function stateNeeds(backend: Backend): StateNeeds | undefined {
  if (backend.type !== 's3') return undefined;
  const { settings } = backend;
  return {
    role: settings.assumeRole?.roleArn,
    grants: (account) => s3Grants(settings, account),
  };
}

/** What reading the state of another stack needs, which is neither written nor locked. */
export function upstreamStateNeeds(backend: Backend): StateNeeds | undefined {
  const needs = stateNeeds(backend);
  return (
    needs && {
      ...needs,
      grants: (account) =>
        needs
          .grants(account)
          .filter(({ sid }) => READING.includes(sid))
          .map((grant) => ({ ...grant, sid: `Upstream${grant.sid}`, write: [] })),
    }
  );
}

type S3Settings = Extract<Backend, { readonly type: 's3' }>['settings'];

const READING = ['StateBucket', 'State', 'StateKey'];

/**
 * Source: https://developer.hashicorp.com/terraform/language/backend/s3, "Permissions Required".
 * The lock belongs to the writing half: a plan that must not write runs with `-lock=false`.
 */
function s3Grants(
  { bucket, key, region, useLockfile, dynamodbTable: table, kmsKeyId: keyId }: S3Settings,
  account: string,
): readonly Grant[] {
  const bucketArn = `arn:${partitionOf(region)}:s3:::${iamLiteral(bucket)}`;
  const stateArn = `${bucketArn}/${iamLiteral(key)}`;
  const grants: Grant[] = [
    // Without it S3 answers 403 instead of 404 where there is no state yet, so it cannot be narrowed to a prefix.
    { sid: 'StateBucket', read: ['s3:ListBucket'], write: [], resources: [bucketArn] },
    { sid: 'State', read: ['s3:GetObject'], write: ['s3:PutObject'], resources: [stateArn] },
  ];
  if (useLockfile === true) {
    grants.push({
      sid: 'StateLock',
      read: [],
      write: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'],
      resources: [`${stateArn}.tflock`],
    });
  }
  if (table !== undefined) {
    const resources = [arnOf('dynamodb', { region, account }, `table/${iamLiteral(table)}`)];
    const item = iamLiteral(`${bucket}/${key}`);
    grants.push(
      { sid: 'StateLockTable', read: ['dynamodb:DescribeTable'], write: [], resources },
      {
        sid: 'StateLockItems',
        // A plan compares the state with the digest in the table even where it takes no lock.
        read: ['dynamodb:GetItem'],
        write: ['dynamodb:DeleteItem', 'dynamodb:PutItem'],
        resources,
        condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': [item, `${item}-md5`] } },
      },
    );
  }
  if (keyId !== undefined) {
    grants.push({
      sid: 'StateKey',
      read: ['kms:Decrypt'],
      write: ['kms:Encrypt', 'kms:GenerateDataKey'],
      ...keyGrant(keyId, { region, account }),
    });
  }
  return grants;
}

/**
 * Which keys a grant means. IAM takes no alias for a key, so that one which goes by its alias is told by the aliases that it has.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
function keyGrant(keyId: string, location: Location): Pick<Grant, 'resources' | 'condition'> {
  const throughS3 = { StringEquals: { 'kms:ViaService': viaService('s3', location.region) } };
  const [, start, alias] = /^(arn:(?:[^:]*:){4})?(alias\/.*)$/s.exec(keyId) ?? [];
  if (alias !== undefined) {
    return {
      resources: [start === undefined ? arnOf('kms', location, 'key/*') : `${iamLiteral(start)}key/*`],
      condition: { ...throughS3, 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': iamLiteral(alias) } },
    };
  }
  return {
    resources: [keyId.startsWith('arn:') ? iamLiteral(keyId) : arnOf('kms', location, `key/${iamLiteral(keyId)}`)],
    condition: throughS3,
  };
}
