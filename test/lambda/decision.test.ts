import type { LinkingPolicy, PolicyProvider } from '../../src/model/linking-policy';
import {
  isMadeFor,
  judgeFoundUsers,
  judgeKnownEmail,
  judgeNativeSignUp,
  judgeRefusedLink,
  judgeSignUp,
  judgeUser,
  newUserAttributes,
  providerOf,
  type Claim,
} from '../../lambda/decision';
import type { SignUp } from '../../lambda/event';
import type { PoolUser } from '../../lambda/user-pool';
import { descope, entra, google, okta, policyOf } from './fixtures';

/** The rows at their edges, on the decision alone. */

const policy = policyOf();
const caseSensitive = policyOf({ caseSensitiveUsernames: true });

describe('the provider of a user name', () => {
  it.each([
    ['descope_1', descope],
    ['DESCOPE_1', descope],
    ['descope_', descope],
    ['descope_okta_1', descope],
    ['descope', undefined],
    ['descope1', undefined],
    ['xdescope_1', undefined],
    ['_1', undefined],
    ['', undefined],
  ])('%s', (userName, provider) => {
    expect(providerOf(userName, policy.providers)).toBe(provider);
  });

  it.each([
    [[descope, { name: 'descope' }], 'descope_1'],
    [[okta, { name: 'Okta_eu' }], 'okta_eu_1'],
    [[{ name: 'Okta_eu' }, okta, google], 'okta_eu_1'],
  ])('fits more than one: %j', (providers: PolicyProvider[], userName) => {
    expect(providerOf(userName, providers)).toBeUndefined();
  });
});

describe('row 1a', () => {
  const refusing = policyOf({ nativeSignUp: 'refuseKnownEmail' });
  const nativeSignUp = (email: string | undefined): SignUp => ({
    kind: 'native',
    userPoolId: 'eu-central-1_a',
    userName: 'a name',
    attributes: new Map(email === undefined ? [] : [['email', email]]),
  });

  it('looks for the address in lower case, where the policy says so', () => {
    expect(judgeNativeSignUp(nativeSignUp('Ann@Example.com'), refusing)).toStrictEqual({ email: 'ann@example.com' });
    expect(judgeNativeSignUp(nativeSignUp(undefined), refusing)).toStrictEqual({ verdict: 'NOT_FEDERATED' });
    expect(judgeNativeSignUp(nativeSignUp('Ann@Example.com'), policy)).toStrictEqual({ verdict: 'NOT_FEDERATED' });
    expect(judgeNativeSignUp(nativeSignUp('x'), policy)).toStrictEqual({ verdict: 'NOT_FEDERATED' });
    expect(judgeNativeSignUp(nativeSignUp('x'), refusing)).toStrictEqual({ verdict: 'SIGN_UP_EMAIL_MALFORMED' });
  });

  const federated = (username: string, changes: Partial<PoolUser> = {}): PoolUser => ({
    username,
    enabled: true,
    status: 'EXTERNAL_PROVIDER',
    createdAt: undefined,
    attributes: new Map([['email', 'Ann@example.com']]),
    ...changes,
  });

  it.each<[string, readonly PoolUser[], boolean, string]>([
    ['nobody', [], true, 'SIGN_UP_ALLOWED'],
    ['too many pages', [], false, 'SIGN_UP_AMBIGUOUS'],
    ['a linked provider’s', [federated('OKTA_1')], true, 'EMAIL_IN_USE'],
    ['a linked provider’s, on too many pages', [federated('okta_1')], false, 'EMAIL_IN_USE'],
    ['a disabled one', [federated('okta_1', { enabled: false })], true, 'EMAIL_IN_USE'],
    ['of another status', [federated('okta_1', { status: 'CONFIRMED' })], true, 'EMAIL_IN_USE'],
    ['of another email', [federated('okta_1', { attributes: new Map([['email', 'b@c']]) })], true, 'SIGN_UP_ALLOWED'],
    ['without email', [federated('okta_1', { attributes: new Map() })], true, 'SIGN_UP_ALLOWED'],
    ['a provider that is not linked', [federated('google_1')], true, 'SIGN_UP_ALLOWED'],
    ['a native user', [federated('okta', { status: 'CONFIRMED' })], true, 'SIGN_UP_ALLOWED'],
    ['a linked one among others', [federated('google_1'), federated('ann'), federated('okta_1')], true, 'EMAIL_IN_USE'],
  ])('%s', (_title, users, complete, verdict) => {
    const judged = judgeKnownEmail('ann@example.com', { users, complete }, refusing);
    expect(judged.verdict).toBe(verdict);
    if (verdict === 'EMAIL_IN_USE') expect(judged.user).toBe(users.at(-1));
  });
});

