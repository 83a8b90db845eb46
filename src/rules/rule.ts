import type { Finding, Path, Place, RelatedPlace, Severity } from '../diagnostics/finding';
import type { RuleCode } from '../diagnostics/rule-codes';
import type { AppStacks } from '../model/app-stacks';
import type { Federation } from '../model/federation';
import type { Spec } from '../spec/spec';

/** What a rule judges: the federation with its defaults, the spec as written, whose paths findings point at, and what else the app has. */
export interface RuleContext {
  readonly federation: Federation;
  readonly spec: Spec;
  readonly stacks: AppStacks;
}

/** What a rule has to say; its metadata is added by `runRules`. */
export interface RuleFinding {
  readonly message: string;
  readonly fix?: string;
  /** Must be there in the spec as written. */
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
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
export function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const { code, severity, title, source } = rule;
  return Array.from(rule.check(context), (finding) => ({ code, severity, title, source, ...finding }));
}
