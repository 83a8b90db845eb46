import { EXPLANATIONS } from '../../src/explanations';
import { KNOWN_ERRORS } from '../../src/known-errors/catalogue';
import { findError } from '../../src/known-errors/find';
import { KNOWN_REFUSALS } from '../../src/known-errors/refusals';

/** The text under which an error is found, or the code of a refusal. */
function found(text: string): string | undefined {
  const result = findError(text);
  if (result.kind === 'refusal') return result.code;
  return result.kind === 'error' ? result.error.shown[0] : undefined;
}

describe('the catalogue', () => {
  test.each(KNOWN_ERRORS.map((error) => [error.shown[0] ?? '', error] as const))('%s', (_, error) => {
    for (const text of [error.cause, error.look]) expect(text).toMatch(/^\S.*[^.]\.$/s);
    expect(error.source).toMatch(/^https:\/\//);
    expect(new Set(error.caughtBy).size).toBe(error.caughtBy.length);
    for (const code of error.caughtBy) expect(EXPLANATIONS.find((one) => one.code === code)).toBeDefined();
    // Each of its texts, with something in place of what differs, leads to it.
    for (const shown of error.shown) expect(found(shown.replaceAll('…', 'Acme'))).toBe(error.shown[0]);
  });

  test('every refusal of the linking function is explained', () => {
    for (const [code, { cause, look }] of Object.entries(KNOWN_REFUSALS)) {
      for (const text of [cause, look]) expect(text).toMatch(/^\S.*[^.]\.$/s);
      expect(found(`PreSignUp failed with error ${code}: Some words.`)).toBe(code);
    }
  });
});

test.each([
  ['Attributes Required: [email]', 'attributes required: …'],
  [
    'operation error Cognito: InvalidParameterException: The provider Okta does not exist for User Pool us-east-1_a.',
    'The provider … does not exist for User Pool …',
  ],
  [
    'https://app.example.com/cb?error_description=user.email%3A+Attribute+cannot+be+updated&error=invalid_request',
    '… Attribute cannot be updated',
  ],
  ['https://app.example.com/cb?error=invalid_request', 'invalid_request'],
  ['Descope Error - 401 invalid_client', '… error getting token'],
  ['{"error":"invalid_client"}', 'invalid_client'],
  [
    'Merging is not currently supported',
    'Merging is not currently supported, provide a SourceUser that has not been signed up in order to link',
  ],
  ['PreSignUp failed with error Something of their own.', 'PreSignUp failed with error …'],
  ['  an  error\n  `redirect_mismatch` ', 'redirect_mismatch'],
])('%s', (text, expected) => {
  expect(found(text)).toBe(expected);
});

test('a code of one word is not found inside of another one', () => {
  expect(found('redirect_mismatches')).toBeUndefined();
  expect(found('my_invalid_scope_x')).toBeUndefined();
});

test('what is like a known text is suggested, and nothing is of what is not', () => {
  expect(findError('Login opton is not avaliable')).toEqual({
    kind: 'unknown',
    similar: expect.arrayContaining(['Login option is not available. Please try another one']) as unknown,
  });
  expect(findError('NOT_INVITE')).toMatchObject({ kind: 'unknown', similar: ['NOT_INVITED'] });
  for (const text of ['', 'q', 'the quick brown fox jumps', '%%%', '%ff%fe'])
    expect(findError(text)).toEqual({ kind: 'unknown', similar: [] });
});

test('a long text is answered at once', () => {
  expect(findError('a '.repeat(5_000_000)).kind).toBe('unknown');
});
