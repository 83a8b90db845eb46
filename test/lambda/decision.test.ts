import type { LinkingPolicy, PolicyProvider } from '../../src/model/linking-policy';
import {
  judgeExistingLink,
  judgeFoundUsers,
  judgeSignUp,
  judgeUser,
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

describe('rows 3 to 8', () => {
  const attributes = { email: 'Ann@Example.com', email_verified: 'true', 'custom:idp_sub': 'U1' };
  const signUp = (changes: Readonly<Record<string, string | undefined>> = {}, userName = 'descope_u1'): SignUp => {
    const all: Readonly<Record<string, string | undefined>> = { ...attributes, ...changes };
    return {
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
    expect(verdictOf(signUp())).toStrictEqual({ provider: descope, email: 'ann@example.com', subject: 'U1' });
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
    ['U'.repeat(120), `descope_${'u'.repeat(120)}`, policy, 'U'.repeat(120)],
    ['U1', 'Descope_U1', caseSensitive, 'U1'],
    [undefined, 'Descope_U1', caseSensitive, 'U1'],
  ])('row 8 lets through subject %j with user name %j', (subject, userName, under, linked) => {
    expect(verdictOf(signUp({ 'custom:idp_sub': subject }, userName), descope, under)).toMatchObject({
      subject: linked,
    });
  });

  it('row 8 reads the attribute that the policy names', () => {
    const provider = { ...descope, link: { ...descope.link!, subjectAttribute: 'custom:raw' } };
    expect(verdictOf(signUp({ 'custom:raw': 'u1' }), provider)).toMatchObject({ subject: 'u1' });
    expect(verdictOf(signUp(), provider)).toBe('SUBJECT_MISMATCH');
  });
});

const claim: Claim = { provider: { ...descope, link: descope.link! }, email: 'ann@example.com', subject: 'U1' };

function userOf(
  changes: Partial<Omit<PoolUser, 'attributes'>> = {},
  attributes: Readonly<Record<string, string>> = {},
): PoolUser {
  return {
    username: 'uuid-1',
    enabled: true,
    status: 'CONFIRMED',
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
    const judged = judgeUser(asserted, user, under);
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
      expect(judgeUser(claim, user, policy)).toMatchObject({ user });
    }
    for (const list of [[['Descope', 'x']], [['Google', 'x']], [['Descope', 'U1']]] as const) {
      const user = userOf({}, identities(...list));
      expect(judgeUser(claim, user, policy)).toMatchObject({ user });
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

  it('row 16: a provider of verified claims must map them', () => {
    const providers = [descope, { ...okta, link: { ...okta.link!, emailVerifiedMapped: false } }];
    expect(verdictOf(userOf({}, identities(['Okta', '1'])), policyOf({ providers }))).toBe('IDENTITY_UNTRUSTED');
  });
});

describe('row 19', () => {
  it.each<[string, PoolUser | 'gone', string]>([
    ['this user holds it', userOf({}, identities(['Okta', '1'], ['Descope', 'U1'])), 'LINK_CONFIRMED'],
    [
      'this user holds it, under the name in other letter case',
      userOf({}, identities(['DESCOPE', 'U1'])),
      'LINK_CONFIRMED',
    ],
    ['another subject', userOf({}, identities(['Descope', 'u1'])), 'IDENTITY_TAKEN'],
    ['another provider', userOf({}, identities(['Okta', 'U1'])), 'IDENTITY_TAKEN'],
    ['no identities', userOf(), 'IDENTITY_TAKEN'],
    ['identities that cannot be read', userOf({}, { identities: 'x' }), 'IDENTITY_TAKEN'],
    ['gone', 'gone', 'USER_GONE'],
  ])('%s', (_title, user, verdict) => {
    expect(judgeExistingLink(claim, user)).toStrictEqual({ verdict, ...(user === 'gone' ? {} : { user }) });
  });
});
