import { blockOf, blocksOf, changedArguments, changesUnseen, textOf } from './arguments';
import type { Judge, ReviewFinding, StackContext } from './finding';
import { APP_CLIENT_JUDGED, judgeAppClient } from './judges/app-client';
import { judgeAttachment, judgeIamProvider, judgeRole, judgeRolePolicy, ROLE_JUDGED } from './judges/iam';
import { IDENTITY_PROVIDER_JUDGED, judgeIdentityProvider } from './judges/identity-provider';
import { FUNCTION_JUDGED, judgeFunction, judgePermission } from './judges/linking-function';
import { judgeMonitoring, MONITORING_JUDGED } from './judges/monitoring';
import { judgeParameter, judgeSecret, judgeSecretVersion, PARAMETER_JUDGED, SECRET_JUDGED } from './judges/published';
import {
  GROUP_JUDGED,
  judgeGroup,
  judgeResourceServer,
  judgeWebAcl,
  RESOURCE_SERVER_JUDGED,
} from './judges/pool-parts';
import { DOMAIN_JUDGED, judgeCertificate, judgeDomain, judgeRecord, judgeStyle } from './judges/sign-in-domain';
import { judgeUserPool, USER_POOL_JUDGED } from './judges/user-pool';
import type { ResourceChange } from './plan';
import type { ResourceType } from '../model/resources';
import { say } from './sentence';
import { isUnknown, sameValue } from './value';

/** How resources of a type are judged. */
interface Judged {
  readonly judge: Judge;
  /** The arguments that the judge looks at, or all of them. Others that change are named. */
  readonly judged: ReadonlySet<string> | 'all';
  /** Whether such resources are also made for other ends than a user pool. */
  readonly common?: true;
}

const nothing: ReadonlySet<string> = new Set();

/** Those of every type that a stack holds, and of what others attach to its role. */
const JUDGES: Readonly<Record<ResourceType | 'aws_iam_role_policy_attachment', Judged>> = {
  aws_acm_certificate: { judge: judgeCertificate, judged: nothing, common: true },
  aws_acm_certificate_validation: { judge: judgeCertificate, judged: nothing, common: true },
  aws_cloudwatch_dashboard: { judge: judgeMonitoring, judged: nothing, common: true },
  aws_cloudwatch_log_group: { judge: judgeMonitoring, judged: MONITORING_JUDGED, common: true },
  aws_cloudwatch_log_metric_filter: { judge: judgeMonitoring, judged: nothing, common: true },
  aws_cloudwatch_metric_alarm: { judge: judgeMonitoring, judged: MONITORING_JUDGED, common: true },
  aws_cognito_identity_provider: { judge: judgeIdentityProvider, judged: IDENTITY_PROVIDER_JUDGED },
  aws_cognito_managed_login_branding: { judge: judgeStyle, judged: nothing },
  aws_cognito_resource_server: { judge: judgeResourceServer, judged: RESOURCE_SERVER_JUDGED },
  aws_cognito_user_group: { judge: judgeGroup, judged: GROUP_JUDGED },
  aws_cognito_user_pool: { judge: judgeUserPool, judged: USER_POOL_JUDGED },
  aws_cognito_user_pool_client: { judge: judgeAppClient, judged: APP_CLIENT_JUDGED },
  aws_cognito_user_pool_domain: { judge: judgeDomain, judged: DOMAIN_JUDGED },
  aws_iam_openid_connect_provider: { judge: judgeIamProvider, judged: 'all' },
  aws_iam_role: { judge: judgeRole, judged: ROLE_JUDGED, common: true },
  aws_iam_role_policy: { judge: judgeRolePolicy, judged: new Set(['policy']), common: true },
  aws_iam_role_policy_attachment: { judge: judgeAttachment, judged: 'all', common: true },
  aws_lambda_function: { judge: judgeFunction, judged: FUNCTION_JUDGED, common: true },
  aws_lambda_permission: { judge: judgePermission, judged: 'all', common: true },
  aws_route53_record: { judge: judgeRecord, judged: nothing, common: true },
  aws_secretsmanager_secret: { judge: judgeSecret, judged: SECRET_JUDGED },
  aws_secretsmanager_secret_version: { judge: judgeSecretVersion, judged: 'all' },
  aws_ssm_parameter: { judge: judgeParameter, judged: PARAMETER_JUDGED, common: true },
  aws_wafv2_web_acl_association: { judge: judgeWebAcl, judged: 'all', common: true },
  // Of Terraform itself: it notes when Apple's key was sent.
  terraform_data: { judge: () => [], judged: nothing, common: true },
};

