import type { Text } from '../model/federation';
import { functionArnParts, permissionName, type Trigger } from '../model/triggers';
import { resource, type Condition, type ResourceArguments, type Scope } from './elements';
import { expression, interpolated, literal, quoted, template, type Expression, type Template } from './template';
import type { PoolAttributes } from './user-pool';
import type { Values } from './values';

type LambdaConfig = NonNullable<ResourceArguments<'aws_cognito_user_pool'>['lambdaConfig']>;

/** What a pool says of its triggers: the functions of somebody else, and ours at pre sign-up. Undefined: it has none. */
export function lambdaConfig(
  triggers: readonly Trigger[],
  preSignUpArn: Template | undefined,
  values: Values,
): { readonly lambdaConfig?: LambdaConfig } {
  if (triggers.length === 0 && preSignUpArn === undefined) return {};
  return {
    lambdaConfig: {
      ...triggers
        .map((trigger) => ofTrigger(trigger, values.shown(trigger.functionArn)))
        .reduce((all, one) => ({ ...all, ...one }), {}),
      ...(preSignUpArn !== undefined && { preSignUp: preSignUpArn }),
    },
  };
}

function ofTrigger({ slot, version }: Trigger, arn: Template): LambdaConfig {
  // The bindings call the arguments as a spec does.
  if (slot !== 'preTokenGeneration') return { [slot]: arn } satisfies Partial<Record<typeof slot, Template>>;
  // AWS answers both, and where one is not written the provider sends what it was before.
  return {
    preTokenGeneration: arn,
    preTokenGenerationConfig: { lambdaArn: arn, lambdaVersion: literal(version ?? 'V1_0') },
  };
}

/**
 * Gives Cognito the right to invoke the functions only for this pool: one statement for each trigger, so that a trigger which is taken
 * away takes its own with it. Gives their addresses.
 */
export function invokePermissions(
  scope: Scope,
  triggers: readonly Trigger[],
  pool: PoolAttributes,
  values: Values,
): readonly Expression[] {
  return triggers
    .filter(({ permission }) => permission)
    .map(
      (trigger) =>
        resource(scope, 'aws_lambda_permission', permissionName(trigger), {
          // The statement is named after the pool: other pools may have the same function.
          statementId: template`${literal(`AllowCognito${trigger.slot.charAt(0).toUpperCase()}${trigger.slot.slice(1)}-`)}${pool.id}`,
          action: literal('lambda:InvokeFunction'),
          ...invoked(trigger.functionArn, values),
          principal: literal('cognito-idp.amazonaws.com'),
          sourceArn: pool.arn,
          // Where the trigger goes, Terraform changes the pool first, and destroys this afterwards.
          lifecycle: { createBeforeDestroy: true },
        }).address,
    );
}

/** The function and its alias, which the provider wants apart. */
function invoked(
  functionArn: Text,
  values: Values,
): Pick<ResourceArguments<'aws_lambda_permission'>, 'functionName' | 'qualifier'> {
  if (typeof functionArn === 'string') {
    const { functionArn: plain, qualifier } = functionArnParts(functionArn);
    return { functionName: literal(plain), ...(qualifier !== undefined && { qualifier: literal(qualifier) }) };
  }
  const parts = expression`split(":", ${values.shownExpression(functionArn)})`;
  return {
    functionName: interpolated(expression`join(":", slice(${parts}, 0, 7))`),
    qualifier: interpolated(expression`try(${parts}[7], null)`),
  };
}

/** ARN of a function, or of an alias, which is no number. */
const FUNCTION_ARN =
  '^arn:[a-z-]+:lambda:[a-z0-9-]+:[0-9]+:function:[A-Za-z0-9_-]+(:[A-Za-z0-9_-]*[A-Za-z_-][A-Za-z0-9_-]*)?$';

/** What no rule can judge of an ARN that lives elsewhere; Cognito would say it only in an apply. */
export function arnConditions(triggers: readonly Trigger[], values: Values): readonly Condition[] {
  return triggers.flatMap(({ slot, functionArn }) =>
    typeof functionArn === 'string'
      ? []
      : [
          {
            condition: interpolated(
              expression`can(regex(${quoted(FUNCTION_ARN)}, ${values.shownExpression(functionArn)}))`,
            ),
            errorMessage: literal(
              `The value for userPool.triggers.${slot} must be the ARN of a function or of an alias; Cognito takes no version number.`,
            ),
          },
        ],
  );
}

/**
 * The provider keeps a function at pre token generation that a configuration with other functions leaves out, and says nothing of
 * it. It would lose our right to invoke it in the same apply, and no one would get a token any more.
 * Source: https://github.com/hashicorp/terraform-provider-aws/issues/45529
 */
export function tokenTriggerConditions(
  triggers: readonly Trigger[],
  preSignUpArn: Template | undefined,
): readonly Condition[] {
  const others = triggers.length > 0 || preSignUpArn !== undefined;
  if (!others || triggers.some(({ slot }) => slot === 'preTokenGeneration')) return [];
  return [
    {
      condition: interpolated(
        expression`coalesce(try(self.lambda_config[0].pre_token_generation, null), "none") == "none"`,
      ),
      errorMessage: literal(
        'The pool still has a function at pre token generation, which the AWS provider cannot take off as long as there are others, and which this change would take the right to be invoked from: no one would get a token. Remove the trigger from the pool first, in the console under Extensions, Lambda triggers.',
      ),
    },
  ];
}
