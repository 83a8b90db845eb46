import { REFUSAL_CODES } from '../model/refusals';
import { resource, type Scope } from './elements';
import { refusalMetric } from './linking-alarms';
import { literal } from './template';

const PERIOD_SECONDS = 300;
const WIDTH = 12;
const HEIGHT = 6;

/**
 * What to look at when sign-ins fail: how often the function ran and failed, how long it took, and whom it refused, by
 * code and one by one. The queries are those of docs/linking.md.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
 */
export function linkingDashboard(scope: Scope, functionName: string, region: string): void {
  const ofLambda = (metric: string, stat: string): readonly unknown[] => [
    'AWS/Lambda',
    metric,
    'FunctionName',
    functionName,
    { stat },
  ];
  const { namespace, name } = refusalMetric(functionName);
  const widgets = [
    metrics('Invocations, errors, throttles', [
      ofLambda('Invocations', 'Sum'),
      ofLambda('Errors', 'Sum'),
      ofLambda('Throttles', 'Sum'),
    ]),
    metrics('Duration in ms; Cognito waits 5000', [
      ofLambda('Duration', 'p50'),
      ofLambda('Duration', 'p99'),
      ofLambda('Duration', 'Maximum'),
    ]),
    metrics(
      'Refused sign-ins, by code',
      REFUSAL_CODES.map((code) => [namespace, name, 'Refusal', code, { stat: 'Sum' }]),
    ),
    logs('How sign-ups end', [
      'filter ispresent(message.verdict)',
      'stats count(*) as sign_ups by message.outcome, message.verdict, message.provider',
      'sort sign_ups desc',
    ]),
    logs('The last refusals', [
      'filter message.outcome = "refused" and message.refusal != "ACCOUNT_LINKED"',
      'fields @timestamp, message.refusal, message.verdict, message.provider, message.sub',
      'sort @timestamp desc',
      'limit 100',
    ]),
  ];

  function metrics(title: string, lines: readonly (readonly unknown[])[]): object {
    return {
      type: 'metric',
      properties: { title, region, view: 'timeSeries', period: PERIOD_SECONDS, metrics: lines },
    };
  }

  function logs(title: string, query: readonly string[]): object {
    const source = `SOURCE '/aws/lambda/${functionName}'`;
    return { type: 'log', properties: { title, region, view: 'table', query: [source, ...query].join(' | ') } };
  }

  resource(scope, 'aws_cloudwatch_dashboard', 'pre_sign_up', {
    dashboardName: literal(functionName),
    dashboardBody: literal(
      JSON.stringify({
        widgets: widgets.map((widget, index) => ({
          ...widget,
          x: (index % 2) * WIDTH,
          y: Math.floor(index / 2) * HEIGHT,
          width: WIDTH,
          height: HEIGHT,
        })),
      }),
    ),
  });
}
