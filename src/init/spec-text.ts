import type { Preset } from '../model/preset';
import { yamlText } from '../document/yaml-text';

/** What a new spec is made of. What the provider's admin sends back may be missing: it is then a variable of Terraform. */
export interface Answers {
  readonly preset: Preset;
  readonly name: string;
  readonly region: string;
  readonly domainPrefix: string;
  readonly callbackUrl: string;
  readonly logoutUrl: string;
  /** Of a vendor that speaks OpenID Connect. */
  readonly issuer: string | undefined;
  readonly metadataUrl: string | undefined;
  readonly clientId: string | undefined;
  /** Where an editor finds the schema. */
  readonly schema: string;
}

/** A spec with one provider, with its values as YAML. */
export function specText(answers: Answers): string {
  const { callbackUrl, domainPrefix, logoutUrl, name, preset, region, schema } = answers;
  const provider = providerName(preset);
  const email = preset.emailRequired === 'must-not' ? [] : ['  requiredAttributes: [email]'];
  return `${[
    `# yaml-language-server: $schema=${schema}`,
    'version: 1',
    `name: ${yamlText(name)}`,
    `region: ${yamlText(region)}`,
    '',
    'userPool:',
    '  signInWith: [email]',
    ...email,
    '  # The raw subject of a provider, for linking. An attribute can be added to a pool, never removed from it.',
    '  customAttributes: { idp_sub: { type: string } }',
    `  domain: { prefix: ${yamlText(domainPrefix)} }`,
    '',
    'identityProviders:',
    `  ${provider}:`,
    `    preset: ${preset.name}`,
    ...providerLines(answers).map((line) => `    ${line}`),
    '',
    'appClients:',
    '  web:',
    `    callbackUrls: [${JSON.stringify(callbackUrl)}]`,
    `    logoutUrls: [${JSON.stringify(logoutUrl)}]`,
    ...(isLinkable(preset)
      ? [
          '',
          '# Signs people in to the user that they have already, by an email that the provider has verified.',
          'accountLinking:',
          `  providers: [${provider}]`,
        ]
      : []),
    '',
    '# terraform:',
    '#   backend:',
    '#     s3: { bucket: …, key: …, region: …, useLockfile: true }',
  ].join('\n')}\n`;
}

/** The name that Cognito gives to the provider. */
function providerName(preset: Preset): string {
  if (preset.type !== 'oidc' && preset.type !== 'saml') return preset.providerName;
  // Cognito keeps its own name for native users.
  if (preset.name === 'cognito') return 'PartnerPool';
  const words = preset.name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('');
}

function providerLines({ preset, issuer, metadataUrl, clientId }: Answers): readonly string[] {
  const prefix = preset.name.replaceAll('-', '_');
  const reference = (what: string): string => `{ variable: ${prefix}_${what} }`;
  const written = (value: string | undefined, what: string): string =>
    value === undefined ? reference(what) : JSON.stringify(value);
  if (preset.type === 'saml') return [`metadataUrl: ${written(metadataUrl, 'metadata_url')}`];
  const client = `clientId: ${written(clientId, 'client_id')}`;
  if (preset.type === 'apple')
    return [
      client,
      `teamId: ${reference('team_id')}`,
      `keyId: ${reference('key_id')}`,
      `privateKey: ${reference('private_key')}`,
    ];
  return [
    ...(preset.type === 'oidc' ? [`issuer: ${JSON.stringify(issuer)}`] : []),
    client,
    `clientSecret: ${reference('client_secret')}`,
  ];
}

/** Whether the vendor says of itself which emails are verified, so that linking needs no word of the team's. */
function isLinkable({ emailVerification, emailRequired }: Preset): boolean {
  return emailVerification.kind === 'claim' && emailRequired !== 'must-not';
}

/** The issuer of a vendor that has one for everybody. */
export function onlyIssuer(preset: Preset): string | undefined {
  const words = preset.type === 'oidc' ? preset.issuer?.words : undefined;
  return words !== undefined && /^https:\S+$/.test(words) && !words.includes('<') ? words : undefined;
}

/** The metadata URL of a vendor that has one for everybody. */
export function onlyMetadataUrl(preset: Preset): string | undefined {
  const words = preset.type === 'saml' ? preset.metadataUrl?.words : undefined;
  return words !== undefined && /^https:\S+$/.test(words) && !words.includes('<') ? words : undefined;
}
