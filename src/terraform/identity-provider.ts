import { compareText } from '../diagnostics/diagnostic';
import type { Federation, IdentityProvider } from '../model/federation';
import { slug } from '../model/names';
import { CognitoIdentityProvider, type TerraformStack } from './cdktf';
import { literal, literalMap } from './template';

/**
 * The identity providers by name. `after` holds the addresses that must exist before anybody can sign in through them.
 */
export function identityProviders(
  stack: TerraformStack,
  federation: Federation,
  poolId: string,
  secrets: ReadonlyMap<string, string>,
  after: readonly string[],
): ReadonlyMap<string, CognitoIdentityProvider> {
  return new Map(
    federation.identityProviders.map((provider) => {
      const resource = new CognitoIdentityProvider(stack, `aws_cognito_identity_provider.${slug(provider.name)}`, {
        userPoolId: poolId,
        providerName: literal(provider.name),
        providerType: 'OIDC',
        providerDetails: providerDetails(provider, secrets.get(provider.name)),
        attributeMapping: literalMap(provider.attributeMapping),
        ...(provider.identifiers.length > 0 && { idpIdentifiers: [...provider.identifiers].sort(compareText).map(literal) }),
      });
      if (after.length > 0) resource.dependsOn = [...after];
      return [provider.name, resource];
    }),
  );
}

/** Keys of ProviderDetails for OIDC. Source: Cognito API, CreateIdentityProvider. */
function providerDetails(provider: IdentityProvider, secret: string | undefined): Record<string, string> {
  if (secret === undefined) throw new Error(`the secret of ${provider.name} was not declared`);
  return {
    client_id: literal(provider.clientId),
    client_secret: secret,
    authorize_scopes: literal(provider.scopes.join(' ')),
    attributes_request_method: provider.attributesRequestMethod,
    oidc_issuer: literal(provider.issuer),
    // AWS adds this itself; left out, the AWS provider plans to remove it for ever.
    attributes_url_add_attributes: 'false',
    ...(provider.endpoints !== undefined && {
      authorize_url: literal(provider.endpoints.authorize),
      token_url: literal(provider.endpoints.token),
      attributes_url: literal(provider.endpoints.userInfo),
      jwks_uri: literal(provider.endpoints.jwks),
    }),
  };
}
