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
/**
 * Every trigger that a spec can name, in the order in which Cognito's own pages list them.
 * Source: Cognito Developer Guide, "Customizing user pool workflows with Lambda triggers".
 */
export declare const TRIGGER_SLOTS: {
    readonly preSignUp: {
        readonly argument: "pre_sign_up";
        readonly runsForFederated: true;
    };
    readonly preAuthentication: {
        readonly argument: "pre_authentication";
        readonly runsForFederated: true;
    };
    readonly postAuthentication: {
        readonly argument: "post_authentication";
        readonly runsForFederated: true;
    };
    readonly postConfirmation: {
        readonly argument: "post_confirmation";
        readonly runsForFederated: true;
    };
    readonly preTokenGeneration: {
        readonly argument: "pre_token_generation";
        readonly runsForFederated: true;
    };
    readonly customMessage: {
        readonly argument: "custom_message";
        readonly runsForFederated: false;
    };
    readonly userMigration: {
        readonly argument: "user_migration";
        readonly runsForFederated: false;
    };
    readonly defineAuthChallenge: {
        readonly argument: "define_auth_challenge";
        readonly runsForFederated: false;
    };
    readonly createAuthChallenge: {
        readonly argument: "create_auth_challenge";
        readonly runsForFederated: false;
    };
    readonly verifyAuthChallengeResponse: {
        readonly argument: "verify_auth_challenge_response";
        readonly runsForFederated: false;
    };
};
/** The triggers that a stack attaches to its pool, in the order of the table above. */
export declare function triggersOf(pool: UserPool): readonly Trigger[];
/** Those whose functions the stack lets Cognito invoke. */
export declare function permittedTriggers(pool: UserPool): readonly Trigger[];
/** What the permission of a trigger is called in Terraform. */
export declare function permissionName({ slot }: Trigger): string;
/** The parts of the ARN of a function. */
export interface FunctionArnParts {
    readonly region: string;
    /** The ARN without an alias. */
    readonly functionArn: string;
    /** The alias, or what stands in its place. */
    readonly qualifier: string | undefined;
}
/** Takes the ARN of a function apart; the shape of a spec has been checked before. */
export declare function functionArnParts(arn: string): FunctionArnParts;
export {};