describe('rows 3 to 8', () => {
  const attributes = { email: 'Ann@Example.com', email_verified: 'true', 'custom:idp_sub': 'U1' };
  const signUp = (changes: Readonly<Record<string, string | undefined>> = {}, userName = 'descope_u1'): SignUp => {
    const all: Readonly<Record<string, string | undefined>> = { ...attributes, ...changes };
    return {
      kind: 'federated',
      userPoolId: 'eu-central-1_a',
      userName,
      attributes: new Map(
        Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
      ),
    };
  };
  const verdictOf = (event: SignUp, provider: PolicyProvider = descope, under: LinkingPolicy = policy): unknown => {
    const judged = judgeSignUp(event, provider, under);
    return 'verdict' in judged ? judged.verdict : judged;
  };

  it('pass a trusted claim, with the email in lower case and the subject as it is', () => {
    expect(verdictOf(signUp())).toStrictEqual({
      provider: descope,
      email: 'ann@example.com',
      sentEmail: 'Ann@Example.com',
      subject: 'U1',
    });
  });

  it('row 3 comes before row 4', () => {
    expect(verdictOf(signUp({ email: undefined }), google)).toBe('PROVIDER_NOT_LINKED');
  });

  it('row 4', () => {
    expect(verdictOf(signUp({ email: undefined }))).toBe('EMAIL_ABSENT');
  });

  it.each([
    '',
    '@',
    'a@',
    '@b',
    'a',
    'a@b@c',
    'a@@b',
    ' a@b',
    'a@b ',
    'a@b\n',
    '\na@b',
    'a"@b',
    '"a@b',
    'a@b"',
    'a\\@b',
    'a@b\\',
    '\u007fa@b',
    'a@b\u0000',
    'é@b',
    'a@é',
    `a@${'b'.repeat(253)}`,
  ])('row 5: %j', (email) => {
    expect(verdictOf(signUp({ email, email_verified: 'false' }))).toBe('EMAIL_MALFORMED');
  });

  it.each(['a@b', "o'a@b", '!a@b~', `a@${'b'.repeat(252)}`])('row 5 lets through %s', (email) => {
    expect(verdictOf(signUp({ email }))).toMatchObject({ email });
  });

  it.each([undefined, '', 'false', 'True', 'true '])('row 6: %j', (email_verified) => {
    expect(verdictOf(signUp({ email_verified, 'custom:idp_sub': 'other' }))).toBe('EMAIL_UNVERIFIED');
  });

  it('row 6: an unmapped claim, whatever it says', () => {
    const unmapped = { ...descope, link: { ...descope.link!, emailVerifiedMapped: false } };
    expect(verdictOf(signUp(), unmapped)).toBe('EMAIL_UNVERIFIED');
  });

  it.each(['ann@example.org', 'ann@sub.example.com', 'ann@xexample.com', 'ann@example.com.'])('row 7: %s', (email) => {
    expect(verdictOf(signUp({ email, 'custom:idp_sub': 'other' }, 'entra_u1'), entra)).toBe('EMAIL_DOMAIN_FOREIGN');
  });

  it('row 7 asks for no claim', () => {
    expect(verdictOf(signUp({ email_verified: 'false' }, 'entra_u1'), entra)).toMatchObject({
      email: 'ann@example.com',
      subject: 'U1',
    });
  });

  it('row 7 is for attested providers: domains do not narrow a verified claim', () => {
    const provider = { ...descope, link: { ...descope.link!, emailDomains: ['example.org'] } };
    expect(verdictOf(signUp(), provider)).toMatchObject({ email: 'ann@example.com' });
  });

  it.each([
    ['U2', 'descope_u1', policy],
    ['U1', 'descope_u11', policy],
    ['U11', 'descope_u1', policy],
    ['', 'descope_', policy],
    ['', 'descope_u1', policy],
    [undefined, 'descope_u1', policy],
    ['a b', 'descope_a b', policy],
    ['a\n', 'descope_a\n', policy],
    ['\na', 'descope_\na', policy],
    ['\ud800', 'descope_\ud800', policy],
    ['É', 'descope_é', policy],
    ['u'.repeat(121), `descope_${'u'.repeat(121)}`, policy],
    ['U1', 'Descope_u1', caseSensitive],
    ['', 'Descope_', caseSensitive],
    [undefined, 'Descope_', caseSensitive],
    [undefined, 'Descope_a b', caseSensitive],
  ])('row 8: subject %j with user name %j', (subject, userName, under) => {
    expect(verdictOf(signUp({ 'custom:idp_sub': subject }, userName), descope, under)).toBe('SUBJECT_MISMATCH');
  });

  it.each([
    ['U1', 'descope_u1', policy, 'U1'],
    ['U1', 'DESCOPE_U1', policy, 'U1'],
    ['é_1|2', 'descope_é_1|2', policy, 'é_1|2'],
    ['U'.repeat(106), `descope_${'u'.repeat(106)}`, policy, 'U'.repeat(106)],
    ['U1', 'Descope_U1', caseSensitive, 'U1'],
    [undefined, 'Descope_U1', caseSensitive, 'U1'],
  ])('row 8 lets through subject %j with user name %j', (subject, userName, under, linked) => {
    expect(verdictOf(signUp({ 'custom:idp_sub': subject }, userName), descope, under)).toMatchObject({
      subject: linked,
    });
  });

  it.each([106, 107])('row 8a: %d characters after Descope', (length) => {
    const judged = verdictOf(signUp({ 'custom:idp_sub': 'U'.repeat(length) }, `descope_${'u'.repeat(length)}`));
    if (length === 106) expect(judged).toMatchObject({ subject: 'U'.repeat(106) });
    else expect(judged).toBe('SUBJECT_TOO_LONG');
  });

  describe('row 3a', () => {
    const admission = { emailDomains: ['example.com'], emailVerifiedMapped: true };
    it.each<[string, PolicyProvider, SignUp, unknown]>([
      ['allowed, not linked', { ...google, admission }, signUp(), 'PROVIDER_NOT_LINKED'],
      ['allowed, linked', { ...descope, admission }, signUp(), { email: 'ann@example.com' }],
      ['no email', { ...google, admission }, signUp({ email: undefined }), 'EMAIL_DOMAIN_NOT_ALLOWED'],
      ['malformed', { ...google, admission }, signUp({ email: 'a b@example.com' }), 'EMAIL_DOMAIN_NOT_ALLOWED'],
      ['other domain', { ...google, admission }, signUp({ email: 'a@example.org' }), 'EMAIL_DOMAIN_NOT_ALLOWED'],
      ['unverified', { ...google, admission }, signUp({ email_verified: 'false' }), 'EMAIL_DOMAIN_NOT_ALLOWED'],
      [
        'unmapped',
        { ...google, admission: { ...admission, emailVerifiedMapped: false } },
        signUp(),
        'EMAIL_DOMAIN_NOT_ALLOWED',
      ],
      ['attested', { ...entra, admission }, signUp({ email_verified: 'false' }, 'entra_u1'), { subject: 'U1' }],
      [
        'attested for another domain',
        { ...entra, admission: { ...admission, emailDomains: ['example.org'] } },
        signUp({ email: 'a@example.org' }, 'entra_u1'),
        'EMAIL_DOMAIN_NOT_ALLOWED',
      ],
    ])('%s', (_title, provider, event, expected) => {
      const judged = verdictOf(event, provider);
      if (typeof expected === 'string') expect(judged).toBe(expected);
      else expect(judged).toMatchObject(expected as object);
    });
  });

  it('row 8 reads the attribute that the policy names', () => {
    const provider = { ...descope, link: { ...descope.link!, subjectAttribute: 'custom:raw' } };
    expect(verdictOf(signUp({ 'custom:raw': 'u1' }), provider)).toMatchObject({ subject: 'u1' });
    expect(verdictOf(signUp(), provider)).toBe('SUBJECT_MISMATCH');
  });
});

