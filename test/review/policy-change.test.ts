import type { JsonObject } from '../../src/document/json';
import { compareLinking } from '../../src/review/policy-change';

type Way = 'looser' | 'tighter' | 'other';

const link = { trustEmail: 'verifiedClaim', emailVerifiedMapped: true, emailDomains: [], subjectAttribute: 'custom:s' };
const base = {
  providers: [{ name: 'Descope', link }, { name: 'Partner' }],
  whenUnsafe: 'separateUser',
  whenNoMatch: 'createUser',
};

/** What is said of a change of the policy, by the way it goes. */
function said(before: object, after: object): Readonly<Partial<Record<Way, string>>> {
  const change = compareLinking({ ...base, ...before } as JsonObject, { ...base, ...after } as JsonObject);
  const all: Partial<Record<Way, string>> = {};
  for (const way of ['looser', 'tighter', 'other'] as const)
    if (change[way].length > 0) all[way] = change[way].map((sentence) => JSON.stringify(sentence)).join(' ');
  return all;
}

const partner = (emailDomains?: readonly string[], emailVerifiedMapped = true): object => ({
  providers: [
    { name: 'Descope', link },
    { name: 'Partner', ...(emailDomains && { admission: { emailDomains, emailVerifiedMapped } }) },
  ],
});
const always = { providers: [{ name: 'Descope', link: { ...link, emailVerifiedAlways: true } }, { name: 'Partner' }] };
const newUsers = { emailIsUsername: true, requiredAttributes: [] };

test.each<[string, object, object, Way, string]>([
  ['only some domains', {}, partner(['acme.com']), 'tighter', 'come in through'],
  ['every domain again', partner(['acme.com']), {}, 'looser', 'every email domain'],
  ['another domain more', partner(['a.com']), partner(['a.com', 'b.com']), 'looser', 'b.com'],
  ['one domain less', partner(['a.com', 'b.com']), partner(['a.com']), 'tighter', 'b.com'],
  ['a claim that proves', partner(['a.com'], false), partner(['a.com']), 'looser', 'count as verified'],
  ['email_verified always', {}, always, 'looser', 'emailVerified'],
  ['no longer always', always, {}, 'tighter', 'no other provider'],
  ['native users', {}, { whenNoMatch: 'createNative', newUsers }, 'looser', 'createNative'],
  [
    'native users for strangers',
    { whenNoMatch: 'reject' },
    { whenNoMatch: 'createNative', newUsers },
    'looser',
    'refused',
  ],
  ['no native users', { whenNoMatch: 'createNative', newUsers }, {}, 'tighter', 'for each provider'],
  ['registration refused', {}, { nativeSignUp: 'refuseKnownEmail' }, 'tighter', 'no one registers'],
  ['registration open', { nativeSignUp: 'refuseKnownEmail' }, {}, 'looser', 'may register'],
  ['other words', {}, { messages: { NOT_INVITED: 'Ask' } }, 'other', 'messages'],
  [
    'other native users',
    { whenNoMatch: 'createNative', newUsers },
    { whenNoMatch: 'createNative', newUsers: { ...newUsers, requiredAttributes: ['name'] } },
    'other',
    'how native users are made',
  ],
  ['what is not known', {}, { shiny: true }, 'looser', 'does not know'],
])('of %s one thing is said, in its way', (_, before, after, way, words) => {
  const sentences = said(before, after);
  expect(Object.keys(sentences)).toEqual([way]);
  expect(sentences[way]).toContain(words);
  if (words !== 'does not know') expect(sentences[way]).not.toContain('does not know');
});

test('a provider that is new, or gone, is said elsewhere; nothing is said of what stays', () => {
  const more = { providers: [...base.providers, { name: 'New', admission: { emailDomains: ['a.com'] } }] };
  expect(said({}, more)).toEqual({});
  expect(said(more, {})).toEqual({});
  expect(said(partner(['a.com', 'b.com']), partner(['b.com', 'a.com']))).toEqual({});
});
