import { quote } from '../diagnostics/text';
import type { RolePolicies } from './program';
import { command, SPEC_OPTIONS } from './command';
import { PROGRAM } from './help';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** `deployer-policy [SPEC…]`: prints the IAM policies of the roles that deploy the stacks, one JSON document after the other. */
export const deployerPolicy = command({
  name: 'deployer-policy',
  operands: '[SPEC…]',
  summary: 'print the IAM policy that the role deploying the stacks needs',
  options: {
    'plan-only': { type: 'boolean', summary: 'only what terraform plan needs' },
    doctor: { type: 'boolean', summary: 'what doctor needs to look at the pools of the specs, and nothing else' },
    import: {
      type: 'string',
      placeholder: 'ID',
      summary: 'what import needs to read the user pool of this id; no spec is read',
    },
    ...SPEC_OPTIONS,
  },
  async run({ operands, values }, terminal) {
    const {
      ACCOUNT_PLACEHOLDER,
      deployerPolicies,
      isQuiet,
      MAX_POLICY_LENGTH,
      policyLength,
      policyText,
      poolReadPolicies,
      poolsToRead,
      readSpecs,
      regionOf,
    } = await import('./program.js');
    const { doctor, import: poolId, 'plan-only': planOnly, ...request } = values;
    const print = (documents: ReturnType<typeof poolReadPolicies>): ExitCode => {
      const texts = documents.map((document) => policyText(document));
      for (const text of texts) terminal.out(text);
      if (!isQuiet(values) && texts.some((text) => text.includes(ACCOUNT_PLACEHOLDER)))
        terminal.err(
          `${ACCOUNT_PLACEHOLDER} stands for the account id: replace it${poolId === undefined ? ', or name one account in terraform.allowedAccountIds' : ''}.\n`,
        );
      return EXIT.clean;
    };
    if ([doctor, poolId, planOnly].filter((one) => one !== undefined).length > 1)
      return usage('--doctor, --import and --plan-only are for different roles: give one of them.', terminal);
    if (poolId !== undefined) {
      const region = regionOf(poolId);
      if (region === undefined)
        return usage(`${quote(poolId)} is no id of a user pool, which is like us-west-2_Ab12Cd34E.`, terminal);
      if (operands.length > 0) return usage('--import reads no spec: leave the specs out.', terminal);
      return print(poolReadPolicies([{ poolId, region, account: ACCOUNT_PLACEHOLDER }]));
    }
    const read = await readSpecs(operands, terminal, { ...request, printsResult: true });
    if ('exit' in read) return read.exit;
    if (doctor === true) {
      const pools = poolsToRead(read.loaded.federations);
      if (pools.length === 0) {
        terminal.err(
          'No spec tells the id of its pool, so no policy can name one. For a pool that a stack made, give its id: deployer-policy --import ID prints the same rights.\n',
        );
        return EXIT.problems;
      }
      return print(poolReadPolicies(pools));
    }
    const roles = deployerPolicies(read.loaded.federations, planOnly === true ? 'plan' : 'apply');
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

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} deployer-policy --help" for what there is.\n`);
  return EXIT.usage;
}

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
