import { createHash, randomBytes, randomUUID } from 'node:crypto';

/**
 * The name of the user to make for an email where the pool lets names be chosen: a UUID that is the same for every
 * sign-in with that email, so that two of them in the same second meet.
 *
 * @param email in lower case.
 */
export function userNameFor(userPoolId: string, email: string): string {
  const bytes = createHash('sha256').update(`${userPoolId} ${email}`).digest().subarray(0, 16);
  // RFC 9562: version 8 is for values of one's own making, and the variant marks the layout.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A name for where somebody else has the name above: names can be registered, and that one can be worked out. */
export function anotherUserName(): string {
  return randomUUID();
}

/** A password that nobody learns. It meets every policy that Cognito can have: up to 99 characters, of every kind. */
export function unknownPassword(): string {
  return `Aa1!${randomBytes(72).toString('base64url')}`;
}