const claim: Claim = {
  provider: { ...descope, link: descope.link! },
  email: 'ann@example.com',
  sentEmail: 'Ann@example.com',
  subject: 'U1',
};
/** The time of day, in seconds. */
const NOW = 1_800_000_000;

function userOf(
  changes: Partial<Omit<PoolUser, 'attributes'>> = {},
  attributes: Readonly<Record<string, string>> = {},
): PoolUser {
  return {
    username: 'uuid-1',
    enabled: true,
    status: 'CONFIRMED',
    createdAt: NOW - 3600,
    ...changes,
    attributes: new Map(Object.entries({ email: 'Ann@example.com', email_verified: 'true', ...attributes })),
  };
}

const identities = (...list: readonly (readonly [string, string])[]): { identities: string } => ({
  identities: JSON.stringify(list.map(([providerName, userId]) => ({ providerName, userId }))),
});

describe('rows 9 to 12', () => {
  const ann = userOf();
  const disabled = userOf({ enabled: false });
  const other = userOf({}, { email: 'bob@example.com' });
  const noEmail: PoolUser = { ...ann, attributes: new Map() };

  it.each<[string, readonly PoolUser[], boolean, unknown]>([
    ['one match', [ann], true, { match: ann }],
    ['one match among others', [other, noEmail, ann], true, { match: ann }],
    ['row 9: nobody', [], true, { verdict: 'USER_NOT_FOUND' }],
    ['row 9: others alone', [other, noEmail], true, { verdict: 'USER_NOT_FOUND' }],
    ['row 9: a disabled other', [{ ...other, enabled: false }], true, { verdict: 'USER_NOT_FOUND' }],
    ['row 10', [disabled], true, { verdict: 'USER_DISABLED', user: disabled }],
    ['row 10, among several', [ann, ann, disabled], true, { verdict: 'USER_DISABLED', user: disabled }],
    ['row 10, on too many pages', [disabled], false, { verdict: 'USER_DISABLED', user: disabled }],
    ['row 11: two', [ann, ann], true, { verdict: 'USERS_AMBIGUOUS' }],
    ['row 11: too many pages with one', [ann], false, { verdict: 'USERS_AMBIGUOUS' }],
    ['row 11: too many pages with none', [], false, { verdict: 'USERS_AMBIGUOUS' }],
    [
      'row 10: named like a federated user',
      [userOf({ username: 'okta_fan', enabled: false })],
      true,
      {
        verdict: 'USER_DISABLED',
        user: userOf({ username: 'okta_fan', enabled: false }),
      },
    ],
    [
      'row 12: by status',
      [userOf({ status: 'EXTERNAL_PROVIDER', enabled: false })],
      true,
      { verdict: 'USER_NOT_FOUND' },
    ],
    ['row 12: by name', [userOf({ username: 'gOOgle_1' })], true, { verdict: 'USER_NOT_FOUND' }],
    [
      'row 12: a name like a provider’s',
      [userOf({ username: 'google' })],
      true,
      { match: userOf({ username: 'google' }) },
    ],
    ['row 12: beside a match', [userOf({ username: 'Okta_1' }), ann], true, { match: ann }],
  ])('%s', (_title, users, complete, judged) => {
    expect(judgeFoundUsers(claim, { users, complete }, policy)).toStrictEqual(judged);
  });
});

