import type { IsSecret } from './value';

/** Keys of ProviderDetails that are no secrets. Every other key of that map is hidden, known or not. */
const OPEN_DETAILS: ReadonlySet<string> = new Set([
  'IDPInit',
  'IDPSignout',
  'EncryptedResponses',
  'MetadataFile',
  'MetadataURL',
  'RequestSigningAlgorithm',
  'ActiveEncryptionCertificate',
  'SLORedirectBindingURI',
  'SSORedirectBindingURI',
  'api_version',
  'attributes_request_method',
  'attributes_url',
  'attributes_url_add_attributes',
  'authorize_scopes',
  'authorize_url',
  'client_id',
  'jwks_uri',
  'key_id',
  'oidc_issuer',
  'team_id',
  'token_request_method',
  'token_url',
]);

/** The environment variable of a function that is shown: the linking policy holds no secret. */
export const POLICY_VARIABLE = 'LINKING_POLICY';

/**
 * The arguments that carry secrets, by resource type, whether or not the plan marks them: the AWS provider marks
 * `provider_details` only where a sensitive value flows in.
 */
const SECRETS: Readonly<Record<string, IsSecret>> = {
  aws_cognito_identity_provider: ([argument, key]) =>
    argument === 'provider_details' && key !== undefined && !OPEN_DETAILS.has(key),
  aws_cognito_user_pool_client: ([argument]) => argument === 'client_secret',
  aws_lambda_function: ([argument, block, name]) =>
    argument === 'environment' && block === 'variables' && name !== undefined && name !== POLICY_VARIABLE,
  aws_secretsmanager_secret_version: ([argument]) =>
    argument === 'secret_string' || argument === 'secret_binary' || argument === 'secret_string_wo',
  aws_ssm_parameter: ([argument]) => argument === 'value' || argument === 'insecure_value' || argument === 'value_wo',
};

/** What is secret in a resource of that type. */
export function secretsOf(type: string): IsSecret {
  return Object.hasOwn(SECRETS, type) ? (SECRETS[type] ?? nothing) : nothing;
}

function nothing(): boolean {
  return false;
}
