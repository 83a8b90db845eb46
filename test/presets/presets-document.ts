import type { EmailVerification, Preset, SamlPreset } from '../../src/model/preset';
import type { UnusableVendor } from '../../src/presets/unusable';

const INTRODUCTION = `# Presets

What is known about a vendor is in one place, and \`preset: <name>\` of an identity provider brings it into a spec: the scopes,
the mapping, the form of the issuer, and what the vendor asks of the pool. Any value can be overridden; set an
attribute to \`null\` to remove it from the mapping. \`handoff\` writes what the vendor's admin has to do. Vendors that speak SAML
as well have a side for it: \`type: saml\` next to the preset brings its attribute names and its sheet.

\`username\` is always filled from the subject, \`sub\` unless said otherwise, and never with SAML, where it is the NameID. Linked
providers fill the attribute that carries the raw subject as well.

This page is written from the presets themselves: \`npm run test:update\`.
`;

/** The reference of all presets, as Markdown. */
export function presetsDocument(
  presets: readonly Preset[],
  sides: readonly SamlPreset[],
  unusable: readonly UnusableVendor[],
): string {
  const texts = presets.flatMap((preset) => [
    presetText(preset, `## ${preset.name}`),
    ...sides.filter(({ name }) => name === preset.name).map((side) => presetText(side, `### ${side.name}, type: saml`)),
  ]);
  return `${[INTRODUCTION.trimEnd(), ...texts, '## What cannot work', ...unusable.map(unusableText)].join('\n\n')}\n`;
}

function presetText(preset: Preset, heading: string): string {
  const { name, title, type, subject, attributeMapping, emailRequired, emailVerification, nationalIdClaims, sources } =
    preset;
  const issuer = preset.type === 'oidc' ? preset.issuer : undefined;
  const mapped = Object.keys(attributeMapping).filter((attribute) => attribute !== 'username');
  return [
    heading,
    '',
    ...(name === 'oidc' || name === 'saml'
      ? [`Any provider that speaks ${name === 'oidc' ? 'OpenID Connect' : title}.`]
      : [`${title}.`]),
    ...(type === 'oidc'
      ? []
      : [
          '',
          `- Type: \`${type}\`${'providerName' in preset ? `, only under the name \`${preset.providerName}\`` : ''}`,
          `- Subject: \`${subject.claim}\``,
        ]),
    ...(type === 'oidc' ? [''] : []),
    ...(issuer === undefined
      ? []
      : [
          `- Issuer: ${urlsAsCode(issuer.words)}${issuer.customDomain === undefined ? '' : `; with a custom domain ${urlsAsCode(issuer.customDomain)}`}`,
        ]),
    ...(preset.type === 'saml' && preset.metadataUrl !== undefined
      ? [`- Metadata: ${urlsAsCode(preset.metadataUrl.words)}`]
      : []),
    ...(preset.type === 'saml' && preset.requestSigningAlgorithm !== undefined
      ? [`- Requests are signed with \`${preset.requestSigningAlgorithm}\``]
      : []),
    ...(preset.type === 'saml' && preset.encryptionNote !== undefined
      ? [`- Encrypted responses do not work. ${preset.encryptionNote}`]
      : []),
    ...(preset.type === 'saml' && preset.notByOidc !== undefined
      ? [`- Only by SAML. ${preset.notByOidc.why.replaceAll('_', '\\_')}`]
      : []),
    ...(preset.type === 'saml' ? [] : [`- Scopes: ${preset.scopes.map((scope) => `\`${scope}\``).join(', ')}`]),
    `- Maps ${mapped.map((attribute) => `\`${attribute}\``).join(', ')}`,
    ...claimsText(preset),
    `- The pool ${{ must: 'must', 'must-not': 'must not', may: 'may' }[emailRequired]} require an email`,
    `- ${verificationText(emailVerification)}`,
    ...(nationalIdClaims.length === 0
      ? []
      : [
          `- National identity numbers, mapped only with \`nationalIdConsent: true\`: ${nationalIdClaims.map((claim) => `\`${claim}\``).join(', ')}`,
        ]),
    `- Rests on ${sources.map((source) => `<${source}>`).join(', ')}`,
  ].join('\n');
}

const SENT = { firstConsent: 'only at the first consent', notAlways: 'not for everyone', never: 'never' } as const;

/** When claims are missing, and the scopes that ask for those which the preset maps or says something of. */
function claimsText({ claims, attributeMapping }: Preset): readonly string[] {
  const said = Object.entries(claims).flatMap(([claim, { sent, scope, note }]) => {
    const mapped = Object.values(attributeMapping).includes(claim);
    const words = [
      ...(scope !== undefined && (mapped || note !== undefined) ? [`with the scope \`${scope}\``] : []),
      ...(sent === 'unknown' || sent === 'always' ? [] : [SENT[sent]]),
    ];
    return words.length === 0 ? [] : [`\`${claim}\` ${words.join(', ')}`];
  });
  return said.length === 0 ? [] : [`- Sends ${said.join('; ')}`];
}

/** The text with its URLs, which hold placeholders in angle brackets, as code. */
function urlsAsCode(text: string): string {
  return text.replace(/https:\/\/(?:<[^>]*>|[^\s<>,;()])+/g, '`$&`');
}

function verificationText(verification: EmailVerification): string {
  if (verification.kind === 'unsaid')
    return `No claim says that emails are verified. ${verification.why.replaceAll('_', '\\_')}`;
  if (verification.kind === 'none') return `Emails are not verified. ${verification.why.replaceAll('_', '\\_')}`;
  return `Emails are verified by \`${verification.claim}\`${verification.attest === undefined ? '' : `, as long as this holds: ${verification.attest}`}`;
}

function unusableText({ name, title, why, wayOut, source }: UnusableVendor): string {
  return `### ${name}\n\n${title}. ${why.replaceAll('_', '\\_')} ${wayOut}\n\nRests on <${source}>`;
}
