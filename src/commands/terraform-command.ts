/** What Terraform is called here: `TERRAFORM_BINARY_NAME`, which CDKTF reads as well, such as `tofu`; else `terraform`. */
export function terraformCommand(env: Readonly<Record<string, string | undefined>>): string {
  const name = env.TERRAFORM_BINARY_NAME;
  return name === undefined || name === '' ? 'terraform' : name;
}
