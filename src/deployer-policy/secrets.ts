import type { Federation } from '../model/federation';
import { arnOf, literally, type Place } from './arn';
import type { Grant } from './grant';

/** The secrets that Terraform reads for the identity providers. */
export function secretGrants({ identityProviders }: Federation, place: Place): readonly Grant[] {
  return identityProviders.flatMap(({ clientSecret }): readonly Grant[] => {
    switch (clientSecret.kind) {
      case 'variable':
        return [];
      case 'ssmParameter':
        return [
          {
            sid: 'ProviderParameters',
            read: ['ssm:GetParameter'],
            write: [],
            resources: [arnOf('ssm', place, `parameter/${literally(clientSecret.name.replace(/^\//, ''))}`)],
          },
        ];
      case 'secretsManager':
        return [{ sid: 'ProviderSecrets', read: ['secretsmanager:GetSecretValue'], write: [], resources: secretArns(clientSecret.id, place) }];
    }
  });
}

/**
 * Secrets Manager ends the ARN of a secret with a hyphen and six characters of its own choice. A name is without them;
 * an ARN may be with or without, and does not tell which.
 */
function secretArns(id: string, place: Place): readonly string[] {
  if (id.startsWith('arn:')) return [literally(id), `${literally(id)}-??????`];
  return [arnOf('secretsmanager', place, `secret:${literally(id)}-??????`)];
}
