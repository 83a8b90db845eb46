import type {
  LinkingPolicy,
  PolicyAdmission,
  PolicyLink,
  PolicyNewUsers,
  PolicyProvider,
} from '../src/model/linking-policy';
import { REFUSALS } from '../src/model/refusals';
import { isRecord, parseJson } from './json';

/**
 * Reads the environment variable `LINKING_POLICY`.
 *
 * @returns undefined for everything that is not exactly a policy. An unknown key counts: it may be a restriction that
 *   this version does not know and would not keep.
 */
export function parsePolicy(text: string | undefined): LinkingPolicy | undefined {
  const value = text === undefined ? undefined : parseJson(text);
  return isPolicy(value) ? value : undefined;
}

function isPolicy(value: unknown): value is LinkingPolicy {
  return (
    isRecord(value) &&
    hasOnly(value, [
      'providers',
      'caseSensitiveUsernames',
      'whenUnsafe',
      'whenNoMatch',
      'linkInvitedUsers',
      'afterLink',
      'nativeSignUp',
      'newUsers',
      'messages',
    ]) &&
    Array.isArray(value.providers) &&
    value.providers.every(isProvider) &&
    typeof value.caseSensitiveUsernames === 'boolean' &&
    (value.whenUnsafe === 'separateUser' || value.whenUnsafe === 'reject') &&
    isWhenNoMatch(value) &&
    typeof value.linkInvitedUsers === 'boolean' &&
    (value.afterLink === 'continue' || value.afterLink === 'retry') &&
    (value.nativeSignUp === undefined || value.nativeSignUp === 'refuseKnownEmail') &&
    (value.messages === undefined || isMessages(value.messages))
  );
}

/** How users are made is said where users are made, and nowhere else. */
function isWhenNoMatch({ whenNoMatch, newUsers }: Readonly<Record<string, unknown>>): boolean {
  if (whenNoMatch === 'createNative') return isNewUsers(newUsers);
  return (whenNoMatch === 'createUser' || whenNoMatch === 'reject') && newUsers === undefined;
}

function isNewUsers(value: unknown): value is PolicyNewUsers {
  return (
    isRecord(value) &&
    hasOnly(value, ['emailIsUsername', 'requiredAttributes']) &&
    typeof value.emailIsUsername === 'boolean' &&
    isTexts(value.requiredAttributes)
  );
}

function isMessages(value: unknown): boolean {
  return isRecord(value) && hasOnly(value, Object.keys(REFUSALS)) && Object.values(value).every(isText);
}

function isProvider(value: unknown): value is PolicyProvider {
  return (
    isRecord(value) &&
    hasOnly(value, ['name', 'admission', 'link']) &&
    isText(value.name) &&
    (value.admission === undefined || isAdmission(value.admission)) &&
    (value.link === undefined || isLink(value.link))
  );
}

function isAdmission(value: unknown): value is PolicyAdmission {
  return (
    isRecord(value) &&
    hasOnly(value, ['emailDomains', 'emailVerifiedMapped']) &&
    isTexts(value.emailDomains) &&
    typeof value.emailVerifiedMapped === 'boolean'
  );
}

function isLink(value: unknown): value is PolicyLink {
  return (
    isRecord(value) &&
    hasOnly(value, ['trustEmail', 'emailVerifiedMapped', 'emailVerifiedAlways', 'emailDomains', 'subjectAttribute']) &&
    (value.trustEmail === 'verifiedClaim' || value.trustEmail === 'attested') &&
    typeof value.emailVerifiedMapped === 'boolean' &&
    (value.emailVerifiedAlways === undefined || typeof value.emailVerifiedAlways === 'boolean') &&
    isTexts(value.emailDomains) &&
    isText(value.subjectAttribute)
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function hasOnly(record: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(record).every((key) => keys.includes(key));
}
