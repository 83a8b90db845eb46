import { readSignUp } from '../../lambda/event';
import { readEvent } from './linking-function';

const oidc = readEvent('oidc');

it('reads what the decision needs, and texts alone', () => {
  const event = {
    ...oidc,
    request: { userAttributes: { email: 'a@b', email_verified: true, n: 1, o: {}, l: ['x'], z: null, e: '' } },
  };
  expect(readSignUp(event)).toStrictEqual({
    kind: 'federated',
    userPoolId: oidc.userPoolId,
    userName: oidc.userName,
    attributes: new Map([
      ['email', 'a@b'],
      ['e', ''],
    ]),
  });
});

it('a user whom an administrator makes is none of its business', () => {
  expect(readSignUp(readEvent('admin-create-user'))).toBe('other');
});

it('a self sign-up is read alike', () => {
  const native = readEvent('native-sign-up');
  expect(readSignUp(native)).toStrictEqual({
    kind: 'native',
    userPoolId: native.userPoolId,
    userName: native.userName,
    attributes: new Map(Object.entries(native.request.userAttributes)),
  });
  expect(readSignUp({ ...native, request: {} })).toStrictEqual({ unreadable: 'native' });
});

it.each([
  {},
  { ...oidc, triggerSource: ['PreSignUp_ExternalProvider'] },
  { ...oidc, triggerSource: 'PreSignUp_externalProvider' },
])('nor is %#', (event) => {
  expect(readSignUp(event)).toBe('other');
});

it.each([
  null,
  undefined,
  'PreSignUp_ExternalProvider',
  5,
  [],
  [oidc],
  { ...oidc, request: null },
  { ...oidc, request: [] },
  { ...oidc, request: {} },
  { ...oidc, request: { userAttributes: [] } },
])('an event that cannot be read: %#', (event) => {
  expect(readSignUp(event)).toStrictEqual({ unreadable: 'federated' });
});

it('an empty set of attributes can be read', () => {
  expect(readSignUp({ ...oidc, request: { userAttributes: {} } })).toMatchObject({ attributes: new Map() });
});

it('what the event inherits is no part of it', () => {
  expect(readSignUp(JSON.parse(`{"__proto__":${JSON.stringify(oidc)}}`))).toBe('other');
  expect(readSignUp(Object.create(oidc))).toBe('other');
  expect(readSignUp({ ...oidc, request: Object.create({ userAttributes: {} }) as unknown })).toStrictEqual({
    unreadable: 'federated',
  });
  const text =
    '{"triggerSource":"PreSignUp_ExternalProvider","request":{"userAttributes":{"__proto__":{"email":"a@b"},"constructor":"x"}}}';
  expect(readSignUp(JSON.parse(text))).toMatchObject({ attributes: new Map([['constructor', 'x']]) });
});

it.each([undefined, 7, null, {}])('a user name %j is empty', (userName) => {
  expect(readSignUp({ ...oidc, userName })).toMatchObject({ userName: '' });
});

it.each([undefined, 7, '', 'a b', 'a/b', 'a\n', '-\n-', 'x'.repeat(56)])('%j is no pool', (userPoolId) => {
  expect(readSignUp({ ...oidc, userPoolId })).toMatchObject({ userPoolId: undefined });
});

it.each(['us-gov-west-1_AbCdEf123', 'x'.repeat(55)])('%s is a pool', (userPoolId) => {
  expect(readSignUp({ ...oidc, userPoolId })).toMatchObject({ userPoolId });
});
