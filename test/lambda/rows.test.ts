import { createNative, descope, entra, google, okta, policyOf, withAttributes } from './fixtures';
import { readEvent } from './linking-function';
import { START_OF_TESTS } from './user-pool-model';
import { useTrigger, type Judgement } from './trigger';

/** One test and more per row of docs/linking.md: the shipped bundle, real events, HTTP through the real SDK. */

const oidc = readEvent('oidc');
const saml = readEvent('saml');
const inviteOnly = policyOf({ whenNoMatch: 'reject' });
const strict = policyOf({ whenUnsafe: 'reject' });
const LOOK_UP = ['ListUsers'];
const READ = [...LOOK_UP, 'AdminGetUser'];
const LINK = [...READ, 'AdminLinkProviderForUser'];

const trigger = useTrigger();
const { pool, api } = trigger;

/** The event judged by the default policy or another. */
const judge = (event: unknown, policy = policyOf()): Promise<Judgement> => trigger.judge(event, policy);

/** The identity of the event signs in as that user from now on. */
function linkDescope(username: string): void {
  pool.change(username, { identities: [{ providerName: 'Descope', userId: 'U2MixedCase01' }] });
}

function nobodyLinkedBy(name: string): void {
  expect(pool.users.flatMap(({ identities }) => identities).filter((one) => one.providerName === name)).toStrictEqual(
    [],
  );
}

/** Nobody's account may have changed. */
function nobodyLinked(): void {
  expect(
    pool.users.filter(({ status, identities }) => status !== 'EXTERNAL_PROVIDER' && identities.length > 0),
  ).toStrictEqual([]);
}

describe('row 1: another trigger source', () => {
  it.each(['native-sign-up', 'admin-create-user'])(
    '%s passes without a call, in the strictest pool too',
    async (name) => {
      const judged = await judge(readEvent(name), policyOf({ whenNoMatch: 'reject', whenUnsafe: 'reject' }));
      expect(judged).toMatchObject({ verdict: 'NOT_FEDERATED', row: 1, refused: undefined, calls: [] });
    },
  );

  it('passes where the policy cannot be read', async () => {
    expect(await trigger.judge(readEvent('native-sign-up'), '{')).toMatchObject({
      verdict: 'NOT_FEDERATED',
      refused: undefined,
    });
  });

  it.each(['presignup_externalprovider', 'PreSignUp_ExternalProvider ', '', 5, null, ['PreSignUp_ExternalProvider']])(
    '%j is another source',
    async (triggerSource) => {
      expect(await judge({ ...oidc, triggerSource })).toMatchObject({ verdict: 'NOT_FEDERATED', calls: [] });
    },
  );
});

describe('row 1a: a self sign-up with an email that a trusted provider’s user has', () => {
  const native = readEvent('native-sign-up');
  const policy = policyOf({ nativeSignUp: 'refuseKnownEmail' });
  const email = native.request.userAttributes.email!;

  it.each([
    ['a federated user', 'Descope', {}],
    ['a disabled one', 'Okta', { enabled: false }],
    ['one with a password set', 'Entra', { status: 'CONFIRMED' }],
    ['one of any status to come', 'Okta', { status: 'A_STATUS_TO_COME' }],
  ])('%s: refused', async (_title, providerName, changes) => {
    const { sub } = pool.addFederated(providerName, '1', email.toUpperCase(), changes);
    expect(await judge(native, policy)).toMatchObject({
      verdict: 'EMAIL_IN_USE',
      row: '1a',
      refused: 'EMAIL_IN_USE',
      calls: LOOK_UP,
      log: { sub },
    });
  });

  it('one on a later page: refused', async () => {
    pool.add(email);
    pool.addFederated('Descope', '1', email);
    pool.pageSizes = [1];
    expect(await judge(native, policy)).toMatchObject({ verdict: 'EMAIL_IN_USE', calls: [...LOOK_UP, ...LOOK_UP] });
  });

  it.each<[string, () => void]>([
    ['nobody', () => undefined],
    ['another email', () => pool.addFederated('Descope', '1', 'bob@example.com')],
    ['a native user', () => pool.add(email)],
    [
      'a native user with linked identities',
      () => pool.add(email, { identities: [{ providerName: 'Okta', userId: '1' }] }),
    ],
    ['a user of a declared provider that is not linked', () => pool.addFederated('Google', '1', email)],
    ['a user of a provider that others run', () => pool.addFederated('GitHub', '1', email)],
    ['a native user named like a provider', () => pool.add(email, { username: 'okta' })],
  ])('%s: passes after one look-up', async (_title, prepare) => {
    prepare();
    expect(await judge(native, policy)).toMatchObject({
      verdict: 'SIGN_UP_ALLOWED',
      row: '1a',
      refused: undefined,
      calls: LOOK_UP,
    });
  });

  it('no email passes, and without the option nobody is looked up', async () => {
    pool.addFederated('Descope', '1', email);
    expect(await judge(withAttributes(native, { email: undefined }), policy)).toMatchObject({
      verdict: 'NOT_FEDERATED',
      refused: undefined,
      calls: [],
    });
    expect(await judge(native)).toMatchObject({ verdict: 'NOT_FEDERATED', row: 1, refused: undefined, calls: [] });
  });

  it.each(['änn@example.com', 'a"@example.com', 'ann', ' ann@example.com', ''])('%j reaches no filter', async (odd) => {
    expect(await judge(withAttributes(native, { email: odd }), policy)).toMatchObject({
      verdict: 'SIGN_UP_EMAIL_MALFORMED',
      row: '1a',
      refused: 'EMAIL_NOT_USABLE',
      calls: [],
    });
  });

  it('more than five pages: refused', async () => {
    pool.pageSizes = [0, 0, 0, 0, 0, 0];
    expect(await judge(native, policy)).toMatchObject({
      verdict: 'SIGN_UP_AMBIGUOUS',
      row: '1a',
      refused: 'EMAIL_IN_USE',
      calls: Array(5).fill('ListUsers'),
    });
  });

  it('the look-up fails, or cannot be made: refused', async () => {
    api.fail('ListUsers', { kind: 'error', code: 'AccessDeniedException' });
    expect(await judge(native, policy)).toMatchObject({ verdict: 'ACCESS_DENIED', refused: 'SIGN_IN_MISCONFIGURED' });
    for (const broken of [
      { ...native, userPoolId: 5 },
      { ...native, request: {} },
    ])
      expect(await judge(broken, policy)).toMatchObject({
        verdict: 'EVENT_UNREADABLE',
        refused: 'SIGN_IN_UNAVAILABLE',
      });
  });

  it('an administrator makes whom they want', async () => {
    pool.addFederated('Descope', '1', email);
    const event = withAttributes(readEvent('admin-create-user'), { email });
    expect(await judge(event, policy)).toMatchObject({ verdict: 'NOT_FEDERATED', refused: undefined, calls: [] });
  });
});

