import * as fc from 'fast-check';
import { visible } from '../../src/diagnostics/text';
import { handoffSheets } from '../../src/handoff/sheets';
import { code, fenced } from '../../src/report/markdown';
import type { Federation } from '../../src/model/federation';
import type { Spec } from '../../src/spec/spec';
import { federationOf as federationOfSpec } from '../federation-of';
import { partsOf } from './sheets';

/** Text of what Markdown, HTML and link finders look for, and of anything else. */
const hostile = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '``',
        '```',
        '~~~',
        '|',
        '\\',
        '\n',
        '\r',
        '\t',
        ' ',
        '  ',
        '<',
        '>',
        '<script>',
        '</',
        '<!--',
        '-->',
        '&lt;',
        '&#96;',
        '*',
        '_',
        '#',
        '\n# ',
        '\n- ',
        '\n\n',
        '1. ',
        '[',
        '](',
        ')',
        '![',
        'javascript:',
        'https://evil.example',
        'www.evil.example',
        'me@evil.example',
        '---',
        '| --- |',
        '$',
        '${x}',
        '\u202e',
        '\u200b',
        '\u00a0',
        'a',
        '🔑',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('whatever the text, a reader sees it as one piece of code and nothing else', () => {
  fc.assert(
    fc.property(
      hostile.filter((text) => !/^ +$/.test(text)),
      (text) => {
        const parts = partsOf(`- before ${code(text)} after\n- next`);
        expect(parts.filter(({ type }) => !/^(?:bullet_list|list_item|paragraph)_(?:open|close)$/.test(type))).toEqual([
          { type: 'text', tag: '', content: 'before ' },
          { type: 'code_inline', tag: 'code', content: visible(text) },
          { type: 'text', tag: '', content: ' after' },
          { type: 'text', tag: '', content: 'next' },
        ]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('whatever the lines, a reader sees them as one block of code, with nothing in it unseen', () => {
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (lines) => {
      const shown = lines.map(visible).join('\n');
      expect(partsOf(`before\n\n${fenced(lines)}\n\nafter`)).toMatchObject([
        { type: 'paragraph_open' },
        { type: 'text', content: 'before' },
        { type: 'paragraph_close' },
        { type: 'fence', tag: 'code', content: `${shown}\n` },
        { type: 'paragraph_open' },
        { type: 'text', content: 'after' },
        { type: 'paragraph_close' },
      ]);
    }),
    { numRuns: 1000 },
  );
});

test('a name of a reference with unseen characters shows them escaped in the addresses of a sheet', () => {
  const federation = federationOf(['a']);
  const url = {
    prefix: '',
    suffix: '',
    reference: { kind: 'secretsManager', id: 'urls', jsonKey: 'a\u202eb\u2028c' },
  } as const;
  const appClients = federation.appClients.map((client) => ({ ...client, callbackUrls: [url], logoutUrls: [url] }));
  const text = [...handoffSheets({ ...federation, appClients }).values()].join('');
  expect(text).not.toMatch(/[\u202e\u2028]/);
  expect(text.split('<secret urls (a\\u202Eb\\u2028c)>').length - 1).toBeGreaterThanOrEqual(3);
});

test('an empty text and a blank one show as such', () => {
  expect(code('')).toBe('(empty)');
  expect(code('  ')).toBe('`\\u0020\\u0020`');
});

/** A federation in which every text that can be hostile after the checks is. */
function federationOf(texts: readonly string[]): Federation {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? 'a';
  const spec: Spec = {
    version: 1,
    name: 'hostile',
    region: 'us-east-1',
    userPool: { domain: { prefix: 'hostile' }, requiredAttributes: ['email'] },
    identityProviders: {
      'www.evil.example': {
        preset: 'idura',
        issuer: `https://idp.example.com/${text()}`,
        clientId: text(),
        clientSecret: { secretsManager: text(), jsonKey: text() },
        scopes: ['openid', text(), text()],
        attributeMapping: { email: text(), name: text(), [`custom:${text()}`]: text(), email_verified: text() },
        endpoints: {
          authorize: `https://${text()}`,
          token: `https://${text()}`,
          userInfo: `https://${text()}`,
          jwks: `https://${text()}`,
        },
      },
    },
    appClients: {
      web: {
        callbackUrls: [`https://app.example.com/${text()}`],
        logoutUrls: [`https://app.example.com/${text()}`],
        scopes: ['openid', text()],
      },
    },
    accountLinking: { providers: { 'www.evil.example': { trustEmail: 'attested', emailDomains: [text()] } } },
  };
  return federationOfSpec(spec);
}

/** What there is of a sheet beside lists of a length that the texts decide, and code. */
function frame(markdown: string): readonly string[] {
  return partsOf(markdown).flatMap(({ type, content }) =>
    /^(?:heading|table|html|fence|link|image|strong|blockquote|hr)/.test(type)
      ? [type === 'fence' || type.startsWith('html') ? `${type} ${content.split('\n').length}` : type]
      : [],
  );
}

test('whatever a spec says, its sheets have the same frame: no markup, link or HTML comes from it', () => {
  const plain = [...handoffSheets(federationOf(Array.from({ length: 40 }, (_, index) => `text${index}`))).values()].map(
    frame,
  );
  fc.assert(
    fc.property(fc.uniqueArray(hostile, { minLength: 40, maxLength: 40 }), (texts) => {
      expect([...handoffSheets(federationOf(texts)).values()].map(frame)).toEqual(plain);
    }),
    { numRuns: 200 },
  );
  expect(plain[0]?.filter((type) => type.startsWith('html'))).toHaveLength(1);
  expect(plain[0]?.filter((type) => type.startsWith('link') || type === 'image')).toEqual([]);
});
