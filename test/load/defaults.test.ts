import { load } from '../../src/load';

const text = `version: 1
name: acme
region: eu-west-1
userPool: { domain: { prefix: acme } }
defaults:
  appClient:
    callbackUrls: [http://app.example.com/cb]
    scopes: [openid, emial]
  identityProvider:
    type: oidc
    clientId: cognito
    issuer: https://id.example.com/
    clientSecret: { variable: client_secret }
    attributeMapping: { custom:roles: roles, email_verified: verified }
identityProviders:
  Acme: { attributeMapping: { email_verified: null } }
  Other: { issuer: https://other.example.com, identifiers: [acme.com, acme.com] }
appClients:
  web: {}
  api: { flows: [], callbackUrls: null, scopes: null }
environments:
  dev:
    defaults: { appClient: { callbackUrls: [http://dev.example.com/cb] } }
    identityProviders: { Other: { identifiers: [] } }
    userPool: { domain: { prefix: acme-dev } }
  prod: { userPool: { domain: { prefix: acme-prod } }, identityProviders: { Other: { identifiers: [] } } }
  none: {}
`;

/** What is said, as `line: code: what stands at the place`. */
function said(spec: string): readonly string[] {
  const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(spec) }]);
  return diagnostics.flatMap(({ code, range }) =>
    range === undefined ? [] : [`${range.start.line}: ${code}: ${spec.slice(range.start.offset, range.end.offset)}`],
  );
}

test('what is wrong with a defaulted value points at the line in defaults that wrote it, and is said once', () => {
  const errors = said(text).filter(
    (line) => !line.includes('provider-billed-as-enterprise') && !line.includes('state-kept-locally'),
  );
  expect(errors).toEqual([
    '7: redirect-url-malformed: http://app.example.com/cb',
    '8: unknown-scope: emial',
    '12: issuer-malformed: https://id.example.com/',
    '14: unknown-attribute-in-mapping: custom:roles',
    '17: duplicate-item: acme.com',
    '23: redirect-url-malformed: http://dev.example.com/cb',
  ]);
});

test('a null takes a default out, in a mapping too', () => {
  const mended = text
    .replaceAll('http://', 'https://')
    .replace('emial', 'email')
    .replace('id.example.com/', 'id.example.com')
    .replace('custom:roles: roles, ', '')
    .replace('[acme.com, acme.com]', '[acme.com]');
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(mended) }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [dev, none] = federations;
  expect(dev?.appClients.map(({ key, callbackUrls }) => [key, callbackUrls])).toEqual([
    ['api', []],
    ['web', ['https://dev.example.com/cb']],
  ]);
  expect(
    none?.identityProviders.map((provider) => [
      provider.name,
      provider.type === 'oidc' ? provider.issuer : '',
      provider.attributeMapping['email_verified'],
    ]),
  ).toEqual([
    ['Acme', 'https://id.example.com', undefined],
    ['Other', 'https://other.example.com', 'verified'],
  ]);
});

test('defaults of the wrong shape are said where they stand, before anything is merged', () => {
  expect(said(text.replace('scopes: [openid, emial]', 'scopes: openid'))).toEqual(['8: wrong-type: openid']);
  expect(said('version: 1\ndefaults: []\n')).toEqual(['2: wrong-type: []']);
});