describe('rows 9 to 17 on the user itself', () => {
  const verdictOf = (user: PoolUser | 'gone', under = policy, asserted = claim): unknown => {
    const judged = judgeUser(asserted, user, under, NOW);
    return 'verdict' in judged ? judged.verdict : judged;
  };
  const invited = policyOf({ linkInvitedUsers: true });

  it.each(['CONFIRMED', 'RESET_REQUIRED'])('%s passes', (status) => {
    const user = userOf({ status });
    expect(verdictOf(user)).toStrictEqual({ match: user });
  });

  it('names the user in the verdict', () => {
    for (const user of [
      userOf({ status: 'UNCONFIRMED' }),
      userOf({ status: 'FORCE_CHANGE_PASSWORD' }),
      userOf({}, { identities: '' }),
    ]) {
      expect(judgeUser(claim, user, policy, NOW)).toMatchObject({ user });
    }
    for (const list of [[['Descope', 'x']], [['Google', 'x']], [['Descope', 'U1']]] as const) {
      const user = userOf({}, identities(...list));
      expect(judgeUser(claim, user, policy, NOW)).toMatchObject({ user });
    }
  });

  it.each<[string, PoolUser | 'gone', string]>([
    ['row 9: gone', 'gone', 'USER_NOT_FOUND'],
    ['row 9: another email', userOf({}, { email: 'ann@example.org' }), 'USER_NOT_FOUND'],
    ['row 10', userOf({ enabled: false, status: 'UNCONFIRMED' }), 'USER_DISABLED'],
    ['row 12', userOf({ status: 'EXTERNAL_PROVIDER' }), 'USER_NOT_FOUND'],
    ['row 13: unconfirmed', userOf({ status: 'UNCONFIRMED' }), 'USER_UNPROVEN'],
    ['row 13: no status', userOf({ status: '' }), 'USER_UNPROVEN'],
    ['row 13: unverified', userOf({}, { email_verified: 'false' }), 'USER_UNPROVEN'],
    ['row 13: no word of it', { ...userOf(), attributes: new Map([['email', 'ann@example.com']]) }, 'USER_UNPROVEN'],
    [
      'row 13 comes before row 14',
      userOf({ status: 'FORCE_CHANGE_PASSWORD' }, { email_verified: 'false' }),
      'USER_UNPROVEN',
    ],
    ['row 14', userOf({ status: 'FORCE_CHANGE_PASSWORD' }, { identities: '' }), 'USER_INVITED'],
    ['row 15: unreadable', userOf({}, { identities: '[' }), 'IDENTITIES_UNREADABLE'],
    ['row 15: no list', userOf({}, { identities: '{"length":0}' }), 'IDENTITIES_UNREADABLE'],
    [
      'row 15: one entry that is none',
      userOf({}, { identities: '[{"providerName":"Okta","userId":"1"},7]' }),
      'IDENTITIES_UNREADABLE',
    ],
    ['row 15: an entry without provider', userOf({}, { identities: '[{"userId":"1"}]' }), 'IDENTITIES_UNREADABLE'],
    [
      'row 15: an entry without subject',
      userOf({}, { identities: '[{"providerName":"Okta"}]' }),
      'IDENTITIES_UNREADABLE',
    ],
    ['row 15: another subject', userOf({}, identities(['Descope', 'u1'])), 'PROVIDER_TAKEN'],
    [
      'row 15: another subject beside this one',
      userOf({}, identities(['Descope', 'U1'], ['dEscope', 'U2'])),
      'PROVIDER_TAKEN',
    ],
    ['row 15 comes before row 16', userOf({}, identities(['Google', '1'], ['Descope', 'U2'])), 'PROVIDER_TAKEN'],
    ['row 16: not linked', userOf({}, identities(['Google', '1'])), 'IDENTITY_UNTRUSTED'],
    ['row 16: not declared', userOf({}, identities(['GitHub', '1'])), 'IDENTITY_UNTRUSTED'],
    ['row 16: one of two', userOf({}, identities(['Okta', '1'], ['Google', '1'])), 'IDENTITY_UNTRUSTED'],
    ['row 16 comes before row 17', userOf({}, identities(['Descope', 'U1'], ['Google', '1'])), 'IDENTITY_UNTRUSTED'],
    ['row 17', userOf({}, identities(['Descope', 'U1'])), 'ALREADY_LINKED'],
    ['row 17: the name in other letter case', userOf({}, identities(['descope', 'U1'])), 'ALREADY_LINKED'],
  ])('%s', (_title, user, verdict) => {
    expect(verdictOf(user)).toBe(verdict);
  });

  describe('row 14', () => {
    const creating = policyOf({ whenNoMatch: 'createNative' });
    const made = (seconds: number | undefined, subject = 'another'): PoolUser => ({
      ...userOf({ status: 'FORCE_CHANGE_PASSWORD' }, { 'custom:idp_sub': subject }),
      createdAt: seconds === undefined ? undefined : NOW - seconds,
    });

    it.each<[string, PoolUser, LinkingPolicy, string]>([
      ['made this second', made(0), creating, 'USER_BEING_MADE'],
      ['made 9.9 s ago', made(9.9), creating, 'USER_BEING_MADE'],
      ['made 10 s ago', made(10), creating, 'USER_INVITED'],
      ['made nobody knows when', made(undefined), creating, 'USER_INVITED'],
      ['made this second, and nobody makes users', made(0), policy, 'USER_INVITED'],
      ['made by an administrator this second', made(0, ''), creating, 'USER_INVITED'],
      ['this subject, and nobody makes users', made(60, 'U1'), policy, 'USER_INVITED'],
    ])('%s', (_title, user, under, verdict) => {
      expect(verdictOf(user, under)).toBe(verdict);
    });

    it('an administrator’s user has no subject attribute at all', () => {
      const user = { ...userOf({ status: 'FORCE_CHANGE_PASSWORD' }), createdAt: NOW };
      expect(verdictOf(user, creating)).toBe('USER_INVITED');
    });

    it('the subject attribute of this very claim', () => {
      expect(verdictOf(made(60, 'U1'), creating)).toStrictEqual({ match: made(60, 'U1') });
      expect(verdictOf(made(60, 'u1'), creating)).toBe('USER_INVITED');
    });

    it.each([
      ['trusted', 'Okta', undefined],
      ['not linked', 'Google', 'USER_INVITED'],
    ])('an identity of a provider that is %s', (_title, providerName, verdict) => {
      const user = userOf({ status: 'FORCE_CHANGE_PASSWORD' }, identities([providerName, '1']));
      expect(verdictOf(user)).toStrictEqual(verdict ?? { match: user });
    });

    it('an identity that is already there opens it, and the other rows still hold', () => {
      const both = userOf({ status: 'FORCE_CHANGE_PASSWORD' }, identities(['Okta', '1'], ['Google', '1']));
      expect(verdictOf(both)).toBe('IDENTITY_UNTRUSTED');
      const again = userOf({ status: 'FORCE_CHANGE_PASSWORD' }, identities(['Descope', 'U1']));
      expect(verdictOf(again)).toBe('ALREADY_LINKED');
    });
  });

  it('row 14: an invited user passes where the policy says so', () => {
    const user = userOf({ status: 'FORCE_CHANGE_PASSWORD' });
    expect(verdictOf(user, invited)).toStrictEqual({ match: user });
    expect(verdictOf(userOf({ status: 'UNCONFIRMED' }), invited)).toBe('USER_UNPROVEN');
  });

  it.each([['Okta'], ['Entra'], ['eNTRA']])('row 16: an identity of %s may stay', (providerName) => {
    const user = userOf({}, identities([providerName, '1']));
    expect(verdictOf(user)).toStrictEqual({ match: user });
  });

  it('row 16: an attested provider is trusted in its domains alone', () => {
    const user = userOf({}, { email: 'ann@example.org', ...identities(['Entra', '1']) });
    expect(verdictOf(user, policy, { ...claim, email: 'ann@example.org' })).toBe('IDENTITY_UNTRUSTED');
  });

  it('row 16: two declared names that differ in case alone are both asked', () => {
    const user = userOf({}, identities(['Okta', '1']));
    expect(verdictOf(user, policyOf({ providers: [descope, okta, { name: 'okta' }] }))).toBe('IDENTITY_UNTRUSTED');
  });

  it('row 16: another provider of verified claims must always send them', () => {
    const lax = { ...okta, link: { ...okta.link!, emailVerifiedAlways: false } };
    expect(verdictOf(userOf({}, identities(['Okta', '1'])), policyOf({ providers: [descope, lax] }))).toBe(
      'IDENTITY_UNTRUSTED',
    );
    const laxItself = { ...descope, link: { ...descope.link!, emailVerifiedAlways: false } };
    expect(verdictOf(userOf({}, identities(['dEscope', 'U1'])), policyOf({ providers: [laxItself] }))).toBe(
      'ALREADY_LINKED',
    );
  });

  it('row 16: a provider of verified claims must map them', () => {
    const providers = [descope, { ...okta, link: { ...okta.link!, emailVerifiedMapped: false } }];
    expect(verdictOf(userOf({}, identities(['Okta', '1'])), policyOf({ providers }))).toBe('IDENTITY_UNTRUSTED');
  });
});

