import { readSignUp } from '../../lambda/event';
import { readEvent } from './linking-function';

const oidc = readEvent('oidc');

it('reads what the decision needs, and texts alone', () => {
  const event = {
    ...oidc,
    request: { userAttributes: { email: 'a@b', email_verified: true, n: 1, o: {}, l: ['x'], z: null, e: '' } },
  };
  expect(readSignUp(event)).toStrictEqual({
    userPoolId: oidc.userPoolId,
    userName: oidc.userName,
    attributes: new Map([
      ['email', 'a@b'],
      ['e', ''],
    ]),
  });
});

it.each(['native-sign-up', 'admin-create-user'])('%s is none of its business', (name) => {
  expect(readSignUp(readEvent(name))).toBe('notFederated');
});

it.each([
  {},
  { ...oidc, triggerSource: ['PreSignUp_ExternalProvider'] },
  { ...oidc, triggerSource: 'PreSignUp_externalProvider' },
])('nor is %#', (event) => {
  expect(readSignUp(event)).toBe('notFederated');
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
  expect(readSignUp(event)).toBe('unreadable');
});

it('an empty set of attributes can be read', () => {
  expect(readSignUp({ ...oidc, request: { userAttributes: {} } })).toMatchObject({ attributes: new Map() });
});

it('what the event inherits is no part of it', () => {
  expect(readSignUp(JSON.parse(`{"__proto__":${JSON.stringify(oidc)}}`))).toBe('notFederated');
  expect(readSignUp(Object.create(oidc))).toBe('notFederated');
  expect(readSignUp({ ...oidc, request: Object.create({ userAttributes: {} }) as unknown })).toBe('unreadable');
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
