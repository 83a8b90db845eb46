import { callService, type Emulator } from '../terraform/harness/emulators';

/** What the function writes about one invocation. */
export interface LogLine {
  readonly verdict: string;
  readonly outcome: string;
  readonly refusal?: string;
  readonly provider?: string;
  readonly sub?: string;
  readonly error?: string;
  readonly requests: number;
}

/** The function as its operators see it: by its log, and by what its role may do. */
export interface LinkingFunction {
  /** Every line that CloudWatch Logs has of it, oldest first. */
  readonly log: () => Promise<readonly LogLine[]>;
  /** The actions of its access policy for the pool. */
  readonly actions: () => Promise<readonly string[]>;
  /** Takes one action out of that policy while `work` runs. */
  readonly without: (action: string, work: () => Promise<void>) => Promise<void>;
}

/** @param functionName also the name of its role. */
export function openLinkingFunction(emulator: Emulator, region: string, functionName: string): LinkingFunction {
  const inlinePolicy = { RoleName: functionName, PolicyName: 'link-users-in-own-pool' };

  const readPolicy = async (): Promise<AccessPolicy> => {
    const xml = await callService(emulator, {
      region: 'us-east-1',
      service: 'iam',
      action: 'GetRolePolicy',
      input: inlinePolicy,
    });
    const [, text = ''] = /<PolicyDocument>(.*)<\/PolicyDocument>/s.exec(xml) ?? [];
    return JSON.parse(decodeURIComponent(text)) as AccessPolicy;
  };
  const writePolicy = async (policy: AccessPolicy): Promise<void> => {
    const input = { ...inlinePolicy, PolicyDocument: JSON.stringify(policy) };
    await callService(emulator, { region: 'us-east-1', service: 'iam', action: 'PutRolePolicy', input });
  };

  return {
    log: async () => {
      const answer = await callService(emulator, {
        region,
        service: 'logs',
        action: 'Logs_20140328.FilterLogEvents',
        input: { logGroupName: `/aws/lambda/${functionName}` },
      });
      const { events } = JSON.parse(answer) as { readonly events: readonly { readonly message: string }[] };
      // The other lines are Lambda's own: START, END, REPORT.
      return events
        .filter(({ message }) => message.startsWith('{'))
        .map(({ message }) => (JSON.parse(message) as { readonly message: LogLine }).message);
    },
    actions: async () => (await readPolicy()).Statement.flatMap(({ Action }) => Action),
    without: async (action, work) => {
      const policy = await readPolicy();
      await writePolicy({
        ...policy,
        Statement: policy.Statement.map((statement) => ({
          ...statement,
          Action: statement.Action.filter((one) => one !== action),
        })),
      });
      try {
        await work();
      } finally {
        await writePolicy(policy);
      }
    },
  };
}

interface AccessPolicy {
  readonly Statement: readonly { readonly Action: readonly string[] }[];
}
