import type { Finding, Path } from '../diagnostics/finding';
import { pathText, quote } from '../diagnostics/text';
import type { AcceptedWarning } from '../model/federation';

/**
 * Takes out the warnings that the spec accepts, and warns of entries of `accept` that match nothing: they are left
 * over from something mended, or misspelt. Errors cannot be accepted.
 */
export function acceptFindings(findings: readonly Finding[], accepted: readonly AcceptedWarning[]): readonly Finding[] {
  const kept = findings.filter((finding) => !accepted.some((entry) => matches(entry, finding)));
  const unused = accepted.flatMap((entry, index): Finding[] =>
    findings.some((finding) => matches(entry, finding)) ? [] : [unusedEntry(entry, index, findings)],
  );
  return [...kept, ...unused];
}

function matches({ rule, at }: AcceptedWarning, finding: Finding): boolean {
  return finding.severity === 'warning' && finding.code === rule && (at === undefined || isWithin(finding.place.path, at));
}

/** Whether a place is what `at` names, or inside of it. Names may hold dots, so prefixes of the place are what is compared. */
function isWithin(path: Path, at: string): boolean {
  return path.some((_, index) => {
    const prefix = path.slice(0, index + 1);
    return prefix.join('.') === at || pathText(prefix) === at;
  });
}

function unusedEntry({ rule, at }: AcceptedWarning, index: number, findings: readonly Finding[]): Finding {
  const isError = findings.some((finding) => finding.code === rule && finding.severity === 'error');
  return {
    code: 'accept-matches-nothing',
    severity: 'warning',
    title: 'An accepted warning does not occur',
    message: isError
      ? `${quote(rule)} is an error here; only warnings can be accepted.`
      : `There is no warning ${quote(rule)}${at === undefined ? '' : ` at ${quote(at)}`}.`,
    fix: 'Remove the entry, or correct its rule and at.',
    place: { path: ['accept', index], at: 'value' },
  };
}
