import type { Federation } from '../model/federation';
import { publishedParameters, publishedSecrets } from '../model/published';
import { RESOURCES } from '../model/resources';
import { arnOf, iamLiteral, viaService, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/** Answers a list, and so takes no ARN. */
const LIST_PARAMETERS = 'ssm:DescribeParameters';

/** The parameters and secrets that a stack publishes. */
export function publishedGrants(federation: Federation, location: Location): readonly Grant[] {
  return [...parameterGrants(federation, location), ...secretGrants(federation, location)];
}

function parameterGrants(federation: Federation, location: Location): readonly Grant[] {
  const resources = publishedParameters(federation).map(({ name }) =>
    arnOf('ssm', location, `parameter/${iamLiteral(name.replace(/^\//, ''))}`),
  );
  if (resources.length === 0) return [];
  const { actions } = RESOURCES.aws_ssm_parameter;
  return [
    {
      sid: 'PublishedParameters',
      read: actions.read.filter((action) => action !== LIST_PARAMETERS),
      write: writesOf(actions),
      resources,
    },
    {
      sid: 'ListOfParameters',
      read: [LIST_PARAMETERS],
      write: [],
      resources: ['*'],
      condition: { StringEquals: { 'aws:RequestedRegion': location.region } },
    },
  ];
}

function secretGrants(federation: Federation, location: Location): readonly Grant[] {
  // Secrets Manager ends the ARN with a hyphen and six characters of its own choice.
  const resources = publishedSecrets(federation).map(({ name }) =>
    arnOf('secretsmanager', location, `secret:${iamLiteral(name)}-??????`),
  );
  if (resources.length === 0) return [];
  const { actions: secret } = RESOURCES.aws_secretsmanager_secret;
  const { actions: version } = RESOURCES.aws_secretsmanager_secret_version;
  const kmsKeyArn = federation.publish?.clientSecrets?.kmsKeyArn;
  return [
    {
      sid: 'PublishedSecrets',
      read: [...secret.read, ...version.read],
      write: [...writesOf(secret), ...writesOf(version)],
      resources,
    },
    ...(kmsKeyArn === undefined
      ? []
      : [
          {
            // Secrets Manager encrypts and decrypts with the caller's rights to the key.
            // Source: Secrets Manager User Guide, "Permissions for the KMS key".
            sid: 'KeyOfPublishedSecrets',
            read: ['kms:Decrypt'],
            write: ['kms:GenerateDataKey'],
            resources: [iamLiteral(kmsKeyArn)],
            condition: { StringEquals: { 'kms:ViaService': viaService('secretsmanager', location.region) } },
          },
        ]),
  ];
}