describe('rows 19, 19a and 20', () => {
  const REFUSALS = [
    ['alreadyLinked', 'IDENTITY_TAKEN'],
    ['refused', 'LINK_REFUSED'],
    ['limitReached', 'IDENTITY_LIMIT_REACHED'],
  ] as const;

  describe.each(REFUSALS)('%s', (refusal, verdict) => {
    it.each<[string, PoolUser | 'gone', string]>([
      ['this user holds it', userOf({}, identities(['Okta', '1'], ['Descope', 'U1'])), 'LINK_CONFIRMED'],
      [
        'this user holds it, under the name in other letter case',
        userOf({}, identities(['DESCOPE', 'U1'])),
        'LINK_CONFIRMED',
      ],
      ['another subject', userOf({}, identities(['Descope', 'u1'])), verdict],
      ['another provider', userOf({}, identities(['Okta', 'U1'])), verdict],
      ['no identities', userOf(), verdict],
      ['identities that cannot be read', userOf({}, { identities: 'x' }), verdict],
      ['gone', 'gone', 'USER_GONE'],
    ])('%s', (_title, user, expected) => {
      expect(judgeRefusedLink(claim, user, refusal)).toStrictEqual({
        verdict: expected,
        ...(user === 'gone' ? {} : { user }),
      });
    });
  });
});

