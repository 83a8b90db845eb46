import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOCTOR_CODES } from '../../src/diagnostics/doctor-codes';
import { isPublic, loopbackOf, publicWeb } from '../../src/commands/public-web';
import { newFolder, removeFolders, ROOT, type Run } from '../cli/command-line';
import { describeWith, programOf } from '../terraform/harness/tools';
import { KEY_SET, startFarSide, type FarSide, type Reply } from './far-side';

afterAll(removeFolders);

/** Runs the built command line beside this process, which answers for the providers meanwhile. */
function doctor(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Run> {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist/src/cli.js'), 'doctor', ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

type Discovery = Readonly<Record<string, unknown>>;

const VENDORS = JSON.parse(readFileSync(path.join(__dirname, 'vendors.json'), 'utf8')) as Readonly<
  Record<string, Discovery>
>;

const METADATA = readFileSync(path.join(ROOT, 'test/handoff/metadata.xml'), 'utf8').replace('${entity}', 'acme');

/** What the hosts of a list of discovery documents answer: the documents, their key sets, and a request without a session. */
function providersOf(documents: Readonly<Record<string, Discovery>>): (url: URL) => Reply | undefined {
  const replies = new Map<string, () => Reply>();
  for (const [issuer, document] of Object.entries(documents)) {
    replies.set(`${issuer}/.well-known/openid-configuration`, () => ({ body: JSON.stringify(document) }));
    replies.set(String(document['jwks_uri']), () => ({ body: KEY_SET }));
  }
  const authorize = new Set(Object.values(documents).map((document) => document['authorization_endpoint']));
  return (url) => {
    const address = `${url.origin}${url.pathname}`;
    const returned = url.searchParams.get('redirect_uri') ?? '';
    return authorize.has(address) ? { redirect: `${returned}?error=login_required&state=x` } : replies.get(address)?.();
  };
}

function hostsOf(documents: Readonly<Record<string, Discovery>>): readonly string[] {
  const urls = Object.entries(documents).flatMap(([issuer, document]) => [
    issuer,
    ...Object.values(document).filter((value) => typeof value === 'string' && value.startsWith('https://')),
  ]);
  return [...new Set(urls.map((url) => new URL(String(url)).hostname))];
}

const TERRAFORM = 'terraform: { backend: { local: { path: terraform.tfstate } } }';

/** A spec of OIDC providers by name, and further providers as YAML. */
function specOf(
  issuers: Readonly<Record<string, string>>,
  more: string,
  presets: Readonly<Record<string, string>> = {},
): string {
  const providers = Object.entries(issuers).map(
    ([name, issuer]) =>
      `  ${name}: { preset: ${presets[name] ?? 'oidc'}, issuer: ${JSON.stringify(issuer)}, clientId: client-of-${name}, clientSecret: { variable: secret } }`,
  );
  return [
    'version: 1',
    'name: acme',
    'region: eu-west-1',
    'userPool: { signInWith: [email], requiredAttributes: [email], domain: { prefix: acme } }',
    'identityProviders:',
    ...providers,
    more,
    'appClients: { web: { callbackUrls: [https://app.acme.com/callback] } }',
    TERRAFORM,
    '',
  ].join('\n');
}

test('says what cannot be looked at', async () => {
  const folder = newFolder();
  const more = [
    '  Later: { preset: okta, pending: true }',
    '  Corp: { type: saml, metadataUrl: { variable: metadata_url }, attributeMapping: { email: mail } }',
  ];
  writeFileSync(path.join(folder, 'federation.yaml'), specOf({}, more.join('\n')));
  const { code, stderr } = await doctor(['federation.yaml'], folder, {});
  expect(stderr.match(/\[[\w-]+\]$/gm)).toEqual(['[not-looked-at]', '[not-looked-at]']);
  expect(stderr).toContain('"Later" is pending, so there is nothing to look at yet.\n');
  expect(stderr).toContain('The metadata URL is a reference, so the metadata was not read.\n');
  expect(code).toBe(0);
});

test('a spec with errors is reported as validate does, and nobody is called', async () => {
  const folder = newFolder();
  writeFileSync(
    path.join(folder, 'federation.yaml'),
    specOf({ Corp: 'https://idp.invalid' }, '').replace('version: 1', 'version: 2'),
  );
  const { code, stderr } = await doctor(['federation.yaml'], folder, {});
  expect(stderr).toContain('[not-allowed-value]');
  expect(stderr).not.toContain('idp.invalid" ');
  expect(code).toBe(1);
});

test.each([
  [['--timeout', '0s'], '"0s" is no time: --timeout accepts 1s to 120s.'],
  [['--timeout', '10'], '"10" is no time'],
  [['--format', 'xml'], '"xml" is no format'],
])('%j is refused', async (args, problem) => {
  const { code, stderr } = await doctor(args, newFolder(), {});
  expect(code).toBe(2);
  expect(stderr).toContain(problem);
});

describeWith(['openssl'], 'doctor', () => {
  const started: FarSide[] = [];
  afterAll(() => Promise.all(started.map((side) => side.close())));

  async function farSide(hosts: readonly string[], reply: (url: URL) => Reply | undefined): Promise<FarSide> {
    const side = await startFarSide(hosts, reply);
    started.push(side);
    return side;
  }

  test('finds nothing at the providers of every preset, as they publish themselves', async () => {
    const documents: Readonly<Record<string, Discovery>> = VENDORS;
    const keycloak = 'https://sso.acme.com/realms/acme/protocol/openid-connect';
    const answer = providersOf(documents);
    const side = await farSide([...hostsOf(documents), 'secure.login.gov', 'api.amazon.com'], (url) => {
      const address = `${url.origin}${url.pathname}`;
      if (address === `${keycloak}/certs`) return { body: KEY_SET };
      if (address === `${keycloak}/auth`) return { body: '<!doctype html>', type: 'text/html' };
      if (/\/(?:api\/saml\/metadata2026|saml\/metadata)$/.test(address))
        return { body: METADATA, type: 'application/xml' };
      return answer(url);
    });
    const folder = newFolder();
    const more = specOf(
      {
        Auth0: 'https://acme.eu.auth0.com',
        Descope: 'https://api.descope.com/P2abcdefghijklmnopqrstuvwxyz',
        Staff: 'https://sso.acme.com/realms/staff',
        Other: 'https://idp.acme.com',
      },
      '',
      { Auth0: 'auth0', Descope: 'descope', Staff: 'keycloak' },
    );
    writeFileSync(path.join(folder, 'more.yaml'), more);
    const idura = specOf({ Idura: 'https://acme.criipto.id' }, '', { Idura: 'idura' });
    writeFileSync(
      path.join(folder, 'idura.yaml'),
      idura
        .replace('name: acme', 'name: acme-id')
        .replace('prefix: acme', 'prefix: acme-id')
        .replace(/ signInWith: .*email\],/, ' '),
    );
    const vendors = path.join(ROOT, 'test/handoff/vendors.yaml');
    const { code, stdout, stderr } = await doctor([vendors, 'more.yaml', 'idura.yaml'], folder, side.env);
    expect(stderr).toBe('');
    expect(stdout).toContain('Looked at 21 identity providers, from here and without signing in.\n');
    expect(code).toBe(0);
    const sent = side.asked.filter(({ searchParams }) => searchParams.has('client_id'));
    expect(sent.length).toBeGreaterThan(12);
    // The request is that of Cognito; there is nothing else in it than what every browser shows.
    for (const { searchParams } of sent)
      expect([...searchParams.keys()]).toEqual([
        'response_type',
        'client_id',
        'redirect_uri',
        'scope',
        'state',
        'prompt',
      ]);
  });

  test('the workflow of every night annotates what it finds', async () => {
    const workflow = readFileSync(path.join(ROOT, 'examples/nightly-doctor/workflow.yml'), 'utf8');
    const [, args = ''] = /run: npx --no-install cognito-federation doctor (.*)$/m.exec(workflow) ?? [];
    const side = await farSide(['idp.example.net'], () => undefined);
    const folder = newFolder();
    writeFileSync(path.join(folder, 'federation.yaml'), specOf({ Corp: 'https://idp.example.net' }, ''));
    const { code, stdout } = await doctor(args.split(' '), folder, side.env);
    expect(stdout).toContain('::error file=federation.yaml,line=6,');
    expect(stdout).toContain('answers with the status 404.');
    expect(code).toBe(1);
  });

  test('names every planted fault, and nothing else', async () => {
    const good = (issuer: string): Discovery => ({ ...VENDORS['https://idp.acme.com'], ...addressesOf(issuer) });
    const claims = { claims_supported: ['sub', 'email', 'email_verified', 'name', 'given_name', 'family_name'] };
    /** By name: the code that is expected, and what the provider publishes. */
    const faults: Readonly<
      Record<
        string,
        {
          readonly codes: readonly string[];
          readonly discovery?: Discovery;
          readonly reply?: Reply;
          readonly keys?: string;
          readonly authorize?: string;
        }
      >
    > = {
      Slash: { codes: ['discovery-issuer-differs'], discovery: { issuer: 'https://slash.example.net/' } },
      Tenant: { codes: ['discovery-issuer-differs'], discovery: { issuer: 'https://other.example.net' } },
      Template: {
        codes: ['discovery-issuer-differs'],
        discovery: { issuer: 'https://template.example.net/{tenantid}/v2.0' },
      },
      NoIssuer: { codes: ['discovery-issuer-differs'], discovery: { issuer: undefined } },
      HostileIssuer: {
        codes: ['discovery-issuer-differs'],
        discovery: { issuer: `\u001b[31m\${x}${'y'.repeat(5000)}` },
      },
      PlainHttp: {
        codes: ['discovery-endpoint-unfit'],
        discovery: { token_endpoint: 'http://plainhttp.example.net/token' },
      },
      Port: {
        codes: ['discovery-endpoint-unfit'],
        discovery: { userinfo_endpoint: 'https://port.example.net:8443/userinfo' },
      },
      PrivateEndpoint: { codes: ['discovery-endpoint-unfit'], discovery: { token_endpoint: 'https://10.0.0.5/token' } },
      NoUserinfo: { codes: ['discovery-endpoint-missing'], discovery: { userinfo_endpoint: undefined } },
      NoKeySet: { codes: ['discovery-endpoint-missing'], discovery: { jwks_uri: undefined } },
      NoAuthorize: { codes: ['discovery-endpoint-missing'], discovery: { authorization_endpoint: 7 } },
      NoKid: { codes: ['signing-key-without-kid'], keys: '{"keys":[{"kty":"RSA","n":"a","e":"AQAB"}]}' },
      OneWithoutKid: {
        codes: ['signing-key-without-kid'],
        keys: '{"keys":[{"kty":"RSA","kid":"a"},{"kty":"EC","use":"sig","kid":""}]}',
      },
      NoSigningKey: { codes: ['key-set-without-signing-key'], keys: '{"keys":[{"kty":"RSA","use":"enc","kid":"a"}]}' },
      OddKeys: { codes: ['key-set-without-signing-key'], keys: '{"keys":[null,7,{"kty":"OKP","kid":"a"}]}' },
      BrokenKeys: { codes: ['provider-answer-unfit'], keys: '<html>' },
      Hmac: { codes: ['id-token-signature-unfit'], discovery: { id_token_signing_alg_values_supported: ['HS256'] } },
      EdDsa: {
        codes: ['id-token-signature-unfit'],
        discovery: { id_token_signing_alg_values_supported: ['EdDSA', 'none'] },
      },
      Basic: {
        codes: ['client-secret-post-not-offered'],
        discovery: { token_endpoint_auth_methods_supported: ['client_secret_basic'] },
      },
      Unsaid: {
        codes: ['client-authentication-unsaid'],
        discovery: { token_endpoint_auth_methods_supported: undefined },
      },
      Implicit: { codes: ['code-flow-not-offered'], discovery: { response_types_supported: ['id_token'] } },
      Scopes: { codes: ['scope-not-announced'], discovery: { scopes_supported: ['openid'] } },
      Claims: { codes: ['claim-not-announced'], discovery: { ...claims } },
      Pushed: { codes: ['pushed-requests-demanded'], discovery: { require_pushed_authorization_requests: true } },
      Signed: { codes: ['pushed-requests-demanded'], discovery: { require_signed_request_object: true } },
      Pkce: {
        codes: ['pkce-demanded'],
        authorize: 'error=invalid_request&error_description=code_challenge+is+required',
      },
      BadScope: { codes: ['authorization-refused'], authorize: 'error=invalid_scope' },
      NotAllowed: {
        codes: ['authorization-refused'],
        authorize: `error=unauthorized_client&error_description=${encodeURIComponent('\u001b[2J'.repeat(2000))}`,
      },
      Gone: { codes: ['provider-answer-unfit'], reply: { status: 404, body: 'not found' } },
      Page: { codes: ['provider-answer-unfit'], reply: { type: 'text/html', body: '<!doctype html><p>Sign in' } },
      AList: { codes: ['provider-answer-unfit'], reply: { body: '[{}]' } },
      Endless: { codes: ['provider-answer-unfit'], reply: { endless: true } },
      Slow: { codes: ['provider-unreachable'], reply: { hangs: true } },
      ToHttp: { codes: ['provider-redirect-unfit'], reply: { redirect: 'http://tohttp.example.net/discovery' } },
      ToPrivate: {
        codes: ['provider-redirect-unfit'],
        reply: { redirect: 'https://169.254.169.254/latest/meta-data/' },
      },
      ToLoopback: { codes: ['provider-redirect-unfit'], reply: { redirect: 'https://[::1]/' } },
      Circle: {
        codes: ['provider-redirect-unfit'],
        reply: { redirect: 'https://circle.example.net/.well-known/openid-configuration' },
      },
      Stranger: { codes: ['provider-unreachable'] },
      Fine: { codes: [] },
    };
    const folder = newFolder();
    const soon = metadataWith(certificateOf(folder, 20));
    writeFileSync(path.join(folder, 'soon.xml'), soon);
    const expired = readFileSync(
      path.join(ROOT, 'test/golden/rules/metadata-certificate-expired/saml/old.xml'),
      'utf8',
    );
    const past = METADATA.replace('<md:EntityDescriptor ', '<md:EntityDescriptor validUntil="2020-01-01T00:00:00Z" ');
    const saml: Readonly<Record<string, { readonly codes: readonly string[]; readonly body: string }>> = {
      SamlExpired: { codes: ['metadata-without-valid-certificate'], body: expired },
      SamlSoon: { codes: ['certificate-expires-soon'], body: soon },
      SamlPast: { codes: ['metadata-expired'], body: past },
      SamlPage: { codes: ['saml-metadata-unfit'], body: '<!doctype html><p>Sign in' },
      SamlService: { codes: ['saml-metadata-unfit'], body: METADATA.replaceAll('IDPSSODescriptor', 'SPSSODescriptor') },
      SamlJson: { codes: ['saml-metadata-unfit'], body: '{}' },
      SamlFine: { codes: [], body: METADATA },
    };
    const names = [...Object.keys(faults), ...Object.keys(saml)];
    const hostOf = (name: string): string => `${name.toLowerCase()}.example.net`;
    const byHost = new Map(Object.entries(faults).map(([name, fault]) => [hostOf(name), fault]));
    const samlByHost = new Map(Object.entries(saml).map(([name, { body }]) => [hostOf(name), body]));
    const side = await farSide(
      names.filter((name) => name !== 'Stranger').map(hostOf),
      ({ hostname, pathname, searchParams }) => {
        const metadata = samlByHost.get(hostname);
        if (metadata !== undefined) return { body: metadata, type: 'application/xml' };
        const fault = byHost.get(hostname);
        const error = fault?.authorize ?? 'error=login_required';
        switch (pathname) {
          case '/.well-known/openid-configuration':
            return fault?.reply ?? { body: JSON.stringify({ ...good(`https://${hostname}`), ...fault?.discovery }) };
          case '/jwks':
            return { body: fault?.keys ?? KEY_SET };
          case '/authorize':
            return { redirect: `${searchParams.get('redirect_uri') ?? ''}?${error}&state=x` };
          default:
            return undefined;
        }
      },
    );
    const samlYaml = [
      ...Object.keys(saml).map(
        (name) =>
          `  ${name}: { type: saml, metadataUrl: "https://${hostOf(name)}/metadata", attributeMapping: { email: mail } }`,
      ),
      '  SamlFile: { type: saml, metadataFile: soon.xml, attributeMapping: { email: mail } }',
    ];
    const issuers = Object.fromEntries(Object.keys(faults).map((name) => [name, `https://${hostOf(name)}`]));
    const spec = specOf(issuers, samlYaml.join('\n')).replace(
      /(Claims: \{)/,
      '$1 attributeMapping: { nickname: nick },',
    );
    writeFileSync(path.join(folder, 'federation.yaml'), spec);
    const { code, stdout, stderr } = await doctor(
      ['federation.yaml', '--format', 'json', '--timeout', '4s'],
      folder,
      side.env,
    );
    expect(stderr).toBe('');
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly {
        readonly code: string;
        readonly message: string;
        readonly fix?: string;
        readonly range: { readonly start: { readonly line: number } };
      }[];
    };
    const lines = spec.split('\n');
    const found = new Map<string, string[]>();
    for (const diagnostic of diagnostics) {
      const name = /^ {2}(\w+):/.exec(lines[diagnostic.range.start.line - 1] ?? '')?.[1] ?? 'elsewhere';
      found.set(name, [...(found.get(name) ?? []), diagnostic.code]);
      expect(diagnostic.message.length).toBeLessThan(2000);
      expect(diagnostic.message).not.toMatch(/[\u0000-\u001f]/);
      expect(diagnostic.fix).toMatch(/^\S.*\.$/);
    }
    const wanted = Object.entries({ ...faults, ...saml, SamlFile: { codes: ['certificate-expires-soon'] } });
    expect(Object.fromEntries(wanted.map(([name]) => [name, found.get(name) ?? []]))).toEqual(
      Object.fromEntries(wanted.map(([name, { codes }]) => [name, codes])),
    );
    expect(found.has('elsewhere')).toBe(false);
    expect(code).toBe(1);
    // Not one of the codes is there in vain; two need an address that this machine looks up, the others a pool (pool.test.ts).
    const seen = new Set([...found.values()].flat());
    expect(Object.keys(DOCTOR_CODES).filter((one) => !seen.has(one))).toEqual([
      'beyond-terraform',
      'client-registration-open',
      'domain-certificate-ends',
      'domain-unreachable',
      'issuer-form-differs',
      'not-in-spec',
      'not-looked-at',
      'provider-address-private',
      'provider-not-in-client',
      'trigger-differs',
    ]);
  });
});

/** The addresses of a provider that keeps them all under its issuer. */
function addressesOf(issuer: string): Discovery {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
  };
}

