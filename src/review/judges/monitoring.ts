import { changes, textOf } from '../arguments';
import type { ReviewFinding } from '../finding';
import type { ResourceChange } from '../plan';
import { say } from '../sentence';
import { isEmpty } from '../value';

const NAMED_BY: Readonly<Partial<Record<string, string>>> = {
  aws_cloudwatch_dashboard: 'dashboard_name',
  aws_cloudwatch_metric_alarm: 'alarm_name',
};

/** Logs, metric filters, alarms and dashboards. */
export function* judgeMonitoring(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, type, before, after } = change;
  const at = ['accountLinking', 'function'];
  const name = textOf(before ?? after, NAMED_BY[type] ?? 'name') ?? change.name;
  if (action === 'delete') yield { code: 'monitoring-removed', at, address, message: say`${name} is deleted.` };
  if (action === 'replace' && type === 'aws_cloudwatch_log_group')
    yield {
      code: 'monitoring-removed',
      at,
      address,
      message: say`The log group ${name} is made again: past logs are lost.`,
    };
  if (before === undefined || after === undefined) return;
  if (!isEmpty(before.get('alarm_actions')) && isEmpty(after.get('alarm_actions')))
    yield { code: 'monitoring-removed', at, address, message: say`The alarm ${name} tells no one any more.` };
  const [was, is] = [before.get('retention_in_days'), after.get('retention_in_days')];
  if (
    changes(change, 'retention_in_days') &&
    typeof was === 'number' &&
    typeof is === 'number' &&
    is !== 0 &&
    (was === 0 || is < was)
  )
    yield {
      code: 'monitoring-removed',
      at: [...at, 'logRetentionDays'],
      address,
      message: say`Logs of ${name} are kept for ${is} days only.`,
    };
}

/** Arguments that the function above judges. */
export const MONITORING_JUDGED: ReadonlySet<string> = new Set(['alarm_actions', 'retention_in_days']);
