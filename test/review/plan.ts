/** A plan as Terraform prints it, of changes written short. */
export function planText(changes: readonly ShortChange[], more: object = {}): string {
  return JSON.stringify({
    format_version: '1.2',
    planned_values: {},
    resource_changes: changes.map(({ type, name = 'one', actions, ...change }) => ({
      address: `${type}.${name}`,
      mode: 'managed',
      type,
      name,
      change: {
        actions,
        before: null,
        after: null,
        after_unknown: {},
        before_sensitive: {},
        after_sensitive: {},
        ...change,
      },
    })),
    ...more,
  });
}

export interface ShortChange {
  readonly type: string;
  readonly name?: string;
  readonly actions: readonly string[];
  readonly before?: object;
  readonly after?: object;
  readonly after_unknown?: object;
  readonly before_sensitive?: unknown;
  readonly after_sensitive?: unknown;
  readonly replace_paths?: unknown;
}
