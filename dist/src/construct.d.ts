/**
 * The construct, for a CDKTF app of one's own: `cognito-federation/construct`. It needs that app's constructs, and its
 * engine: cdktf with @cdktf/provider-aws, or cdktn with @cdktn/provider-aws. Nothing else of this package does.
 */
export { CognitoFederation, type CognitoFederationProps } from './terraform/cognito-federation';
export type { FunctionArchive } from './terraform/archive';
