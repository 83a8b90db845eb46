import type { Federation } from '../model/federation';
import { AwsProvider, type Construct, type TerraformProvider } from './cdktf';
import { awsProviderArguments } from './stack-provider';
import type { Scope } from './elements';
import { literal } from './template';

/** Where Cognito looks for the certificate of a custom domain, whatever the pool's Region. Source: Cognito Developer Guide, "Using your own domain". */
export const CERTIFICATE_REGION = 'us-east-1';

/** A second AWS provider, for the one thing that is made in another Region than the pool. */
export function certificateProvider(scope: Scope, federation: Federation): TerraformProvider {
  const alias = `${scope.addressPrefix}us_east_1`;
  return new (AwsProvider as unknown as new (scope: Construct, id: string, config: object) => AwsProvider)(
    scope,
    'us_east_1',
    { ...awsProviderArguments(federation, literal(CERTIFICATE_REGION)), alias },
  );
}
