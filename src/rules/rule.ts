import type { Edit, Finding, Path, RelatedPlace, Severity } from '../diagnostics/finding';
import type { RuleCode } from '../diagnostics/rule-codes';
import type { FilePlace } from '../document/origin';
import type { AppStacks } from '../model/app-stacks';
import type { Federation } from '../model/federation';

/** What a rule judges: the federation, whose parts know where they are written, and what the other stacks of the app have. */
export interface RuleContext {
  readonly federation: Federation;
  readonly stacks: AppStacks;
  /** The time; undefined where what is made of the spec must not depend on it. */
  readonly now: Date | undefined;
}

/** What a rule has to say; its metadata is added by `runRules`. */
export interface RuleFinding {
  readonly message: string;
  readonly fix?: string;
  /** The fix as data, where it is one change of text. */
  readonly edit?: Edit<FilePlace> | undefined;
  readonly place: FilePlace;
  readonly related?: readonly RelatedPlace<FilePlace>[];
  /** Values that no report may show; the message does not quote them either. */
  readonly redact?: readonly Path[];
}

/** One check of what a spec means. Its code equals its file's name, its fixtures' folder and its anchor in the documentation. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  /** The same for every finding of the rule. */
  readonly title: string;
  /** What goes wrong without the rule, for the reference in docs/rules.md. */
  readonly why: string;
  /** The vendor page that the rule rests on. */
  readonly source: string;
  check(context: RuleContext): Iterable<RuleFinding>;
}

/** Findings of one rule. */
export function findingsOf(rule: Rule, context: RuleContext): readonly Finding<FilePlace>[] {
  const { code, severity, title, source } = rule;
  const findings: Finding<FilePlace>[] = [];
  for (const finding of rule.check(context)) findings.push({ code, severity, title, source, ...finding });
  return findings;
}
