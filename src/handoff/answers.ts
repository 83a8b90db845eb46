import type { OutsideProvider, Text, UpstreamProvider, ValueReference } from '../model/federation';
import type { Preset, SentBack } from '../model/preset';
import { code, list, numbered } from '../report/markdown';
import { shown, upstreamStack } from './words';

/** What another admin does in the vendor's console, and what comes back. */
export function stepsAndAnswers(provider: OutsideProvider, preset: Preset): readonly string[] {
  return [
    '## What must be off',
    list(mustBeOff(provider, preset)),
    `## Steps in ${preset.title}`,
    `Place: ${preset.handoff.place}`,
    numbered(preset.handoff.steps),
    '## What to send back',
    list(preset.handoff.sendBack.map((value) => sentBack(value, provider))),
    `And by an ordinary way: ${provider.type === 'saml' ? 'one assertion' : 'one decoded ID token and one userinfo answer'} of a test user, who may sign in, and whom to ask when keys or secrets change.`,
  ];
}

/** Both pools are of one app: Terraform carries over what an admin would enter and send back. */
export function stepsOfUpstream({ upstream }: UpstreamProvider): readonly string[] {
  const stack = code(upstreamStack(upstream));
  return [
    '## What must be off',
    list(['Nothing that we know of.']),
    '## Steps in Amazon Cognito',
    numbered([
      `Apply ${stack}: its app client ${code(upstream.client)} gets the redirect URI from above.`,
      'Apply this stack: it reads issuer, client id and client secret from the state of that one.',
      'Where the app client is replaced, apply both again in this order.',
    ]),
    '## What to send back',
    list(['Nothing: Terraform carries it over.']),
  ];
}

function mustBeOff({ type }: OutsideProvider, { title, handoff }: Preset): readonly string[] {
  const labels = handoff.switchOff.map((label) => `In ${title}: ${label}.`);
  if (type !== 'oidc') return labels.length === 0 ? ['Nothing that we know of.'] : labels;
  return [
    'Do not require PKCE. Supporting it is fine; Cognito never sends a code challenge.',
    'Do not require pushed authorization requests, signed request objects or DPoP.',
    'Do not encrypt ID tokens. Do not send userinfo answers as a JWT.',
    ...labels,
  ];
}

const WORDS_OF_KEY = {
  issuer: 'Issuer',
  clientId: 'Client id',
  clientSecret: 'Client secret',
  metadataUrl: 'Metadata',
  teamId: 'Team id',
  keyId: 'Key id',
  privateKey: 'Private key',
  apiVersion: 'API version',
} as const;

function sentBack({ key, words }: SentBack, provider: OutsideProvider): string {
  const what = `**${WORDS_OF_KEY[key]}**: ${words}.`;
  if (key === 'clientSecret' || key === 'privateKey') {
    const secret = secretOf(provider);
    const place = secret === undefined || secret === 'none' ? 'the proxy: Cognito has none' : secretPlace(secret);
    const goes = isWritten(provider, key)
      ? `It goes into ${place}`
      : `${settingOf(provider, key)} will say where it is kept`;
    return `${what} Through a channel for secrets, never by mail, chat or a repository. ${goes}.`;
  }
  if (provider.type === 'saml' && provider.metadata?.kind === 'file')
    return `${what} It goes into the file ${code(provider.metadata.path)} next to the spec.`;
  const text = textOf(provider, key);
  const goes = `It goes into ${settingOf(provider, key)}`;
  return `${what} ${goes}${text === undefined || !isWritten(provider, key) ? '' : `, which has ${shown(text)}`}.`;
}

/** Whether the spec has the key. That of a pending provider may lack it. */
function isWritten({ at }: OutsideProvider, key: SentBack['key']): boolean {
  return at.has(key);
}

function settingOf({ name }: OutsideProvider, key: SentBack['key']): string {
  return `${code(`identityProviders.${name}.${key}`)} of the spec`;
}

function secretOf(provider: OutsideProvider): ValueReference | 'none' | undefined {
  if (provider.type === 'saml') return undefined;
  return provider.type === 'apple' ? provider.privateKey : provider.clientSecret;
}

function textOf(
  provider: OutsideProvider,
  key: Exclude<SentBack['key'], 'clientSecret' | 'privateKey'>,
): Text | undefined {
  switch (key) {
    case 'issuer':
      return provider.type === 'oidc' ? provider.issuer : undefined;
    case 'clientId':
      return provider.type === 'saml' ? undefined : provider.clientId;
    case 'metadataUrl':
      return provider.type === 'saml' && provider.metadata?.kind === 'url' ? provider.metadata.url : undefined;
    case 'teamId':
    case 'keyId':
      return provider.type === 'apple' ? provider[key] : undefined;
    case 'apiVersion':
      return provider.type === 'facebook' ? provider.apiVersion : undefined;
  }
}

function secretPlace(secret: ValueReference): string {
  switch (secret.kind) {
    case 'variable':
      return `the Terraform variable ${code(secret.name)}, given as ${code(`TF_VAR_${secret.name}`)}`;
    case 'ssmParameter':
      return `the parameter ${code(secret.name)} of AWS Systems Manager, of type \`SecureString\``;
    case 'secretsManager':
      return `the secret ${code(secret.id)} of AWS Secrets Manager${secret.jsonKey === undefined ? '' : `, under the key ${code(secret.jsonKey)}`}`;
  }
}
