import { REFUSALS } from '../../src/model/refusals';
import { checkSpec } from '../../src/spec/check';
import schema from '../../schemas/format.schema.json';

/** Whether a spec may have these words for a refusal. */
function accepted(words: string): boolean {
  const checked = checkSpec({
    version: 1,
    name: 'acme',
    region: 'us-west-2',
    userPool: {},
    accountLinking: { messages: { NOT_INVITED: words } },
  });
  return !('findings' in checked);
}

test('every refusal of the function can have words of its own', () => {
  expect(Object.keys(schema.$defs.RefusalMessages.properties).sort()).toEqual(Object.keys(REFUSALS).sort());
});

test.each([
  'Ask your team lead for an invitation.',
  'Schreiben Sie an hilfe@acme.com: wir helfen',
  '招待を依頼してください',
  'a "quoted" ${word} and/or %{more}',
  'x'.repeat(200),
])('plain text is taken: %j', (words) => {
  expect(accepted(words)).toBe(true);
});

test.each([
  '',
  '   ',
  'x'.repeat(201),
  'two\nlines',
  'a\u0000b',
  'a\u007Fb',
  'a\u2028b',
  'left\u202Etfel',
  'see https://evil.example',
  'see HTTP://evil.example',
  'see www.evil.example',
  'see WWW.evil.example',
  'write to MailTo:a@evil.example',
  'see evil.example/login',
  '<b>now</b>',
])('anything else is not: %j', (words) => {
  expect(accepted(words)).toBe(false);
});
