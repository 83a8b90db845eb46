import type { Federation } from '../model/federation';
import { poolName } from '../model/pool';
import { providerTypeOf } from '../model/preset';
import { blockOf, textOf, textsOf } from './arguments';
import { policyOf } from './linking';
import type { ResourceChange } from './plan';
import { linkedProviders } from './policy-change';
import { isEmpty } from './value';

/** What a plan does to a part of the picture. */
export type Mark = 'new' | 'changed' | 'replaced' | 'removed';

/** A box of the picture. */
export interface PictureNode {
  readonly name: string;
  /** In our words, such as `OIDC` or `app client`. */
  readonly kind: string;
  readonly mark?: Mark | undefined;
}

/** A federation as a picture: who vouches for people, the pool, and the apps that they reach. */
export interface Picture {
  readonly pool: PictureNode;
  readonly providers: readonly (PictureNode & { readonly linked: boolean })[];
  /** `offers`: names of providers, and COGNITO. */
  readonly clients: readonly (PictureNode & { readonly offers: readonly string[] })[];
  readonly trigger: PictureNode | undefined;
}

/** The picture of a spec alone. */
export function pictureOf({
  specName,
  userPool,
  identityProviders,
  appClients,
  accountLinking,
  preSignUpFunction,
}: Federation): Picture {
  const linked = accountLinking?.providers.map(({ name }) => name) ?? [];
  return {
    pool: { name: poolName(userPool) ?? specName, kind: 'user pool' },
    providers: identityProviders.map(({ name, preset }) => ({
      name,
      kind: providerTypeOf(preset),
      linked: linked.includes(name),
    })),
    clients: appClients.map(({ key, identityProviders: offers }) => ({ name: key, kind: 'app client', offers })),
    trigger: preSignUpFunction && { name: 'pre sign-up', kind: triggerKind(linked) },
  };
}

/** The picture of a stack as its plan leaves it, with what the plan changes and removes; undefined where it has no part of one. */
export function pictureOfPlan(changes: readonly ResourceChange[]): Picture | undefined {
  const of = (type: string): readonly ResourceChange[] => changes.filter((change) => change.type === type);
  const [pool] = of('aws_cognito_user_pool');
  const providers = of('aws_cognito_identity_provider');
  const clients = of('aws_cognito_user_pool_client');
  if (pool === undefined && providers.length + clients.length === 0) return undefined;
  const linked = linkedProviders(policyOf(changes, 'after') ?? policyOf(changes, 'before'));
  const functions = of('aws_lambda_function').filter(({ before, after }) =>
    [before, after].some((state) => !isEmpty(blockOf(blockOf(state, 'environment'), 'variables'))),
  );
  const [trigger] = functions;
  return {
    pool: { name: nameOf(pool, 'name') ?? 'user pool', kind: 'user pool', mark: pool && markOf(pool) },
    providers: providers.map((provider) => {
      const name = nameOf(provider, 'provider_name') ?? provider.name;
      return {
        name,
        kind: textOf(provider.after ?? provider.before, 'provider_type') ?? 'identity provider',
        linked: linked.includes(name),
        mark: markOf(provider),
      };
    }),
    clients: clients.map((client) => ({
      name: nameOf(client, 'name') ?? client.name,
      kind: 'app client',
      offers: textsOf(client.after ?? client.before, 'supported_identity_providers'),
      mark: markOf(client),
    })),
    trigger: trigger && { name: 'pre sign-up', kind: triggerKind(linked), mark: markOf(trigger) },
  };
}

/** What the pre sign-up function does. */
function triggerKind(linked: readonly string[]): string {
  return linked.length === 0 ? 'checks email domains' : 'links accounts';
}

function nameOf(change: ResourceChange | undefined, argument: string): string | undefined {
  return textOf(change?.after, argument) ?? textOf(change?.before, argument);
}

function markOf({ action }: ResourceChange): Mark | undefined {
  switch (action) {
    case 'create':
      return 'new';
    case 'update':
    case 'unknown':
      return 'changed';
    case 'replace':
      return 'replaced';
    case 'delete':
    case 'forget':
      return 'removed';
    case 'no-op':
    case 'read':
      return undefined;
  }
}
