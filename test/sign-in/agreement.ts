import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminLinkProviderForUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  DescribeIdentityProviderCommand,
  SignUpCommand,
  UpdateIdentityProviderCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { stringify } from 'yaml';
import type { JsonObject } from '../../src/document/json';
import { load } from '../../src/load';
import type { Federation } from '../../src/model/federation';
import type { SignInCase, SignInUser } from '../../src/sign-ins/file';
import type { Emulator } from '../terraform/harness/emulators';
import { synthesise } from '../terraform/harness/synthesise';
import { scratchFolder, terraformEnds } from '../terraform/harness/terraform';
import { openLinkingFunction } from './linking-function';

/** What a sign-in came to on the emulator. */
export interface EmulatedSignIn {
  /** Code of a refusal by the function. */
  readonly code: string | undefined;
  /** What the function concluded; undefined where it was not called. */
  readonly verdict: string | undefined;
  /** Name of the user in the file of sign-ins; undefined for one whom a sign-in has made, and where no one is signed in. */
  readonly label: string | undefined;
  /** Undefined where no one is signed in. */
  readonly username: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The pool of an applied stack, in which people sign in without a browser. */
export interface EmulatedPool {
  readonly federation: Federation;
  /** Adds the users of a file of sign-ins. */
  readonly add: (users: Readonly<Record<string, SignInUser>>) => Promise<void>;
  readonly signIn: (signIn: SignInCase) => Promise<EmulatedSignIn>;
  readonly stop: () => Promise<void>;
}

interface Output<T> {
  readonly value: T;
}

/** The outputs of a stack that a sign-in needs. */
interface Outputs {
  readonly user_pool_id: Output<string>;
  readonly client_ids: Output<{ readonly web: string }>;
  readonly idp_redirect_uri: Output<string>;
}

const PASSWORD = 'Secret-Passw0rd!';
const CLIENT_SECRET = 'secret-of-the-agreement';
/** The callback URL of the app client `web`. */
export const CALLBACK_URL = 'https://app.example.com/callback';

/**
 * Applies the stack of a spec as a user would, with one app client, `web`, and one variable for all client secrets,
 * `secret`, and points its OpenID providers to one on loopback, of which only the emulator accepts http.
 *
 * @param claims every claim that a sign-in sends: the provider puts them into the ID token, which is all that the emulator reads
 */
export async function applyPool(
  emulator: Emulator,
  spec: JsonObject,
  claims: readonly string[],
): Promise<EmulatedPool> {
  const folder = scratchFolder('agreement');
  const file = path.join(folder, 'federation.yaml');
  writeFileSync(file, stringify(spec));
  const { federations, diagnostics } = load([{ file, bytes: readFileSync(file) }]);
  const [federation] = federations;
  if (federation === undefined) throw new Error(JSON.stringify(diagnostics));
  const stacks = await synthesise(file, path.join(folder, 'out'));
  const stack = path.join(stacks, federation.stackName);
  const env = { ...emulator.env, TF_VAR_secret: CLIENT_SECRET };
  await terraformEnds(0, stack, ['init'], env);
  await terraformEnds(0, stack, ['apply', '-auto-approve'], env);
  const { stdout } = await terraformEnds(0, stack, ['output', '-json'], env);
  return openPool(emulator, federation, JSON.parse(stdout) as Outputs, claims);
}

async function openPool(
  emulator: Emulator,
  federation: Federation,
  outputs: Outputs,
  claims: readonly string[],
): Promise<EmulatedPool> {
  const { region } = federation;
  const {
    user_pool_id: { value: UserPoolId },
    client_ids: {
      value: { web: clientId },
    },
    idp_redirect_uri: { value: idpRedirectUri },
  } = outputs;
  const cognito = new CognitoIdentityProviderClient({
    endpoint: emulator.url,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const linking = openLinkingFunction(emulator, region, `${federation.stackName}-pre-sign-up`);
  const openId = federation.identityProviders.filter(({ type }) => type === 'oidc');
  const issuer = await startAgreementIssuer({
    clients: openId.flatMap((provider) =>
      'clientId' in provider && typeof provider.clientId === 'string' ? [provider.clientId] : [],
    ),
    scopes: openId.flatMap((provider) => ('scopes' in provider ? provider.scopes : [])),
    claims,
    redirectUri: idpRedirectUri,
  });
  for (const { name: ProviderName } of openId) {
    const { IdentityProvider: provider } = await cognito.send(
      new DescribeIdentityProviderCommand({ UserPoolId, ProviderName }),
    );
    // Of two attributes that one claim fills, the emulator fills one at random: `username` leaves the map, which changes nothing else.
    const { username: _, ...AttributeMapping } = provider?.AttributeMapping ?? {};
    const {
      client_id = '',
      client_secret = '',
      authorize_scopes = '',
      attributes_request_method = '',
    } = provider?.ProviderDetails ?? {};
    const ProviderDetails = {
      client_id,
      client_secret,
      authorize_scopes,
      attributes_request_method,
      oidc_issuer: issuer.url,
    };
    await cognito.send(
      new UpdateIdentityProviderCommand({ UserPoolId, ProviderName, ProviderDetails, AttributeMapping }),
    );
  }
  const labels = new Map<string, string>();

  async function profileOf(username: string): Promise<Pick<EmulatedSignIn, 'label' | 'username' | 'attributes'>> {
    const { UserAttributes: attributes = [] } = await cognito.send(
      new AdminGetUserCommand({ UserPoolId, Username: username }),
    );
    return {
      label: labels.get(username),
      username,
      attributes: Object.fromEntries(attributes.map(({ Name = '', Value = '' }) => [Name, Value])),
    };
  }

  async function addUser(label: string, user: SignInUser): Promise<void> {
    const { email = '', emailVerified = false, status = 'CONFIRMED', enabled = true, identities = [] } = user;
    const UserAttributes = [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: String(emailVerified) },
    ];
    const made =
      status === 'UNCONFIRMED'
        ? (
            await cognito.send(
              new SignUpCommand({ ClientId: clientId, Username: email, Password: PASSWORD, UserAttributes }),
            )
          ).UserSub
        : (
            await cognito.send(
              new AdminCreateUserCommand({
                UserPoolId,
                Username: user.username ?? email,
                MessageAction: 'SUPPRESS',
                UserAttributes,
              }),
            )
          ).User?.Username;
    const Username = made ?? '';
    labels.set(Username, label);
    if (status === 'CONFIRMED')
      await cognito.send(
        new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: PASSWORD, Permanent: true }),
      );
    for (const { provider, subject } of identities)
      await cognito.send(
        new AdminLinkProviderForUserCommand({
          UserPoolId,
          DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: Username },
          SourceUser: {
            ProviderName: provider,
            ProviderAttributeName: 'Cognito_Subject',
            ProviderAttributeValue: subject,
          },
        }),
      );
    if (!enabled) await cognito.send(new AdminDisableUserCommand({ UserPoolId, Username }));
  }

  async function register(email: string): Promise<string | undefined> {
    try {
      await cognito.send(
        new SignUpCommand({
          ClientId: clientId,
          Username: email,
          Password: PASSWORD,
          UserAttributes: [{ Name: 'email', Value: email }],
        }),
      );
      return undefined;
    } catch (error) {
      return String(error);
    }
  }

  async function federate({ through, claims: sent, assertion }: SignInCase): Promise<Answer> {
    const start = new URL(`${emulator.url}/oauth2/authorize`);
    start.search = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: CALLBACK_URL,
      scope: 'openid email profile',
      state: 's',
      identity_provider: through,
    }).toString();
    if (assertion === undefined) {
      const subject =
        federation.identityProviders.find(({ name }) => name === through)?.attributeMapping['username'] ?? 'sub';
      const told = withBooleansAsTexts(sent);
      await issuer.tell({ ...told, sub: told[subject] ?? '' });
      return throughProvider(start, emulator.url, idpRedirectUri);
    }
    const { location = '' } = await ask(start, new Map());
    return ask(new URL(`${emulator.url}/saml2/idpresponse`), new Map(), {
      SAMLResponse: Buffer.from(responseOf(assertion)).toString('base64'),
      RelayState: new URL(location).searchParams.get('RelayState') ?? '',
    });
  }

  async function userOf(location: string): Promise<string> {
    const { text } = await ask(new URL(`${emulator.url}/oauth2/token`), new Map(), {
      grant_type: 'authorization_code',
      client_id: clientId,
      code: new URL(location).searchParams.get('code') ?? '',
      redirect_uri: CALLBACK_URL,
    });
    const { id_token: token } = JSON.parse(text) as { readonly id_token: string };
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
      readonly 'cognito:username': string;
    };
    return payload['cognito:username'];
  }

  return {
    federation,
    add: async (users) => {
      for (const [label, user] of Object.entries(users)) await addUser(label, user);
    },
    signIn: async (signIn) => {
      const before = (await linking.log()).length;
      const registered = signIn.signUp === undefined ? undefined : await register(signIn.signUp.email);
      const { location = '', text } = signIn.signUp === undefined ? await federate(signIn) : { text: registered ?? '' };
      const verdict = (await linking.log()).slice(before).at(-1)?.verdict;
      if (location.startsWith(CALLBACK_URL))
        return { code: undefined, verdict, ...(await profileOf(await userOf(location))) };
      const [, code] = /([A-Z][A-Z_]+): /.exec(text) ?? [];
      if (code === undefined && signIn.signUp === undefined) throw new Error(`${signIn.name}: ${text}`);
      return { code, verdict, label: undefined, username: undefined, attributes: {} };
    },
    stop: async () => {
      cognito.destroy();
      await issuer.stop();
    },
  };
}

