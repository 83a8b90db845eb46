import { ACCOUNT_PLACEHOLDER } from '../deployer-policy/arn';
import { deployerPolicies, type RolePolicies } from '../deployer-policy/deployer-policies';
import { MAX_POLICY_LENGTH, policyLength, policyText } from '../deployer-policy/document';
import { readSpecs } from './read-specs';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Options of `deployer-policy`. */
export interface DeployerPolicyOptions {
  /** Only what `terraform plan` calls. */
  readonly planOnly: boolean;
  readonly quiet: boolean;
}

/** `deployer-policy [SPEC…]`: prints the IAM policies of the roles that deploy the stacks, one JSON document after the other. */
export function deployerPolicy(
  specs: readonly string[],
  terminal: Terminal,
  { planOnly, quiet }: DeployerPolicyOptions,
): ExitCode {
  const read = readSpecs(specs, terminal);
  if ('exit' in read) return read.exit;
  const roles = deployerPolicies(read.loaded.federations, planOnly ? 'plan' : 'apply');
  const documents = roles.flatMap((role) => role.documents);
  for (const document of documents) terminal.out(policyText(document));
  if (!quiet)
    terminal.err(
      notes(roles)
        .map((line) => `${line}\n`)
        .join(''),
    );
  const tooLong = documents.filter((document) => policyLength(document) > MAX_POLICY_LENGTH).length;
  if (tooLong === 0) return EXIT.clean;
  terminal.err(
    `A statement cannot be made shorter: IAM takes no policy of more than ${MAX_POLICY_LENGTH} characters, and ${tooLong} of these are longer.\n`,
  );
  return EXIT.problems;
}

/** What a reader has to know beside the documents; nothing where there is one and it is complete. */
function notes(roles: readonly RolePolicies[]): readonly string[] {
  const whose = roles.flatMap((role) => role.documents.map(() => role));
  const incomplete = whose.some(({ documents }) =>
    documents.some((document) => policyText(document).includes(ACCOUNT_PLACEHOLDER)),
  );
  return [
    ...(whose.length < 2
      ? []
      : whose.map(
          (role, index) => `Policy ${index + 1} of ${whose.length}, for ${called(role)}: ${role.stacks.join(', ')}`,
        )),
    ...(incomplete
      ? [
          `${ACCOUNT_PLACEHOLDER} stands for the account id: replace it, or name one account in terraform.allowedAccountIds.`,
        ]
      : []),
  ];
}

function called({ role, account }: RolePolicies): string {
  if (role !== undefined) return role;
  return account === ACCOUNT_PLACEHOLDER
    ? 'the role that Terraform is started as'
    : `the role that Terraform is started as in ${account}`;
}
