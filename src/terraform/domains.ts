import type { CustomDomain, Federation, PrefixDomain } from '../model/federation';
import { prefixDomainHost, slug } from '../model/names';
import { isProtected } from '../model/pool';
import { CERTIFICATE_REGION, makesCertificate, styledClients } from '../model/sign-in-domains';
import { certificateProvider } from './aws-provider';
import { resource, type Element, type Scope } from './elements';
import { keptAsItIs } from './kept';
import { expression, interpolated, literal, type Template } from './template';
import type { Values } from './values';

/** The host where a pool signs people in, as expressions. */
export interface SignInDomain {
  /** As a load balancer's rule takes it: of a prefix domain the prefix alone. */
  readonly name: Template;
  readonly host: Template;
  /** Of a domain of the team's own: what its DNS records lead to. */
  readonly target?: { readonly name: Template; readonly zoneId: Template };
}

/** The domains of the sign-in pages that the spec asks for; the team's own comes first. */
export function signInDomains(
  scope: Scope,
  federation: Federation,
  poolId: Template,
  values: Values,
): readonly SignInDomain[] {
  const { custom, prefix } = federation.userPool.domain ?? {};
  return [
    ...(custom === undefined ? [] : [customDomain(scope, federation, custom, poolId, values)]),
    ...(prefix === undefined ? [] : [prefixDomain(scope, federation, prefix, poolId)]),
  ];
}

/** What AWS calls the two kinds of pages. Source: Cognito API, CreateUserPoolDomain. */
const PAGES = { classic: 1, managedLogin: 2 } as const;

function pagesOf({ userPool: { domain } }: Federation): { readonly managedLoginVersion?: number } {
  if (domain?.managedLogin === undefined) return {};
  return { managedLoginVersion: domain.managedLogin ? PAGES.managedLogin : PAGES.classic };
}

/** An adopted domain keeps the pages that it has where the spec does not say which. */
function unwrittenPages({ userPool: { domain } }: Federation): readonly string[] {
  return domain?.managedLogin === undefined ? ['managed_login_version'] : [];
}

function prefixDomain(
  scope: Scope,
  federation: Federation,
  { name: prefix, adopted }: PrefixDomain,
  poolId: Template,
): SignInDomain {
  const domain = resource(scope, 'aws_cognito_user_pool_domain', 'prefix', {
    domain: literal(prefix),
    userPoolId: poolId,
    ...pagesOf(federation),
    ...(adopted === undefined
      ? isProtected(federation.userPool) && { lifecycle: { preventDestroy: true } }
      : { lifecycle: keptAsItIs(unwrittenPages(federation)) }),
  });
  const name = domain.attribute('domain');
  return { name, host: prefixDomainHost(name, literal(federation.region)) };
}

function customDomain(
  scope: Scope,
  federation: Federation,
  custom: CustomDomain,
  poolId: Template,
  values: Values,
): SignInDomain {
  const { adopted, certificateArn, hostedZoneId } = custom;
  const certificate = makesCertificate(custom)
    ? issuedCertificate(scope, federation, custom.name, literal(hostedZoneId ?? ''))
    : certificateArn === undefined
      ? undefined
      : values.shown(certificateArn);
  const domain = resource(scope, 'aws_cognito_user_pool_domain', 'custom', {
    domain: literal(custom.name),
    ...(certificate !== undefined && { certificateArn: certificate }),
    userPoolId: poolId,
    ...pagesOf(federation),
    ...(adopted === undefined
      ? isProtected(federation.userPool) && { lifecycle: { preventDestroy: true } }
      : {
          lifecycle: keptAsItIs([
            ...(certificate === undefined ? ['certificate_arn'] : []),
            ...unwrittenPages(federation),
          ]),
        }),
  });
  const target = {
    name: domain.attribute('cloudfront_distribution'),
    zoneId: domain.attribute('cloudfront_distribution_zone_id'),
  };
  if (hostedZoneId !== undefined) aliasRecords(scope, literal(hostedZoneId), domain, target);
  const name = domain.attribute('domain');
  return { name, host: name, target };
}

/** The records that lead to the pages, for IPv4 and IPv6. */
function aliasRecords(
  scope: Scope,
  zoneId: Template,
  domain: Element,
  target: NonNullable<SignInDomain['target']>,
): void {
  for (const type of ['A', 'AAAA'])
    resource(scope, 'aws_route53_record', `custom_${type.toLowerCase()}`, {
      zoneId,
      name: domain.attribute('domain'),
      type: literal(type),
      alias: { name: target.name, zoneId: target.zoneId, evaluateTargetHealth: false },
    });
}

/** A certificate that is made for the domain and proved by a record in its zone. Gives its ARN, once it is issued. */
function issuedCertificate(scope: Scope, federation: Federation, name: string, zoneId: Template): Template {
  const elsewhere =
    federation.region === CERTIFICATE_REGION ? {} : { provider: certificateProvider(scope, federation) };
  const certificate = resource(scope, 'aws_acm_certificate', 'custom', {
    ...elsewhere,
    domainName: literal(name),
    validationMethod: literal('DNS'),
    // Where another one takes its place, the domain has it before the old one goes.
    lifecycle: { createBeforeDestroy: true },
  });
  const option = expression`one(${certificate.address}.domain_validation_options)`;
  const record = resource(scope, 'aws_route53_record', 'custom_certificate', {
    zoneId,
    name: interpolated(expression`${option}.resource_record_name`),
    type: interpolated(expression`${option}.resource_record_type`),
    records: [interpolated(expression`${option}.resource_record_value`)],
    ttl: 300,
    // The record of a name is the same for every certificate of an account: another one may have made it.
    allowOverwrite: true,
  });
  return resource(scope, 'aws_acm_certificate_validation', 'custom', {
    ...elsewhere,
    certificateArn: certificate.attribute('arn'),
    validationRecordFqdns: [record.attribute('fqdn')],
  }).attribute('certificate_arn');
}

/** Managed login shows nothing for a client without a style: each gets Cognito's own one. */
export function managedLoginStyles(
  scope: Scope,
  federation: Federation,
  poolId: Template,
  clients: ReadonlyMap<string, Element>,
): void {
  for (const { key } of styledClients(federation)) {
    const client = clients.get(key);
    if (client === undefined) throw new Error(`the app client ${key} was not made`);
    resource(scope, 'aws_cognito_managed_login_branding', slug(key), {
      userPoolId: poolId,
      clientId: client.attribute('id'),
      useCognitoProvidedValues: true,
    });
  }
}
