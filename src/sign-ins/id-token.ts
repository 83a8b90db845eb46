import { mayRead } from '../model/attributes';
import type { AppClient } from '../model/federation';

/** The attributes that a scope brings where `profile` is not asked for. */
const OF_SCOPE: Readonly<Record<string, readonly string[]>> = {
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
};

/**
 * The attributes of a profile that an app finds in its ID token when it asks for all scopes of its client: those that the client
 * may read, and of them those of the scopes. `openid` without others, and `profile`, bring all. Without `openid` there is no ID token.
 * Source: Cognito Developer Guide, "Scopes, M2M, and resource servers" and "Attribute permissions and scopes".
 */
export function idTokenAttributes(
  client: AppClient,
  profile: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { scopes } = client;
  if (!scopes.includes('openid')) return {};
  const narrowing = ['email', 'phone', 'profile'].filter((scope) => scopes.includes(scope));
  const isWhole = narrowing.length === 0 || narrowing.includes('profile');
  const brought = narrowing.flatMap((scope) => OF_SCOPE[scope] ?? []);
  return Object.fromEntries(
    Object.entries(profile).filter(
      ([attribute]) => mayRead(client, attribute) && (isWhole || brought.includes(attribute)),
    ),
  );
}