describe('row 2: no single provider', () => {
  it.each([
    ['an undeclared provider', 'github_1'],
    ['a declared name without its underscore', 'descopeu2mixedcase01'],
    ['a declared name alone', 'descope'],
    ['a declared name inside another', 'mydescope_u2mixedcase01'],
    ['no text', 7],
    ['nothing', undefined],
    ['a list', ['descope_u2mixedcase01']],
  ])('%s', async (_title, userName) => {
    pool.add('ann@example.com');
    expect(await judge({ ...oidc, userName })).toMatchObject({
      verdict: 'PROVIDER_UNKNOWN',
      row: 2,
      refused: undefined,
      calls: [],
    });
    expect(await judge({ ...oidc, userName }, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED', calls: [] });
    expect(await judge({ ...oidc, userName }, inviteOnly)).toMatchObject({ refused: 'SIGN_IN_REFUSED', calls: [] });
  });

  it('two declared names fit', async () => {
    const providers = [descope, { ...okta, name: 'Descope_u2' }];
    expect(await judge({ ...oidc, userName: 'descope_u2_mixedcase01' }, policyOf({ providers }))).toMatchObject({
      verdict: 'PROVIDER_UNKNOWN',
    });
  });

  it('two declared names differ in case alone', async () => {
    expect(await judge(oidc, policyOf({ providers: [descope, { ...okta, name: 'DESCOPE' }] }))).toMatchObject({
      verdict: 'PROVIDER_UNKNOWN',
    });
  });
});

describe('row 3a: allowedEmailDomains', () => {
  const admission = { emailDomains: ['example.com', 'acme.org'], emailVerifiedMapped: true };
  const providers = [
    { ...descope, admission },
    { ...google, admission },
    { ...entra, admission: { ...admission, emailVerifiedMapped: false } },
  ];
  const policy = policyOf({ providers });
  const byGoogle = { ...oidc, userName: 'google_113' };

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['no email', { email: undefined }],
    ['a malformed email', { email: 'änn@example.com' }],
    ['an email that is not verified', { email_verified: 'false' }],
    ['an email of which nothing is said', { email_verified: undefined }],
    ['another domain', { email: 'ann@example.org' }],
    ['a domain below', { email: 'ann@sub.example.com' }],
    ['a domain that ends alike', { email: 'ann@notexample.com' }],
    ['the domain as local part', { email: 'example.com@evil.org' }],
  ])('%s: refused without a call, linked or not, whatever the options say', async (_title, attributes) => {
    pool.add('ann@example.com');
    for (const event of [oidc, byGoogle]) {
      for (const options of [policy, policyOf({ providers, whenNoMatch: 'reject', whenUnsafe: 'reject' })]) {
        expect(await judge({ ...event, ...(withAttributes(event, attributes) as object) }, options)).toMatchObject({
          verdict: 'EMAIL_DOMAIN_NOT_ALLOWED',
          row: '3a',
          refused: 'EMAIL_DOMAIN_NOT_ALLOWED',
          calls: [],
        });
      }
    }
  });

  it('an allowed domain goes on to the other rows, in any letter case', async () => {
    const { username } = pool.add('ann@example.com');
    expect(await judge(byGoogle, policy)).toMatchObject({ verdict: 'PROVIDER_NOT_LINKED', refused: undefined });
    expect(await judge(withAttributes(oidc, { email: 'Ann@EXAMPLE.com' }), policy)).toMatchObject({
      verdict: 'LINKED',
    });
    expect(pool.opens('Descope', 'U2MixedCase01')?.username).toBe(username);
  });

  it('an attested provider is believed by its attestation', async () => {
    pool.add('ann@example.com');
    expect(await judge(saml, policy)).toMatchObject({ verdict: 'LINKED' });
    expect(await judge(withAttributes(saml, { email: 'ann@acme.org' }), policy)).toMatchObject({
      verdict: 'EMAIL_DOMAIN_NOT_ALLOWED',
    });
  });

  it('a provider that is not linked is judged by a claim that it must map', async () => {
    const unmapped = [{ ...google, admission: { ...admission, emailVerifiedMapped: false } }];
    expect(await judge(byGoogle, policyOf({ providers: unmapped }))).toMatchObject({
      verdict: 'EMAIL_DOMAIN_NOT_ALLOWED',
      calls: [],
    });
  });

  it('says nothing about other providers', async () => {
    const event = { ...(withAttributes(oidc, { email: 'ann@example.org' }) as object), userName: 'okta_u2mixedcase01' };
    expect(await judge(event, policyOf({ providers: [...providers, okta] }))).toMatchObject({
      verdict: 'USER_NOT_FOUND',
    });
  });
});

