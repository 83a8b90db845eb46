import { SPEC_CODES, type SpecCode } from '../diagnostics/codes';
import type { Finding, Path } from '../diagnostics/finding';
import type { FilePlace } from '../document/origin';
import { nearest, pathText, quote } from '../diagnostics/text';
import type { AcceptedWarning } from '../model/federation';

/** Code of the warning about an entry of `accept` that matches nothing. */
export const ACCEPT_MATCHES_NOTHING = 'accept-matches-nothing' satisfies SpecCode;

/**
 * Takes out the warnings that the spec accepts, and warns of entries of `accept` that match nothing: they are left
 * over from something that was fixed, or misspelt. Errors cannot be accepted. Information need not be; an entry for it, left
 * from when it was a warning, only takes it out.
 *
 * @param codes of all rules, to tell a misspelt one
 */
export function acceptFindings(
  findings: readonly Finding<FilePlace>[],
  accepted: readonly AcceptedWarning[],
  codes: readonly string[],
): readonly Finding<FilePlace>[] {
  const kept = findings.filter((finding) => !accepted.some((entry) => matches(entry, finding)));
  const unused = accepted.flatMap((entry) =>
    findings.some((finding) => matches(entry, finding)) ? [] : [unusedEntry(entry, findings, codes)],
  );
  return [...kept, ...unused];
}

function matches({ rule, within }: AcceptedWarning, finding: Finding): boolean {
  return (
    finding.code === rule &&
    (finding.severity === 'info' ||
      (finding.severity === 'warning' && (within === undefined || isWithin(finding.place.path, within))))
  );
}

/** Whether a place is what an entry names, or inside of it. Names may hold dots, so prefixes of the place are what is compared. */
function isWithin(path: Path, within: string): boolean {
  return path.some((_, index) => {
    const prefix = path.slice(0, index + 1);
    return prefix.join('.') === within || pathText(prefix) === within;
  });
}

function unusedEntry(
  { rule, within, at }: AcceptedWarning,
  findings: readonly Finding[],
  codes: readonly string[],
): Finding<FilePlace> {
  const { severity, title } = SPEC_CODES[ACCEPT_MATCHES_NOTHING];
  const common = { code: ACCEPT_MATCHES_NOTHING, severity, title } as const;
  if (!codes.includes(rule)) {
    const close = nearest(rule, codes);
    return {
      ...common,
      message: `There is no rule ${quote(rule)}.`,
      fix: close === undefined ? 'Remove the entry.' : `Write ${quote(close)}.`,
      place: at.value('rule'),
    };
  }
  const same = findings.filter(({ code }) => code === rule);
  const elsewhere = same.find(({ severity }) => severity === 'warning');
  const place = `There is no warning ${quote(rule)}${within === undefined ? '' : ` at ${quote(within)}`}.`;
  return {
    ...common,
    message: same.some(({ severity }) => severity === 'error')
      ? `${quote(rule)} is an error here; only warnings can be accepted.`
      : place,
    fix:
      elsewhere === undefined
        ? 'Remove the entry.'
        : `Write at: ${pathText(elsewhere.place.path)}, or remove the entry.`,
    place: at.value(),
  };
}
