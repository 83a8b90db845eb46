import { terraformCommand } from '../../src/commands/terraform-command';

test.each([
  [{}, 'terraform'],
  [{ TERRAFORM_BINARY_NAME: '' }, 'terraform'],
  [{ TERRAFORM_BINARY_NAME: 'tofu' }, 'tofu'],
])('with %j Terraform is called %s', (env, command) => {
  expect(terraformCommand(env)).toBe(command);
});