describe('row 3: a provider that is not linked', () => {
  const userName = 'google_113';

  it('goes on without a call', async () => {
    pool.add('ann@example.com');
    expect(await judge({ ...oidc, userName })).toMatchObject({
      verdict: 'PROVIDER_NOT_LINKED',
      row: 3,
      refused: undefined,
      calls: [],
    });
    expect(await judge({ ...oidc, userName }, strict)).toMatchObject({ refused: undefined, calls: [] });
    nobodyLinked();
  });

  it('is turned away from an invite-only pool', async () => {
    expect(await judge({ ...oidc, userName }, inviteOnly)).toMatchObject({ refused: 'NOT_INVITED', calls: [] });
  });
});

describe('row 4: no email', () => {
  it.each([undefined, null, 5, true, ['ann@example.com'], { email: 'ann@example.com' }])('%j', async (email) => {
    pool.add('ann@example.com');
    const event = withAttributes(oidc, { email });
    expect(await judge(event)).toMatchObject({ verdict: 'EMAIL_ABSENT', row: 4, refused: undefined, calls: [] });
    expect(await judge(event, inviteOnly)).toMatchObject({ refused: 'NOT_INVITED', calls: [] });
  });
});

describe('row 5: an email that reaches no filter', () => {
  it.each([
    ['empty', ''],
    ['no at sign', 'ann.example.com'],
    ['two at signs', 'ann@example.com@evil.com'],
    ['no local part', '@example.com'],
    ['no domain', 'ann@'],
    ['a space in front', ' ann@example.com'],
    ['a space behind', 'ann@example.com '],
    ['a space inside', 'an n@example.com'],
    ['a line break', 'ann@example.com\n'],
    ['a tab', 'ann\t@example.com'],
    ['a NUL', 'ann\u0000@example.com'],
    ['a DEL', 'ann\u007f@example.com'],
    ['a quote', 'ann"@example.com'],
    ['a backslash', 'ann\\@example.com'],
    ['a non-ASCII letter', 'änn@example.com'],
    ['a full-width letter', 'ａnn@example.com'],
    ['half a surrogate pair', 'ann\ud83d@example.com'],
    ['255 characters', `${'a'.repeat(243)}@example.com`],
  ])('%s', async (_title, email) => {
    pool.add('ann@example.com');
    const event = withAttributes(oidc, { email });
    expect(await judge(event)).toMatchObject({ verdict: 'EMAIL_MALFORMED', row: 5, refused: undefined, calls: [] });
    expect(await judge(event, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED', calls: [] });
  });

  it.each([
    ['an apostrophe', "o'ann@example.com"],
    ['a plus', 'ann+tag@example.com'],
    ['every other character of an address', "!#$%&'*+-/=?^_`{|}~.09azAZ@ex-ample.com"],
    ['246 characters', `${'a'.repeat(234)}@example.com`],
    ['247 characters, more than a filter holds', `${'a'.repeat(235)}@example.com`],
    ['254 characters', `${'a'.repeat(242)}@example.com`],
  ])('%s is fine', async (_title, email) => {
    const { username } = pool.add(email);
    expect(await judge(withAttributes(oidc, { email }))).toMatchObject({ verdict: 'LINKED', calls: LINK });
    expect(pool.opens('Descope', 'U2MixedCase01')?.username).toBe(username);
  });

  it('an address of 254 characters is not taken for another with the same beginning', async () => {
    pool.add(`${'a'.repeat(242)}@example.org`);
    expect(await judge(withAttributes(oidc, { email: `${'a'.repeat(242)}@example.com` }))).toMatchObject({
      verdict: 'USER_NOT_FOUND',
    });
  });
});

describe('row 6: a verified claim that does not say so', () => {
  it.each([undefined, null, 'false', 'True', 'TRUE', '1', 'yes', '', ' true', true, 1, ['true'], { true: true }])(
    '%j',
    async (email_verified) => {
      pool.add('ann@example.com');
      const event = withAttributes(oidc, { email_verified });
      expect(await judge(event)).toMatchObject({ verdict: 'EMAIL_UNVERIFIED', row: 6, refused: undefined, calls: [] });
      expect(await judge(event, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED', calls: [] });
      nobodyLinked();
    },
  );

  it('is not believed where the provider does not map it', async () => {
    const unmapped = { ...descope, link: { ...descope.link!, emailVerifiedMapped: false } };
    expect(await judge(oidc, policyOf({ providers: [unmapped] }))).toMatchObject({
      verdict: 'EMAIL_UNVERIFIED',
      calls: [],
    });
  });
});

describe('row 7: an attested email of another domain', () => {
  it.each([
    'ann@example.org',
    'ann@mail.example.com',
    'ann@notexample.com',
    'ann@example.com.evil.org',
    'ann@example.co',
    'ann@.example.com',
    'example.com@evil.org',
  ])('%s', async (email) => {
    pool.add(email);
    expect(await judge(withAttributes(saml, { email }))).toMatchObject({
      verdict: 'EMAIL_DOMAIN_FOREIGN',
      row: 7,
      refused: undefined,
      calls: [],
    });
    nobodyLinked();
  });

  it('the domain in capitals is the domain', async () => {
    pool.add('ann@example.com');
    expect(await judge(withAttributes(saml, { email: 'Ann@EXAMPLE.Com' }))).toMatchObject({
      verdict: 'LINKED',
      calls: LINK,
    });
    expect(pool.opens('Entra', 'g_9Tq-Ann@example.com')).toBeDefined();
  });

  it('an attested provider without domains speaks for none', async () => {
    const providers = [{ ...entra, link: { ...entra.link!, emailDomains: [] } }];
    expect(await judge(saml, policyOf({ providers }))).toMatchObject({ verdict: 'EMAIL_DOMAIN_FOREIGN', calls: [] });
  });
});

describe('row 8: the subject', () => {
  const caseSensitive = policyOf({ caseSensitiveUsernames: true });
  const exact = { ...oidc, userName: 'Descope_U2MixedCase01' };

  it.each([
    ['is another', 'U2Other', 'descope_u2mixedcase01'],
    ['is a part of the user name', 'MixedCase01', 'descope_u2mixedcase01'],
    ['holds the prefix', 'Descope_U2MixedCase01', 'descope_u2mixedcase01'],
    ['is empty', '', 'descope_u2mixedcase01'],
    ['and the user name end at the prefix', '', 'descope_'],
    ['is no text', 12, 'descope_12'],
    ['is missing', undefined, 'descope_u2mixedcase01'],
    ['has a space that the user name could not have', 'a b', 'descope_a b'],
    ['has half a surrogate pair', 'a\ud83d', 'descope_a\ud83d'],
    ['differs in a letter that is no ASCII', 'Ä1', 'descope_ä1'],
    ['has the Kelvin sign for a K', '\u212a1', 'descope_k1'],
    ['is longer than a user name can be', 'U'.repeat(121), `descope_${'u'.repeat(121)}`],
  ])('%s', async (_title, subject, userName) => {
    pool.add('ann@example.com');
    const event = { ...(withAttributes(oidc, { 'custom:idp_sub': subject }) as object), userName };
    expect(await judge(event)).toMatchObject({ verdict: 'SUBJECT_MISMATCH', row: 8, refused: undefined, calls: [] });
    nobodyLinked();
  });

  it('of the greatest length is linked', async () => {
    pool.add('ann@example.com');
    const event = {
      ...(withAttributes(oidc, { 'custom:idp_sub': 'U'.repeat(106) }) as object),
      userName: `descope_${'u'.repeat(106)}`,
    };
    expect(await judge(event)).toMatchObject({ verdict: 'LINKED' });
    expect(pool.opens('Descope', 'U'.repeat(106))).toBeDefined();
  });

  it('in other letter case is another one in a case-sensitive pool', async () => {
    expect(await judge({ ...oidc, userName: 'Descope_u2mixedcase01' }, caseSensitive)).toMatchObject({
      verdict: 'SUBJECT_MISMATCH',
      calls: [],
    });
  });

  it('missing in a case-sensitive pool is taken from the user name', async () => {
    pool.add('ann@example.com');
    expect(await judge(withAttributes(exact, { 'custom:idp_sub': undefined }), caseSensitive)).toMatchObject({
      verdict: 'LINKED',
      calls: LINK,
    });
    expect(pool.opens('Descope', 'U2MixedCase01')).toBeDefined();
  });

  it('must fit in a case-sensitive pool where it is there', async () => {
    expect(await judge(withAttributes(exact, { 'custom:idp_sub': 'U2Other' }), caseSensitive)).toMatchObject({
      verdict: 'SUBJECT_MISMATCH',
      calls: [],
    });
  });
});

describe('row 8a: a subject that the link call would refuse for ever', () => {
  it.each([107, 113, 120])('%d characters after Descope', async (length) => {
    pool.add('ann@example.com');
    const subject = 'U'.repeat(length);
    const event = {
      ...(withAttributes(oidc, { 'custom:idp_sub': subject }) as object),
      userName: `descope_${subject.toLowerCase()}`,
    };
    expect(await judge(event)).toMatchObject({ verdict: 'SUBJECT_TOO_LONG', row: '8a', refused: undefined, calls: [] });
    expect(await judge(event, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED', calls: [] });
    expect(await judge(event, createNative())).toMatchObject({ refused: undefined, calls: [] });
  });
});

describe('row 9: nobody has the email', () => {
  it('one call, and the sign-up goes on', async () => {
    pool.add('bob@example.com');
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', row: 9, refused: undefined, calls: LOOK_UP });
    expect(await judge(oidc, strict)).toMatchObject({ refused: undefined });
  });

  it('an invite-only pool turns the person away', async () => {
    expect(await judge(oidc, inviteOnly)).toMatchObject({
      verdict: 'USER_NOT_FOUND',
      refused: 'NOT_INVITED',
      calls: LOOK_UP,
    });
  });

  it('a hit with another email is no match, whatever the search says', async () => {
    pool.add('bob@example.com');
    api.fail('ListUsers', { kind: 'rewrite', rewrite: () => pool.listUsers({ UserPoolId: oidc.userPoolId }) });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', calls: LOOK_UP });
    nobodyLinked();
  });

  it('a hit without email is no match', async () => {
    pool.add('ann@example.com');
    const withoutEmail = {
      Users: [{ Username: 'u', Enabled: true, UserStatus: 'CONFIRMED', Attributes: [{ Name: 'email' }] }],
    };
    api.fail('ListUsers', { kind: 'rewrite', rewrite: () => withoutEmail });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', calls: LOOK_UP });
  });

  it.each([false, true])(
    'an email stored in other letter case is the same email (case-sensitive pool: %s)',
    async (caseSensitiveUsernames) => {
      pool.add('ANN@EXAMPLE.COM');
      const event = { ...oidc, userName: 'Descope_U2MixedCase01' };
      expect(await judge(event, policyOf({ caseSensitiveUsernames }))).toMatchObject({ verdict: 'LINKED' });
    },
  );

  it('the match is gone when it is read again', async () => {
    pool.add('ann@example.com');
    pool.freezeSearch();
    pool.remove(pool.users[0]!.username);
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', row: 9, refused: undefined, calls: READ });
    expect(await judge(oidc, inviteOnly)).toMatchObject({ refused: 'NOT_INVITED' });
  });

  it('the match has another email by now', async () => {
    const { username } = pool.add('ann@example.com');
    pool.freezeSearch();
    pool.change(username, { attributes: { email: 'new@example.com' } });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', calls: READ });
    nobodyLinked();
  });
});

describe('row 10: a disabled match', () => {
  it.each([policyOf(), policyOf({ linkInvitedUsers: true, afterLink: 'retry' })])(
    'is refused whatever the options say',
    async (policy) => {
      const { sub } = pool.add('ann@example.com', { enabled: false });
      expect(await judge(oidc, policy)).toMatchObject({
        verdict: 'USER_DISABLED',
        row: 10,
        refused: 'ACCOUNT_DISABLED',
        calls: LOOK_UP,
        log: { sub },
      });
    },
  );

  it('is refused among several', async () => {
    pool.add('ann@example.com');
    pool.add('ann@example.com', { enabled: false });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_DISABLED' });
  });

  it('is refused on a later page', async () => {
    pool.add('ann@example.com');
    pool.add('ann@example.com', { enabled: false });
    pool.pageSizes = [1];
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_DISABLED', calls: ['ListUsers', 'ListUsers'] });
  });

  it('is refused where the search does not know it yet', async () => {
    const { username } = pool.add('ann@example.com');
    pool.freezeSearch();
    pool.change(username, { enabled: false });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'USER_DISABLED',
      row: 10,
      refused: 'ACCOUNT_DISABLED',
      calls: READ,
    });
  });
});

describe('row 10: a disabled user whose name looks federated', () => {
  it.each([
    ['a native user who chose such a name', 'okta_fan', 'CONFIRMED'],
    ['a native user who never confirmed', 'Google_1', 'UNCONFIRMED'],
    ['a federated user with a password set', 'descope_u2other', 'CONFIRMED'],
  ])('%s is refused', async (_title, username, status) => {
    const { sub } = pool.add('ann@example.com', { username, status, enabled: false });
    pool.add('ann@example.com');
    expect(await judge(oidc)).toMatchObject({
      verdict: 'USER_DISABLED',
      row: 10,
      refused: 'ACCOUNT_DISABLED',
      log: { sub },
    });
    nobodyLinked();
  });

  it('a disabled profile of status EXTERNAL_PROVIDER says nothing about the person’s other ways in', async () => {
    pool.addFederated('Okta', '1', 'ann@example.com', { enabled: false });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', refused: undefined });
  });
});

describe('row 11: several matches', () => {
  it('two native users', async () => {
    pool.add('ann@example.com');
    pool.add('Ann@example.com');
    expect(await judge(oidc)).toMatchObject({
      verdict: 'USERS_AMBIGUOUS',
      row: 11,
      refused: undefined,
      calls: LOOK_UP,
    });
    expect(await judge(oidc, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED' });
    nobodyLinked();
  });

  it('the second on a later page, with an empty page between', async () => {
    pool.add('ann@example.com');
    pool.add('ann@example.com');
    pool.pageSizes = [1, 0, 1];
    expect(await judge(oidc)).toMatchObject({
      verdict: 'USERS_AMBIGUOUS',
      calls: ['ListUsers', 'ListUsers', 'ListUsers'],
    });
  });

  it('the only one on the fifth page is linked', async () => {
    pool.add('ann@example.com');
    pool.pageSizes = [0, 0, 0, 0, 1];
    expect(await judge(oidc)).toMatchObject({
      verdict: 'LINKED',
      calls: ['ListUsers', 'ListUsers', 'ListUsers', 'ListUsers', ...LINK],
    });
  });

  it('more than five pages are not read', async () => {
    pool.add('ann@example.com');
    pool.pageSizes = [1, 0, 0, 0, 0, 0];
    expect(await judge(oidc)).toMatchObject({ verdict: 'USERS_AMBIGUOUS', row: 11, calls: Array(5).fill('ListUsers') });
    nobodyLinked();
  });
});

describe('row 12: a federated user', () => {
  it('is no match', async () => {
    pool.addFederated('Google', '113', 'ann@example.com');
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', row: 9, calls: LOOK_UP });
  });

  it.each([google, descope])('is no match with a password set, which hides its status ($name)', async ({ name }) => {
    pool.addFederated(name, '113', 'ann@example.com', { status: 'CONFIRMED', identities: [] });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', calls: LOOK_UP });
  });

  it('is no second match', async () => {
    pool.addFederated('Google', '113', 'ann@example.com', { enabled: false });
    const { username } = pool.add('ann@example.com');
    expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED', calls: LINK });
    expect(pool.opens('Descope', 'U2MixedCase01')?.username).toBe(username);
  });

  it('is no match where the search does not know it yet', async () => {
    const { username } = pool.add('ann@example.com');
    pool.freezeSearch();
    pool.change(username, { status: 'EXTERNAL_PROVIDER' });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND', calls: READ });
  });
});

describe('row 13: a native user who proved nothing', () => {
  it.each([
    ['UNCONFIRMED', 'true'],
    ['ARCHIVED', 'true'],
    ['COMPROMISED', 'true'],
    ['UNKNOWN', 'true'],
    ['A_STATUS_TO_COME', 'true'],
    ['', 'true'],
    ['confirmed', 'true'],
    ['CONFIRMED', 'false'],
    ['CONFIRMED', 'True'],
    ['CONFIRMED', ''],
    ['RESET_REQUIRED', 'false'],
    ['FORCE_CHANGE_PASSWORD', 'false'],
  ])('%s with email_verified "%s"', async (status, email_verified) => {
    const { sub } = pool.add('ann@example.com', { status, attributes: { email_verified } });
    const policy = { linkInvitedUsers: true };
    expect(await judge(oidc, policyOf(policy))).toMatchObject({
      verdict: 'USER_UNPROVEN',
      row: 13,
      refused: undefined,
      calls: READ,
      log: { sub },
    });
    expect(await judge(oidc, policyOf({ ...policy, whenUnsafe: 'reject' }))).toMatchObject({
      refused: 'SIGN_IN_REFUSED',
    });
    nobodyLinked();
  });

  it('what the search says of it does not count', async () => {
    const { username } = pool.add('ann@example.com');
    pool.freezeSearch();
    pool.change(username, { attributes: { email_verified: 'false' } });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_UNPROVEN', calls: READ });
    nobodyLinked();
  });

  it.each(['CONFIRMED', 'RESET_REQUIRED'])('%s with a verified email is linked', async (status) => {
    pool.add('ann@example.com', { status });
    expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED' });
  });
});

describe('row 14: an invited user', () => {
  it('is not linked', async () => {
    pool.add('ann@example.com', { status: 'FORCE_CHANGE_PASSWORD' });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_INVITED', row: 14, refused: undefined, calls: READ });
    nobodyLinked();
  });

  it('is linked with linkInvitedUsers', async () => {
    pool.add('ann@example.com', { status: 'FORCE_CHANGE_PASSWORD' });
    expect(await judge(oidc, policyOf({ linkInvitedUsers: true }))).toMatchObject({ verdict: 'LINKED' });
  });
});

describe('row 14: an invited user whom something vouches for', () => {
  const invited = { status: 'FORCE_CHANGE_PASSWORD' };
  const subject = { 'custom:idp_sub': 'U2MixedCase01' };

  it.each([
    ['an identity that row 16 trusts', { identities: [{ providerName: 'Okta', userId: '1' }] }],
    ['an attested identity in its domain', { identities: [{ providerName: 'Entra', userId: '1' }] }],
  ])('%s', async (_title, changes) => {
    const { username } = pool.add('ann@example.com', { ...invited, ...changes });
    expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED', calls: LINK });
    expect(pool.opens('Descope', 'U2MixedCase01')?.username).toBe(username);
  });

  it('an identity that row 16 does not trust is none', async () => {
    pool.add('ann@example.com', { ...invited, identities: [{ providerName: 'Google', userId: '1' }] });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_INVITED' });
    nobodyLinkedBy('Descope');
  });

  it('with createNative, the subject that the function wrote', async () => {
    pool.add('ann@example.com', { ...invited, attributes: subject });
    expect(await judge(oidc)).toMatchObject({ verdict: 'USER_INVITED' });
    expect(await judge(oidc, createNative())).toMatchObject({ verdict: 'LINKED', calls: LINK });
  });

  it.each(['u2mixedcase01', 'U2Other', '', 'U2MixedCase01 '])('another subject, %j, is none', async (other) => {
    pool.add('ann@example.com', { ...invited, attributes: { 'custom:idp_sub': other } });
    expect(await judge(oidc, createNative())).toMatchObject({ verdict: 'USER_INVITED', row: 14, refused: undefined });
    nobodyLinked();
  });

  it('the email must be verified all the same', async () => {
    pool.add('ann@example.com', { ...invited, attributes: { ...subject, email_verified: 'false' } });
    expect(await judge(oidc, createNative())).toMatchObject({ verdict: 'USER_UNPROVEN' });
  });

  it('a user whom another sign-in is just making is waited for', async () => {
    const attributes = { 'custom:idp_sub': 'another' };
    pool.add('ann@example.com', { ...invited, attributes, createdAt: START_OF_TESTS - 5 });
    expect(await judge(oidc, createNative())).toMatchObject({
      verdict: 'USER_BEING_MADE',
      row: 14,
      refused: 'SIGN_IN_IN_PROGRESS',
      calls: READ,
    });
    nobodyLinked();
  });

  it.each([
    ['by an administrator, just now', { createdAt: START_OF_TESTS }],
    ['a while ago', { createdAt: START_OF_TESTS - 60, attributes: { 'custom:idp_sub': 'another' } }],
  ])('a user who was made %s is not', async (_title, changes) => {
    pool.add('ann@example.com', { ...invited, ...changes });
    expect(await judge(oidc, createNative())).toMatchObject({ verdict: 'USER_INVITED', refused: undefined });
  });
});

describe('row 15: identities that speak against it', () => {
  it.each([
    ['another subject of the same provider', [{ providerName: 'Descope', userId: 'U2Other' }]],
    ['the same subject in lower case', [{ providerName: 'Descope', userId: 'u2mixedcase01' }]],
    ['the provider in other letter case', [{ providerName: 'DESCOPE', userId: 'U2Other' }]],
    [
      'the same subject and another',
      [
        { providerName: 'Descope', userId: 'U2MixedCase01' },
        { providerName: 'Descope', userId: 'U2Other' },
      ],
    ],
  ])('%s', async (_title, identities) => {
    pool.add('ann@example.com', { identities });
    expect(await judge(oidc)).toMatchObject({ verdict: 'PROVIDER_TAKEN', row: 15, refused: undefined, calls: READ });
  });

  it.each([
    '',
    '{',
    'null',
    '{}',
    '"x"',
    '[null]',
    '[[]]',
    '[{}]',
    '[{"providerName":"Okta"}]',
    '[{"userId":"1"}]',
    '[{"providerName":"Okta","userId":1}]',
    '[{"providerName":1,"userId":"1"}]',
  ])('identities that cannot be read: %s', async (identitiesText) => {
    pool.add('ann@example.com', { identitiesText });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'IDENTITIES_UNREADABLE',
      row: 15,
      refused: undefined,
      calls: READ,
    });
    expect(await judge(oidc, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED' });
  });

  it('an empty list of identities is fine', async () => {
    pool.add('ann@example.com', { identitiesText: '[]' });
    expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED' });
  });
});

describe('row 16: an identity of a provider that could have written the email', () => {
  it.each([
    ['declared, not linked', 'Google'],
    ['not declared', 'GitHub'],
  ])('%s', async (_title, providerName) => {
    pool.add('ann@example.com', { identities: [{ providerName, userId: '1' }] });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'IDENTITY_UNTRUSTED',
      row: 16,
      refused: undefined,
      calls: READ,
    });
  });

  it('an attested provider whose domains do not hold it', async () => {
    pool.add('ann@example.org', { identities: [{ providerName: 'Entra', userId: '1' }] });
    expect(await judge(withAttributes(oidc, { email: 'ann@example.org' }))).toMatchObject({
      verdict: 'IDENTITY_UNTRUSTED',
      calls: READ,
    });
  });

  it('a provider of verified claims that does not map them', async () => {
    const providers = [descope, { ...okta, link: { ...okta.link!, emailVerifiedMapped: false } }];
    pool.add('ann@example.com', { identities: [{ providerName: 'Okta', userId: '1' }] });
    expect(await judge(oidc, policyOf({ providers }))).toMatchObject({ verdict: 'IDENTITY_UNTRUSTED', calls: READ });
  });

  it('one such among trusted ones', async () => {
    pool.add('ann@example.com', {
      identities: [
        { providerName: 'Okta', userId: '1' },
        { providerName: 'Google', userId: '1' },
      ],
    });
    expect(await judge(oidc)).toMatchObject({ verdict: 'IDENTITY_UNTRUSTED' });
  });

  it('another provider of verified claims that may leave email_verified out', async () => {
    const providers = [descope, { ...okta, link: { ...okta.link!, emailVerifiedAlways: false } }];
    pool.add('ann@example.com', { identities: [{ providerName: 'Okta', userId: '1' }] });
    expect(await judge(oidc, policyOf({ providers }))).toMatchObject({ verdict: 'IDENTITY_UNTRUSTED', calls: READ });
  });

  it('the same provider may leave it out: row 6 has seen what it says now', async () => {
    const providers = [{ ...descope, link: { ...descope.link!, emailVerifiedAlways: false } }];
    pool.add('ann@example.com', { identities: [{ providerName: 'Descope', userId: 'U2MixedCase01' }] });
    expect(await judge(oidc, policyOf({ providers }))).toMatchObject({ verdict: 'ALREADY_LINKED' });
  });

  it.each(['Okta', 'Entra'])('%s is trusted for it', async (providerName) => {
    pool.add('ann@example.com', { identities: [{ providerName, userId: '1' }] });
    expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED', calls: LINK });
  });
});

describe('row 17: the identity is there already', () => {
  const identities = [{ providerName: 'Descope', userId: 'U2MixedCase01' }];

  it('goes on like a fresh link, without the call', async () => {
    const { sub } = pool.add('ann@example.com', { identities });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'ALREADY_LINKED',
      row: 17,
      refused: undefined,
      calls: READ,
      log: { sub },
    });
  });

  it('does not hide an untrusted identity beside it', async () => {
    pool.add('ann@example.com', { identities: [...identities, { providerName: 'Google', userId: '1' }] });
    expect(await judge(oidc)).toMatchObject({ verdict: 'IDENTITY_UNTRUSTED' });
  });
});

describe('row 18: all good', () => {
  it('links the raw subject under the declared name to the Username, in three calls', async () => {
    const { username, sub } = pool.add('ann@example.com');
    expect(await judge(oidc)).toMatchObject({
      verdict: 'LINKED',
      row: 18,
      refused: undefined,
      calls: LINK,
      log: { sub, provider: 'Descope' },
    });
    expect(api.requests.map(({ input }) => input)).toStrictEqual([
      { UserPoolId: oidc.userPoolId, Filter: 'email = "ann@example.com"' },
      { UserPoolId: oidc.userPoolId, Username: username },
      {
        UserPoolId: oidc.userPoolId,
        DestinationUser: { ProviderName: 'Cognito', ProviderAttributeValue: username },
        SourceUser: {
          ProviderName: 'Descope',
          ProviderAttributeName: 'Cognito_Subject',
          ProviderAttributeValue: 'U2MixedCase01',
        },
      },
    ]);
    expect(pool.user(username)).toMatchObject({
      status: 'CONFIRMED',
      attributes: { email: 'ann@example.com', email_verified: 'true' },
    });
  });
});

describe('row 19: the pool says already linked', () => {
  it('by this user, as a look at the user confirms', async () => {
    const { username } = pool.add('ann@example.com');
    api.fail('AdminLinkProviderForUser', {
      kind: 'meanwhile',
      run: () => {
        pool.change(username, { identities: [{ providerName: 'Descope', userId: 'U2MixedCase01' }] });
      },
    });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'LINK_CONFIRMED',
      row: 19,
      refused: undefined,
      calls: [...LINK, 'AdminGetUser'],
    });
  });

  it('but the identity is on another user', async () => {
    pool.add('ann@example.com');
    pool.add('bob@example.com', { identities: [{ providerName: 'Descope', userId: 'U2MixedCase01' }] });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'IDENTITY_TAKEN',
      row: 19,
      refused: undefined,
      calls: [...LINK, 'AdminGetUser'],
    });
    expect(await judge(oidc, strict)).toMatchObject({ refused: 'SIGN_IN_REFUSED' });
  });

  it.each([
    ['another subject', [{ providerName: 'Descope', userId: 'u2mixedcase01' }], undefined],
    ['another provider', [{ providerName: 'Okta', userId: 'U2MixedCase01' }], undefined],
    ['something unreadable', [], '{'],
  ])('but the user holds %s', async (_title, identities, identitiesText) => {
    const { username } = pool.add('ann@example.com');
    api.fail('AdminLinkProviderForUser', {
      kind: 'error',
      code: 'InvalidParameterException',
      message: 'SourceUser is already linked to DestinationUser',
    });
    api.fail(
      'AdminGetUser',
      { kind: 'delay', ms: 0 },
      {
        kind: 'meanwhile',
        run: () => {
          pool.change(username, { identities, ...(identitiesText === undefined ? {} : { identitiesText }) });
        },
      },
    );
    expect(await judge(oidc)).toMatchObject({ verdict: 'IDENTITY_TAKEN', calls: [...LINK, 'AdminGetUser'] });
  });
});

