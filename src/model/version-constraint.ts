/** A released version: major, minor, patch. */
export type Version = readonly [number, number, number];

/**
 * Whether Terraform would take a released version under a constraint such as `>= 5.100, < 7.0`. The schema has checked the form.
 * A prerelease in a constraint admits itself alone, so no released version.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
export function admits(constraint: string, version: Version): boolean {
  return constraint.split(',').every((part) => admitsOne(part, version));
}

/**
 * Released versions such that every version which a constraint tells apart from its neighbours is among them: where
 * one of them is admitted or refused, all up to the next one are.
 */
export function versionsToTry(constraint: string): readonly Version[] {
  const edges = constraint.split(',').flatMap((part) => {
    const { version, given } = partsOf(part);
    return [version, after(version, 3), after(version, given - 1)];
  });
  return [[0, 0, 0], ...edges];
}

/** -1, 0 or 1, as sorting wants it. */
export function compareVersions(a: Version, b: Version): number {
  return Math.sign(a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}

function admitsOne(part: string, version: Version): boolean {
  const { operator, version: bound, given, prerelease } = partsOf(part);
  if (prerelease) return operator === '!=';
  const order = compareVersions(version, bound);
  switch (operator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '!=':
      return order !== 0;
    case '~>':
      return order >= 0 && compareVersions(version, after(bound, given - 1)) < 0;
    default:
      return order === 0;
  }
}

interface Part {
  readonly operator: string;
  readonly version: Version;
  /** How many numbers are written. */
  readonly given: number;
  readonly prerelease: boolean;
}

function partsOf(part: string): Part {
  const [, operator = '', numbers = '', prerelease] = /^\s*([=!<>~]*)\s*([\d.]+)(-\S+)?\s*$/.exec(part) ?? [];
  const [major = 0, minor = 0, patch = 0] = numbers.split('.').map(Number);
  return {
    operator,
    version: [major, minor, patch],
    given: numbers.split('.').length,
    prerelease: prerelease !== undefined,
  };
}

/** The first version above all that share the first `kept` numbers; of a version itself the next patch. */
function after([major, minor, patch]: Version, kept: number): Version {
  if (kept >= 3) return [major, minor, patch + 1];
  return kept === 2 ? [major, minor + 1, 0] : [major + 1, 0, 0];
}
