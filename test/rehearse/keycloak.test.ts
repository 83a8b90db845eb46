import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { commandLine, newFolder, removeFolders } from '../cli/command-line';
import { makeCertificate } from '../sign-in/certificate';
import { describeWith } from '../terraform/harness/tools';
import { startKeycloak } from './keycloak';
import {
  CLIENT,
  freePort,
  HOST,
  startChromium,
  startRehearsal,
  type Running,
  type RunningRehearsal,
} from './rehearsal';

const SPEC = `version: 1
name: acme
region: eu-west-1
userPool:
  signInWith: [email]
  customAttributes: { idp_sub: { type: string } }
  domain: { prefix: acme-login }
identityProviders:
  Keycloak:
    preset: keycloak
    issuer: https://${HOST}/realms/acme
    clientId: ${CLIENT.id}
    clientSecret: { variable: keycloak_secret }
  Corp:
    preset: keycloak
    type: saml
    metadataUrl: https://${HOST}/realms/acme/protocol/saml/descriptor
    attributeMapping: { email: mail, custom:idp_sub: login }
appClients:
  web: { callbackUrls: ["https://app.example.com/callback"], scopes: [openid, email, profile] }
accountLinking: { providers: [Keycloak] }
terraform: { backend: { local: { path: terraform.tfstate } } }
`;

describeWith(['keycloak', 'chromium', 'openssl'], 'rehearse, with a real Keycloak and Chromium', () => {
  let keycloak: Running;
  let rehearsal: RunningRehearsal;
  let browser: Browser;
  let cwd: string;

  beforeAll(async () => {
    const certificate = await makeCertificate([HOST]);
    const [far, near] = [await freePort(), await freePort()];
    keycloak = await startKeycloak(certificate, far, near);
    cwd = newFolder();
    writeFileSync(path.join(cwd, 'federation.yaml'), SPEC);
    rehearsal = await startRehearsal(cwd, near, {
      COGNITO_FEDERATION_TEST_LOOPBACK: `127.0.0.1:${far}`,
      NODE_EXTRA_CA_CERTS: certificate.file,
      TF_VAR_keycloak_secret: CLIENT.secret,
    });
    browser = await startChromium(certificate, { [HOST]: far });
  });

  afterAll(async () => {
    await browser.close();
    await rehearsal.end('SIGTERM');
    await keycloak.stop();
    removeFolders();
  });

  test.each(['Keycloak', 'Corp'])('a person signs in through %s, and the case passes', async (name) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(rehearsal.url);
    await page.getByRole('link', { name: `Sign in through ${name} to web` }).click();
    await page.getByLabel('Username or email').fill('ann');
    await page.locator('#password').fill('password-of-ann');
    await page.getByRole('button', { name: 'Sign In' }).click();
    await page.getByRole('heading', { level: 1, name: `Sign-in through ${name}` }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('A new user is made');
    expect(text).toContain('email = ann@acme.example');
    expect(text).toContain('Signed in as a user of its own');
    await page.getByRole('button', { name: 'Write the case' }).click();
    await page.getByRole('heading', { name: 'The case is in federation.sign-ins.yaml' }).waitFor();
    expect(readFileSync(path.join(cwd, 'federation.sign-ins.yaml'), 'utf8')).not.toContain('ann@acme.example');
    expect(await commandLine(['test'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(', 0 failed') as unknown,
    });
  });
});