describe('row 19a: a refusal that no repetition changes', () => {
  const REFUSALS: readonly (readonly [string, string])[] = [
    ['AliasExistsException', 'User account already exists'],
    ['InvalidParameterException', 'Attribute cannot be updated.'],
    ['InvalidParameterException', 'Invalid SourceUser'],
    ['ResourceNotFoundException', 'There is no such provider'],
  ];

  it.each(REFUSALS)('%s: %s', async (code, message) => {
    const { sub } = pool.add('ann@example.com');
    api.fail('AdminLinkProviderForUser', { kind: 'error', code, message });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'LINK_REFUSED',
      row: '19a',
      refused: 'LINK_REFUSED',
      calls: [...LINK, 'AdminGetUser'],
      log: { sub },
    });
    nobodyLinked();
  });

  it.each([...REFUSALS, ['LimitExceededException', 'Exceeded limit'] as const])(
    '%s (%s), and the user holds the identity all the same',
    async (code, message) => {
      const { username } = pool.add('ann@example.com');
      api.fail('AdminLinkProviderForUser', { kind: 'error', code, message });
      api.fail(
        'AdminGetUser',
        { kind: 'delay', ms: 0 },
        {
          kind: 'meanwhile',
          run: () => {
            linkDescope(username);
          },
        },
      );
      expect(await judge(oidc)).toMatchObject({ verdict: 'LINK_CONFIRMED', row: 19, refused: undefined });
    },
  );

  it('the user carries an immutable attribute', async () => {
    pool.add('ann@example.com', { attributes: { 'custom:immutable': 'x' } });
    expect(await judge(oidc)).toMatchObject({ verdict: 'LINK_REFUSED', refused: 'LINK_REFUSED' });
  });
});

