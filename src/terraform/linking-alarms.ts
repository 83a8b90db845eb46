import { CloudwatchMetricAlarm, type CloudwatchLogGroup, type TerraformStack } from './cdktf';
import { literal } from './template';

const PERIOD_SECONDS = 300;

/** Alarms of the linking function to an SNS topic: its errors and its throttles. Both mean sign-ins that failed. */
export function linkingAlarms(stack: TerraformStack, functionName: string, _logGroup: CloudwatchLogGroup, topicArn: string): void {
  for (const [id, metricName, description] of [
    ['pre_sign_up_errors', 'Errors', 'First federated sign-ins were refused or failed'],
    ['pre_sign_up_throttles', 'Throttles', 'First federated sign-ins failed because the pre sign-up function was throttled'],
  ] as const) {
    new CloudwatchMetricAlarm(stack, `aws_cloudwatch_metric_alarm.${id}`, {
      alarmName: `${functionName}-${metricName.toLowerCase()}`,
      alarmDescription: `${description}: ${functionName}`,
      namespace: 'AWS/Lambda',
      metricName,
      dimensions: { FunctionName: functionName },
      statistic: 'Sum',
      period: PERIOD_SECONDS,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: 'GreaterThanThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: [literal(topicArn)],
    });
  }
}
