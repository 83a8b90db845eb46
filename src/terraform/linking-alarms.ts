import { REFUSAL_CODES } from '../model/refusals';
import {
  CloudwatchLogMetricFilter,
  CloudwatchMetricAlarm,
  type CloudwatchLogGroup,
  type TerraformStack,
} from './cdktf';
import { attributeOf } from './reference';
import { literal } from './template';

const PERIOD_SECONDS = 300;

/**
 * Alarms of the linking function to an SNS topic: its errors, its throttles, and the sign-ins that it refused, by code.
 * A refusal is an error of the function too, because a thrown error is how a trigger refuses.
 */
export function linkingAlarms(
  stack: TerraformStack,
  functionName: string,
  logGroup: CloudwatchLogGroup,
  topicArn: string,
): void {
  const alarm = (id: string, suffix: string, description: string, metric: Metric): void => {
    new CloudwatchMetricAlarm(stack, `aws_cloudwatch_metric_alarm.${id}`, {
      alarmName: `${functionName}-${suffix}`,
      alarmDescription: `${description} (${functionName})`,
      ...metric,
      statistic: 'Sum',
      period: PERIOD_SECONDS,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: 'GreaterThanThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: [literal(topicArn)],
    });
  };
  // A log line does not tell the function, so each function's refusals have a namespace of their own.
  const refusals = { namespace: `CognitoFederation/${functionName}`, metricName: 'RefusedSignIns' };
  const ofLambda = (metricName: string): Metric => ({
    namespace: 'AWS/Lambda',
    metricName,
    dimensions: { FunctionName: functionName },
  });

  alarm('pre_sign_up_errors', 'errors', 'First federated sign-ins were refused or failed', ofLambda('Errors'));
  alarm(
    'pre_sign_up_throttles',
    'throttles',
    'First federated sign-ins failed: the pre sign-up function was throttled',
    ofLambda('Throttles'),
  );

  new CloudwatchLogMetricFilter(stack, 'aws_cloudwatch_log_metric_filter.pre_sign_up_refusals', {
    name: `${functionName}-refusals`,
    logGroupName: attributeOf(logGroup, 'name'),
    pattern: '{ $.message.outcome = "refused" }',
    metricTransformation: {
      namespace: refusals.namespace,
      name: refusals.metricName,
      value: '1',
      dimensions: { Refusal: '$.message.refusal' },
    },
  });
  for (const code of REFUSAL_CODES) {
    alarm(
      `pre_sign_up_refusal_${code.toLowerCase()}`,
      `refusal-${code.toLowerCase().replace(/_/g, '-')}`,
      `First federated sign-ins were refused with ${code}`,
      {
        ...refusals,
        dimensions: { Refusal: code },
      },
    );
  }
}

interface Metric {
  readonly namespace: string;
  readonly metricName: string;
  readonly dimensions: Record<string, string>;
}