describe('row 20: the pool cannot link', () => {
  it('a sixth identity', async () => {
    pool.add('ann@example.com', {
      identities: [1, 2, 3, 4, 5].map((n) => ({ providerName: 'Okta', userId: String(n) })),
    });
    expect(await judge(oidc)).toMatchObject({
      verdict: 'IDENTITY_LIMIT_REACHED',
      row: 20,
      refused: 'TOO_MANY_IDENTITIES',
      calls: [...LINK, 'AdminGetUser'],
    });
  });

  it('the identity has a profile of its own', async () => {
    pool.add('ann@example.com');
    pool.addFederated('Descope', 'U2MixedCase01', 'old@example.com');
    expect(await judge(oidc)).toMatchObject({
      verdict: 'PROFILE_EXISTS',
      row: 20,
      refused: 'PROFILE_EXISTS',
      calls: LINK,
    });
  });
});

describe('row 22: afterLink retry', () => {
  const retry = policyOf({ afterLink: 'retry' });

  it('stops the first sign-in once linked, and each repetition of it', async () => {
    pool.add('ann@example.com');
    expect(await judge(oidc, retry)).toMatchObject({ verdict: 'LINKED', refused: 'ACCOUNT_LINKED' });
    expect(await judge(oidc, retry)).toMatchObject({ verdict: 'ALREADY_LINKED', refused: 'ACCOUNT_LINKED' });
  });

  it('stops where the link is confirmed only', async () => {
    const { username } = pool.add('ann@example.com');
    const run = (): void => {
      pool.change(username, { identities: [{ providerName: 'Descope', userId: 'U2MixedCase01' }] });
    };
    api.fail('AdminLinkProviderForUser', { kind: 'meanwhile', run });
    expect(await judge(oidc, retry)).toMatchObject({ verdict: 'LINK_CONFIRMED', refused: 'ACCOUNT_LINKED' });
  });

  it('stops no sign-in that was not linked', async () => {
    expect(await judge(oidc, retry)).toMatchObject({ verdict: 'USER_NOT_FOUND', refused: undefined });
  });
});
