import type { At } from '../document/at';
import type * as spec from '../spec/spec';
import type { Text, UserPool } from './federation';

/** When Cognito calls a function, as a spec writes it. */
export type TriggerSlot = keyof spec.Triggers;

/** A function of somebody else that Cognito calls. */
export interface Trigger {
  readonly slot: TriggerSlot;
  /** ARN of the function, or of an alias of it. */
  readonly functionArn: Text;
  /** Version of the event, which only preTokenGeneration has; undefined where an adopted pool keeps its own. */
  readonly version: TokenVersion | undefined;
  /** Whether the stack gives Cognito the right to invoke the function. */
  readonly permission: boolean;
  /** Where the ARN is written. */
  readonly arnAt: At<spec.SecretReference>;
  readonly at: At<spec.TokenTriggerFunction>;
}

type TokenVersion = NonNullable<spec.TokenTriggerFunction['version']>;

/** What is called at each trigger, and whether Cognito calls it when somebody signs in through an identity provider. */
interface SlotFacts {
  /** As an argument of Terraform within `lambda_config`. */
  readonly argument: string;
  readonly runsForFederated: boolean;
}

/**
 * Every trigger that a spec can name, in the order in which Cognito's own pages list them.
 * Source: Cognito Developer Guide, "Customizing user pool workflows with Lambda triggers".
 */
export const TRIGGER_SLOTS = {
  preSignUp: { argument: 'pre_sign_up', runsForFederated: true },
  preAuthentication: { argument: 'pre_authentication', runsForFederated: true },
  postAuthentication: { argument: 'post_authentication', runsForFederated: true },
  postConfirmation: { argument: 'post_confirmation', runsForFederated: true },
  preTokenGeneration: { argument: 'pre_token_generation', runsForFederated: true },
  customMessage: { argument: 'custom_message', runsForFederated: false },
  userMigration: { argument: 'user_migration', runsForFederated: false },
  defineAuthChallenge: { argument: 'define_auth_challenge', runsForFederated: false },
  createAuthChallenge: { argument: 'create_auth_challenge', runsForFederated: false },
  verifyAuthChallengeResponse: { argument: 'verify_auth_challenge_response', runsForFederated: false },
} as const satisfies Readonly<Record<TriggerSlot, SlotFacts>>;

/** The triggers that a stack attaches to its pool, in the order of the table above. */
export function triggersOf(pool: UserPool): readonly Trigger[] {
  return pool.kind === 'referenced' ? [] : pool.triggers;
}

/** Those whose functions the stack lets Cognito invoke. */
export function permittedTriggers(pool: UserPool): readonly Trigger[] {
  return triggersOf(pool).filter(({ permission }) => permission);
}

/** What the permission of a trigger is called in Terraform. */
export function permissionName({ slot }: Trigger): string {
  return `cognito_${TRIGGER_SLOTS[slot].argument}`;
}

/** The parts of the ARN of a function. */
export interface FunctionArnParts {
  readonly region: string;
  /** The ARN without an alias. */
  readonly functionArn: string;
  /** The alias, or what stands in its place. */
  readonly qualifier: string | undefined;
}

/** Takes the ARN of a function apart; the shape of a spec has been checked before. */
export function functionArnParts(arn: string): FunctionArnParts {
  const parts = arn.split(':');
  return { region: parts[3] ?? '', functionArn: parts.slice(0, 7).join(':'), qualifier: parts[7] };
}
