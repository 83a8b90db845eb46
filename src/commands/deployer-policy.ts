import type { RolePolicies } from './program';
import { command, SPEC_OPTIONS } from './command';
import { EXIT } from './terminal';

/** `deployer-policy [SPEC…]`: prints the IAM policies of the roles that deploy the stacks, one JSON document after the other. */
export const deployerPolicy = command({
  name: 'deployer-policy',
  operands: '[SPEC…]',
  summary: 'print the IAM policy that the role deploying the stacks needs',
  options: { 'plan-only': { type: 'boolean', summary: 'only what terraform plan needs' }, ...SPEC_OPTIONS },
  async run({ operands, values }, terminal) {
    const { ACCOUNT_PLACEHOLDER, deployerPolicies, isQuiet, MAX_POLICY_LENGTH, policyLength, policyText, readSpecs } =
      await import('./program.js');
    const read = await readSpecs(operands, terminal, { ...values, printsResult: true });
    if ('exit' in read) return read.exit;
    const roles = deployerPolicies(read.loaded.federations, values['plan-only'] === true ? 'plan' : 'apply');
    const documents = roles.flatMap((role) => role.documents);
    const texts = documents.map((document) => policyText(document));
    for (const text of texts) terminal.out(text);
    if (!isQuiet(values)) {
      const lines = [
        ...policyNames(roles, ACCOUNT_PLACEHOLDER),
        ...(texts.some((text) => text.includes(ACCOUNT_PLACEHOLDER))
          ? [
              `${ACCOUNT_PLACEHOLDER} stands for the account id: replace it, or name one account in terraform.allowedAccountIds.`,
            ]
          : []),
      ];
      terminal.err(lines.map((line) => `${line}\n`).join(''));
    }
    const tooLong = documents.filter((document) => policyLength(document) > MAX_POLICY_LENGTH).length;
    if (tooLong === 0) return EXIT.clean;
    terminal.err(
      `A statement cannot be made shorter: IAM accepts no policy of more than ${MAX_POLICY_LENGTH} characters, and ${tooLong} of these are longer.\n`,
    );
    return EXIT.problems;
  },
});

/** Which document is whose; nothing where there is only one. */
function policyNames(roles: readonly RolePolicies[], accountPlaceholder: string): readonly string[] {
  const whose = roles.flatMap((role) => role.documents.map(() => role));
  if (whose.length < 2) return [];
  return whose.map(
    (role, index) =>
      `Policy ${index + 1} of ${whose.length}, for ${roleName(role, accountPlaceholder)}: ${role.stacks.join(', ')}`,
  );
}

function roleName({ role, account }: RolePolicies, accountPlaceholder: string): string {
  if (role !== undefined) return role;
  return account === accountPlaceholder
    ? 'the role that Terraform is started as'
    : `the role that Terraform is started as in ${account}`;
}
