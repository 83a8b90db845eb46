import { EXPLANATIONS } from '../../src/explanations';
import { REVIEW_CODES } from '../../src/review/codes';
import { cognitoFederation, commandLine } from './command-line';

test.each(EXPLANATIONS)('explain $code says what its section of docs/rules.md says', async (explanation) => {
  const { code, stdout, stderr } = await commandLine(['explain', explanation.code]);
  expect([code, stderr]).toEqual([0, '']);
  const source = explanation.source === undefined ? '' : `Rests on: ${explanation.source}\n`;
  expect(stdout).toBe(`${explanation.code} (${explanation.severity})

${explanation.title}. ${explanation.why}

${source}Page: ${explanation.page} of the package cognito-federation
`);
});

test('a code of a review, and one in the brackets of a report', async () => {
  expect((await commandLine(['explain', 'pool-destroyed'])).stdout).toContain(REVIEW_CODES['pool-destroyed'].why);
  expect(await commandLine(['explain', '[unknown-scope]'])).toEqual(await commandLine(['explain', 'unknown-scope']));
});

test('an error of the login page: where it is seen, the cause, where to look, the rule', () => {
  expect(cognitoFederation(['explain', 'attributes', 'required:', '[email]'])).toEqual({
    code: 0,
    stderr: '',
    stdout: `attributes required: …

The app finds it in the address that it is called back at, or the login page shows it.

An attribute that the pool requires did not come from the provider: it is not mapped, its scope is not asked for, the person declined it, or the account has none (Facebook without an email).

Compare userPool.requiredAttributes with attributeMapping and scopes of the provider.

validate finds it as required-attribute-not-mapped, email-scope-missing or required-email-never-sent.

Rests on: https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoint-idp-responses.html
`,
  });
});

test('a code of the linking function', async () => {
  const { code, stdout } = await commandLine(['explain', 'PreSignUp failed with error NOT_INVITED: There is none.']);
  expect([code, stdout.split('\n')[0]]).toEqual([0, 'NOT_INVITED (of the linking function)']);
});

test('what is unknown: a suggestion, no word of the text', async () => {
  expect(await commandLine(['explain', 'unknown-scop'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Nothing is known of this code or text. Did you mean "unknown-scope"?\n',
  });
  expect(await commandLine(['explain', 'secret hunter2 token'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Nothing is known of this code or text.\n',
  });
  expect(await commandLine(['explain'])).toMatchObject({ code: 2, stdout: '' });
});

test('lines fit the terminal', async () => {
  const { stdout } = await commandLine(['explain', 'unknown-scope'], { width: { out: 60, err: undefined } });
  const long = stdout.split('\n').filter((line) => line.length > 60 && !/^(Rests on|Page): /.test(line));
  expect(long).toEqual([]);
});
