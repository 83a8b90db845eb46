import type { Finding } from '../diagnostics/finding';
import { acceptFindings } from './accept';
import { findingsOf, type Rule, type RuleContext } from './rule';

export type { Rule, RuleContext, RuleFinding } from './rule';

/** Every rule, sorted by code. A test holds this against the folder, the fixtures and the documentation. */
export const RULES: readonly Rule[] = [];

/** All that the rules say of a spec, less the warnings that the spec accepts. */
export function runRules(context: RuleContext): readonly Finding[] {
  return acceptFindings(
    RULES.flatMap((rule) => findingsOf(rule, context)),
    context.federation.accept,
  );
}
