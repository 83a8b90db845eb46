import { REPOSITORY } from '../diagnostics/repository';
import { REFUSALS, REFUSAL_CODES, type RefusalCode } from '../model/refusals';
import { resource, type Element, type Scope } from './elements';
import { literal, literalMap, type Template, type TemplateMap } from './template';

const PERIOD_SECONDS = 300;

/**
 * Alarms of the linking function to an SNS topic: its errors, its throttles, and the sign-ins that it refused, by code.
 * A refusal is an error of the function too, because a thrown error is how a trigger refuses.
 */
export function linkingAlarms(scope: Scope, functionName: string, topicArn: string): void {
  const alarm = (id: string, suffix: string, description: string, metric: Metric): void => {
    resource(scope, 'aws_cloudwatch_metric_alarm', id, {
      alarmName: literal(`${functionName}-${suffix}`),
      alarmDescription: literal(`${description} (${functionName}). ${RUNBOOK}${suffix.replace(/^refusal-/, '')}`),
      ...metric,
      statistic: literal('Sum'),
      period: PERIOD_SECONDS,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: literal('GreaterThanThreshold'),
      treatMissingData: literal('notBreaching'),
      alarmActions: [literal(topicArn)],
    });
  };
  const { namespace, name } = refusalMetric(functionName);
  const refusals = { namespace: literal(namespace), metricName: literal(name) };
  const ofLambda = (metricName: string): Metric => ({
    namespace: literal('AWS/Lambda'),
    metricName: literal(metricName),
    dimensions: literalMap({ FunctionName: functionName }),
  });

  alarm('pre_sign_up_errors', 'errors', 'First federated sign-ins were refused or failed', ofLambda('Errors'));
  alarm(
    'pre_sign_up_throttles',
    'throttles',
    'First federated sign-ins failed: the pre sign-up function was throttled',
    ofLambda('Throttles'),
  );

  for (const code of REFUSAL_CODES) {
    alarm(
      `pre_sign_up_refusal_${code.toLowerCase()}`,
      `refusal-${code.toLowerCase().replace(/_/g, '-')}`,
      `First sign-ins were refused with ${code}: ${meaningOf(code)}`,
      {
        ...refusals,
        dimensions: literalMap({ Refusal: code }),
      },
    );
  }
}

/** Counts the sign-ins that the function refused, by code, from its log. */
export function refusalFilter(scope: Scope, functionName: string, logGroup: Element): void {
  const { namespace, name } = refusalMetric(functionName);
  resource(scope, 'aws_cloudwatch_log_metric_filter', 'pre_sign_up_refusals', {
    name: literal(`${functionName}-refusals`),
    logGroupName: logGroup.attribute('name'),
    pattern: literal('{ $.message.outcome = "refused" }'),
    metricTransformation: {
      namespace: literal(namespace),
      name: literal(name),
      value: literal('1'),
      dimensions: literalMap({ Refusal: '$.message.refusal' }),
    },
  });
}

/** A log line does not tell the function, so each function's refusals have a namespace of their own. */
export function refusalMetric(functionName: string): { readonly namespace: string; readonly name: string } {
  return { namespace: `CognitoFederation/${functionName}`, name: 'RefusedSignIns' };
}

/** The page has a heading for each alarm. Its address holds no version, so that an update of this package changes no alarm. */
const RUNBOOK = `What to do: ${REPOSITORY}/blob/main/docs/linking.md#`;

function meaningOf(code: RefusalCode): string {
  switch (REFUSALS[code]) {
    case 'setup':
      return 'the setup is wrong, and this continues until someone fixes it';
    case 'service':
      return 'Cognito did not answer, or answered too late';
    default:
      return 'each concerns one person';
  }
}

interface Metric {
  readonly namespace: Template;
  readonly metricName: Template;
  readonly dimensions: TemplateMap;
}
