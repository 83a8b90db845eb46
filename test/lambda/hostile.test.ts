import fc from 'fast-check';
import { refusals } from '../../lambda/verdicts';
import { policyOf } from './fixtures';
import { readEvent } from './linking-function';
import { useTrigger } from './trigger';

/**
 * Events that Cognito would never send, on the shipped bundle. Every invocation is also held to what `judge` holds each
 * one to: the event comes back as it was or one of our own codes is thrown, and one line is logged whose every field
 * has a value from a closed set, so that nothing of the event can be in it.
 */

const oidc = readEvent('oidc');
const RUNS = { numRuns: 500 };

const trigger = useTrigger();

const codeUnits = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units));

const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '\ud800',
    '\udfff@example.com',
    'ann@example.com',
    'descope_',
    'descope_U2MixedCase01',
  ),
  fc.constantFrom(
    'a'.repeat(100_000),
    `descope_${'a'.repeat(100_000)}`,
    `${'a'.repeat(100_000)}@example.com`,
    '_'.repeat(5000),
    '@'.repeat(5000),
  ),
  fc.constantFrom(
    '"',
    '\\',
    '" or email ^= "',
    '\u0000',
    '\u2028',
    'ann@example.com"',
    'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  ),
  codeUnits,
  codeUnits.map((text) => `descope_${text}`),
  codeUnits.map((text) => `${text}@example.com`),
);

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  hostileText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, [], {}, { length: 1 }, [[]], ['true'], { toString: 'x' }),
  fc.jsonValue(),
);

const PLACES: readonly (readonly string[])[] = [
  [],
  ['triggerSource'],
  ['userPoolId'],
  ['userName'],
  ['version'],
  ['callerContext'],
  ['request'],
  ['request', 'userAttributes'],
  ['request', 'userAttributes', 'email'],
  ['request', 'userAttributes', 'email_verified'],
  ['request', 'userAttributes', 'custom:idp_sub'],
  ['request', 'userAttributes', 'identities'],
  ['request', 'userAttributes', '__proto__'],
  ['request', '__proto__'],
  ['__proto__'],
  ['constructor'],
  ['response'],
];

/** The event with a value of ours at a place; defined, so that `__proto__` is a key like another, as in JSON. */
function replaced(event: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, old] of Object.entries(event))
    Object.defineProperty(copy, name, { value: old, enumerable: true, writable: true, configurable: true });
  const old = Object.getOwnPropertyDescriptor(copy, key)?.value as unknown;
  Object.defineProperty(copy, key, { value: replaced(old, rest, value), enumerable: true });
  return copy;
}

const hostileEvent: fc.Arbitrary<unknown> = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), hostileValue), { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce<unknown>((event, [place, value]) => replaced(event, place, value), oidc));

const isFederated = (text: string): boolean => {
  const event: unknown = JSON.parse(text);
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return true;
  return Object.getOwnPropertyDescriptor(event, 'triggerSource')?.value === 'PreSignUp_ExternalProvider';
};

it('where every doubt refuses, no federated sign-up goes on, however it is written', async () => {
  const policy = policyOf({ whenNoMatch: 'reject', whenUnsafe: 'reject', afterLink: 'retry' });
  trigger.pool.add('ann@example.com');
  await fc.assert(
    fc.asyncProperty(hostileEvent, async (event) => {
      const text = JSON.stringify(event);
      const { refused } = await trigger.judge(text, policy);
      if (isFederated(text)) expect(Object.keys(refusals)).toContain(refused);
      else expect(refused).toBeUndefined();
    }),
    RUNS,
  );
});

it('no hostile event links anything but the asserted subject to the user of the asserted email', async () => {
  await fc.assert(
    fc.asyncProperty(hostileEvent, async (event) => {
      trigger.pool.clear();
      trigger.pool.add('ann@example.com', { username: 'ann' });
      trigger.pool.add('bob@example.com', { username: 'bob' });
      const text = JSON.stringify(event);
      const { verdict } = await trigger.judge(text, policyOf());
      const linked = trigger.pool.users.filter(({ identities }) => identities.length > 0);
      expect(linked).toHaveLength(verdict === 'LINKED' ? 1 : 0);
      for (const { attributes, identities } of linked) {
        const { userAttributes } = (JSON.parse(text) as typeof oidc).request;
        expect(userAttributes.email?.toUpperCase()).toBe(attributes.email?.toUpperCase());
        expect(userAttributes.email_verified).toBe('true');
        expect(identities).toStrictEqual([{ providerName: 'Descope', userId: userAttributes['custom:idp_sub'] }]);
      }
    }),
    RUNS,
  );
});

it('whatever the pool answers, the function answers with its own codes alone', async () => {
  const policy = policyOf({ whenNoMatch: 'reject', whenUnsafe: 'reject', afterLink: 'retry' });
  const answer = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    hostileValue.map((value) => JSON.stringify({ Users: value, PaginationToken: 'x' })),
    hostileValue.map((value) => JSON.stringify({ Users: [value] })),
    hostileValue.map((value) =>
      JSON.stringify({ Users: [{ Username: 'ann', Enabled: true, UserStatus: 'CONFIRMED', Attributes: value }] }),
    ),
    hostileValue.map((value) =>
      JSON.stringify({
        Username: 'ann',
        Enabled: true,
        UserStatus: value,
        UserAttributes: [{ Name: 'sub', Value: value }],
      }),
    ),
    hostileValue.map((value) => JSON.stringify({ __type: value, message: value })),
    fc.string(),
  );
  const operation = fc.constantFrom('ListUsers', 'AdminGetUser', 'AdminLinkProviderForUser');
  await fc.assert(
    fc.asyncProperty(operation, fc.constantFrom(200, 400), answer, async (failing, status, body) => {
      trigger.pool.clear();
      trigger.api.reset();
      trigger.pool.add('ann@example.com', { username: 'ann' });
      trigger.api.fail(failing, { kind: 'raw', status, body }, { kind: 'raw', status, body });
      expect(Object.keys(refusals)).toContain((await trigger.judge(oidc, policy)).refused);
    }),
    RUNS,
  );
});
