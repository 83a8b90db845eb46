import type { JsonObject, JsonValue } from '../document/json';

/** A file of sign-ins, as its schema has it. See docs/sign-ins.md. */
export interface SignInsFile {
  readonly version: 1;
  /** Path of the spec, relative to this file. */
  readonly spec: string;
  readonly environment?: string;
  readonly users?: Readonly<Record<string, SignInUser>>;
  readonly signIns: readonly SignInCase[];
}

/** Somebody who is in the pool before the first sign-in. */
export interface SignInUser {
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly status?: UserStatus;
  readonly enabled?: boolean;
  readonly username?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly identities?: readonly { readonly provider: string; readonly subject: string }[];
}

type UserStatus = 'CONFIRMED' | 'UNCONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED' | 'EXTERNAL_PROVIDER';

/** One sign-in, and what is expected of it. */
export interface SignInCase {
  readonly name: string;
  /** ProviderName, or COGNITO for a sign-up with the pool itself. */
  readonly through: string;
  readonly client?: string;
  readonly claims?: JsonObject;
  readonly assertion?: {
    readonly nameId: string;
    readonly attributes?: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly signUp?: { readonly email: string };
  readonly redirectUri?: string;
  readonly times?: 1 | 2;
  readonly fresh?: boolean;
  readonly expect?: SignInExpectation;
}

export interface SignInExpectation {
  readonly outcome?: SignInOutcome;
  readonly user?: string;
  readonly code?: string;
  /** `null`: the profile has no such attribute. */
  readonly attributes?: Readonly<Record<string, string | null>>;
}

/** What a sign-in comes to; docs/sign-ins.md says what the words mean. */
export type SignInOutcome = 'signedUp' | 'signedIn' | 'linked' | 'separateUser' | 'refused' | 'error';

/** The type of a value that the schema of sign-ins has found right. */
export function asSignInsFile(value: JsonValue): SignInsFile {
  return value as unknown as SignInsFile;
}
