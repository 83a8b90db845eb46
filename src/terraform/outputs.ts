import type { AppClient, Federation } from '../model/federation';
import {
  albStartUrl,
  authorizeUrl,
  federatedProviders,
  hostedClients,
  idpRedirectUri,
  loginUrl,
  logoutUrl,
  samlAcsUrl,
  samlEntityId,
  startingClients,
  type Encode,
} from '../model/sign-in-urls';
import type { SignInDomain } from './domains';
import { output as declareOutput, type Element, type OutputValue, type Scope } from './elements';
import { expression, interpolated, literal, template, templateMap, type Template } from './template';
import type { PoolAttributes } from './user-pool';
import type { Values } from './values';

/** What the outputs tell of: the resources of one stack. */
export interface OutputSources {
  readonly pool: PoolAttributes;
  /** The one that people see comes first. */
  readonly domains: readonly SignInDomain[];
  /** By key. */
  readonly clients: ReadonlyMap<string, Element>;
  /** OIDC providers of IAM, by the name of the identity provider. */
  readonly ofIam: ReadonlyMap<string, Element>;
  readonly lambda: Element | undefined;
  readonly values: Values;
}

/** The outputs that apps, other stacks and the providers' admins need. */
export function outputs(
  scope: Scope,
  federation: Federation,
  { pool, domains, clients, ofIam, lambda, values }: OutputSources,
): void {
  const output = (name: string, description: string, value: OutputValue, sensitive = false): void => {
    declareOutput(scope, name, { description, value, ...(sensitive && { sensitive }) });
  };
  const [domain, another] = domains;
  const idOf = (client: AppClient): Template => resourceOf(client, clients).attribute('id');
  const issuer = template`https://${pool.endpoint}`;
  const withSecret = federation.appClients.filter(({ secret }) => secret);

  output('user_pool_id', 'Id of the user pool', pool.id);
  output('user_pool_arn', 'ARN of the user pool', pool.arn);
  output('issuer', 'Issuer of the tokens that the user pool signs', issuer);
  output('client_ids', 'Client id of each app client', byClient(federation.appClients, idOf));
  if (withSecret.length > 0) {
    output(
      'client_secrets',
      'Client secret of each app client that has one',
      byClient(withSecret, (client) => resourceOf(client, clients).attribute('client_secret')),
      true,
    );
  }
  output(
    'consumers',
    'For each app client, the values that an ALB rule, a JWT authorizer and an identity pool need',
    byClient(federation.appClients, (client) =>
      templateMap<OutputValue>({
        ...(domain && {
          alb: templateMap({
            user_pool_arn: pool.arn,
            user_pool_client_id: idOf(client),
            user_pool_domain: domain.name,
          }),
        }),
        jwt_authorizer: templateMap<OutputValue>({ issuer, audience: [idOf(client)] }),
        identity_pool_provider: templateMap({ client_id: idOf(client), provider_name: pool.endpoint }),
      }),
    ),
  );
  if (lambda !== undefined) {
    const does = federation.accountLinking === undefined ? 'checks first sign-ins' : 'links accounts';
    output('linking_function_arn', `ARN of the function that ${does}`, lambda.attribute('arn'));
  }
  if (ofIam.size > 0) {
    output(
      'iam_oidc_provider_arns',
      'For each identity provider, its OIDC provider in IAM, for identity pools and the trust policies of roles',
      templateMap(Object.fromEntries([...ofIam].map(([name, provider]) => [name, provider.attribute('arn')]))),
    );
  }
  if (domain === undefined) return;

  const { host } = domain;
  const hosted = hostedClients(federation);
  const starting = startingClients(federation);
  const balanced = hosted.filter(({ albHosts }) => albHosts.length > 0);
  // Terraform knows the values that the spec does not hold, and so has to encode them.
  const encode: Encode<Template> = (text) =>
    typeof text === 'string'
      ? literal(encodeURIComponent(text))
      : interpolated(expression`urlencode(${values.shownExpression(text)})`);
  output('domain', 'Host of the sign-in pages', host);
  if (domain.target !== undefined) {
    output('domain_cloudfront_target', 'What the alias records of the domain lead to', domain.target.name);
    output('domain_cloudfront_zone_id', 'The hosted zone of domain_cloudfront_target', domain.target.zoneId);
  }
  output('idp_redirect_uri', 'Redirect URI to enter at every OpenID Connect provider', idpRedirectUri(host));
  if (another !== undefined)
    output(
      'prefix_idp_redirect_uri',
      'Redirect URI of the prefix domain, to enter at every OpenID Connect provider as well',
      idpRedirectUri(another.host),
    );
  if (federation.identityProviders.some(({ type }) => type === 'saml')) {
    output('saml_acs_url', 'Assertion consumer service URL to enter at every SAML provider', samlAcsUrl(host));
    if (another !== undefined)
      output(
        'prefix_saml_acs_url',
        'Assertion consumer service URL of the prefix domain, to enter at every SAML provider as well',
        samlAcsUrl(another.host),
      );
    output('saml_entity_id', 'Entity id (audience) to enter at every SAML provider', samlEntityId(pool.id));
  }
  output(
    'login_urls',
    'For each app client, the page that offers every way to sign in; the app adds state and PKCE',
    byClient(starting, (client) => loginUrl(host, client, idOf(client), encode)),
  );
  output(
    'authorize_urls',
    'For each app client and identity provider, where a sign-in starts; the app adds state and PKCE',
    byClient(starting, (client) =>
      templateMap(
        Object.fromEntries(
          federatedProviders(client).map((name) => [name, authorizeUrl(host, name, client, idOf(client), encode)]),
        ),
      ),
    ),
  );
  if (balanced.length > 0) {
    output(
      'alb_urls',
      'For each app client, where a sign-in through its load balancers starts; the load balancer itself sends people to Cognito',
      byClient(balanced, ({ albHosts }) => albHosts.map((host) => values.shown(albStartUrl(host)))),
    );
  }
  output(
    'logout_urls',
    'For each app client, where a sign-out starts; it ends the session at Cognito, not at the identity provider',
    byClient(
      hosted.filter(({ logoutUrls }) => logoutUrls.length > 0),
      (client) => logoutUrl(host, idOf(client), client.logoutUrls[0] ?? '', encode),
    ),
  );
}

function byClient(clients: readonly AppClient[], value: (client: AppClient) => OutputValue): OutputValue {
  return templateMap(Object.fromEntries(clients.map((client) => [client.key, value(client)])));
}

function resourceOf(client: AppClient, resources: ReadonlyMap<string, Element>): Element {
  const resource = resources.get(client.key);
  if (resource === undefined) throw new Error(`the app client ${client.key} was not made`);
  return resource;
}
