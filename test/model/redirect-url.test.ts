import { load } from '../../src/load';
import { redirectUrlPartProblem } from '../../src/model/redirect-url';

test.each([
  ['https://', '/callback'],
  ['', '/callback?a=b'],
  ['', ''],
  ['http://', ':3000/callback'],
  ['http://localhost:', '/callback'],
  ['https://app.acme.com/', '?next=*'],
  ['com.acme.app://', ''],
  ['https://app.acme.com/?a="$', '{b}&c=%{d}\\e'],
])('nothing is known against what comes between %j and %j', (prefix, suffix) => {
  expect(redirectUrlPartProblem(prefix, suffix)).toBeUndefined();
});

test.each([
  [' https://', '', 'prefix', 'holds white space or invisible characters'],
  ['https://app.acme.com/', '\n${x}', 'suffix', 'holds white space or invisible characters'],
  ['javascript:', '', 'prefix', 'uses javascript, which is no scheme of an app'],
  ['https://*.', '/callback', 'prefix', 'holds a wildcard, but URLs are compared byte for byte'],
  ['https://', '/callback#top', 'suffix', 'has a fragment, which no redirect may have'],
  ['https://app.acme.com/#', '', 'prefix', 'has a fragment, which no redirect may have'],
  ['http://app.acme.com/', '', 'prefix', 'uses http, which Cognito accepts only for localhost, 127.0.0.1 and [::1]'],
  ['HTTPS://app.acme.com/', '', 'prefix', 'has a scheme in upper case'],
  ['htps://app.acme.com/', '', 'prefix', 'uses the scheme htps'],
])('whatever comes between %j and %j, it is wrong', (prefix, suffix, part, words) => {
  expect(redirectUrlPartProblem(prefix, suffix)).toMatchObject({ part, words });
});

test('the part that is wrong is pointed at', () => {
  const spec = `version: 1
name: acme
region: us-west-2
userPool: {}
appClients:
  web:
    callbackUrls:
      - { ssmParameter: /web/domain, prefix: "https://", suffix: "/call back" }
    logoutUrls:
      - { variable: web_domain, prefix: "https://somebody:secret@" }
terraform: { backend: { s3: { bucket: acme-tfstate, key: acme.tfstate, region: us-west-2 } } }
`;
  const { diagnostics } = load([{ file: 'federation.yaml', bytes: Buffer.from(spec) }]);
  expect(
    diagnostics.flatMap(({ code, severity, message, range }) =>
      severity === 'error' ? [[code, range?.start.line, message]] : [],
    ),
  ).toEqual([
    ['redirect-url-malformed', 8, 'The suffix "/call back" holds white space or invisible characters.'],
    ['credentials-in-url', 10, 'The text between // and @ is a user name or password.'],
  ]);
});
