import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { commandLine, newFolder, removeFolders } from '../cli/command-line';
import { makeCertificate, type Certificate } from '../sign-in/certificate';
import { describeWith } from '../terraform/harness/tools';
import {
  freePort,
  HOST,
  signingCertificate,
  startChromium,
  startRehearsal,
  startSamlProvider,
  type Running,
  type RunningRehearsal,
} from './rehearsal';

const SPEC = `version: 1
name: acme
region: eu-west-1
userPool:
  signInWith: [email]
  customAttributes: { idp_sub: { type: string }, groups: { type: string } }
  domain: { prefix: acme-login }
identityProviders:
  Corp:
    type: saml
    metadataUrl: https://${HOST}/metadata
    attributeMapping: { email: mail, custom:idp_sub: id, custom:groups: groups }
appClients:
  web: { callbackUrls: ["https://app.example.com/callback"], scopes: [openid, email, profile] }
accountLinking: { providers: { Corp: { trustEmail: attested, emailDomains: [acme.example] } } }
terraform: { backend: { local: { path: terraform.tfstate } } }
`;

describeWith(['chromium', 'openssl'], 'rehearse, with a SAML provider and Chromium', () => {
  let certificate: Certificate;
  let [signing, other]: object[] = [];
  let browser: Browser;
  let far: number;
  let near: number;
  let cwd: string;
  let rehearsal: RunningRehearsal | undefined;
  let provider: Running | undefined;

  beforeAll(async () => {
    certificate = await makeCertificate([HOST]);
    [signing, other] = [await signingCertificate(), await signingCertificate()];
    [far, near] = [await freePort(), await freePort()];
    browser = await startChromium(certificate, { [HOST]: far });
  });

  beforeEach(() => {
    cwd = newFolder();
    writeFileSync(path.join(cwd, 'federation.yaml'), SPEC);
  });

  afterEach(async () => {
    await rehearsal?.end('SIGTERM');
    await provider?.stop();
    rehearsal = provider = undefined;
  });

  afterAll(async () => {
    await browser.close();
    removeFolders();
  });

  /** Clicks from the first page through the provider to what the rehearsal shows. */
  async function signIn(fault?: string): Promise<Page> {
    provider = await startSamlProvider(certificate, {
      ...(fault !== undefined && { fault }),
      listen: far,
      signing: signing ?? {},
      other: other ?? {},
    });
    rehearsal = await startRehearsal(cwd, near, {
      COGNITO_FEDERATION_TEST_LOOPBACK: `127.0.0.1:${far}`,
      NODE_EXTRA_CA_CERTS: certificate.file,
    });
    const page = await (await browser.newContext()).newPage();
    await page.goto(rehearsal.url);
    await page.getByRole('link', { name: 'Sign in through Corp' }).click();
    if (new URL(page.url()).hostname === HOST) await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sign-in through Corp' }).waitFor();
    return page;
  }

  test('shows the sign-in, and writes a case that passes, without a personal value', async () => {
    const page = await signIn();
    const text = await page.locator('main').innerText();
    expect(text).toContain('A new user is made');
    expect(text).toContain('custom:groups = [staff,admins]');
    expect(await page.content()).not.toContain('SAMLResponse');
    await page.getByRole('button', { name: 'Write the case' }).click();
    await page.getByRole('heading', { name: 'The case is in federation.sign-ins.yaml' }).waitFor();
    const written = readFileSync(path.join(cwd, 'federation.sign-ins.yaml'), 'utf8');
    expect(written).toContain('person@acme.example');
    expect(written).not.toMatch(/ann/i);
    expect(await commandLine(['test'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 passed, 0 failed') as unknown,
    });
  });

  test.each<[string, string]>([
    ['no metadata', 'A document of the provider cannot be read'],
    ['unsigned', 'fits no certificate of the metadata'],
    ['another certificate', 'fits no certificate of the metadata'],
    ['audience', 'The assertion is for another service provider'],
    ['expired', 'The assertion is not valid at this moment'],
    ['status', 'The provider ended the sign-in with an error'],
    ['not asked', 'answers no request of this rehearsal'],
    ['no response', 'did not send a SAML response'],
    ['garbage', 'The SAML response cannot be read'],
    ['no NameID', 'The answer of the provider has no subject'],
    ['no email', 'mail was not sent'],
  ])('%s: the page names it', async (fault, said) => {
    const text = await (await signIn(fault)).locator('main').innerText();
    expect(text).toContain(said);
  });
});
