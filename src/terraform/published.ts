import type { Federation } from '../model/federation';
import { slug } from '../model/names';
import { publishedParameters, publishedSecrets, type PublishedValue } from '../model/published';
import type { SignInDomain } from './domains';
import { resource, type Element, type Scope } from './elements';
import { expression, interpolated, literal, template, type Template } from './template';
import type { PoolAttributes } from './user-pool';

/** What is published of a stack. */
interface PublishedSources {
  readonly pool: PoolAttributes;
  readonly domain: SignInDomain | undefined;
  /** By key. */
  readonly clients: ReadonlyMap<string, Element>;
}

/** The parameters and secrets for the stacks and apps that use the pool. */
export function published(scope: Scope, federation: Federation, { pool, domain, clients }: PublishedSources): void {
  const clientOf = (key: string): Element => {
    const client = clients.get(key);
    if (client === undefined) throw new Error(`the app client ${key} was not made`);
    return client;
  };
  const valueOf = (value: PublishedValue): Template => {
    switch (value.kind) {
      case 'userPoolId':
        return pool.id;
      case 'userPoolArn':
        return pool.arn;
      case 'issuer':
        return template`https://${pool.endpoint}`;
      case 'domain':
        if (domain === undefined) throw new Error('a domain is to be published, and there is none');
        return domain.host;
      case 'clientId':
        return clientOf(value.client).attribute('id');
    }
  };
  for (const { address, name, value } of publishedParameters(federation)) {
    resource(scope, 'aws_ssm_parameter', address, {
      name: literal(name),
      description: literal(descriptionOf(value)),
      type: literal('String'),
      // No secret: `value` would hide it in plans.
      insecureValue: valueOf(value),
    });
  }
  for (const { client: key, name } of publishedSecrets(federation)) {
    const kmsKeyArn = federation.publish?.clientSecrets?.kmsKeyArn;
    const secret = resource(scope, 'aws_secretsmanager_secret', slug(key), {
      name: literal(name),
      description: literal(`Client id and secret of the app client ${key}`),
      ...(kmsKeyArn !== undefined && { kmsKeyId: literal(kmsKeyArn) }),
    });
    const client = clientOf(key).address;
    resource(scope, 'aws_secretsmanager_secret_version', slug(key), {
      secretId: secret.attribute('id'),
      secretString: interpolated(
        expression`jsonencode({ client_id = ${client}.id, client_secret = ${client}.client_secret })`,
      ),
    });
  }
}

function descriptionOf(value: PublishedValue): string {
  switch (value.kind) {
    case 'userPoolId':
      return 'Id of the user pool';
    case 'userPoolArn':
      return 'ARN of the user pool';
    case 'issuer':
      return 'Issuer of the tokens that the user pool signs';
    case 'domain':
      return 'Host of the sign-in pages';
    case 'clientId':
      return `Client id of the app client ${value.client}`;
  }
}
