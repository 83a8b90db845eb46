import { handoffSheets } from '../../src/handoff/sheets';
import { load } from '../../src/load';

/** The sheet of a SAML provider of a pool, with an app client that is adopted where `adopt` says so. */
function sheetOf(userPool: object, adopt?: string): string {
  const spec = {
    version: 1,
    name: 'acme',
    region: 'eu-west-1',
    userPool,
    identityProviders: { Acme: { type: 'saml', metadataUrl: 'https://sso.acme.com/metadata' } },
    appClients: { web: { adopt, callbackUrls: ['https://app.acme.com/cb'], logoutUrls: ['https://app.acme.com/'] } },
  };
  const { federations, diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(JSON.stringify(spec)) }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...handoffSheets(federations[0]!).values()].join('');
}

const ENTITY_ID = 'Entity id (audience): `urn:amazon:cognito:sp:';

test.each([
  ['adopted', { adopt: 'eu-west-1_Ab12Cd34E' }],
  ['referred to by its id', { reference: 'eu-west-1_Ab12Cd34E' }],
])('of a pool that is %s the ids are known already', (_, userPool) => {
  const sheet = sheetOf(userPool, '1h57kf5cpq17m0eml12EXAMPLE');
  expect(sheet).toContain(`${ENTITY_ID}eu-west-1_Ab12Cd34E\``);
  expect(sheet).toContain('client_id=1h57kf5cpq17m0eml12EXAMPLE&');
  expect(sheet).not.toContain('<client id: terraform output client_ids>');
});

test.each([
  ['made here', { domain: { prefix: 'acme' } }],
  ['referred to by its name', { reference: { name: 'Acme' } }],
])('of a pool that is %s the sheet says where to find them', (_, userPool) => {
  const sheet = sheetOf(userPool);
  expect(sheet).toContain(`${ENTITY_ID}<user pool id: terraform output user_pool_id>\``);
  expect(sheet).toContain('client_id=<client id: terraform output client_ids>&');
});
