import { holdsCredentials, httpsUrlProblem } from '../../src/model/https-url';

test.each([
  'https://api.descope.com/P2abcDEF',
  'https://sso.example.com',
  'https://sso.example.com:443/realms/acme',
  'https://sso.example.com:80',
  'https://id.example.com/$%7Bx%7D',
  'https://8.8.8.8/',
  'https://[2001:db8::1]/',
  'https://172.32.0.1/',
])('Cognito can call %s', (url) => {
  expect(httpsUrlProblem(url)).toBeUndefined();
});

test.each([
  'http://sso.example.com',
  'HTTPS://sso.example.com',
  'https:/sso.example.com',
  'https://',
  'https:///path',
  'https://:443/',
  'https://sso.example.com:',
  'https://sso.example.com:444',
  'https://sso.example.com:99999',
  'https://sso.example.com#a',
  'https://user@sso.example.com',
  'https://sso.example.com\\@evil.example',
  'https://sso.exa mple.com',
  ' https://sso.example.com',
  'https://sso.example.com\u200b',
  'https://api.descope.com/<Project ID>',
  'https://login.example.com/{tenantid}/v2.0',
  'https://localhost',
  'https://sso',
  'https://printer.local',
  'https://127.0.0.1',
  'https://0x7f.1',
  'https://10.0.0.1',
  'https://172.16.0.1',
  'https://192.168.1.1',
  'https://169.254.169.254',
  'https://[::1]',
  'https://[fd00::1]',
  'https://[fe80::1]',
])('Cognito cannot call %j', (url) => {
  expect(httpsUrlProblem(url)).toMatch(/^(?:must|holds|is|names) /);
});

test.each([
  'https://user:secret@sso.example.com',
  'https://token@sso.example.com/',
  'HTTP://a:b@c',
  ' https://a:b@c',
  'myapp://a@b',
])('%s holds credentials', (url) => {
  expect(holdsCredentials(url)).toBe(true);
});

test.each([
  'https://sso.example.com/@user',
  'https://sso.example.com?mail=a@b',
  'https://sso.example.com#a@b',
  'a@b.example',
  'Acme <a@b.example>',
  'https://@b',
])('%s holds none', (url) => {
  expect(holdsCredentials(url)).toBe(false);
});
