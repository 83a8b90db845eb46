import type { Federation } from '../model/federation';
import { referencesOf } from '../model/references';
import { DATA_SOURCES } from '../model/resources';
import { arnOf, iamLiteral, type Location } from './arn';
import type { Grant } from './grant';

/** The parameters and secrets that Terraform reads for the identity providers and the app clients. */
export function secretGrants(federation: Federation, location: Location): readonly Grant[] {
  return referencesOf(federation).flatMap(({ reference }): readonly Grant[] => {
    switch (reference.kind) {
      case 'variable':
        return [];
      case 'ssmParameter':
        return [
          {
            sid: 'ProviderParameters',
            read: DATA_SOURCES.aws_ssm_parameter.read,
            write: [],
            resources: [arnOf('ssm', location, `parameter/${iamLiteral(reference.name.replace(/^\//, ''))}`)],
          },
        ];
      case 'secretsManager':
        return [
          {
            sid: 'ProviderSecrets',
            read: DATA_SOURCES.aws_secretsmanager_secret_version.read,
            write: [],
            resources: secretArns(reference.id, location),
          },
        ];
    }
  });
}

/**
 * Secrets Manager ends the ARN of a secret with a hyphen and six characters of its own choice. A name is without them;
 * an ARN may be with or without, and does not tell which.
 */
function secretArns(id: string, location: Location): readonly string[] {
  if (id.startsWith('arn:')) return [iamLiteral(id), `${iamLiteral(id)}-??????`];
  return [arnOf('secretsmanager', location, `secret:${iamLiteral(id)}-??????`)];
}
