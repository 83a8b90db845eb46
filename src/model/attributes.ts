import type { CustomAttribute, StandaloneClient } from './federation';

/**
 * Standard attributes of a user pool and how long their values may be.
 * Source: Cognito Developer Guide, "Working with user attributes"; birthdate is fixed at 10 characters, updated_at is a number.
 */
export const STANDARD_ATTRIBUTES: Readonly<Record<string, StandardAttributeShape>> = {
  address: { type: 'String', minLength: 0, maxLength: 2048 },
  birthdate: { type: 'String', minLength: 10, maxLength: 10 },
  email: { type: 'String', minLength: 0, maxLength: 2048 },
  family_name: { type: 'String', minLength: 0, maxLength: 2048 },
  gender: { type: 'String', minLength: 0, maxLength: 2048 },
  given_name: { type: 'String', minLength: 0, maxLength: 2048 },
  locale: { type: 'String', minLength: 0, maxLength: 2048 },
  middle_name: { type: 'String', minLength: 0, maxLength: 2048 },
  name: { type: 'String', minLength: 0, maxLength: 2048 },
  nickname: { type: 'String', minLength: 0, maxLength: 2048 },
  phone_number: { type: 'String', minLength: 0, maxLength: 2048 },
  picture: { type: 'String', minLength: 0, maxLength: 2048 },
  preferred_username: { type: 'String', minLength: 0, maxLength: 2048 },
  profile: { type: 'String', minLength: 0, maxLength: 2048 },
  updated_at: { type: 'Number' },
  website: { type: 'String', minLength: 0, maxLength: 2048 },
  zoneinfo: { type: 'String', minLength: 0, maxLength: 2048 },
};

export type StandardAttributeShape =
  { readonly type: 'String'; readonly minLength: number; readonly maxLength: number } | { readonly type: 'Number' };

/** Attributes that a mapping may fill beside the standard and the custom ones. `username` is the subject. */
export const MAPPABLE_BESIDE_STANDARD: readonly string[] = ['email_verified', 'phone_number_verified', 'username'];

/**
 * Mapped attributes that never stand in a client's write list: Cognito writes them itself from the provider's word.
 * A client that could write email_verified would let a user forge what linking rests on.
 */
export const NEVER_CLIENT_WRITABLE: readonly string[] = ['email_verified', 'phone_number_verified', 'username'];

/**
 * Names that no custom attribute can have: AWS takes such an entry of the schema for the attribute of that name, or refuses it.
 * Source: Cognito Developer Guide, "Working with user attributes"; aws-cdk issue 31593.
 */
export const RESERVED_ATTRIBUTES: readonly string[] = [
  ...Object.keys(STANDARD_ATTRIBUTES),
  'email_verified',
  'identities',
  'phone_number_verified',
  'sub',
  'username',
];

/**
 * Entries that the schema of a new pool can have: its custom attributes and the standard ones that it requires.
 * Source: API CreateUserPool, `Schema`.
 */
export const MOST_SCHEMA_ATTRIBUTES = 50;

/** Bytes, in UTF-8, that the name of a custom attribute can have. The AWS provider counts bytes where AWS says characters. */
export const MOST_CUSTOM_NAME_BYTES = 20;

/** Prefix of a custom attribute everywhere but in the pool's schema. */
export const CUSTOM_PREFIX = 'custom:';

/** Name, without `custom:`, of the attribute that carries the raw subject where no mapping fills another with it. */
export const SUBJECT_ATTRIBUTE = 'idp_sub';

/**
 * Whether an attribute can carry a provider's raw subject: a mutable text long enough for any subject.
 * Cognito rewrites mapped attributes at every sign-in, so an immutable one breaks the second sign-in; an OIDC subject has up to 255 characters.
 */
export function carriesSubject(attribute: CustomAttribute): boolean {
  return attribute.type === 'string' && attribute.mutable && attribute.minLength <= 1 && attribute.maxLength >= 255;
}

/**
 * Whether an app client may read an attribute. Without a list AWS gives a new client the standard attributes and no custom one; an
 * adopted client keeps a list that is not known here.
 * Source: Cognito API, UserPoolClientType, ReadAttributes.
 */
export function mayRead({ readAttributes, adopted }: StandaloneClient, attribute: string): boolean {
  return readAttributes?.includes(attribute) ?? (adopted !== undefined || !attribute.startsWith(CUSTOM_PREFIX));
}
