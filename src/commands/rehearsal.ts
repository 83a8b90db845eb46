import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quote } from '../diagnostics/text';
import { placeText } from '../document/place';
import type { Federation, IdentityProvider, Text, ValueReference } from '../model/federation';
import { slug } from '../model/names';
import type { SignInUser } from '../sign-ins/file';
import { newFileLines } from '../sign-ins/rehearsal/arrived';
import { endWith } from '../sign-ins/rehearsal/faults';
import { beginOpenId, openIdOf, type OpenIdProvider } from '../sign-ins/rehearsal/open-id';
import { beginSaml } from '../sign-ins/rehearsal/saml';
import type { Addresses, BegunSignIn, ProviderAnswer, Rehearsal } from './rehearsal-server';
import { readSignIns } from '../sign-ins/read';
import { schemaOf } from './init';
import { fetchAt, publicWeb, type Loopback } from './public-web';
import { reasonOf } from './reason-of';
import { replaceFiles } from './replace-files';
import { specAtHand } from './spec-at-hand';

/** What a rehearsal is asked for. */
interface Request {
  readonly federation: Federation;
  readonly spec: string;
  readonly environment: string | undefined;
  readonly providers: readonly string[];
  readonly port: number;
  readonly loopback: Loopback | undefined;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Seconds that a provider may take for one answer. Cognito waits a few. */
const TIMEOUT_MS = 10_000;

/** A rehearsal on this machine: secrets from the environment, documents from the internet, cases into the file next to the spec. */
export function rehearsalOf(request: Request): Rehearsal {
  const { federation, spec, environment, providers, port, cwd } = request;
  const stem = spec.replace(/\.ya?ml$/, '');
  const file = `${stem}${environment === undefined ? '' : `.${environment}`}.sign-ins.yaml`;
  const target = path.resolve(cwd, file);
  const atHand = specAtHand(federation);
  return {
    federation,
    spec,
    providers,
    port,
    file,
    users: () => usersOf(file, target),
    placeOf: (place) => placeText(atHand.placeOf(place)),
    refusal: (provider) => refusalOf(provider, request),
    begin: (provider, addresses) =>
      provider.type === 'saml'
        ? beginSamlAt(provider, request, addresses)
        : beginOpenIdAt(provider, request, addresses),
    write: (lines) => written(lines, file, target, spec, environment),
  };
}

function refusalOf(provider: IdentityProvider, request: Request): string | undefined {
  if (provider.type === 'saml') return undefined;
  const asked = openIdOf(provider, (text) => valueOf(text, request), undefined);
  return typeof asked === 'string' ? asked : undefined;
}

async function beginOpenIdAt(provider: IdentityProvider, request: Request, addresses: Addresses): Promise<BegunSignIn> {
  const { openIdLibrary } = await import('./libraries.js');
  const library = await openIdLibrary();
  if (library === undefined) return endWith('library-missing', 'npm install --save-dev openid-client@6');
  const asked = openIdOf(provider, (text) => valueOf(text, request), secretOf(provider, request));
  if (typeof asked === 'string') return endWith('document-unreadable', asked);
  const { url, finish } = await beginOpenId(asked, library, fetchAt(request.loopback, TIMEOUT_MS), addresses);
  return {
    url: url.href,
    finish: async (answer: ProviderAnswer) => {
      if (!('url' in answer)) return endWith('state-unknown', 'The provider answered as one of SAML does.');
      const { claims, idToken, userInfo } = await finish(answer.url);
      const from = Object.keys(claims).map((claim) => {
        const places = [...(claim in idToken ? ['ID token'] : []), ...(claim in userInfo ? ['userinfo'] : [])];
        return [claim, places.join(', ')] as const;
      });
      return { sent: { claims }, from: Object.fromEntries(from) };
    },
  };
}

async function beginSamlAt(
  provider: Extract<IdentityProvider, { readonly type: 'saml' }>,
  request: Request,
  { acsUrl, entityId, state }: Addresses,
): Promise<BegunSignIn> {
  const { samlLibrary } = await import('./libraries.js');
  const library = await samlLibrary();
  if (library === undefined) return endWith('library-missing', 'npm install --save-dev @node-saml/node-saml@5');
  const metadata = await metadataOf(provider, request);
  const { url, finish } = await beginSaml(metadata, library, { callbackUrl: acsUrl, entityId, relayState: state });
  return {
    url,
    finish: async (answer: ProviderAnswer) => {
      if (!('samlResponse' in answer) || answer.samlResponse === '')
        return endWith('saml-answer-unfit', 'The answer holds no SAMLResponse.');
      return { sent: { assertion: await finish(answer.samlResponse) }, from: {} };
    },
  };
}

async function metadataOf(
  { metadata }: Extract<IdentityProvider, { readonly type: 'saml' }>,
  { loopback, ...request }: Request,
): Promise<string> {
  if (metadata === undefined)
    return endWith(
      'document-unreadable',
      'The spec adopts it without its metadata: write metadataUrl or metadataFile to rehearse.',
    );
  if (metadata.kind === 'file')
    return 'text' in metadata.content
      ? metadata.content.text
      : endWith('document-unreadable', `${quote(metadata.path)}: ${metadata.content.problem}`);
  const url = valueOf(metadata.url, { loopback, ...request });
  if (url === undefined) return endWith('document-unreadable', 'The metadata URL lives elsewhere.');
  const answer = await publicWeb(TIMEOUT_MS, loopback).get(url, 'follow');
  if (answer.kind !== 'answer') return endWith('document-unreadable', `${quote(url, 200)} ${answer.words}.`);
  if (answer.status !== 200)
    return endWith('document-unreadable', `${quote(url, 200)} answers with status ${answer.status}.`);
  return answer.text;
}

/** The secret of a provider, from the environment variable of its Terraform variable. */
function secretOf(provider: IdentityProvider, { env }: Request): OpenIdProvider['clientSecret'] {
  if (!('clientSecret' in provider)) return undefined;
  if (provider.clientSecret === undefined)
    return endWith('secret-missing', 'The spec adopts it without its clientSecret: write where it lives to rehearse.');
  if (provider.clientSecret === 'none') return undefined;
  const name = variableOf(provider.clientSecret, provider);
  const secret = env[name];
  return secret === undefined || secret === '' ? endWith('secret-missing', `${name} is not set.`) : secret;
}

/** Of what lives in SSM or Secrets Manager nothing is read: it comes by an environment variable called after the provider. */
function variableOf(reference: ValueReference, { name }: IdentityProvider): string {
  return `TF_VAR_${reference.kind === 'variable' ? reference.name : `${slug(name)}_client_secret`}`;
}

function valueOf(text: Text, { env }: Request): string | undefined {
  if (typeof text === 'string') return text;
  const { reference, prefix, suffix } = text;
  const value = reference.kind === 'variable' ? env[`TF_VAR_${reference.name}`] : undefined;
  return value === undefined || value === '' ? undefined : `${prefix}${value}${suffix}`;
}

/** The users of the file of sign-ins; none where it is missing, or has errors. */
function usersOf(file: string, target: string): Readonly<Record<string, SignInUser>> {
  if (!existsSync(target)) return {};
  return readSignIns(file, readFileSync(target)).content?.users ?? {};
}

/** Adds a case to the end of the file, or makes the file; a text says why not. */
function written(
  lines: readonly string[],
  file: string,
  target: string,
  spec: string,
  environment: string | undefined,
): string | undefined {
  try {
    if (!existsSync(target)) {
      const schema = schemaOf(path.dirname(target), 'sign-ins');
      writeFileSync(target, newFileLines(path.basename(spec), environment, schema, lines), { flag: 'wx' });
      return undefined;
    }
    const text = readFileSync(target, 'utf8');
    const longer = `${text}${text.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`;
    // Only where the cases are the last block of the file do these lines belong to them.
    const before = readSignIns(file, Buffer.from(text)).content;
    const after = readSignIns(file, Buffer.from(longer)).content;
    if (before === undefined || after?.signIns.length !== before.signIns.length + 1)
      return `${quote(file)} does not end with its signIns, or has errors: paste the case yourself.`;
    replaceFiles(new Map([[target, Buffer.from(longer)]]));
    return undefined;
  } catch (error) {
    return `${quote(file)} cannot be written: ${reasonOf(error)}`;
  }
}
