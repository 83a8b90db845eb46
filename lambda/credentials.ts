/**
 * Stands in the bundle for `@aws-sdk/credential-provider-node`, the SDK's chain of credential sources, as its first
 * link alone. Lambda puts the role's credentials into the environment; files, SSO, STS and instance metadata are not
 * there to be asked, and would be half of the bundle.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
