import { quote } from '../../diagnostics/text';
import type { Text } from '../../model/federation';
import { holdsCredentials } from '../../model/https-url';
import { readable } from '../../model/references';
import { writeItem } from '../edits';
import type { Rule } from '../rule';

/** A load balancer calls back at the host that the browser names, which is in lower case, and Cognito compares byte for byte. */
export const albHostMalformed: Rule = {
  code: 'alb-host-malformed',
  severity: 'error',
  title: 'A host of a load balancer is not a host name',
  why: 'The callback URL is made from the host and compared byte for byte with the one that the load balancer sends. Anything but a host name in lower case gives a URL that never matches: redirect_mismatch at every sign-in.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  *check({ federation }) {
    for (const { albHosts, at } of federation.appClients) {
      for (const [index, host] of albHosts.entries()) {
        // Another rule refuses a password, without quoting it.
        if (couldBeHost(host) || [host].flat().some((text) => holdsCredentials(readable(text)))) continue;
        const meant = typeof host === 'string' ? hostIn(host) : undefined;
        const otherPort = /:\d/.test(readable(host))
          ? ' A listener on another port than 443 needs its URL in callbackUrls.'
          : '';
        const place = at.to('albHosts').value(index);
        const { fix, edit } =
          meant === undefined
            ? { fix: 'Write only the host, such as app.acme.com.', edit: undefined }
            : writeItem(place, albHosts, meant);
        yield {
          message: `${quote(readable(host), 100)} is not a host name in lower case, without scheme, port and path.`,
          fix: `${fix}${otherPort}`,
          edit,
          place,
        };
      }
    }
  },
};

/** Of a host that is made around a value from elsewhere the rest is judged. */
function couldBeHost(host: Text): boolean {
  return isHost(typeof host === 'string' ? host : `${host.prefix}x.x${host.suffix}`);
}

/** A name of the public internet: labels of letters, digits and hyphens, the last one no number. */
function isHost(text: string): boolean {
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  return text.length <= 253 && new RegExp(`^(?:${label}\\.)+(?![0-9]+$)${label}$`).test(text);
}

/** The host that somebody meant who wrote a URL, a port or capitals. */
function hostIn(text: string): string | undefined {
  const url = `https://${text.replace(/^[a-z]+:\/\//i, '')}`;
  const host = URL.canParse(url) ? new URL(url).hostname : undefined;
  return host !== undefined && isHost(host) ? host : undefined;
}
