import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { commandLine } from '../cli/command-line';
import { describeWith } from '../terraform/harness/tools';
import { CLIENT, HOST, startProvider, useStage } from './rehearsal';

const SPEC = `version: 1
name: acme
region: eu-west-1
userPool:
  signInWith: [email]
  customAttributes: { idp_sub: { type: string }, roles: { type: string } }
  domain: { prefix: acme-login }
identityProviders:
  Corp:
    type: oidc
    issuer: https://${HOST}
    clientId: ${CLIENT.id}
    clientSecret: { variable: corp_secret }
    scopes: [openid, email, profile]
    attributeMapping: { email: email, email_verified: email_verified, name: name, custom:idp_sub: sub }
appClients:
  web: { callbackUrls: ["https://app.example.com/callback"], scopes: [openid, email, profile] }
accountLinking: { providers: [Corp], whenUnsafe: reject }
terraform: { backend: { local: { path: terraform.tfstate } } }
`;

const CLAIMS = { email: 'ann@example.org', email_verified: true, name: 'Ann Real' };

const SIGN_INS = `version: 1
spec: federation.yaml
users:
  ann: { email: ann@example.org, emailVerified: true }
signIns:
  - name: nobody proves it
    through: Corp
    claims: { sub: x, email: ann@example.org, email_verified: false }
    expect: { outcome: refused }
`;

describeWith(['chromium', 'openssl'], 'rehearse, with a certified OpenID provider and Chromium', () => {
  const { cwd, near, open, signIn, interrupt } = useStage(SPEC);

  function rehearse(fault?: string, claims: object = CLAIMS): Promise<Page> {
    return open((certificate, { far, near: rehearsal }) =>
      startProvider(certificate, { ...(fault !== undefined && { fault }), claims, rehearsal, listen: far }),
    );
  }

  test('shows the sign-in, and writes a case that passes, without a personal value', async () => {
    writeFileSync(path.join(cwd(), 'federation.sign-ins.yaml'), SIGN_INS);
    const page = await rehearse();
    expect(await page.locator('main').innerText()).toContain(`http://localhost:${near()}/oauth2/idpresponse`);
    const text = await signIn(page);
    expect(text).toContain('Linked, and signed in as ann');
    expect(text).toContain('Signed in as ann');
    expect(text).toMatch(/email\tann@example\.org\tuserinfo\temail = ann@example\.org/);
    expect(text).toContain('custom:idp_sub = Subject_Of_Ann');
    expect(page.url()).not.toContain('code=');
    const markup = await page.content();
    expect(markup).not.toContain(CLIENT.secret);
    expect(markup).not.toMatch(/eyJ[\w-]{20}/);
    await page.getByRole('button', { name: 'Write the case' }).click();
    await page.getByRole('heading', { name: 'The case is in federation.sign-ins.yaml' }).waitFor();
    const written = readFileSync(path.join(cwd(), 'federation.sign-ins.yaml'), 'utf8');
    expect(written.startsWith(SIGN_INS)).toBe(true);
    expect(written).not.toContain('Ann Real');
    expect(written).not.toContain('Subject_Of_Ann');
    expect(await commandLine(['test', 'federation.sign-ins.yaml'], { cwd: cwd() })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('2 passed, 0 failed') as unknown,
    });
  });

  test('without a file of sign-ins it makes one', async () => {
    const page = await rehearse();
    expect(await signIn(page)).toContain('A new user is made');
    await page.getByRole('button', { name: 'Write the case' }).click();
    await page.getByRole('heading', { name: 'The case is in' }).waitFor();
    expect(await commandLine(['test'], { cwd: cwd() })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 passed, 0 failed') as unknown,
    });
    const { code, output } = await interrupt();
    expect([code, output]).toEqual([0, expect.not.stringContaining('Error')]);
  });

  test.each<[string, string]>([
    ['slash in the issuer', 'calls itself by another issuer'],
    ['no discovery document', 'A document of the provider cannot be read'],
    ['no userinfo endpoint', 'The provider has no userinfo endpoint'],
    ['HS256', 'signed in a way that Cognito does not accept'],
    ['no kid', 'does not say which key signed it'],
    ['kid unknown', 'fits no key of the provider'],
    ['signed by another key', 'fits no key of the provider'],
    ['issuer of another tenant', 'The ID token has another issuer'],
    ['audience of another client', 'The ID token is for another client'],
    ['expired', 'The ID token has expired'],
    ['no ID token', 'There is no ID token'],
    ['no token type', 'invalid token_type in idp oauth response'],
    ['basic alone', 'accepts the secret only in a header'],
    ['other secret', 'does not accept the client id with this secret'],
    ['userinfo as JWT', 'does not answer in plain JSON'],
    ['userinfo of somebody else', 'answers about another person'],
    ['userinfo refused', 'refuses the access token'],
    ['scope refused', 'does not know a scope'],
    ['long subject', 'The user name is longer than 128 characters'],
    ['PKCE demanded', 'The provider demands PKCE'],
    ['access denied', 'does not let this person into the application'],
  ])('%s: the page names it', async (fault, said) => {
    const text = await signIn(await rehearse(fault));
    expect(text).toContain(said);
    expect(text).toMatch(/Fix: \S/);
    expect(text).not.toContain(CLIENT.secret);
  });

  test.each<[string, (spec: string) => string, object, string, string]>([
    [
      'a claim that is not sent',
      (spec) => spec,
      { email: 'ann@example.org', name: 'A' },
      'email_verified was not sent',
      'What is missing',
    ],
    [
      'a list that is too long',
      (spec) => spec.replace('name: name', 'custom:roles: roles'),
      { ...CLAIMS, roles: Array.from({ length: 400 }, (_, i) => `role-${i}`) },
      'must not be longer than 2048',
      'Cognito ends the sign-in',
    ],
    [
      'a phone number without its country',
      (spec) => spec.replace('name: name', 'phone_number: phone_number').replace('profile]', 'phone]'),
      { ...CLAIMS, phone_number: '0123' },
      'Invalid phone number format',
      'E.164',
    ],
  ])('%s: the page names it', async (_, change, claims, said, more) => {
    writeFileSync(path.join(cwd(), 'federation.yaml'), change(SPEC));
    const text = await signIn(await rehearse(undefined, claims));
    expect(text).toContain(said);
    expect(text).toContain(more);
    expect(text).toMatch(/federation\.yaml:\d+:\d+/);
  });
});
