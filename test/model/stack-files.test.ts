import { takenBy } from '../../src/model/stack-files';

test.each([
  ['cdk.tf.json', 'is a file that synth writes'],
  ['./CDK.tf', 'is a file that synth writes'],
  ['state/../metadata.json', 'is a file that synth writes'],
  ['lambda/pre-sign-up.zip', 'is a file that synth writes'],
  ['../other/cdk.tf.json', 'is a file that synth writes'],
  ['../../manifest.json', 'is a file that synth writes'],
  ['.', 'is a folder'],
  ['lambda', 'is a folder'],
  ['state/', 'is a folder'],
  ['state.tf', 'is a file that Terraform reads as configuration'],
  ['terraform.tfvars', 'is a file that Terraform reads as configuration'],
  ['.terraform.lock.hcl', "belongs to Terraform's own files"],
  ['.terraform/terraform.tfstate', "belongs to Terraform's own files"],
  ['terraform.tfstate', undefined],
  ['lambda/terraform.tfstate', undefined],
  ['../acme.tfstate', undefined],
  ['../../../cdk.tf.json', undefined],
  ['modules/state.tf', undefined],
])('%s: %s', (path, taken) => {
  expect(takenBy('acme', path)).toBe(taken);
});
