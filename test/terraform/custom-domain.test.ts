import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_PROVIDER } from './harness/attached-provider';
import { callService, type Emulator } from './harness/emulators';
import { onlyStack, proveStacks } from './harness/stacks';
import { scratchFolder, terraformEnds } from './harness/terraform';
import { projectRoot } from './harness/tools';

// In a file of its own: the AWS provider waits half a minute for each DNS record, which other tests need not wait for.
proveStacks('a custom domain, with its certificate and records', [
  {
    spec: 'test/specs/custom-domain.yaml',
    variables: { staff_client_secret: 'a secret' },
    madeUp: { placeholder: 'Z0123456789ABCDEFGHIJ', make: makeHostedZone },
    // One process of the provider holds one configuration, and this stack has two.
    ownProvider: true,
    applied: customDomainIsServed,
    next: customDomainIsTakenBack,
  },
]);

/** Makes the hosted zone of test/specs/custom-domain.yaml and gives its id. */
async function makeHostedZone(emulator: Emulator): Promise<string> {
  const response = await fetch(`${emulator.url}/2013-04-01/hostedzone`, {
    method: 'POST',
    headers: {
      Authorization:
        'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/route53/aws4_request, SignedHeaders=host, Signature=0',
      'Content-Type': 'application/xml',
    },
    body: '<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>acme.com</Name><CallerReference>test</CallerReference></CreateHostedZoneRequest>',
  });
  const text = await response.text();
  const id = /<Id>\/hostedzone\/(Z[A-Z0-9]+)<\/Id>/.exec(text)?.[1];
  if (id === undefined) throw new Error(`No hosted zone was made: ${text}`);
  return id;
}

/** The domain of test/specs/custom-domain.yaml has the certificate that the stack made in us-east-1, and its records. */
async function customDomainIsServed(emulator: Emulator, dir: string): Promise<void> {
  const described = JSON.parse(
    await callService(emulator, {
      region: 'us-west-2',
      service: 'cognito-idp',
      action: 'AWSCognitoIdentityProviderService.DescribeUserPoolDomain',
      input: { Domain: 'auth.acme.com' },
    }),
  ) as { readonly DomainDescription: { readonly CustomDomainConfig?: { readonly CertificateArn?: string } } };
  expect(described.DomainDescription.CustomDomainConfig?.CertificateArn).toMatch(/^arn:aws:acm:us-east-1:/);
  const { stdout } = await terraformEnds(0, dir, ['output', '-json'], emulator.env);
  const outputs = JSON.parse(stdout) as Readonly<Record<string, { readonly value: unknown }>>;
  expect(outputs['domain']?.value).toBe('auth.acme.com');
  expect(outputs['idp_redirect_uri']?.value).toBe('https://auth.acme.com/oauth2/idpresponse');
  expect(outputs['prefix_idp_redirect_uri']?.value).toBe(
    'https://custom-domain-test.auth.us-west-2.amazoncognito.com/oauth2/idpresponse',
  );
  expect(outputs['domain_cloudfront_target']?.value).toMatch(/cloudfront\.net$/);
  const { stdout: state } = await terraformEnds(0, dir, ['state', 'list'], emulator.env);
  expect(state.split('\n').filter((address) => address.startsWith('aws_route53_record.'))).toEqual([
    'aws_route53_record.custom_a',
    'aws_route53_record.custom_aaaa',
    'aws_route53_record.custom_certificate',
  ]);
}

/**
 * The spec of test/specs/custom-domain.yaml goes back to its prefix alone. What was made in us-east-1 can only be deleted with
 * the provider there, which docs/triggers-and-domain.md has the team keep for one apply.
 */
async function customDomainIsTakenBack(emulator: Emulator, dir: string, specText: string): Promise<void> {
  const folder = scratchFolder('taken-back');
  const env = { ...emulator.env, ...OWN_PROVIDER, TF_VAR_staff_client_secret: 'a secret' };
  const stack = async (name: string, text: string): Promise<string> => {
    const file = join(folder, `${name}.yaml`);
    writeFileSync(file, text);
    const made = await onlyStack(file, join(folder, name), false);
    for (const kept of ['.terraform.lock.hcl', 'terraform.tfstate']) copyFileSync(join(dir, kept), join(made, kept));
    await terraformEnds(0, made, ['init'], env);
    return made;
  };
  const back = specText.replace(/^ *custom: .*\n/m, '');
  const refused = await terraformEnds(1, await stack('refused', back), ['plan'], env);
  expect(refused.output).toContain('Provider configuration not present');

  const page = readFileSync(join(projectRoot, 'docs/triggers-and-domain.md'), 'utf8');
  const [, provider = ''] = /```hcl\n(provider "aws" [\s\S]*?)```/.exec(page) ?? [];
  writeFileSync(join(folder, 'us-east-1.tf'), provider);
  const kept = await stack('kept', back.replace('terraform:\n', 'terraform:\n  include: [us-east-1.tf]\n'));
  await terraformEnds(0, kept, ['apply', '-auto-approve'], env);
  const { stdout } = await terraformEnds(0, kept, ['state', 'list'], env);
  expect(stdout).not.toMatch(/custom|aws_route53_record|aws_acm/);
  copyFileSync(join(kept, 'terraform.tfstate'), join(dir, 'terraform.tfstate'));
  await terraformEnds(0, await stack('back', back), ['plan', '-detailed-exitcode'], env);
}
