/** An account of AWS in one Region: what every ARN of a stack has in common. */
export interface Location {
    readonly region: string;
    /** Twelve digits, or `ACCOUNT_PLACEHOLDER`. */
    readonly account: string;
}
/**
 * Stands for an account id that no spec tells. IAM takes a variable in an ARN behind the fifth colon alone, so a policy
 * that still holds it is refused, or else allows nothing; `envsubst '$ACCOUNT_ID'` fills it in.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export declare const ACCOUNT_PLACEHOLDER = "${ACCOUNT_ID}";
/** ARN of a resource. `resource` is a pattern as IAM reads it: text of a spec within it has passed through `iamLiteral`. */
export declare function arnOf(service: string, { region, account }: Location, resource: string): string;
/** ARN of a resource of IAM, which knows no Regions. */
export declare function iamArnOf({ region, account }: Location, resource: string): string;
/**
 * Writes text so that IAM takes it for nothing but itself: `*` and `?` are wildcards to it, and `${` opens a variable.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html, "Specifying special characters"
 */
export declare function iamLiteral(text: string): string;
/** Which of AWS's separate worlds a Region belongs to. */
export declare function partitionOf(region: string): 'aws' | 'aws-cn' | 'aws-us-gov';
/** What `kms:ViaService` holds when a service uses a key on the caller's behalf. */
export declare function viaService(service: string, region: string): string;
