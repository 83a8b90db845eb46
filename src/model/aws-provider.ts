import { admits, compareVersions, versionsToTry, type Version } from './version-constraint';

/** Versions of the AWS provider that the generated configuration is written for, as a constraint. */
export const SUPPORTED_AWS_PROVIDERS = '>= 5.100, < 7.0';

const FIRST: Version = [5, 100, 0];
const FIRST_OF_SIX: Version = [6, 0, 0];
const FIRST_NO_MORE: Version = [7, 0, 0];

/** Whether a constraint admits any supported version. */
export function admitsSupported(constraint: string): boolean {
  return [...versionsToTry(constraint), FIRST, FIRST_OF_SIX].some(
    (version) => isSupported(version) && admits(constraint, version),
  );
}

/** A version that a constraint admits although it is not supported. */
export function admittedUnsupported(constraint: string): Version | undefined {
  return [...versionsToTry(constraint), FIRST_NO_MORE].find(
    (version) => !isSupported(version) && admits(constraint, version),
  );
}

/** Whether a constraint admits a version before the sixth. */
export function admitsBeforeSix(constraint: string): boolean {
  return versionsToTry(constraint).some(
    (version) => compareVersions(version, FIRST_OF_SIX) < 0 && admits(constraint, version),
  );
}

function isSupported(version: Version): boolean {
  return compareVersions(version, FIRST) >= 0 && compareVersions(version, FIRST_NO_MORE) < 0;
}
