import fc from 'fast-check';
import { parsePolicy } from '../../lambda/policy';
import { entra, google, policyOf } from './fixtures';

const policy = policyOf();
const { link } = entra;
const NEW_USERS = { emailIsUsername: true, requiredAttributes: ['name'] };
const creating = (changes: object): object => ({
  ...policy,
  whenNoMatch: 'createNative',
  newUsers: { ...NEW_USERS, ...changes },
});
const admitting = (changes: object): object => ({
  ...policy,
  providers: [{ ...google, admission: { emailDomains: ['a.b'], emailVerifiedMapped: true, ...changes } }],
});

it('reads what the generator writes', () => {
  expect(parsePolicy(JSON.stringify(policy))).toStrictEqual(policy);
  const other = policyOf({
    providers: [],
    caseSensitiveUsernames: true,
    whenUnsafe: 'reject',
    whenNoMatch: 'reject',
    linkInvitedUsers: true,
    afterLink: 'retry',
  });
  expect(parsePolicy(JSON.stringify(other))).toStrictEqual(other);
  const everything = policyOf({
    providers: [{ ...google, admission: { emailDomains: ['example.com'], emailVerifiedMapped: false } }],
    whenNoMatch: 'createNative',
    newUsers: { emailIsUsername: true, requiredAttributes: ['name'] },
    nativeSignUp: 'refuseKnownEmail',
    messages: { NOT_INVITED: 'Ask your team lead', ACCOUNT_LINKED: 'Once more' },
  });
  expect(parsePolicy(JSON.stringify(everything))).toStrictEqual(everything);
  const { emailVerifiedAlways: _, ...before } = { ...link!, emailVerifiedAlways: true };
  const older = policyOf({ providers: [{ ...google, link: before }] });
  expect(parsePolicy(JSON.stringify(older))).toStrictEqual(older);
});

it.each(['', ' ', '{', 'null', '1', '"x"', '[]', '{}', 'undefined'])('%j is no policy', (text) => {
  expect(parsePolicy(text)).toBeUndefined();
});

it('an absent variable is no policy', () => {
  expect(parsePolicy(undefined)).toBeUndefined();
});

it.each(Object.keys(policy))('without %s it is no policy', (key) => {
  expect(parsePolicy(JSON.stringify({ ...policy, [key]: undefined }))).toBeUndefined();
  expect(parsePolicy(JSON.stringify({ ...policy, [key]: undefined, another: 1 }))).toBeUndefined();
});

it.each<[string, object]>([
  ['an unknown key', { ...policy, requireMfa: true }],
  ['providers that are no list', { ...policy, providers: { Descope: {} } }],
  ['a text for a boolean', { ...policy, caseSensitiveUsernames: 'false' }],
  ['another text for a boolean', { ...policy, linkInvitedUsers: 'false' }],
  ['an unknown whenUnsafe', { ...policy, whenUnsafe: 'link' }],
  ['an unknown whenNoMatch', { ...policy, whenNoMatch: 'Reject' }],
  ['createNative without newUsers', { ...policy, whenNoMatch: 'createNative' }],
  ['newUsers without createNative', { ...policy, newUsers: NEW_USERS }],
  ['newUsers that are none', { ...policy, whenNoMatch: 'createNative', newUsers: [] }],
  ['newUsers with a text for a boolean', creating({ emailIsUsername: 'true' })],
  ['newUsers with attributes that are no list', creating({ requiredAttributes: 'name' })],
  ['newUsers with an attribute that is no text', creating({ requiredAttributes: ['name', 1] })],
  ['newUsers with an unknown key', creating({ confirm: true })],
  ['an unknown nativeSignUp', { ...policy, nativeSignUp: 'refuse' }],
  ['messages that are none', { ...policy, messages: ['x'] }],
  ['a message for an unknown code', { ...policy, messages: { LINKED: 'x' } }],
  ['a message that is no text', { ...policy, messages: { NOT_INVITED: 5 } }],
  ['an empty message', { ...policy, messages: { NOT_INVITED: '' } }],
  ['an admission that is none', { ...policy, providers: [{ ...google, admission: true }] }],
  ['an admission with an unknown key', admitting({ x: 1 })],
  ['an admission with a domain that is no text', admitting({ emailDomains: [1] })],
  ['an admission with a text for a boolean', admitting({ emailVerifiedMapped: 'true' })],
  [
    'a text for emailVerifiedAlways',
    { ...policy, providers: [{ ...google, link: { ...link, emailVerifiedAlways: 'true' } }] },
  ],
  ['an unknown afterLink', { ...policy, afterLink: '' }],
  ['a provider that is none', { ...policy, providers: [google, null] }],
  ['a provider that is a list', { ...policy, providers: [[]] }],
  ['a provider without a name', { ...policy, providers: [{}] }],
  ['a provider with an empty name', { ...policy, providers: [{ name: '' }] }],
  ['a provider whose name is no text', { ...policy, providers: [{ name: 5 }] }],
  ['a provider with an unknown key', { ...policy, providers: [{ ...google, allowed: true }] }],
  ['a linked provider with an unknown key', { ...policy, providers: [{ ...entra, allowed: true }] }],
  ['a link that is null', { ...policy, providers: [{ ...google, link: null }] }],
  ['a link that is none', { ...policy, providers: [{ ...google, link: true }] }],
  ['a link with an unknown key', { ...policy, providers: [{ ...google, link: { ...link, x: 1 } }] }],
  [
    'a link with another key in place of one',
    { ...policy, providers: [{ ...google, link: { ...link, subjectAttribute: undefined, x: 1 } }] },
  ],
  ['an unknown trust mode', { ...policy, providers: [{ ...google, link: { ...link, trustEmail: 'always' } }] }],
  [
    'a text for emailVerifiedMapped',
    { ...policy, providers: [{ ...google, link: { ...link, emailVerifiedMapped: 'true' } }] },
  ],
  [
    'domains that are a text',
    { ...policy, providers: [{ ...google, link: { ...link, emailDomains: 'example.com' } }] },
  ],
  [
    'a domain that is no text',
    { ...policy, providers: [{ ...google, link: { ...link, emailDomains: ['example.com', 1] } }] },
  ],
  ['an empty domain', { ...policy, providers: [{ ...google, link: { ...link, emailDomains: [''] } }] }],
  ['an empty subject attribute', { ...policy, providers: [{ ...google, link: { ...link, subjectAttribute: '' } }] }],
])('%s makes it none', (_title, value) => {
  expect(parsePolicy(JSON.stringify(value))).toBeUndefined();
});

it('what an object inherits does not complete it', () => {
  expect(parsePolicy(`{"__proto__":${JSON.stringify(policy)}}`)).toBeUndefined();
  const { providers, ...rest } = policy;
  expect(parsePolicy(`{"__proto__":${JSON.stringify(providers)},${JSON.stringify(rest).slice(1)}`)).toBeUndefined();
});

it('any other text is refused without a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parsePolicy(text) === undefined));
});

it('takes no messages of which one is empty', () => {
  const messages = { EMAIL_IN_USE: 'Sign in with Okta', NOT_INVITED: 'Ask' };
  expect(parsePolicy(JSON.stringify(policyOf({ messages })))?.messages).toStrictEqual(messages);
  expect(parsePolicy(JSON.stringify(policyOf({ messages: { ...messages, NOT_INVITED: '' } })))).toBeUndefined();
});