/** The one OpenID provider in the place of all. */
interface AgreementIssuer {
  readonly url: string;
  /** Who signs in next. */
  readonly tell: (person: JsonObject) => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function startAgreementIssuer(settings: {
  readonly clients: readonly string[];
  readonly scopes: readonly string[];
  readonly claims: readonly string[];
  readonly redirectUri: string;
}): Promise<AgreementIssuer> {
  const child = fork(path.join(__dirname, 'agreement-issuer.mjs'), [], {
    env: { PATH: process.env['PATH'] ?? '' },
    execArgv: [],
    silent: true,
  });
  child.stdout?.resume();
  child.stderr?.resume();
  child.send({ ...settings, secret: CLIENT_SECRET });
  const [port] = (await once(child, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    tell: async (person) => {
      child.send({ person });
      await once(child, 'message');
    },
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

interface Answer {
  readonly location: string | undefined;
  readonly text: string;
}

/** The emulator would store `True`. */
function withBooleansAsTexts(claims: JsonObject = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [name, typeof value === 'boolean' ? String(value) : value]),
  );
}

/** Follows the redirects from the pool to the provider and back to the pool, whose answer it gives. */
async function throughProvider(start: URL, pool: string, idpRedirectUri: string): Promise<Answer> {
  const cookies = new Map<string, string>();
  let url = start;
  for (let hops = 0; hops < 12; hops += 1) {
    const answer = await ask(url, cookies);
    if (answer.location === undefined) return answer;
    const next = new URL(answer.location, url);
    if (next.href.startsWith(idpRedirectUri))
      return ask(new URL(`${pool}/oauth2/idpresponse${next.search}`), new Map());
    url = next;
  }
  throw new Error('the redirects do not end');
}

/** One request; a form is posted. */
async function ask(url: URL, cookies: Map<string, string>, form?: Readonly<Record<string, string>>): Promise<Answer> {
  const body = form === undefined ? undefined : new URLSearchParams(form).toString();
  const sent = request(url, {
    method: body === undefined ? 'GET' : 'POST',
    agent: false,
    headers: {
      cookie: [...cookies].map((cookie) => cookie.join('=')).join('; '),
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
  });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  for (const cookie of response.headers['set-cookie'] ?? []) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    cookies.set(name, value);
  }
  return { location: response.headers.location, text };
}

/** An assertion as the emulator accepts it: unsigned, with nothing but who it is about. */
function responseOf({ nameId, attributes = {} }: NonNullable<SignInCase['assertion']>): string {
  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (character) => `&#${String(character.codePointAt(0))};`);
  const written = Object.entries(attributes).map(([name, values]) => {
    const texts = [values].flat().map((value) => `<saml:AttributeValue>${escaped(value)}</saml:AttributeValue>`);
    return `<saml:Attribute Name="${escaped(name)}">${texts.join('')}</saml:Attribute>`;
  });
  return `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"><saml:Assertion><saml:Subject><saml:NameID>${escaped(nameId)}</saml:NameID></saml:Subject><saml:AttributeStatement>${written.join('')}</saml:AttributeStatement></saml:Assertion></samlp:Response>`;
}
