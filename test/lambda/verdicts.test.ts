import { messageOf, refusalFor, refusals, verdicts, type VerdictCode } from '../../lambda/verdicts';
import { createNative, policyOf } from './fixtures';

const codes = Object.keys(verdicts) as VerdictCode[];
const open = policyOf();

/** The codes whose verdict the rows 1, 2, 3 … of the design give, so that no row moves unseen. */
const NO_MATCH: readonly VerdictCode[] = ['PROVIDER_NOT_LINKED', 'EMAIL_ABSENT', 'USER_NOT_FOUND'];
const PASS: readonly VerdictCode[] = ['NOT_FEDERATED', 'SIGN_UP_ALLOWED'];
const LINKED: readonly VerdictCode[] = ['USER_CREATED', 'ALREADY_LINKED', 'LINKED', 'LINK_CONFIRMED'];
const ALWAYS_REFUSED: Readonly<Partial<Record<VerdictCode, string>>> = {
  USER_DISABLED: 'ACCOUNT_DISABLED',
  EMAIL_IN_USE: 'EMAIL_IN_USE',
  SIGN_UP_AMBIGUOUS: 'EMAIL_IN_USE',
  SIGN_UP_EMAIL_MALFORMED: 'EMAIL_NOT_USABLE',
  EMAIL_DOMAIN_NOT_ALLOWED: 'EMAIL_DOMAIN_NOT_ALLOWED',
  REQUIRED_ATTRIBUTE_ABSENT: 'PROFILE_INCOMPLETE',
  CREATE_REFUSED: 'LINK_REFUSED',
  LINK_REFUSED: 'LINK_REFUSED',
  USER_CONTESTED: 'SIGN_IN_IN_PROGRESS',
  USER_BEING_MADE: 'SIGN_IN_IN_PROGRESS',
  IDENTITY_LIMIT_REACHED: 'TOO_MANY_IDENTITIES',
  PROFILE_EXISTS: 'PROFILE_EXISTS',
  POLICY_UNREADABLE: 'SIGN_IN_MISCONFIGURED',
  ACCESS_DENIED: 'SIGN_IN_MISCONFIGURED',
  EVENT_UNREADABLE: 'SIGN_IN_UNAVAILABLE',
  THROTTLED: 'SIGN_IN_UNAVAILABLE',
  TIMED_OUT: 'SIGN_IN_UNAVAILABLE',
  SERVICE_UNAVAILABLE: 'SIGN_IN_UNAVAILABLE',
  ANSWER_UNREADABLE: 'SIGN_IN_UNAVAILABLE',
  USER_GONE: 'SIGN_IN_UNAVAILABLE',
  UNEXPECTED_ERROR: 'SIGN_IN_UNAVAILABLE',
};
const NOT_LINKABLE = codes.filter(
  (code) => !PASS.includes(code) && !NO_MATCH.includes(code) && !LINKED.includes(code) && !(code in ALWAYS_REFUSED),
);

it('every row but 12 and 22, which lead to other rows, has a verdict', () => {
  const rows = new Set(codes.map((code) => verdicts[code].row));
  const plain = Array.from({ length: 21 }, (_, index) => index + 1).filter((row) => row !== 12);
  expect(rows).toEqual(new Set([...plain, '1a', '3a', '8a', '19a']));
});

it.each(NOT_LINKABLE)('%s is not linkable', (code) => {
  expect(refusalFor(code, open)).toBeUndefined();
  expect(refusalFor(code, policyOf({ afterLink: 'retry', linkInvitedUsers: true }))).toBeUndefined();
  expect(refusalFor(code, createNative())).toBeUndefined();
  expect(refusalFor(code, policyOf({ whenUnsafe: 'reject' }))).toBe('SIGN_IN_REFUSED');
  expect(refusalFor(code, policyOf({ whenNoMatch: 'reject' }))).toBe('SIGN_IN_REFUSED');
});

it.each(NO_MATCH)('%s is no match', (code) => {
  expect(refusalFor(code, open)).toBeUndefined();
  expect(refusalFor(code, policyOf({ whenUnsafe: 'reject', afterLink: 'retry' }))).toBeUndefined();
  expect(refusalFor(code, createNative({ whenUnsafe: 'reject', afterLink: 'retry' }))).toBeUndefined();
  expect(refusalFor(code, policyOf({ whenNoMatch: 'reject' }))).toBe('NOT_INVITED');
});

it.each(LINKED)('%s is linked', (code) => {
  expect(refusalFor(code, policyOf({ whenUnsafe: 'reject', whenNoMatch: 'reject' }))).toBeUndefined();
  expect(refusalFor(code, policyOf({ afterLink: 'retry' }))).toBe('ACCOUNT_LINKED');
});

it.each(Object.entries(ALWAYS_REFUSED))('%s is refused as %s', (code, refusal) => {
  expect(refusalFor(code as VerdictCode, open)).toBe(refusal);
});

it('without a policy only what is none of its business goes on', () => {
  expect(codes.filter((code) => refusalFor(code, undefined) === undefined)).toStrictEqual(PASS);
});

it('the words after the code are the policy’s, or ours', () => {
  const policy = policyOf({ messages: { NOT_INVITED: 'Ask your team lead' } });
  expect(messageOf('NOT_INVITED', policy)).toBe('NOT_INVITED: Ask your team lead');
  expect(messageOf('SIGN_IN_REFUSED', policy)).toBe(`SIGN_IN_REFUSED: ${refusals.SIGN_IN_REFUSED}`);
  for (const without of [policyOf(), undefined])
    expect(messageOf('NOT_INVITED', without)).toBe(`NOT_INVITED: ${refusals.NOT_INVITED}`);
});

it('what a person reads is plain, and leaves the last full stop to Cognito', () => {
  for (const text of Object.values(refusals)) expect(text).toMatch(/^[A-Z][A-Za-z ,.-]{20,150}[a-z]$/);
});
