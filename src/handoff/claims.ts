import { compareText } from '../diagnostics/diagnostic';
import { wordList } from '../diagnostics/text';
import type { Federation, IdentityProvider } from '../model/federation';
import { requiredAttributesOf } from '../model/pool';
import { isUpstream } from '../model/upstream';
import { claimOf, type Preset } from '../model/preset';
import { code } from '../report/markdown';

/** A line for each claim, with what it fills and how far it is trusted. */
export function claims(
  federation: Federation,
  { attributeMapping, allowedEmailDomains }: IdentityProvider,
  preset: Preset,
): readonly string[] {
  const filled = new Map<string, string[]>();
  for (const [attribute, claim] of Object.entries(attributeMapping).sort(([a], [b]) => compareText(a, b))) {
    filled.set(claim, [...(filled.get(claim) ?? []), attribute]);
  }
  return [...filled]
    .sort(([a], [b]) => compareText(a, b))
    .map(([claim, attributes]) =>
      [
        `${code(claim)} fills ${attributes.map(code).join(', ')}.`,
        ...(attributes.some((attribute) => attribute === 'username')
          ? [`**The subject.** ${preset.subject.note}`]
          : []),
        ...(attributes.some((attribute) => requiredAttributesOf(federation.userPool).includes(attribute))
          ? ['**Required**: a sign-in without it fails.']
          : []),
        ...(attributes.includes('email') && allowedEmailDomains !== undefined
          ? [`Only people with an email of ${wordList(allowedEmailDomains.map(code), 'or')} are let in.`]
          : []),
        ...(attributes.includes('email') ? [emailTrust(attributeMapping, preset)] : []),
        ...(attributes.includes('email_verified') ? ['**Must be `true` only for an address that is proven.**'] : []),
        ...(preset.nationalIdClaims.includes(claim) ? ['**A national identity number.**'] : []),
        ...[claimOf(preset, claim)?.note ?? []].flat(),
      ].join(' '),
    );
}

function emailTrust(mapping: Readonly<Record<string, string>>, { emailVerification }: Preset): string {
  const claim = mapping.email_verified;
  const unreliable = emailVerification.kind === 'none' && claim === 'email_verified';
  if (claim !== undefined && !unreliable) return `**Verified** where ${code(claim)} is \`true\`.`;
  if (emailVerification.kind === 'unsaid') return `**Not verified** in Cognito. ${emailVerification.why}`;
  return `**Not verified.**${emailVerification.kind === 'none' ? ` ${emailVerification.why}` : ''}`;
}

/** What nobody can see from outside, as sentences to confirm. */
export function attestations(
  { accountLinking }: Federation,
  provider: IdentityProvider,
  { emailVerification, nationalIdClaims, handoff }: Preset,
): readonly string[] {
  const { name, attributeMapping } = provider;
  const linked = accountLinking?.providers.find((one) => one.name === name);
  return [
    'The subject of a person never changes and never passes to someone else.',
    ...(attributeMapping.email_verified !== undefined &&
    emailVerification.kind === 'claim' &&
    emailVerification.attest !== undefined
      ? [emailVerification.attest]
      : []),
    ...(linked?.trustEmail === 'attested' && emailVerification.kind !== 'unsaid'
      ? [
          `Emails of ${wordList(linked.emailDomains.map(code), 'and')} are given out only by your organisation, each to one person.`,
        ]
      : []),
    ...(Object.values(attributeMapping).some((claim) => nationalIdClaims.includes(claim))
      ? ['There is a legal basis for giving out the national identity numbers that the claims above ask for.']
      : []),
    // Of a pool of the same app the rules have seen it.
    ...(isUpstream(provider) ? [] : handoff.attest),
  ];
}
