import { atOf, type At } from '../../src/document/at';
import { parseDocument } from '../../src/document/document';
import { isSamePlace, ownOrigin, type FilePlace } from '../../src/document/origin';
import { variantsOf } from '../../src/environments/variants';
import type { Spec } from '../../src/spec/spec';

const SPEC = `version: 1
name: acme
appClients:
  web: { scopes: [openid, email], tokenValidity: { access: 5m } }
identityProviders:
  Okta: { attributeMapping: { email: null } }
environments:
  dev: { appClients: { web: { tokenValidity: { access: 15m } } } }
  prod: {}
`;

/** Where the specs of both environments are written, dev first. */
function written(): readonly At<Spec>[] {
  const { document } = parseDocument('federation.yaml', Buffer.from(SPEC));
  if (document === undefined) throw new Error('the spec is YAML');
  return variantsOf(document.value, ownOrigin(document)).map(({ value, origin }) => atOf<Spec>(value, origin));
}

/** The text at a place, with its line. */
function shown({ origin, path, at }: FilePlace): string {
  const { document, path: inFile } = origin(path);
  const { start, end } = document.rangeOf(inFile, at);
  return `${start.line}: ${document.text.slice(start.offset, end.offset)}`;
}

const [dev, prod] = written();
if (dev === undefined || prod === undefined) throw new Error('there are two environments');
const web = dev.to('appClients').to('web');

test('a value and a key are found where they are written, in the environment or in the base', () => {
  expect(shown(web.to('scopes').value(1))).toBe('4: email');
  expect(shown(web.key('scopes'))).toBe('4: scopes');
  expect(shown(web.key())).toBe('8: web');
  expect(shown(web.to('tokenValidity').value('access'))).toBe('8: 15m');
  expect(shown(prod.to('appClients').to('web').to('tokenValidity').value('access'))).toBe('4: 5m');
});

test('where a default stands, the key of the nearest entry around it is meant', () => {
  expect(shown(prod.to('appClients').to('web').to('tokenValidity').value('refresh'))).toBe('4: tokenValidity');
  expect(shown(prod.to('appClients').to('web').to('refreshTokenRotation').value('gracePeriod'))).toBe('4: web');
  expect(shown(prod.to('terraform').to('backend').key('s3'))).toBe('1: version');
});

test('what is written is told from what is not, null included', () => {
  const mapping = dev.to('identityProviders').to('Okta').to('attributeMapping');
  expect([mapping.has('email'), mapping.has('name'), mapping.is('email', null)]).toEqual([true, false, true]);
  expect([mapping.keys(), web.to('scopes').keys()]).toEqual([['email'], []]);
  expect(web.texts().map(({ text, place }) => `${place.at} ${text}`)).toEqual([
    'key scopes',
    'value openid',
    'value email',
    'key tokenValidity',
    'key access',
    'value 15m',
  ]);
});

test('a place knows its file, and two are one where the file is', () => {
  expect(dev.file).toBe('federation.yaml');
  const scopes = [dev, prod].map((at) => at.to('appClients').to('web').value('scopes'));
  const access = [dev, prod].map((at) => at.to('appClients').to('web').to('tokenValidity').value('access'));
  expect(isSamePlace(scopes[0]!, scopes[1]!)).toBe(true);
  expect(isSamePlace(access[0]!, access[1]!)).toBe(false);
  const { document } = parseDocument('other.yaml', Buffer.from(SPEC));
  if (document === undefined) throw new Error('the spec is YAML');
  const other = atOf<Spec>(document.value, ownOrigin(document));
  expect(isSamePlace(dev.value('name'), other.value('name'))).toBe(false);
});

test('a misspelt step does not compile', () => {
  // @ts-expect-error there is no such key
  expect(web.has('tokenValidty')).toBe(false);
  // @ts-expect-error a list has indices
  expect(web.to('scopes').has('first')).toBe(false);
  // @ts-expect-error there is no such key in tokenValidity
  expect(web.to('tokenValidity').has('acces')).toBe(false);
});
