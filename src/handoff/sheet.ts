import type { Federation, IdentityProvider } from '../model/federation';
import { hostedClients } from '../model/sign-in-urls';
import { isUpstream } from '../model/upstream';
import type { Preset } from '../model/preset';
import { signingOut, starts } from './addresses';
import { stepsAndAnswers, stepsOfUpstream } from './answers';
import { attestations, claims } from './claims';
import { checklist, code, list, numbered } from '../report/markdown';
import { settings } from './settings';
import { signInErrors } from './sign-in-errors';

/** The first line of every sheet, by which a later run knows its own. */
export const SHEET_MARKER =
  '<!-- Written by `cognito-federation handoff` from the spec. Change the spec, not this file. -->';

/**
 * What the admin of an identity provider has to know and to do, as Markdown: everything of one provider of one stack.
 * Holds no secret. The same federation gives the same text.
 */
export function sheet(federation: Federation, provider: IdentityProvider): string {
  const { preset } = provider;
  const sections = [
    SHEET_MARKER,
    introduction(federation, provider, preset),
    ...(federation.pendingProviders.includes(provider) ? [PENDING] : []),
    '## What to enter',
    list(settings(federation, provider)),
    '## Claims',
    list(claims(federation, provider, preset)),
    ...(isUpstream(provider) ? stepsOfUpstream(provider) : stepsAndAnswers(provider, preset)),
    '## What only you can tell',
    checklist(attestations(federation, provider, preset)),
    '## Where a sign-in starts',
    ...starts(federation, provider),
    '## Signing out',
    ...signingOut(federation, provider, preset),
    '## The first sign-in',
    ...firstSignIn(federation, provider),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What the admin of a provider whose side is not there yet has to know. */
const PENDING =
  'The user pool does not have this provider yet: we make it with what you send back, and nobody can sign in through it before.';

function introduction({ stackName, region }: Federation, { name, type }: IdentityProvider, { title }: Preset): string {
  return [
    `# ${code(name)} for ${code(stackName)}`,
    '',
    `For the administrator of ${title}: what to set there, so people can sign in to the Amazon Cognito user pool of`,
    `${code(stackName)} in ${code(region)}, and what to send back. In the words of ${type === 'saml' ? 'SAML' : 'OpenID Connect'} the user pool is the ${type === 'saml' ? 'service provider' : 'client'}, ${code(name)} the provider.`,
  ].join('\n');
}

function firstSignIn(federation: Federation, provider: IdentityProvider): readonly string[] {
  const behindLoadBalancer = hostedClients(federation).some(
    ({ identityProviders, albHosts }) => identityProviders.includes(provider.name) && albHosts.length > 0,
  );
  return [
    numbered([
      'Wait until we say that the stack is applied with the values that you sent.',
      'Open an address from "Where a sign-in starts" in a private window.',
      `Sign in as a test user. You end at the app, with \`code\` in the address${behindLoadBalancer ? '; behind a load balancer without it' : ''}.`,
      'Sign in a second time: it must work again, with the same user.',
    ]),
    'If it ends otherwise, send us the address that you ended at and the time. What it can say:',
    [
      '| What is shown | What it means |',
      '| --- | --- |',
      ...signInErrors(federation, provider).map(({ shown, meaning }) => `| ${shown} | ${meaning} |`),
    ].join('\n'),
  ];
}