/** A certificate that ends in some days, as Base64. */
function certificateOf(folder: string, days: number): string {
  const file = path.join(folder, 'soon.pem');
  execFileSync(
    programOf('openssl'),
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      String(days),
      '-subj',
      '/CN=sso',
      '-keyout',
      path.join(folder, 'key.pem'),
      '-out',
      file,
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(file, 'utf8').replace(/-----[^-]+-----|\s/g, '');
}

function metadataWith(certificate: string): string {
  return METADATA.replace(/(<ds:X509Certificate>)[^<]*/g, `$1${certificate}`);
}

test.each([
  ['8.8.8.8', true],
  ['2606:4700:4700::1111', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:8.8.8.8', true],
  ['64:ff9b::a00:1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['localhost', false],
])('whether %s is an address of the public internet: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});

test('a host that leads to this computer is refused, and so is its URL', async () => {
  const web = publicWeb(20_000, undefined);
  expect(await web.hostProblem('localhost')).toMatchObject({ kind: 'private' });
  expect(await web.hostProblem('[::1]')).toMatchObject({ kind: 'private' });
  expect(await web.get('https://127.0.0.1/', 'follow')).toMatchObject({ kind: 'redirect' });
});

test.each(['8.8.8.8:443', '127.0.0.1', '127.0.0.1:99999', '127.0.0.999:1', 'localhost:1', '127.0.0.1:8443 '])(
  'the switch for tests takes a loopback address and port, not %j',
  (text) => {
    expect(loopbackOf(text)).toBeUndefined();
  },
);
