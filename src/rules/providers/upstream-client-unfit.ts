import { leaves } from '../../model/adopted';
import { quote, wordList } from '../../diagnostics/text';
import { CUSTOM_PREFIX, mayRead, STANDARD_ATTRIBUTES } from '../../model/attributes';
import type { FoundUpstream, UpstreamProvider } from '../../model/federation';
import { isUpstream } from '../../model/upstream';
import type { Rule } from '../rule';

/** The app client of an upstream must let this pool sign people in through it. */
export const upstreamClientUnfit: Rule = {
  code: 'upstream-client-unfit',
  severity: 'error',
  title: 'The app client of the upstream cannot sign people in for this pool',
  why: 'To the other pool this one is an app like any other: it comes with a client secret and the authorization code grant, asks for scopes, and gets the attributes that the client may read.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-oidc-idp.html',
  *check({ federation }) {
    for (const provider of federation.identityProviders.filter(isUpstream)) {
      const { found } = provider.upstream;
      if (found.kind !== 'found') continue;
      for (const { message, fix } of faults(provider, found)) {
        yield {
          message: `${message}.`,
          fix: `In the spec ${quote(provider.upstream.spec)}, ${fix}.`,
          place: provider.at.to('upstream').value('client'),
        };
      }
    }
  },
};

function* faults(
  { scopes, attributeMapping }: UpstreamProvider,
  { stackName, hasDomain, client }: FoundUpstream,
): Iterable<{ readonly message: string; readonly fix: string }> {
  const name = `The app client ${quote(client.key)} of ${stackName}`;
  if (!hasDomain)
    yield {
      message: `The pool of ${stackName} has no domain to sign in at`,
      fix: 'add domain: { prefix: … } to userPool',
    };
  if (!client.secret && !leaves(client, 'secret'))
    yield {
      message: `${name} has no secret`,
      fix: 'write secret: true; a client that exists already cannot be given one, so make another',
    };
  if (!client.flows.includes('code') && !leaves(client, 'flows'))
    yield { message: `${name} does not have the flow code`, fix: 'add code to its flows' };
  const missingScopes = scopes.filter((scope) => !client.scopes.includes(scope));
  if (missingScopes.length > 0 && !leaves(client, 'scopes'))
    yield {
      message: `${name} does not have the ${missingScopes.length === 1 ? 'scope' : 'scopes'} ${wordList(missingScopes, 'and')}, which this provider asks for`,
      fix: 'add what is missing to its scopes',
    };
  const unread = Object.values(attributeMapping).filter((claim) => isAttribute(claim) && !mayRead(client, claim));
  if (unread.length > 0) {
    yield {
      message: `${name} may not read ${wordList(
        [...new Set(unread)].sort().map((claim) => quote(claim)),
        'and',
      )}, which this provider's mapping needs`,
      fix:
        client.readAttributes === undefined
          ? 'list all that the mapping needs as its readAttributes: without a list it reads only the standard attributes'
          : 'add what is missing to its readAttributes',
    };
  }
}

/** Whether a claim of a Cognito pool is one of its attributes; others, such as sub, are in every token. */
function isAttribute(claim: string): boolean {
  return (
    claim.startsWith(CUSTOM_PREFIX) ||
    Object.hasOwn(STANDARD_ATTRIBUTES, claim) ||
    claim === 'email_verified' ||
    claim === 'phone_number_verified'
  );
}
