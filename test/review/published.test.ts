import { readPlan } from '../../src/review/plan';
import { reviewPlans } from '../../src/review/review';
import { plainText } from '../../src/review/sentence';
import { planText, type ShortChange } from './plan';

const PARAMETER = 'aws_ssm_parameter';
const SECRET = 'aws_secretsmanager_secret';
const VERSION = 'aws_secretsmanager_secret_version';

/** Code, place in the spec and sentence of each finding. */
function findings(...changes: readonly ShortChange[]): readonly string[] {
  return reviewPlans([{ stack: 'acme', read: readPlan(planText(changes)) }]).stacks.flatMap(({ findings: found }) =>
    found.map(({ code, at, message }) => `${code} ${at.join('.')}: ${plainText(message)}`),
  );
}

const issuer = { name: '/acme/auth/issuer', insecure_value: 'https://cognito-idp.eu-west-1.amazonaws.com/a' };

test('of what is new it is said that it is made', () => {
  expect(findings({ type: PARAMETER, name: 'issuer', actions: ['create'], after: issuer })).toEqual([
    'created : "aws_ssm_parameter.issuer" is made.',
  ]);
});

test('what is gone, or goes by another name, is missing for those who read it', () => {
  expect(findings({ type: PARAMETER, name: 'issuer', actions: ['delete'], before: issuer })).toEqual([
    'publication-removed publish.ssm: A reader of the parameter "/acme/auth/issuer" finds nothing any more.',
  ]);
  expect(
    findings({
      type: SECRET,
      name: 'web',
      actions: ['delete', 'create'],
      before: { name: 'acme/auth/web' },
      after: { name: 'acme/sso/web' },
      replace_paths: [['name']],
    }),
  ).toEqual([
    'publication-removed publish.clientSecrets: A reader of the secret "acme/auth/web" finds nothing any more: it is called "acme/sso/web" from now on.',
  ]);
});

test('another value is said, and not shown', () => {
  expect(
    findings({
      type: PARAMETER,
      name: 'client_id_web',
      actions: ['update'],
      before: { name: '/acme/auth/clients/web/client_id', insecure_value: '1a' },
      after: { name: '/acme/auth/clients/web/client_id', insecure_value: '2b' },
    }),
  ).toEqual(['publication-changed publish.ssm: The parameter "/acme/auth/clients/web/client_id" gets another value.']);
  expect(
    findings({
      type: VERSION,
      name: 'web',
      actions: ['delete', 'create'],
      before: { secret_string: 'b7Kq-secret' },
      after: {},
      after_unknown: { secret_string: true },
      before_sensitive: { secret_string: true },
      after_sensitive: { secret_string: true },
      replace_paths: [['secret_string']],
    }),
  ).toEqual(['publication-changed publish.clientSecrets: The secret of "web" gets another content.']);
});

test('what a published secret is encrypted with is named', () => {
  expect(
    findings({
      type: SECRET,
      name: 'web',
      actions: ['update'],
      before: { name: 'acme/auth/web', kms_key_id: '' },
      after: { name: 'acme/auth/web', kms_key_id: 'arn:aws:kms:eu-west-1:123456789012:key/1' },
    }),
  ).toEqual(['changed-otherwise : Changes: "kms_key_id".']);
});

test('a parameter of the team is not judged', () => {
  expect(
    findings({ type: PARAMETER, name: 'banner', actions: ['delete'], before: { name: '/acme/banner' } }),
  ).toContainEqual(expect.stringMatching(/^outside-the-stack /));
});

test('with the pool goes what is published of it', () => {
  expect(
    findings(
      { type: 'aws_cognito_user_pool', name: 'pool', actions: ['delete'], before: { name: 'acme' } },
      { type: PARAMETER, name: 'issuer', actions: ['delete'], before: issuer },
    ).filter((finding) => finding.startsWith('publication')),
  ).toEqual([]);
});
