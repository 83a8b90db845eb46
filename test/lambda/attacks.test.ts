import { descope, entra, okta, policyOf, withAttributes } from './fixtures';
import { readEvent } from './linking-function';
import { useTrigger, type Judgement } from './trigger';

/** The ways into another person's account that are known, each tried on the shipped bundle. */

const oidc = readEvent('oidc');
const saml = readEvent('saml');

const trigger = useTrigger();
const { pool, api } = trigger;

const judge = (event: unknown, policy = policyOf()): Promise<Judgement> => trigger.judge(event, policy);

/** Whose account the asserted identity opens after the sign-up: nobody's, unless it was linked. */
const opened = (providerName: string, subject: string): string | undefined =>
  pool.opens(providerName, subject)?.username;

it('pre-hijack: the attacker registered the victim’s address natively and knows the password', async () => {
  pool.add('ann@example.com', { status: 'UNCONFIRMED', attributes: { email_verified: 'false' } });
  expect(await judge(oidc)).toMatchObject({ verdict: 'USER_UNPROVEN' });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it('pre-hijack: the attacker confirmed by phone, and never proved the address', async () => {
  pool.add('ann@example.com', {
    status: 'CONFIRMED',
    attributes: { email_verified: 'false', phone_number_verified: 'true' },
  });
  expect(await judge(oidc)).toMatchObject({ verdict: 'USER_UNPROVEN' });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it('pre-hijack: nothing confirms or verifies the attacker’s account on the provider’s word', async () => {
  const { username } = pool.add('ann@example.com', { status: 'UNCONFIRMED', attributes: { email_verified: 'false' } });
  await judge(oidc);
  expect(pool.user(username)).toMatchObject({
    status: 'UNCONFIRMED',
    attributes: { email_verified: 'false' },
    identities: [],
  });
});

it('unverified email claim: the attacker writes the victim’s address into their profile at the provider', async () => {
  pool.add('ann@example.com');
  expect(await judge(withAttributes(oidc, { email_verified: 'false' }))).toMatchObject({
    verdict: 'EMAIL_UNVERIFIED',
    calls: [],
  });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it('unmapped email_verified: what looks like the provider’s word is a placeholder, or the attacker’s', async () => {
  pool.add('ann@example.com');
  const providers = [{ ...descope, link: { ...descope.link!, emailVerifiedMapped: false } }];
  expect(await judge(oidc, policyOf({ providers }))).toMatchObject({ verdict: 'EMAIL_UNVERIFIED', calls: [] });
});

it('foreign email: a tenant’s administrator asserts an address of another company', async () => {
  pool.add('ceo@other.com');
  expect(await judge(withAttributes(saml, { email: 'ceo@other.com', email_verified: 'true' }))).toMatchObject({
    verdict: 'EMAIL_DOMAIN_FOREIGN',
    calls: [],
  });
});

it('foreign email: the domain attested for one provider does not serve another attested one', async () => {
  pool.add('ann@example.com');
  const ping = { ...entra, name: 'Ping', link: { ...entra.link!, emailDomains: ['other.com'] } };
  const event = { ...saml, userName: 'ping_g_9tq-ann@example.com' };
  expect(await judge(event, policyOf({ providers: [entra, ping] }))).toMatchObject({
    verdict: 'EMAIL_DOMAIN_FOREIGN',
    log: { provider: 'Ping' },
  });
});

it('case look-alike: the stored address in other letter case is found, and is the same person’s', async () => {
  const { username } = pool.add('ANN@example.COM');
  expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED' });
  expect(opened('Descope', 'U2MixedCase01')).toBe(username);
});

it.each([
  ['a Kelvin sign for a k', 'kate@example.com', '\u212aate@example.com'],
  ['a long s', 'sue@example.com', '\u017fue@example.com'],
  ['a dotless i', 'mia@example.com', 'm\u0131a@example.com'],
  ['a Cyrillic a', 'ann@example.com', '\u0430nn@example.com'],
  ['a full-width at sign', 'ann@example.com', 'ann\uff20example.com'],
  ['a combining accent', 'ann@example.com', 'ann\u0301@example.com'],
  ['a zero-width joiner', 'ann@example.com', 'an\u200dn@example.com'],
  ['a soft hyphen', 'ann@example.com', 'an\u00adn@example.com'],
  ['a right-to-left override', 'ann@example.com', '\u202eann@example.com'],
  ['a non-breaking space', 'ann@example.com', '\u00a0ann@example.com'],
])('Unicode look-alike: asserted with %s', async (_title, stored, asserted) => {
  pool.add(stored);
  expect(await judge(withAttributes(oidc, { email: asserted }))).toMatchObject({
    verdict: 'EMAIL_MALFORMED',
    calls: [],
  });
});

it('Unicode look-alike: the stored one folds to the asserted one, and the search finds it', async () => {
  // toLowerCase makes the Kelvin sign a plain k, so that the model's search gives this user.
  pool.add('\u212aate@example.com');
  expect(await judge(withAttributes(oidc, { email: 'kate@example.com' }))).toMatchObject({
    verdict: 'USER_NOT_FOUND',
    calls: ['ListUsers'],
  });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it.each(['ann+x@example.com', 'a.nn@example.com', 'ann@example.com.'])(
  'normalisation: %s is not ann@example.com',
  async (email) => {
    pool.add('ann@example.com');
    expect(await judge(withAttributes(oidc, { email }))).toMatchObject({ verdict: 'USER_NOT_FOUND' });
  },
);

it('provider-prefix confusion: a subject that begins like another provider’s name', async () => {
  pool.add('ann@example.com');
  const event = { ...(withAttributes(oidc, { 'custom:idp_sub': 'okta_1' }) as object), userName: 'descope_okta_1' };
  expect(await judge(event)).toMatchObject({ verdict: 'LINKED', log: { provider: 'Descope' } });
  expect(opened('Okta', '1')).toBeUndefined();
});

it('provider-prefix confusion: one declared name and an underscore begin another declared name', async () => {
  pool.add('ann@example.com');
  const providers = [
    { ...okta, name: 'Okta' },
    { ...okta, name: 'Okta_eu' },
  ];
  const event = { ...(withAttributes(oidc, { 'custom:idp_sub': '1' }) as object), userName: 'okta_eu_1' };
  expect(await judge(event, policyOf({ providers }))).toMatchObject({ verdict: 'PROVIDER_UNKNOWN', calls: [] });
});

it('provider-prefix confusion: a Kelvin sign in the prefix is no letter of a declared name', async () => {
  expect(await judge({ ...oidc, userName: 'o\u212ata_u2mixedcase01' })).toMatchObject({ verdict: 'PROVIDER_UNKNOWN' });
});

it('provider-prefix confusion: a native user whose name begins like a provider’s profile is no target', async () => {
  pool.add('ann@example.com', { username: 'Google_113' });
  expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND' });
});

it.each([
  'x" or email ^= "ann@example.com',
  'ann@example.com" ',
  'x\\" email = \\"ann@example.com',
  'ann@example.com\\',
  '"ann"@example.com',
  'ann@example.com\u0000',
])('filter injection: %j reaches no filter', async (email) => {
  pool.add('ann@example.com');
  expect(await judge(withAttributes(oidc, { email }))).toMatchObject({ verdict: 'EMAIL_MALFORMED', calls: [] });
});

it('filter injection: even if the search answers with everybody, nobody but the address itself is taken', async () => {
  pool.add('bob@example.com');
  const { username } = pool.add('ann@example.com');
  pool.add('ann@example.com.evil.org');
  api.fail('ListUsers', { kind: 'rewrite', rewrite: () => pool.listUsers({ UserPoolId: oidc.userPoolId }) });
  expect(await judge(oidc)).toMatchObject({ verdict: 'LINKED' });
  expect(opened('Descope', 'U2MixedCase01')).toBe(username);
});

it('federated destination: another provider’s profile with the same address is no target', async () => {
  pool.addFederated('Okta', '1', 'ann@example.com');
  expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND' });
});

it('federated destination: a password set on it makes it look native', async () => {
  pool.addFederated('Okta', '1', 'ann@example.com', { status: 'CONFIRMED' });
  expect(await judge(oidc)).toMatchObject({ verdict: 'USER_NOT_FOUND' });
});

it('second hop: a lenient provider, linked to the attacker’s account, wrote the victim’s address there', async () => {
  pool.add('ann@example.com', { identities: [{ providerName: 'Google', userId: 'attacker' }] });
  expect(await judge(oidc)).toMatchObject({ verdict: 'IDENTITY_UNTRUSTED' });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it('second hop: a tenant’s provider wrote an address of another company there', async () => {
  pool.add('victim@other.com', { identities: [{ providerName: 'Entra', userId: 'attacker' }] });
  expect(await judge(withAttributes(oidc, { email: 'victim@other.com' }))).toMatchObject({
    verdict: 'IDENTITY_UNTRUSTED',
  });
});

it('second hop: the same provider, by another person', async () => {
  pool.add('ann@example.com', { identities: [{ providerName: 'Descope', userId: 'attacker' }] });
  expect(await judge(oidc)).toMatchObject({ verdict: 'PROVIDER_TAKEN' });
});

it('invited: the mailbox was never proven', async () => {
  pool.add('ann@example.com', { status: 'FORCE_CHANGE_PASSWORD' });
  expect(await judge(oidc)).toMatchObject({ verdict: 'USER_INVITED' });
});

it('invited, and linking invited users is on, but the administrator did not vouch for the address', async () => {
  pool.add('ann@example.com', { status: 'FORCE_CHANGE_PASSWORD', attributes: { email_verified: 'false' } });
  expect(await judge(oidc, policyOf({ linkInvitedUsers: true }))).toMatchObject({ verdict: 'USER_UNPROVEN' });
});

it('unconfirmed, with a verified address', async () => {
  pool.add('ann@example.com', { status: 'UNCONFIRMED' });
  expect(await judge(oidc, policyOf({ linkInvitedUsers: true }))).toMatchObject({ verdict: 'USER_UNPROVEN' });
});

it('disabled: a banned user comes back by way of the provider', async () => {
  pool.add('ann@example.com', { enabled: false });
  expect(await judge(oidc)).toMatchObject({ refused: 'ACCOUNT_DISABLED' });
});

it('disabled in the second between search and link', async () => {
  const { username } = pool.add('ann@example.com');
  api.fail('AdminGetUser', {
    kind: 'meanwhile',
    run: () => {
      pool.change(username, { enabled: false });
    },
  });
  expect(await judge(oidc)).toMatchObject({ refused: 'ACCOUNT_DISABLED', calls: ['ListUsers', 'AdminGetUser'] });
});

it('several matches: the attacker registered the same address once more, verified', async () => {
  pool.add('ann@example.com');
  pool.add('ANN@example.com');
  expect(await judge(oidc)).toMatchObject({ verdict: 'USERS_AMBIGUOUS' });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it('several matches: the other one is hidden behind empty pages', async () => {
  pool.add('ann@example.com');
  pool.add('ann@example.com');
  pool.pageSizes = [1, 0, 0, 0, 1];
  expect(await judge(oidc)).toMatchObject({ verdict: 'USERS_AMBIGUOUS' });
});

it('same provider with another subject: a second account at the provider cannot join', async () => {
  pool.add('ann@example.com', { identities: [{ providerName: 'Descope', userId: 'U2First' }] });
  expect(await judge(oidc)).toMatchObject({ verdict: 'PROVIDER_TAKEN' });
  expect(opened('Descope', 'U2MixedCase01')).toBeUndefined();
});

it('five identities: no silent duplicate', async () => {
  pool.add('ann@example.com', {
    identities: ['1', '2', '3', '4', '5'].map((userId) => ({ providerName: 'Okta', userId })),
  });
  expect(await judge(oidc)).toMatchObject({ refused: 'TOO_MANY_IDENTITIES' });
});

it('replay: the same event three times gives the same answer, one link and one user', async () => {
  const { username } = pool.add('ann@example.com');
  const policy = policyOf({ afterLink: 'retry' });
  const answers = [await judge(oidc, policy), await judge(oidc, policy), await judge(oidc, policy)];
  expect(answers.map(({ refused }) => refused)).toStrictEqual(['ACCOUNT_LINKED', 'ACCOUNT_LINKED', 'ACCOUNT_LINKED']);
  expect(pool.users).toHaveLength(1);
  expect(pool.user(username)?.identities).toStrictEqual([{ providerName: 'Descope', userId: 'U2MixedCase01' }]);
});

it('replay: two invocations at the same time give the same answer and one link', async () => {
  const { username } = pool.add('ann@example.com');
  const first = policyOf({ afterLink: 'retry' });
  // The same policy, written differently, so that the second invocation runs in another process.
  const second = policyOf({ afterLink: 'retry', providers: [...first.providers].reverse() });
  await Promise.all([judge(readEvent('native-sign-up'), first), judge(readEvent('native-sign-up'), second)]);
  api.fail('AdminLinkProviderForUser', { kind: 'delay', ms: 50 }, { kind: 'delay', ms: 50 });
  const answers = await Promise.all([1, 2].map((n) => trigger.invokeAlone(oidc, n === 1 ? first : second)));
  expect(answers).toStrictEqual(['ACCOUNT_LINKED', 'ACCOUNT_LINKED']);
  expect(pool.user(username)?.identities).toHaveLength(1);
});

it('subject in lower case: a link made from the user name would open nothing', async () => {
  pool.add('ann@example.com');
  expect(await judge(withAttributes(oidc, { 'custom:idp_sub': undefined }))).toMatchObject({
    verdict: 'SUBJECT_MISMATCH',
    calls: [],
  });
  await judge(oidc);
  expect(opened('Descope', 'U2MixedCase01')).toBeDefined();
  expect(opened('Descope', 'u2mixedcase01')).toBeUndefined();
});

it('another person’s subject: a user who may write the subject attribute cannot claim it', async () => {
  pool.add('ann@example.com');
  expect(await judge(withAttributes(oidc, { 'custom:idp_sub': 'SomebodyElse' }))).toMatchObject({
    verdict: 'SUBJECT_MISMATCH',
    calls: [],
  });
});

it('alias: a user who answers to the Username of the match is not the match', async () => {
  const { username } = pool.add('ann@example.com');
  const { username: attacker } = pool.add('ann@example.com', { enabled: true });
  pool.change(attacker, { attributes: { email: 'attacker@evil.org' } });
  api.fail('AdminGetUser', { kind: 'rewrite', rewrite: (answer) => ({ ...answer, Username: attacker }) });
  expect(await judge(oidc)).toMatchObject({
    verdict: 'ANSWER_UNREADABLE',
    refused: 'SIGN_IN_UNAVAILABLE',
    calls: ['ListUsers', 'AdminGetUser'],
  });
  expect(pool.user(username)?.identities).toStrictEqual([]);
});

it('invite-only: self-service at the provider opens no door, whatever else is wrong', async () => {
  const policy = policyOf({ whenNoMatch: 'reject' });
  const events = [
    oidc,
    { ...oidc, userName: 'google_1' },
    withAttributes(oidc, { email: undefined }),
    withAttributes(oidc, { email_verified: 'false' }),
    withAttributes(oidc, { email: 'ann' }),
  ];
  for (const event of events) expect((await judge(event, policy)).refused).toMatch(/^(?:NOT_INVITED|SIGN_IN_REFUSED)$/);
});
