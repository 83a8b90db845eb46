import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LinkingPolicy } from '../../src/model/linking-policy';

const root = path.resolve(__dirname, '../..');

/** The bundle as it is shipped, built for this test run. */
export interface Bundle {
  readonly folder: string;
  readonly remove: () => void;
}

export function buildBundle(): Bundle {
  const folder = mkdtempSync(path.join(tmpdir(), 'pre-sign-up-'));
  execFileSync(process.execPath, [path.join(root, 'scripts/bundle-lambda.mjs'), folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** What one invocation did. */
interface Invocation {
  /** The returned event as JSON; undefined where the function threw. */
  readonly returned: string | undefined;
  readonly thrown: { readonly name: string; readonly message: string; readonly keys: readonly string[] } | undefined;
  /** Lines as they reach CloudWatch. */
  readonly lines: readonly string[];
  /** Timers that the function left running. */
  readonly timersLeft: number;
}

/** That many milliseconds, or as many as there are until the function's next timer. */
export type Duration = number | 'untilNextTimer';

export interface LinkingFunction {
  /** @param event the event, or its JSON text where only a text can say it. */
  readonly invoke: (event: unknown) => Promise<Invocation>;
  /** Lets time pass for the function, and what its timers do happen. */
  readonly pass: (duration: Duration) => Promise<void>;
  /** What the process wrote past its log. */
  readonly output: () => string;
  readonly stop: () => void;
}

export interface FunctionSettings {
  /** A text goes into the environment as it is. */
  readonly policy: LinkingPolicy | string | undefined;
  readonly endpoint: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the bundled function in a process of its own, with nothing but Lambda's environment. */
export async function startFunction(
  bundle: Bundle,
  { policy, endpoint, environment }: FunctionSettings,
): Promise<LinkingFunction> {
  const text = typeof policy === 'object' ? JSON.stringify(policy) : policy;
  const child = fork(path.join(__dirname, 'function-process.cjs'), [path.join(bundle.folder, 'index.js')], {
    env: {
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'ASIATEST',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SESSION_TOKEN: 'session',
      AWS_ENDPOINT_URL: endpoint,
      ...(text === undefined ? {} : { LINKING_POLICY: text }),
      ...environment,
    },
    execArgv: ['--no-warnings'],
    silent: true,
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => {
      resolve();
    });
    child.once('exit', (code) => {
      reject(new Error(`the function's process ended with ${String(code)}: ${output}`));
    });
  });
  let messages = 0;
  /** Sends a message and waits for the reply that `isReply` knows by the message's number. */
  function ask<Reply extends object>(message: object, isReply: (reply: Reply, id: number) => boolean): Promise<Reply> {
    messages += 1;
    const id = messages;
    return new Promise((resolve, reject) => {
      const ended = (): void => {
        reject(new Error('the process ended during the invocation'));
      };
      const answered = (reply: Reply): void => {
        if (!isReply(reply, id)) return;
        child.off('message', answered).off('exit', ended);
        resolve(reply);
      };
      child.on('message', answered).once('exit', ended);
      child.send({ id, ...message });
    });
  }
  return {
    invoke: (event) =>
      ask<Invocation & { readonly id?: number }>(
        { event: typeof event === 'string' ? event : JSON.stringify(event) },
        (reply, id) => reply.id === id,
      ),
    async pass(duration) {
      await ask<{ readonly passed?: number }>({ pass: duration }, ({ passed }, id) => passed === id);
    },
    output: () => output,
    stop: () => {
      child.kill();
    },
  };
}

/** An event of test/lambda/events, as Cognito sends it. */
export function readEvent(name: string): SignUpEvent {
  return JSON.parse(readFileSync(path.join(__dirname, 'events', `${name}.json`), 'utf8')) as SignUpEvent;
}

export interface SignUpEvent {
  readonly triggerSource: string;
  readonly userPoolId: string;
  readonly userName: string;
  readonly request: { readonly userAttributes: Readonly<Record<string, string>>; readonly validationData: unknown };
  readonly response: {
    readonly autoConfirmUser: boolean;
    readonly autoVerifyEmail: boolean;
    readonly autoVerifyPhone: boolean;
  };
}