/** Arguments of which the judges say themselves that they cannot be seen. */
const SAID_BY_JUDGES: ReadonlySet<string> = new Set([
  'assume_role_policy',
  'environment',
  'insecure_value',
  'lambda_config',
  'policy',
]);

/** Arguments that AWS fills in, and what goes along with another resource's change. */
const FILLED_IN: ReadonlySet<string> = new Set([
  'arn',
  'client_secret',
  'cloudfront_distribution',
  'cloudfront_distribution_arn',
  'cloudfront_distribution_zone_id',
  'code_sha256',
  'create_date',
  'creation_date',
  'custom_domain',
  'endpoint',
  'estimated_number_of_users',
  'id',
  'invoke_arn',
  'last_modified',
  'last_modified_date',
  'qualified_arn',
  'qualified_invoke_arn',
  'signing_job_arn',
  'signing_profile_version_arn',
  'source_code_size',
  'tags_all',
  'unique_id',
  'user_pool_id',
  'version',
]);

/** What one change of a stack does. Yields nothing for what does not change, or goes along with the pool. */
export function* judgeChange(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action, type, before, after } = change;
  if (action === 'no-op' || action === 'read') return;
  const at = [] as const;
  if (action === 'unknown') {
    yield {
      code: 'action-unknown',
      at,
      address,
      message: say`The plan does something to ${address} that this version does not know.`,
    };
    return;
  }
  if (action === 'forget') {
    yield { code: 'no-longer-managed', at, address, message: say`Terraform forgets ${address} and leaves it in AWS.` };
    return;
  }
  const known = Object.hasOwn(JUDGES, type) ? JUDGES[type as keyof typeof JUDGES] : undefined;
  if (known === undefined || (known.common === true && !isGenerated(change)))
    yield {
      code: 'outside-the-stack',
      at,
      address,
      message: say`${address} is not part of a stack of this tool: its change is not judged.`,
    };
  if (known === undefined || isSaidElsewhere(change, context)) return;
  const findings = [...known.judge(change, context)];
  yield* findings;
  if (action === 'create' && findings.length === 0)
    yield { code: 'created', at, address, message: say`${address} is made.` };
  if (before === undefined || after === undefined || known.judged === 'all') return;
  yield* others(change, known.judged, findings);
}

/** What changes beside what is judged, by name alone: these values are not shown. */
function* others(
  change: ResourceChange,
  judged: ReadonlySet<string>,
  findings: readonly ReviewFinding[],
): Iterable<ReviewFinding> {
  const { address } = change;
  const changed = changedArguments(change).filter((key) => !FILLED_IN.has(key));
  const unseen = changed.filter(
    (key) => judged.has(key) && !SAID_BY_JUDGES.has(key) && changesUnseen(change, key) && !isFilledIn(change, key),
  );
  if (unseen.length > 0)
    yield {
      code: 'change-hidden',
      at: [],
      address,
      message: say`Changes to something that the plan does not show: ${unseen}.`,
    };
  const unjudged = changed
    .filter((key) => !judged.has(key) && !change.replacedFor.includes(key))
    .filter((key) => !isFilledIn(change, key))
    .flatMap((key) => (key === 'provider_details' ? unjudgedDetails(change) : key));
  if (unjudged.length > 0) yield { code: 'changed-otherwise', at: [], address, message: say`Changes: ${unjudged}.` };
  if (changed.length === 0 && findings.length === 0 && change.action === 'update')
    yield {
      code: 'changed-otherwise',
      at: [],
      address,
      message: say`${address} is updated; only what AWS fills in, or what is marked as sensitive, changes.`,
    };
}

/** Of what is made again, AWS fills in what nobody sets: it is not known before. */
function isFilledIn({ action, after }: ResourceChange, key: string): boolean {
  return action === 'replace' && isUnknown(after?.get(key));
}

const JUDGED_DETAILS: ReadonlySet<string> = new Set([
  'MetadataFile',
  'MetadataURL',
  'attributes_url',
  'authorize_url',
  'client_id',
  'client_secret',
  'jwks_uri',
  'key_id',
  'oidc_issuer',
  'private_key',
  'team_id',
  'token_url',
]);

