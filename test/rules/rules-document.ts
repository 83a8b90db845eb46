import type { Rule } from '../../src/rules';

const INTRODUCTION = `# Rules

What \`validate\` and \`synth\` check beyond the shape of a spec. Each rule has a code, which is printed with what it finds
and is its anchor on this page. Errors stop the synthesis. A warning can be accepted, with a reason, in the spec; information
fails nothing and cannot be accepted:

\`\`\`yaml
accept:
  - rule: provider-billed-as-enterprise
    at: identityProviders.Descope # where, or inside of it; without it, anywhere in the spec
    reason: "agreed with finance, SEC-123"
\`\`\`

An entry of \`accept\` that matches nothing is itself a warning, \`accept-matches-nothing\`.

This page is written from the rules themselves: \`npm run test:update\`.
`;

/** The reference of all rules, as Markdown: errors first, each list sorted by code. */
export function rulesDocument(rules: readonly Rule[]): string {
  const section = (title: string, severity: Rule['severity']): string =>
    [`## ${title}`, ...rules.filter((rule) => rule.severity === severity).map(ruleText)].join('\n\n');
  return `${[INTRODUCTION.trimEnd(), section('Errors', 'error'), section('Warnings', 'warning'), section('Information', 'info')].join('\n\n')}\n`;
}

function ruleText({ code, title, why, source }: Rule): string {
  return `### ${code}\n\n**${plain(title)}.** ${plain(why)}\n\nRests on: <${source}>`;
}

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return text.replace(/[<>*_`[\]\\]/g, '\\$&');
}