describe('the user to make', () => {
  const claim: Claim = {
    provider: { ...descope, link: descope.link! },
    email: 'ann@example.com',
    sentEmail: 'Ann@Example.com',
    subject: 'U2MixedCase01',
  };
  const signUp = (attributes: Readonly<Record<string, string>>): SignUp => ({
    kind: 'federated',
    userPoolId: 'eu-central-1_a',
    userName: 'descope_u2mixedcase01',
    attributes: new Map(Object.entries(attributes)),
  });
  const judged = {
    email: 'Ann@Example.com',
    email_verified: 'true',
    'custom:idp_sub': 'U2MixedCase01',
  };
  const attributesOf = (attributes: Readonly<Record<string, string>>, required: readonly string[]): unknown => {
    const made = newUserAttributes(claim, signUp(attributes), required);
    return 'verdict' in made ? made : Object.fromEntries(made);
  };

  it('has what was judged and what the pool requires, and nothing else of the event', () => {
    expect(attributesOf({ name: 'Ann', locale: 'en' }, [])).toStrictEqual(judged);
    expect(attributesOf({ name: 'Ann', locale: 'en' }, ['name'])).toStrictEqual({ name: 'Ann', ...judged });
    expect(
      attributesOf({ email: 'eve@example.com', email_verified: 'false' }, ['email', 'email_verified']),
    ).toStrictEqual(judged);
  });

  it.each([[{}], [{ name: '' }], [{ locale: 'en' }]])(
    'is not made where the pool requires a name: %j',
    (attributes) => {
      expect(attributesOf(attributes, ['name'])).toStrictEqual({ verdict: 'REQUIRED_ATTRIBUTE_ABSENT' });
    },
  );

  it.each([
    [{ email: 'ANN@example.com', email_verified: 'true' }, true],
    [{ email: 'ann@example.com', email_verified: 'false' }, false],
    [{ email: 'ann@example.com' }, false],
    [{ email: 'eve@example.com', email_verified: 'true' }, false],
    [{}, false],
  ])('is the one that the pool describes: %j is %j', (attributes, expected) => {
    const user: PoolUser = {
      username: 'a name',
      enabled: true,
      status: 'FORCE_CHANGE_PASSWORD',
      createdAt: 0,
      attributes: new Map(Object.entries(attributes)),
    };
    expect(isMadeFor(claim, user)).toBe(expected);
  });
});