function unjudgedDetails({ before, after }: ResourceChange): readonly string[] {
  const [was, is] = [blockOf(before, 'provider_details'), blockOf(after, 'provider_details')];
  return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
    .filter((key) => !JUDGED_DETAILS.has(key) && !sameValue(was?.get(key), is?.get(key)))
    .sort()
    .map((key) => `provider_details.${key}`);
}

/** Whether a resource of a common type has a name that our stacks give. */
function isGenerated({ type, name }: ResourceChange): boolean {
  switch (type) {
    case 'aws_ssm_parameter':
      return /^(?:user_pool_id|user_pool_arn|issuer|domain|client_id_.+)$/.test(name);
    case 'aws_wafv2_web_acl_association':
      return name === 'pool';
    case 'aws_acm_certificate':
    case 'aws_acm_certificate_validation':
      return name === 'custom';
    case 'terraform_data':
      return name.endsWith('_key');
    case 'aws_route53_record':
      return /^custom_(?:a|aaaa|certificate)$/.test(name);
    default:
      return /^(cognito_)?pre_sign_up(_|$)/.test(name);
  }
}

/** What is said with the pool: its parts, and what the linking function is made of. Logs are more than the pool's. */
const SAID_WITH_POOL: ReadonlySet<string> = new Set([
  'aws_cognito_identity_provider',
  'aws_cognito_managed_login_branding',
  'aws_cognito_resource_server',
  'aws_cognito_user_group',
  'aws_cognito_user_pool_client',
  'aws_cognito_user_pool_domain',
  'aws_iam_role',
  'aws_iam_role_policy',
  'aws_lambda_function',
  'aws_lambda_permission',
  'aws_secretsmanager_secret',
  'aws_secretsmanager_secret_version',
  'aws_ssm_parameter',
  'aws_wafv2_web_acl_association',
]);

/** What only the linking function uses. */
const OF_FUNCTION: ReadonlySet<string> = new Set(['aws_iam_role', 'aws_iam_role_policy']);

/** Whether what happens to a resource follows from what happens to its pool or its function alone, and is said there. */
function isSaidElsewhere(change: ResourceChange, { changes }: StackContext): boolean {
  const { type, action, replacedFor } = change;
  const all = (wanted: string, done: ResourceChange['action']): boolean =>
    changes.some((other) => other.type === wanted && other.action === done);
  switch (action) {
    case 'replace':
      return (
        SAID_WITH_POOL.has(type) &&
        all('aws_cognito_user_pool', 'replace') &&
        replacedFor.every((key) => key === 'user_pool_id' || key === 'source_arn' || key === 'resource_arn')
      );
    case 'create':
      return (
        type !== 'aws_cognito_user_pool' &&
        type !== 'aws_iam_openid_connect_provider' &&
        all('aws_cognito_user_pool', 'create')
      );
    case 'delete':
      return (
        (SAID_WITH_POOL.has(type) && all('aws_cognito_user_pool', 'delete')) ||
        (OF_FUNCTION.has(type) && all('aws_lambda_function', 'delete'))
      );
    default:
      return false;
  }
}

/** What changed outside Terraform; nothing for what a first refresh fills in. */
export function* judgeDrift(change: ResourceChange, context: StackContext): Iterable<ReviewFinding> {
  const { address, action } = change;
  if (action === 'delete') {
    yield { code: 'drift', at: [], address, message: say`${address} was deleted outside Terraform.` };
    return;
  }
  if (action !== 'update') return;
  const changed = changedArguments(change).filter(
    (key) =>
      !FILLED_IN.has(key) &&
      !(change.type === 'aws_cognito_user_pool' && key === 'domain') &&
      !isOwnPolicies(change, key, context),
  );
  if (changed.length > 0)
    yield { code: 'drift', at: [], address, message: say`${changed} of ${address} was changed outside Terraform.` };
}

/** A role tells the policies that other resources give it: no drift, unless one of them is not the stack's. */
function isOwnPolicies({ type, after }: ResourceChange, key: string, { changes }: StackContext): boolean {
  if (type !== 'aws_iam_role' || key !== 'inline_policy') return false;
  const own = changes.flatMap((other) =>
    other.type === 'aws_iam_role_policy' ? (textOf(other.before, 'name') ?? textOf(other.after, 'name') ?? []) : [],
  );
  return blocksOf(after, key).every((policy) => own.includes(textOf(policy, 'name') ?? ''));
}
