import { refusalFor, refusals, verdicts, type VerdictCode } from '../../lambda/verdicts';
import { policyOf } from './fixtures';

const codes = Object.keys(verdicts) as VerdictCode[];
const open = policyOf();

/** The codes whose verdict the rows 1, 2, 3 … of the design give, so that no row moves unseen. */
const NO_MATCH: readonly VerdictCode[] = ['PROVIDER_NOT_LINKED', 'EMAIL_ABSENT', 'USER_NOT_FOUND'];
const LINKED: readonly VerdictCode[] = ['ALREADY_LINKED', 'LINKED', 'LINK_CONFIRMED'];
const ALWAYS_REFUSED: Readonly<Partial<Record<VerdictCode, string>>> = {
  USER_DISABLED: 'ACCOUNT_DISABLED',
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
  (code) => code !== 'NOT_FEDERATED' && !NO_MATCH.includes(code) && !LINKED.includes(code) && !(code in ALWAYS_REFUSED),
);

it('every row but 12 and 22, which lead to other rows, has a verdict', () => {
  const rows = new Set(codes.map((code) => verdicts[code].row));
  expect([...rows]).toStrictEqual(Array.from({ length: 21 }, (_, index) => index + 1).filter((row) => row !== 12));
});

it.each(NOT_LINKABLE)('%s is not linkable', (code) => {
  expect(refusalFor(code, open)).toBeUndefined();
  expect(refusalFor(code, policyOf({ afterLink: 'retry', linkInvitedUsers: true }))).toBeUndefined();
  expect(refusalFor(code, policyOf({ whenUnsafe: 'reject' }))).toBe('SIGN_IN_REFUSED');
  expect(refusalFor(code, policyOf({ whenNoMatch: 'reject' }))).toBe('SIGN_IN_REFUSED');
});

it.each(NO_MATCH)('%s is no match', (code) => {
  expect(refusalFor(code, open)).toBeUndefined();
  expect(refusalFor(code, policyOf({ whenUnsafe: 'reject', afterLink: 'retry' }))).toBeUndefined();
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
  expect(codes.filter((code) => refusalFor(code, undefined) === undefined)).toStrictEqual(['NOT_FEDERATED']);
});

it('what a person reads is plain, and leaves the last full stop to Cognito', () => {
  for (const text of Object.values(refusals)) expect(text).toMatch(/^[A-Z][A-Za-z ,.-]{20,150}[a-z]$/);
});
