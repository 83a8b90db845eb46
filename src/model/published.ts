import type { Federation } from './federation';
import { slug } from './names';

/** What a parameter holds. */
export type PublishedValue =
  | { readonly kind: 'userPoolId' | 'userPoolArn' | 'issuer' | 'domain' }
  | { readonly kind: 'clientId'; readonly client: string };

/** A parameter of Parameter Store that a stack writes. */
export interface PublishedParameter {
  /** The last part of its Terraform address. */
  readonly address: string;
  readonly name: string;
  readonly value: PublishedValue;
}

/** A secret of Secrets Manager that a stack writes. */
export interface PublishedSecret {
  /** Key of the app client. */
  readonly client: string;
  readonly name: string;
}

/** The parameters that a federation publishes. */
export function publishedParameters(federation: Federation): readonly PublishedParameter[] {
  const prefix = federation.publish?.parameterPrefix;
  if (prefix === undefined) return [];
  return [
    { address: 'user_pool_id', name: `${prefix}/user_pool_id`, value: { kind: 'userPoolId' } },
    { address: 'user_pool_arn', name: `${prefix}/user_pool_arn`, value: { kind: 'userPoolArn' } },
    { address: 'issuer', name: `${prefix}/issuer`, value: { kind: 'issuer' } },
    ...(hasDomain(federation)
      ? [{ address: 'domain', name: `${prefix}/domain`, value: { kind: 'domain' } } as const]
      : []),
    ...federation.appClients.map(({ key }) => ({
      address: `client_id_${slug(key)}`,
      name: `${prefix}/clients/${key}/client_id`,
      value: { kind: 'clientId', client: key } as const,
    })),
  ];
}

/** The secrets that a federation publishes: one for each app client that has a secret. */
export function publishedSecrets({ publish, appClients }: Federation): readonly PublishedSecret[] {
  const secrets = publish?.clientSecrets;
  if (secrets === undefined) return [];
  return appClients.filter(({ secret }) => secret).map(({ key }) => ({ client: key, name: `${secrets.name}/${key}` }));
}

/** Whether the stack knows a domain: one that it makes, or that of a pool which exists already. */
function hasDomain({ userPool, appClients }: Federation): boolean {
  return (
    userPool.domain !== undefined || (userPool.kind !== 'created' && appClients.some(({ flows }) => flows.length > 0))
  );
}
