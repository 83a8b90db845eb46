import type { AppClient, CustomDomain, Federation } from './federation';

/**
 * Where the certificate of a custom domain is, whatever the pool's Region: CloudFront serves the pages.
 * Source: Cognito Developer Guide, "Using your own domain for managed login".
 */
export const CERTIFICATE_REGION = 'us-east-1';

/** Whether the stack makes the certificate of a domain: it has the zone to prove it in, and none is named. */
export function makesCertificate({ adopted, certificateArn, hostedZoneId }: CustomDomain): boolean {
  return certificateArn === undefined && hostedZoneId !== undefined && adopted === undefined;
}

/** The app clients that get a style: all, where the pages are managed login. */
export function styledClients({ appClients, userPool }: Federation): readonly AppClient[] {
  return userPool.domain?.managedLogin === true ? appClients : [];
}
