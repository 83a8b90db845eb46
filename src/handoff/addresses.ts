import { wordList } from '../diagnostics/text';
import type { Federation, IdentityProvider, UpstreamProvider } from '../model/federation';
import { readable } from '../model/references';
import {
  albStartUrl,
  authorizeUrl,
  encodedOrNamed,
  hostedClients,
  loginUrl,
  logoutUrl,
  relayState,
  startingClients,
} from '../model/sign-in-urls';
import { isUpstream, speaksOidc } from '../model/upstream';
import type { Preset } from '../model/preset';
import { code, fenced, list } from '../report/markdown';
import { clientId, hostsOf } from './unknowns';

/** Where people start who sign in through the provider. */
export function starts(federation: Federation, provider: IdentityProvider): readonly string[] {
  const { name } = provider;
  const offering = federation.appClients.filter(({ identityProviders }) => identityProviders.includes(name));
  const starting = startingClients({ ...federation, appClients: offering });
  const balanced = hostedClients({ ...federation, appClients: offering }).filter(({ albHosts }) => albHosts.length > 0);
  const elsewhere = offering
    .filter(({ downstreamPools }) => downstreamPools.length > 0)
    .map(
      ({ key, downstreamPools }) =>
        `App client ${code(key)} signs people in for ${wordList(
          downstreamPools.map(({ stackName }) => code(stackName)),
          'and',
        )}: a sign-in starts there.`,
    );
  if (starting.length + balanced.length + elsewhere.length === 0)
    return ['No app client offers this provider on the sign-in pages.'];
  return [
    ...(starting.length === 0
      ? []
      : [
          'The app adds `state` and PKCE of its own; where it demands them, a bookmark or a portal leads to the app. The client id is known once the stack is applied: `terraform output client_ids`.',
        ]),
    ...starting.flatMap((client) =>
      hostsOf(federation).map((host) =>
        [
          `App client ${code(client.key)}:`,
          '',
          fenced([authorizeUrl(host, name, client, clientId(client), encodedOrNamed)]),
          '',
          'The page that offers every way to sign in:',
          '',
          fenced([loginUrl(host, client, clientId(client), encodedOrNamed)]),
        ].join('\n'),
      ),
    ),
    ...balanced.map(
      ({ key, albHosts }) =>
        `App client ${code(key)}, through a load balancer. It asks for each sign-in itself and accepts no answer that it did not ask for, so a bookmark or a portal leads to it:\n\n${list(albHosts.map((host) => code(readable(albStartUrl(host)))))}`,
    ),
    ...(provider.type === 'saml' && provider.idpInit && starting.length > 0
      ? [
          'A sign-in that starts at the provider is a POST to the ACS URL from above with `SAMLResponse` and one of these as `RelayState`:',
          ...starting.map((client) =>
            [
              `App client ${code(client.key)}:`,
              '',
              fenced([relayState(name, client, clientId(client), encodedOrNamed)]),
            ].join('\n'),
          ),
        ]
      : []),
    ...elsewhere,
  ];
}

/** Where a sign-out starts, at Cognito and at the provider. */
export function signingOut(
  federation: Federation,
  provider: IdentityProvider,
  { title, endSession }: Preset,
): readonly string[] {
  const { name } = provider;
  const clients = hostedClients(federation).filter(
    ({ identityProviders, logoutUrls }) => identityProviders.includes(name) && logoutUrls.length > 0,
  );
  const urls = clients.flatMap((client) =>
    client.logoutUrls.flatMap((url) =>
      hostsOf(federation).map((host) => logoutUrl(host, clientId(client), url, encodedOrNamed)),
    ),
  );
  return [
    'Signing out of Cognito does not end the session at the identity provider. To end both, an app sends people to the one address and then to the other.',
    ...(urls.length === 0 ? [] : ['At Cognito:', fenced(urls)]),
    ...(isUpstream(provider) ? signingOutUpstream(provider.upstream) : []),
    endSession === undefined
      ? whereSessionsEnd(provider)
      : `At ${title}: ${code(endSession.url)}${endSession.note === undefined ? '' : `. ${endSession.note}`}`,
  ];
}

/** The app client of the other pool has logout URLs of its own, which take no others. */
function signingOutUpstream({ client: key, found }: UpstreamProvider['upstream']): readonly string[] {
  if (found.kind !== 'found') return [];
  const urls = found.hosts.flatMap((host) =>
    found.client.logoutUrls.map((url) =>
      logoutUrl(host, `<client id of ${key}: terraform output client_ids of ${found.stackName}>`, url, encodedOrNamed),
    ),
  );
  return urls.length === 0 ? [] : [`At ${code(found.stackName)}:`, fenced(urls)];
}

function whereSessionsEnd(provider: IdentityProvider): string {
  if (speaksOidc(provider))
    return 'At the identity provider: the address is `end_session_endpoint` in its discovery document, if there is one.';
  if (provider.type === 'saml' && provider.idpSignout)
    return 'At the identity provider: Cognito asks it to end the session, by SAML single logout.';
  return 'At the identity provider: we know of no address that ends the session.';
}
