import type { LinkingPolicy, PolicyLink, PolicyProvider } from '../src/model/linking-policy';
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
    ]) &&
    Array.isArray(value.providers) &&
    value.providers.every(isProvider) &&
    typeof value.caseSensitiveUsernames === 'boolean' &&
    (value.whenUnsafe === 'separateUser' || value.whenUnsafe === 'reject') &&
    (value.whenNoMatch === 'createUser' || value.whenNoMatch === 'reject') &&
    typeof value.linkInvitedUsers === 'boolean' &&
    (value.afterLink === 'continue' || value.afterLink === 'retry')
  );
}

function isProvider(value: unknown): value is PolicyProvider {
  return (
    isRecord(value) &&
    hasOnly(value, ['name', 'link']) &&
    isText(value.name) &&
    (value.link === undefined || isLink(value.link))
  );
}

function isLink(value: unknown): value is PolicyLink {
  return (
    isRecord(value) &&
    hasOnly(value, ['trustEmail', 'emailVerifiedMapped', 'emailDomains', 'subjectAttribute']) &&
    (value.trustEmail === 'verifiedClaim' || value.trustEmail === 'attested') &&
    typeof value.emailVerifiedMapped === 'boolean' &&
    Array.isArray(value.emailDomains) &&
    value.emailDomains.every(isText) &&
    isText(value.subjectAttribute)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function hasOnly(record: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(record).every((key) => keys.includes(key));
}
