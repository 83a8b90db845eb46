import { createNative, policyOf, USER_POOL_ID, withAttributes } from './fixtures';
import { readEvent } from './linking-function';
import { useTrigger, type Judgement } from './trigger';
import { userNameFor } from '../../lambda/new-user';

/** `whenNoMatch: createNative` on the shipped bundle: a native user is made first, and the identity linked to it. */

const oidc = readEvent('oidc');
const EMAIL = 'ann@example.com';
const SUBJECT = 'U2MixedCase01';
const CREATE = ['ListUsers', 'AdminCreateUser', 'AdminLinkProviderForUser'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const KINDS = [
  ['users have names', 'name', createNative()],
  ['an email is an alias', 'nameOrEmail', createNative()],
  [
    'users sign in with their email',
    'email',
    createNative({ newUsers: { emailIsUsername: true, requiredAttributes: [] } }),
  ],
] as const;

describe.each(KINDS)('where %s', (_title, signInWith, policy) => {
  const trigger = useTrigger({ signInWith });
  const { pool, api } = trigger;
  const judge = (event: unknown = oidc, under = policy): Promise<Judgement> => trigger.judge(event, under);

  it('makes a verified user whom nobody can enter by password, and links to it', async () => {
    const judged = await judge(withAttributes(oidc, { email: 'Ann@Example.com', name: 'Ann' }));
    const [user, ...others] = pool.users;
    expect(others).toStrictEqual([]);
    expect(judged).toMatchObject({
      verdict: 'USER_CREATED',
      row: 9,
      refused: undefined,
      calls: CREATE,
      log: { provider: 'Descope', sub: user!.sub },
    });
    expect(user).toMatchObject({
      status: 'FORCE_CHANGE_PASSWORD',
      enabled: true,
      attributes: { email: 'Ann@Example.com', email_verified: 'true', 'custom:idp_sub': SUBJECT },
      identities: [{ providerName: 'Descope', userId: SUBJECT }],
    });
    expect(Object.keys(user!.attributes).sort()).toStrictEqual(['custom:idp_sub', 'email', 'email_verified']);
    const { input } = api.requests[1]!;
    expect(input).toStrictEqual({
      UserPoolId: USER_POOL_ID,
      Username: signInWith === 'email' ? 'Ann@Example.com' : userNameFor(USER_POOL_ID, EMAIL),
      UserAttributes: expect.any(Array) as unknown,
      TemporaryPassword: expect.stringMatching(/^Aa1![\w-]{96}$/) as unknown,
      MessageAction: 'SUPPRESS',
      ForceAliasCreation: false,
    });
  });

  it('gives each user another password', async () => {
    await judge();
    pool.clear();
    await judge();
    const passwords = api.requests.flatMap(({ input }) => input.TemporaryPassword ?? []);
    expect(new Set(passwords).size).toBe(2);
  });

  it('a second provider comes to the same user', async () => {
    await judge();
    const { username } = pool.users[0]!;
    const byOkta = withAttributes(
      { ...oidc, userName: 'okta_x1' },
      { 'custom:idp_sub': 'X1', email: 'ANN@example.com' },
    );
    expect(await judge(byOkta)).toMatchObject({ verdict: 'LINKED', refused: undefined });
    expect(pool.opens('Okta', 'X1')?.username).toBe(username);
    expect(pool.users).toHaveLength(1);
  });

  it('a second provider while the search is behind comes to the same user', async () => {
    pool.freezeSearch();
    await judge();
    const { username } = pool.users[0]!;
    const byOkta = withAttributes({ ...oidc, userName: 'okta_x1' }, { 'custom:idp_sub': 'X1' });
    expect(await judge(byOkta)).toMatchObject({
      verdict: 'LINKED',
      refused: undefined,
      calls: ['ListUsers', 'AdminCreateUser', 'AdminGetUser', 'AdminLinkProviderForUser'],
    });
    expect(pool.opens('Okta', 'X1')?.username).toBe(username);
    expect(pool.users).toHaveLength(1);
  });

  it('the same event again finds the link', async () => {
    await judge();
    expect(await judge()).toMatchObject({ verdict: 'ALREADY_LINKED', refused: undefined });
    expect(pool.users).toHaveLength(1);
  });

  it('a link that fails leaves the user, and the next try finds and links it', async () => {
    api.fail('AdminLinkProviderForUser', { kind: 'error', code: 'AccessDeniedException' });
    expect(await judge()).toMatchObject({ verdict: 'ACCESS_DENIED', refused: 'SIGN_IN_MISCONFIGURED', calls: CREATE });
    expect(pool.users).toMatchObject([{ status: 'FORCE_CHANGE_PASSWORD', identities: [] }]);
    expect(await judge()).toMatchObject({ verdict: 'LINKED', refused: undefined });
    expect(pool.users).toHaveLength(1);
  });

  it('an answer that is lost is found out by the second try', async () => {
    api.fail('AdminCreateUser', { kind: 'answerLost' });
    expect(await judge()).toMatchObject({
      verdict: 'LINKED',
      calls: ['ListUsers', 'AdminCreateUser', 'AdminCreateUser', 'AdminGetUser', 'AdminLinkProviderForUser'],
    });
    expect(pool.users).toHaveLength(1);
  });

  it('somebody was faster: their user is judged as any other', async () => {
    api.fail('AdminCreateUser', { kind: 'meanwhile', run: () => pool.add(EMAIL, named({ enabled: false })) });
    expect(await judge()).toMatchObject({ verdict: 'USER_DISABLED', refused: 'ACCOUNT_DISABLED' });
    pool.clear();
    api.fail('AdminCreateUser', { kind: 'meanwhile', run: () => pool.add(EMAIL, named({ status: 'CONFIRMED' })) });
    expect(await judge()).toMatchObject({ verdict: 'LINKED' });
    expect(pool.users).toHaveLength(1);
  });

  /** A user who has the name that this function would give. */
  function named(changes: object): object {
    return signInWith === 'email' ? changes : { username: userNameFor(USER_POOL_ID, EMAIL), ...changes };
  }

  it('the match is gone when it is read again', async () => {
    pool.add(EMAIL);
    pool.freezeSearch();
    pool.remove(pool.users[0]!.username);
    expect(await judge()).toMatchObject({
      verdict: 'USER_CREATED',
      calls: ['ListUsers', 'AdminGetUser', 'AdminCreateUser', 'AdminLinkProviderForUser'],
    });
  });

  it.each<[string, object]>([
    ['row 2', { ...oidc, userName: 'github_1' }],
    ['row 3', { ...oidc, userName: 'google_1' }],
    ['row 4', withAttributes(oidc, { email: undefined }) as object],
    ['row 5', withAttributes(oidc, { email: 'änn@example.com' }) as object],
    ['row 6', withAttributes(oidc, { email_verified: 'false' }) as object],
    ['row 7', { ...(withAttributes(oidc, { email: 'a@example.org' }) as object), userName: 'entra_u2mixedcase01' }],
    ['row 8', withAttributes(oidc, { 'custom:idp_sub': 'other' }) as object],
  ])('%s makes nobody', async (_row, event) => {
    expect(await judge(event)).toMatchObject({ refused: undefined, calls: [] });
    expect(await judge(event, { ...policy, whenUnsafe: 'reject' })).toMatchObject({ calls: [] });
    expect(pool.users).toStrictEqual([]);
  });

  it.each<[string, () => void]>([
    ['a native user with the email who proved nothing', () => pool.add(EMAIL, { status: 'UNCONFIRMED' })],
    [
      'two native users',
      () => {
        [1, 2].forEach(() => pool.add(EMAIL));
      },
    ],
    [
      'a user whom somebody else could have given the email',
      () => pool.add(EMAIL, { identities: [{ providerName: 'Google', userId: '1' }] }),
    ],
  ])('%s: nobody is made', async (_title, prepare) => {
    prepare();
    const before = pool.users.length;
    const judged = await judge();
    expect(judged.calls).not.toContain('AdminCreateUser');
    expect(pool.users).toHaveLength(before);
  });

  it('a federated user with the email does not keep a native one from being made', async () => {
    pool.addFederated('Google', '1', EMAIL);
    expect(await judge()).toMatchObject({ verdict: 'USER_CREATED', refused: undefined });
  });

  it.each([
    ['InvalidParameterException', 'CREATE_REFUSED', 'LINK_REFUSED'],
    ['InvalidPasswordException', 'CREATE_REFUSED', 'LINK_REFUSED'],
    ['AccessDeniedException', 'ACCESS_DENIED', 'SIGN_IN_MISCONFIGURED'],
    ['UserLambdaValidationException', 'UNEXPECTED_ERROR', 'SIGN_IN_UNAVAILABLE'],
    ['UnsupportedUserStateException', 'UNEXPECTED_ERROR', 'SIGN_IN_UNAVAILABLE'],
    ['ann@example.com', 'UNEXPECTED_ERROR', 'SIGN_IN_UNAVAILABLE'],
  ])('%s: refused', async (code, verdict, refused) => {
    api.fail('AdminCreateUser', { kind: 'error', code });
    expect(await judge()).toMatchObject({ verdict, refused, calls: ['ListUsers', 'AdminCreateUser'] });
  });

  it.each<[string, (answer: Readonly<Record<string, unknown>>) => unknown]>([
    ['nothing', () => ({})],
    ['no user', () => ({ User: null })],
    ['another email', (answer) => changed(answer, 'email', 'eve@example.com')],
    ['an email that is not verified', (answer) => changed(answer, 'email_verified', 'false')],
  ])('an answer with %s: refused, and nothing is linked', async (_title, rewrite) => {
    api.fail('AdminCreateUser', { kind: 'rewrite', rewrite });
    expect(await judge()).toMatchObject({ verdict: 'ANSWER_UNREADABLE', refused: 'SIGN_IN_UNAVAILABLE' });
    expect(pool.opens('Descope', SUBJECT)).toBeUndefined();
  });

  function changed(answer: Readonly<Record<string, unknown>>, name: string, value: string): unknown {
    const { User: user } = answer as { User: { Attributes: readonly { Name: string; Value: string }[] } };
    const attributes = user.Attributes.map((one) => (one.Name === name ? { ...one, Value: value } : one));
    return { User: { ...user, Attributes: attributes } };
  }

  it('afterLink: retry stops the first sign-in, and each repetition of it', async () => {
    const retry = { ...policy, afterLink: 'retry' as const };
    expect(await judge(oidc, retry)).toMatchObject({ verdict: 'USER_CREATED', refused: 'ACCOUNT_LINKED' });
    expect(await judge(oidc, retry)).toMatchObject({ verdict: 'ALREADY_LINKED', refused: 'ACCOUNT_LINKED' });
  });

  it('the nested trigger passes', async () => {
    expect(await judge(readEvent('admin-create-user'))).toMatchObject({ verdict: 'NOT_FEDERATED', calls: [] });
  });

  it('every call as slow as it may be, one throttle and its retry: made inside the trigger’s limit', async () => {
    const slow = { kind: 'delay', ms: 990 } as const;
    api.fail('ListUsers', { kind: 'delayedError', ms: 990, code: 'TooManyRequestsException' }, slow);
    api.fail('AdminCreateUser', slow);
    api.fail('AdminLinkProviderForUser', slow);
    const judged = await judge();
    expect(judged).toMatchObject({ verdict: 'USER_CREATED' });
    expect(judged.ms).toBeLessThan(5000);
  });

  it('the longest way, every call at its slowest, one throttle and its retry: answered inside the trigger’s limit', async () => {
    const slow = { kind: 'delay', ms: 990 } as const;
    api.fail('ListUsers', { kind: 'delayedError', ms: 990, code: 'TooManyRequestsException' }, slow, slow);
    api.fail('AdminCreateUser', { kind: 'delayedError', ms: 1990, code: 'UsernameExistsException' });
    api.fail('AdminGetUser', slow, slow);
    const judged = await judge();
    expect(judged).toMatchObject({ verdict: 'TIMED_OUT', refused: 'SIGN_IN_UNAVAILABLE' });
    expect(judged.ms).toBeLessThan(5000);
  });

  it('makes at most six calls, and one more for the retry', async () => {
    pool.add(EMAIL);
    pool.freezeSearch();
    pool.remove(pool.users[0]!.username);
    api.fail('ListUsers', { kind: 'error', code: 'TooManyRequestsException' });
    const owner = (): void => void pool.add(EMAIL, named({}));
    api.fail('AdminCreateUser', { kind: 'meanwhile', run: owner });
    api.fail('AdminLinkProviderForUser', {
      kind: 'error',
      code: 'InvalidParameterException',
      message: 'SourceUser is already linked to DestinationUser',
    });
    const judged = await judge();
    expect(judged.calls).toHaveLength(7);
    expect(judged).toMatchObject({ verdict: 'IDENTITY_TAKEN', refused: undefined });
  });
});

describe('a stranger has the name that can be worked out', () => {
  const trigger = useTrigger({ signInWith: 'name' });
  const { pool, api } = trigger;
  const squat = (changes = {}): unknown =>
    pool.add('eve@evil.org', { username: userNameFor(USER_POOL_ID, EMAIL), ...changes });

  it('another name is taken, once', async () => {
    squat();
    expect(await trigger.judge(oidc, createNative())).toMatchObject({
      verdict: 'USER_CREATED',
      calls: [
        'ListUsers',
        'AdminCreateUser',
        'AdminGetUser',
        'ListUsers',
        'AdminCreateUser',
        'AdminLinkProviderForUser',
      ],
    });
    const owner = pool.opens('Descope', SUBJECT)!;
    expect(owner.attributes.email).toBe('Ann@Example.com');
    expect(owner.username).toMatch(UUID);
    expect(pool.users).toHaveLength(2);
    expect(pool.users[0]!.identities).toStrictEqual([]);
  });

  it.each([
    ['UsernameExistsException', 'USER_CONTESTED', 'SIGN_IN_IN_PROGRESS'],
    ['AliasExistsException', 'CREATE_REFUSED', 'LINK_REFUSED'],
  ])('and no third (%s)', async (code, verdict, refused) => {
    squat();
    api.fail('AdminCreateUser', { kind: 'delay', ms: 0 }, { kind: 'error', code });
    expect(await trigger.judge(oidc, createNative())).toMatchObject({ verdict, row: 9, refused });
    expect(pool.users).toHaveLength(1);
  });

  it('who changed their email to the victim’s without proving it gets nothing', async () => {
    pool.freezeSearch();
    squat({ attributes: { email: EMAIL, email_verified: 'false' } });
    expect(await trigger.judge(oidc, createNative())).toMatchObject({ verdict: 'USER_UNPROVEN' });
    expect(pool.opens('Descope', SUBJECT)).toBeUndefined();
  });
});

describe('the name is taken and its holder cannot be found', () => {
  const trigger = useTrigger({ signInWith: 'email' });
  const policy = createNative({ newUsers: { emailIsUsername: true, requiredAttributes: [] } });

  it.each([
    ['UsernameExistsException', 'USER_CONTESTED', 'SIGN_IN_IN_PROGRESS'],
    ['AliasExistsException', 'CREATE_REFUSED', 'LINK_REFUSED'],
  ])('%s: refused', async (code, verdict, refused) => {
    trigger.api.fail('AdminCreateUser', { kind: 'error', code });
    expect(await trigger.judge(oidc, policy)).toMatchObject({
      verdict,
      refused,
      calls: ['ListUsers', 'AdminCreateUser', 'AdminGetUser', 'ListUsers'],
    });
  });
});

describe('attributes that every user must have', () => {
  const requiredAttributes = ['given_name', 'family_name'];
  const trigger = useTrigger({ signInWith: 'name', requiredAttributes });
  const policy = createNative({ newUsers: { emailIsUsername: false, requiredAttributes } });

  it('are taken from the event', async () => {
    const event = withAttributes(oidc, { given_name: 'Ann', family_name: 'Example', nickname: 'A' });
    expect(await trigger.judge(event, policy)).toMatchObject({ verdict: 'USER_CREATED' });
    expect(trigger.pool.users[0]!.attributes).toStrictEqual({
      given_name: 'Ann',
      family_name: 'Example',
      email: 'Ann@Example.com',
      email_verified: 'true',
      'custom:idp_sub': SUBJECT,
    });
  });

  it.each([undefined, '', 5, null])('%j in place of one: refused, and nobody is made', async (family_name) => {
    expect(await trigger.judge(withAttributes(oidc, { given_name: 'Ann', family_name }), policy)).toMatchObject({
      verdict: 'REQUIRED_ATTRIBUTE_ABSENT',
      row: 9,
      refused: 'PROFILE_INCOMPLETE',
      calls: ['ListUsers'],
    });
    expect(trigger.pool.users).toStrictEqual([]);
  });

  it('cannot take the place of the claim', async () => {
    const names = ['email', 'email_verified', 'custom:idp_sub'];
    const odd = createNative({ newUsers: { emailIsUsername: false, requiredAttributes: names } });
    const attested = withAttributes(readEvent('saml'), { email_verified: 'false' });
    expect(await trigger.judge(attested, odd)).toMatchObject({ verdict: 'CREATE_REFUSED' });
    const { input } = trigger.api.requests.find(({ operation }) => operation === 'AdminCreateUser')!;
    expect(input.UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' });
  });
});

describe('words of the team’s own', () => {
  const trigger = useTrigger();

  it('follow the code, and ours follow every other', async () => {
    const policy = policyOf({ whenNoMatch: 'reject', messages: { NOT_INVITED: 'Ask your team lead.' } });
    // `judge` compares the words.
    expect(await trigger.judge(oidc, policy)).toMatchObject({ refused: 'NOT_INVITED' });
    trigger.pool.add(EMAIL, { enabled: false });
    expect(await trigger.judge(oidc, policy)).toMatchObject({ refused: 'ACCOUNT_DISABLED' });
  });
});
