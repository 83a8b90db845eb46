import { stringify } from 'yaml';
import { load } from '../../src/load';

const provider = {
  type: 'oidc',
  issuer: 'https://id.example.com',
  clientId: 'cognito',
  clientSecret: { variable: 'client_secret' },
};
const base = {
  version: 1,
  name: 'acme',
  region: 'eu-west-1',
  userPool: { domain: { prefix: 'acme' }, deletionProtection: true },
  identityProviders: { Acme: provider },
  appClients: { web: { callbackUrls: ['https://app.example.com/cb'] } },
  terraform: { backend: { s3: { bucket: 'acme-tfstate', key: 'acme', region: 'eu-west-1' } } },
};
const billed = { rule: 'provider-billed-as-enterprise', reason: 'agreed' };
const local = { rule: 'state-kept-locally', reason: 'a trial' };
const own = { userPool: { domain: { prefix: 'acme-prod' } }, terraform: { backend: { s3: { key: 'acme-prod' } } } };

/** Codes and messages of what there is to say of one file. */
function said(spec: object): readonly string[] {
  return load([{ file: 'federation.yaml', bytes: Buffer.from(stringify(spec)) }]).diagnostics.map(
    ({ code, message }) => `${code}: ${message}`,
  );
}

describe('an accepted warning', () => {
  test('may occur in one environment alone', () => {
    const environments = { dev: { terraform: { backend: null } }, prod: own };
    expect(said({ ...base, accept: [billed, local], environments })).toEqual([]);
  });

  test('that occurs in none is said once', () => {
    expect(said({ ...base, accept: [billed, local], environments: { dev: {}, prod: own } })).toEqual([
      'accept-matches-nothing: There is no warning "state-kept-locally".',
    ]);
  });

  test('in an environment of its own is judged there', () => {
    const environments = { dev: { accept: [billed, local] }, prod: { ...own, accept: [billed] } };
    expect(said({ ...base, environments })).toEqual([
      'accept-matches-nothing: There is no warning "state-kept-locally". (environment dev)',
    ]);
  });
});

describe('what holds for', () => {
  test('every environment is said once', () => {
    expect(said({ ...base, environments: { dev: {}, prod: own } })).toEqual([
      expect.stringMatching(/^provider-billed-as-enterprise: [^(]*$/),
    ]);
  });

  test('some names them', () => {
    const { terraform, ...local } = base;
    const environments = {
      dev: {},
      stage: { userPool: { domain: { prefix: 'acme-stage' } } },
      prod: { userPool: { domain: { prefix: 'acme-prod' } }, terraform },
    };
    expect(said({ ...local, accept: [billed], environments })).toEqual([
      expect.stringMatching(/^state-kept-locally: .* \(environments dev, stage\)$/),
    ]);
  });
});

test('a name may be given by each environment, and is still told from others', () => {
  const { name: _name, ...nameless } = { ...base, accept: [billed] };
  const file = (environment: string, file: string): { readonly file: string; readonly bytes: Buffer } => ({
    file,
    bytes: Buffer.from(stringify({ ...nameless, environments: { [environment]: { name: 'acme' } } })),
  });
  expect(load([file('dev', 'a.yaml'), file('prod', 'b.yaml')]).federations.map(({ stackName }) => stackName)).toEqual([
    'acme-dev',
    'acme-prod',
  ]);
  expect(load([file('dev', 'a.yaml'), file('dev', 'b.yaml')]).diagnostics).toMatchObject([
    { code: 'stack-name-taken', file: 'b.yaml' },
  ]);
});

describe('two stacks', () => {
  const backends = [
    { local: { path: '../state.tfstate' } },
    { s3: { bucket: 'acme-tfstate', key: 'acme', region: 'eu-west-1' } },
    { gcs: { bucket: 'acme-tfstate' } },
    { gcs: { bucket: 'acme-tfstate', prefix: 'acme' } },
    { azurerm: { storageAccountName: 'acme', containerName: 'tfstate', key: 'acme' } },
    { http: { address: 'https://state.acme.com/acme' } },
    { cloud: { organization: 'acme', workspaces: { name: 'acme' } } },
    { remote: { organization: 'acme', workspaces: { name: 'acme' } } },
  ];

  test.each(backends)('may not keep one state: %j', (backend) => {
    const environments = { dev: {}, stage: {}, prod: {} };
    expect(said({ ...base, terraform: { backend }, accept: [billed, local], environments })).toContainEqual(
      'state-shared: "acme-dev", "acme-prod" and "acme-stage" keep their state in the same place.',
    );
  });

  test.each([
    { local: {} },
    { cloud: { organization: 'acme', workspaces: { tags: ['acme'] } } },
    { remote: { organization: 'acme', workspaces: { prefix: 'acme-' } } },
  ])('keep two where the place or a workspace tells them apart: %j', (backend) => {
    expect(said({ ...base, terraform: { backend }, environments: { dev: {}, prod: {} } }).join()).not.toContain(
      'state-shared',
    );
  });

  test('may not ask for one domain, unless in two Regions', () => {
    const { terraform: _terraform, ...local } = base;
    const environments = { dev: {}, east: { region: 'us-east-1' }, prod: {} };
    expect(
      said({ ...local, accept: [billed, { rule: 'state-kept-locally', reason: 'a trial' }], environments }),
    ).toEqual([
      'domain-prefix-shared: "acme-dev" and "acme-prod" ask for the same domain prefix in one Region. (environments dev, prod)',
    ]);
  });

  test('of two files are each told of the other', () => {
    const file = (name: string, terraform: object): { readonly file: string; readonly bytes: Buffer } => ({
      file: `${name}.yaml`,
      bytes: Buffer.from(
        stringify({ ...base, name, userPool: { domain: { prefix: name } }, accept: [billed], terraform }),
      ),
    });
    const workspaces = { name: 'acme' };
    const { diagnostics } = load([
      file('one', { backend: { cloud: { organization: 'acme', workspaces } } }),
      file('two', { backend: { remote: { hostname: 'app.terraform.io', organization: 'acme', workspaces } } }),
    ]);
    const message = '"one" and "two" keep their state in the same place.';
    expect(diagnostics).toMatchObject([
      { code: 'state-shared', file: 'one.yaml', message },
      { code: 'state-shared', file: 'two.yaml', message },
    ]);
  });
});

test('a secret in the base is found although every environment has a reference instead', () => {
  const environments = { dev: { identityProviders: { Acme: { clientSecret: { variable: 'dev_secret' } } } } };
  const spec = {
    ...base,
    accept: [billed],
    identityProviders: { Acme: { ...provider, clientSecret: 'c2VjcmV0' } },
    environments,
  };
  expect(said(spec)).toEqual([expect.stringMatching(/^literal-secret: (?!.*c2VjcmV0)/)]);
});

test('a file that cannot be parsed still shows its lines', () => {
  const { diagnostics, sources } = load([{ file: 'federation.yaml', bytes: Buffer.from('version: 1\nname: [\n') }]);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(sources.get('federation.yaml')).toBe('version: 1\nname: [\n');
});

test('an entry that an environment misspells is told the one that was meant', () => {
  const text = stringify({ ...base, environments: { prod: { identityProviders: { Acmee: { clientId: 'P2prod' } } } } });
  const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(text) }]);
  expect(
    diagnostics.map(({ code, fix = '' }) => [code, fix.startsWith('Write "Acme", if that is meant.')]),
  ).toContainEqual(['missing-key', true]);
});
