import type { Finding } from '../diagnostics/finding';
import type { FilePlace } from '../document/origin';
import { acceptFindings } from './accept';
import { RULES } from './all';
import { findingsOf, type RuleContext } from './rule';

export { ACCEPT_MATCHES_NOTHING } from './accept';
export { RULES } from './all';
export type { Rule, RuleContext, RuleFinding } from './rule';

/** All that the rules say of a spec, less the warnings that the spec accepts. */
export function runRules(context: RuleContext): readonly Finding<FilePlace>[] {
  return acceptFindings(
    RULES.flatMap((rule) => findingsOf(rule, context)),
    context.federation.accept,
    CODES,
  );
}

const CODES = RULES.map(({ code }) => code);
