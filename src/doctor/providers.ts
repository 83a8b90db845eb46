import type { Federation, IdentityProvider } from '../model/federation';
import { quote } from '../diagnostics/text';
import { failed, notLookedAt, type DoctorFinding } from './finding';
import { lookAtOidc } from './oidc';
import { lookAtSaml } from './saml';
import type { Web } from './web';

/** The hosts that Cognito itself goes to for a vendor that it knows. Source: the vendors' own pages, see src/presets. */
const SOCIAL_HOSTS = {
  amazon: 'api.amazon.com',
  apple: 'appleid.apple.com',
  facebook: 'graph.facebook.com',
  google: 'accounts.google.com',
} as const;

/**
 * Looks at the identity providers of a federation from outside, as Cognito would, and changes nothing there.
 *
 * @returns what is wrong with them, and what could not be looked at, provider by provider
 */
export async function lookAtProviders(federation: Federation, web: Web, now: Date): Promise<readonly DoctorFinding[]> {
  const ofEach = await Promise.all(
    federation.identityProviders.map((provider) => lookAtProvider(provider, federation, web, now)),
  );
  const pending = federation.pendingProviders.map(({ at, name }) =>
    notLookedAt(at.key(), `${quote(name)} is pending, so there is nothing to look at yet.`),
  );
  return [...ofEach.flat(), ...pending];
}

async function lookAtProvider(
  provider: IdentityProvider,
  federation: Federation,
  web: Web,
  now: Date,
): Promise<readonly DoctorFinding[]> {
  switch (provider.type) {
    case 'oidc':
      return lookAtOidc(provider, federation, web);
    case 'saml':
      return lookAtSaml(provider, web, now);
    case 'upstream':
      return [
        notLookedAt(
          provider.at.value('upstream'),
          'The issuer is the pool of another stack, whose id only its state tells.',
        ),
      ];
    case 'amazon':
    case 'apple':
    case 'facebook':
    case 'google': {
      const host = SOCIAL_HOSTS[provider.type];
      const problem = await web.hostProblem(host);
      return problem === undefined ? [] : [failed(`https://${host}/`, problem, provider.at.key())];
    }
  }
}
