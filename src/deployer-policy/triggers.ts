import type { Federation } from '../model/federation';
import { RESOURCES } from '../model/resources';
import { functionArnParts, permittedTriggers } from '../model/triggers';
import { arnOf, iamLiteral, type Location } from './arn';
import { writesOf, type Grant } from './grant';

/** The right to let Cognito invoke the functions of the triggers. Where an ARN is known only to Terraform, any function may be meant. */
export function triggerGrants({ userPool }: Federation, location: Location): readonly Grant[] {
  const resources = permittedTriggers(userPool).flatMap(({ functionArn }) =>
    typeof functionArn === 'string' ? arnsOf(functionArn) : [arnOf('lambda', location, 'function:*')],
  );
  if (resources.length === 0) return [];
  const { actions } = RESOURCES.aws_lambda_permission;
  const add: readonly string[] = actions.create;
  return [
    {
      sid: 'TriggerPermissions',
      read: actions.read,
      write: writesOf(actions).filter((action) => !add.includes(action)),
      resources,
    },
    {
      sid: 'InvocationByCognito',
      read: [],
      write: add,
      resources,
      condition: { StringEquals: { 'lambda:Principal': 'cognito-idp.amazonaws.com' } },
    },
  ];
}

/** An action on an alias is judged by the ARN with the alias. */
function arnsOf(functionArn: string): readonly string[] {
  const { functionArn: plain, qualifier } = functionArnParts(functionArn);
  return [plain, ...(qualifier === undefined ? [] : [functionArn])].map(iamLiteral);
}
