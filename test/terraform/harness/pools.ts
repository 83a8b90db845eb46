/** User pools that were made by API calls, as consoles and scripts make them, and what AWS answers about them. */
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import {
  CreateGroupCommand,
  CreateIdentityProviderCommand,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  DescribeIdentityProviderCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  GetUserPoolMfaConfigCommand,
  ListGroupsCommand,
  ListIdentityProvidersCommand,
  ListResourceServersCommand,
  ListUserPoolClientsCommand,
  SetUserPoolMfaConfigCommand,
  type CreateGroupCommandInput,
  type CreateIdentityProviderCommandInput,
  type CreateResourceServerCommandInput,
  type CreateUserPoolClientCommandInput,
  type CreateUserPoolCommandInput,
  type CreateUserPoolDomainCommandInput,
  type SetUserPoolMfaConfigCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type InPool<Input> = Omit<Input, 'UserPoolId'>;

/** What a pool is made of. */
export interface MadePool {
  readonly pool: CreateUserPoolCommandInput;
  readonly mfa?: InPool<SetUserPoolMfaConfigCommandInput>;
  readonly providers?: readonly InPool<CreateIdentityProviderCommandInput>[];
  readonly clients?: readonly InPool<CreateUserPoolClientCommandInput>[];
  readonly domains?: readonly InPool<CreateUserPoolDomainCommandInput>[];
  readonly groups?: readonly InPool<CreateGroupCommandInput>[];
  readonly resourceServers?: readonly InPool<CreateResourceServerCommandInput>[];
}

/** Makes the pool and all that is in it; gives its id. */
export async function makePool(api: CognitoIdentityProviderClient, made: MadePool): Promise<string> {
  const { UserPool: pool } = await api.send(new CreateUserPoolCommand(made.pool));
  const UserPoolId = pool?.Id ?? '';
  if (made.mfa !== undefined) await api.send(new SetUserPoolMfaConfigCommand({ ...made.mfa, UserPoolId }));
  for (const provider of made.providers ?? [])
    await api.send(new CreateIdentityProviderCommand({ ...provider, UserPoolId }));
  for (const server of made.resourceServers ?? [])
    await api.send(new CreateResourceServerCommand({ ...server, UserPoolId }));
  for (const client of made.clients ?? []) await api.send(new CreateUserPoolClientCommand({ ...client, UserPoolId }));
  for (const domain of made.domains ?? []) await api.send(new CreateUserPoolDomainCommand({ ...domain, UserPoolId }));
  for (const group of made.groups ?? []) await api.send(new CreateGroupCommand({ ...group, UserPoolId }));
  return UserPoolId;
}

/** Writes what AWS answers about a pool into a folder, a file for each answer, as the AWS CLI prints them. */
export async function writeAnswers(
  api: CognitoIdentityProviderClient,
  UserPoolId: string,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, { $metadata: _, ...answer }: { readonly $metadata: unknown }): void => {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(answer, null, 4)}\n`);
  };
  const pool = await api.send(new DescribeUserPoolCommand({ UserPoolId }));
  keep('describe-user-pool', pool);
  keep('get-user-pool-mfa-config', await api.send(new GetUserPoolMfaConfigCommand({ UserPoolId })));
  keep('list-groups', await api.send(new ListGroupsCommand({ UserPoolId })));
  keep('list-resource-servers', await api.send(new ListResourceServersCommand({ UserPoolId, MaxResults: 50 })));
  const providers = await api.send(new ListIdentityProvidersCommand({ UserPoolId, MaxResults: 60 }));
  keep('list-identity-providers', providers);
  for (const [index, { ProviderName }] of (providers.Providers ?? []).entries())
    keep(
      `describe-identity-provider-${index + 1}`,
      await api.send(new DescribeIdentityProviderCommand({ UserPoolId, ProviderName })),
    );
  const clients = await api.send(new ListUserPoolClientsCommand({ UserPoolId, MaxResults: 60 }));
  keep('list-user-pool-clients', clients);
  for (const [index, { ClientId }] of (clients.UserPoolClients ?? []).entries())
    keep(
      `describe-user-pool-client-${index + 1}`,
      await api.send(new DescribeUserPoolClientCommand({ UserPoolId, ClientId })),
    );
  const domains = [pool.UserPool?.Domain, pool.UserPool?.CustomDomain].filter((domain) => domain !== undefined);
  for (const [index, Domain] of domains.entries())
    keep(`describe-user-pool-domain-${index + 1}`, await api.send(new DescribeUserPoolDomainCommand({ Domain })));
}
