import type { Rule } from '../rule';

/** A federated sign-in goes through the pool's own pages, which need a host. */
export const federationWithoutDomain: Rule = {
  code: 'federation-without-domain',
  severity: 'error',
  title: 'The pool has no domain to sign in at',
  why: 'A sign-in through an outside provider begins and ends at the domain of the pool: without one there is no authorize URL, and no redirect URI to give to the provider.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain.html',
  *check({ federation }) {
    // A pool that exists already may have its domain already; the plan compares.
    if (
      federation.userPool.kind !== 'created' ||
      federation.userPool.domain !== undefined ||
      federation.identityProviders.length === 0
    )
      return;
    const client = federation.appClients.find(({ flows }) => flows.length > 0);
    if (client === undefined) return;
    yield {
      message: 'The spec has identity providers but no userPool.domain.',
      fix: 'Add domain: { prefix: … } to userPool.',
      place: federation.userPool.at.key(),
      related: [{ ...client.at.key(), note: `${client.key} signs in there` }],
    };
  },
};
