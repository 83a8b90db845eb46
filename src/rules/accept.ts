import { SPEC_CODES, type SpecCode } from '../diagnostics/codes';
import type { Finding, Path } from '../diagnostics/finding';
import { nearest, pathText, quote } from '../diagnostics/text';
import type { AcceptedWarning } from '../model/federation';

/** Code of the warning about an entry of `accept` that matches nothing. */
export const ACCEPT_MATCHES_NOTHING = 'accept-matches-nothing' satisfies SpecCode;

/**
 * Takes out the warnings that the spec accepts, and warns of entries of `accept` that match nothing: they are left
 * over from something mended, or misspelt. Errors cannot be accepted.
 *
 * @param codes of all rules, to tell a misspelt one
 */
export function acceptFindings(
  findings: readonly Finding[],
  accepted: readonly AcceptedWarning[],
  codes: readonly string[],
): readonly Finding[] {
  const kept = findings.filter((finding) => !accepted.some((entry) => matches(entry, finding)));
  const unused = accepted.flatMap((entry, index): Finding[] =>
    findings.some((finding) => matches(entry, finding)) ? [] : [unusedEntry(entry, index, findings, codes)],
  );
  return [...kept, ...unused];
}

function matches({ rule, at }: AcceptedWarning, finding: Finding): boolean {
  return (
    finding.severity === 'warning' && finding.code === rule && (at === undefined || isWithin(finding.place.path, at))
  );
}

/** Whether a place is what `at` names, or inside of it. Names may hold dots, so prefixes of the place are what is compared. */
function isWithin(path: Path, at: string): boolean {
  return path.some((_, index) => {
    const prefix = path.slice(0, index + 1);
    return prefix.join('.') === at || pathText(prefix) === at;
  });
}

function unusedEntry(
  { rule, at }: AcceptedWarning,
  index: number,
  findings: readonly Finding[],
  codes: readonly string[],
): Finding {
  const { severity, title } = SPEC_CODES[ACCEPT_MATCHES_NOTHING];
  const common = { code: ACCEPT_MATCHES_NOTHING, severity, title } as const;
  if (!codes.includes(rule)) {
    const close = nearest(rule, codes);
    return {
      ...common,
      message: `There is no rule ${quote(rule)}.`,
      fix: close === undefined ? 'Remove the entry.' : `Write ${quote(close)}.`,
      place: { path: ['accept', index, 'rule'], at: 'value' },
    };
  }
  const same = findings.filter(({ code }) => code === rule);
  const elsewhere = same.find(({ severity }) => severity === 'warning');
  const place = `There is no warning ${quote(rule)}${at === undefined ? '' : ` at ${quote(at)}`}.`;
  return {
    ...common,
    message: same.some(({ severity }) => severity === 'error')
      ? `${quote(rule)} is an error here; only warnings can be accepted.`
      : place,
    fix:
      elsewhere === undefined
        ? 'Remove the entry.'
        : `Write at: ${pathText(elsewhere.place.path)}, or remove the entry.`,
    place: { path: ['accept', index], at: 'value' },
  };
}
