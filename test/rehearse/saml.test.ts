import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { commandLine } from '../cli/command-line';
import { describeWith } from '../terraform/harness/tools';
import { HOST, signingCertificate, startSamlProvider, useStage } from './rehearsal';

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
  const { cwd, open, signIn } = useStage(SPEC);
  let [signing, other]: object[] = [];

  beforeAll(async () => {
    [signing, other] = [await signingCertificate(), await signingCertificate()];
  });

  function rehearse(fault?: string): Promise<Page> {
    return open((certificate, { far }) =>
      startSamlProvider(certificate, {
        ...(fault !== undefined && { fault }),
        listen: far,
        signing: signing ?? {},
        other: other ?? {},
      }),
    );
  }

  test('shows the sign-in, and writes a case that passes, without a personal value', async () => {
    const page = await rehearse();
    const text = await signIn(page);
    expect(text).toContain('A new user is made');
    expect(text).toContain('custom:groups = [staff,admins]');
    expect(await page.content()).not.toContain('SAMLResponse');
    await page.getByRole('button', { name: 'Write the case' }).click();
    await page.getByRole('heading', { name: 'The case is in federation.sign-ins.yaml' }).waitFor();
    const written = readFileSync(path.join(cwd(), 'federation.sign-ins.yaml'), 'utf8');
    expect(written).toContain('person@acme.example');
    expect(written).not.toMatch(/ann/i);
    expect(await commandLine(['test'], { cwd: cwd() })).toMatchObject({
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
    const text = await signIn(await rehearse(fault));
    expect(text).toContain(said);
  });
});
