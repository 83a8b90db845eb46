/**
 * The construct, for a CDKTF app of one's own: `cognito-federation/construct`. It needs that app's packages cdktf, constructs
 * and @cdktf/provider-aws; nothing else of this package does.
 */
export { CognitoFederation, type CognitoFederationProps } from './terraform/cognito-federation';
export type { FunctionArchive } from './terraform/linking-function';
