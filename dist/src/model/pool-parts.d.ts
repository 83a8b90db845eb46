import type { At } from '../document/at';
import type * as spec from '../spec/spec';
import type { Text } from './federation';
/** A group of users, as tokens carry it. Who is in it is no business of the stack. */
export interface Group {
    readonly name: string;
    readonly description: string | undefined;
    readonly precedence: number | undefined;
    readonly roleArn: string | undefined;
    /** The name under which the pool has the group already, so that it is imported. */
    readonly adopted: string | undefined;
    readonly at: At<spec.Group>;
}
/** An API that takes the pool's access tokens. */
export interface ResourceServer {
    readonly identifier: string;
    /** Undefined: an adopted one keeps what it has. */
    readonly name: string | undefined;
    /** Sorted by name. */
    readonly scopes: readonly ResourceServerScope[];
    /** The identifier under which the pool has the resource server already, so that it is imported. */
    readonly adopted: string | undefined;
    readonly at: At<spec.ResourceServer>;
}
interface ResourceServerScope {
    readonly name: string;
    readonly description: string;
}
/** The identity of Amazon SES that sends the pool's messages. */
export interface EmailSender {
    readonly sesIdentityArn: Text;
    readonly from: string | undefined;
    readonly replyTo: string | undefined;
    readonly configurationSet: string | undefined;
}
/** What a native sign-in may begin with. */
export interface SignIn {
    readonly firstFactors: readonly ('password' | 'emailOtp' | 'smsOtp' | 'passkey')[];
    readonly passkeys: Passkeys | undefined;
}
interface Passkeys {
    readonly relyingPartyId: string;
    readonly userVerification: 'preferred' | 'required';
}
export {};
