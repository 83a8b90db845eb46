import type { Explanation } from '../../src/explanations';

const INTRODUCTION = `# Codes

Every problem that \`validate\` and \`synth\` print carries a code in brackets. The code is its anchor on this page:
\`[unknown-scope]\` is explained at [rules.md#unknown-scope](#unknown-scope).

Errors stop the synthesis. To keep a warning, list it under \`accept\` with a reason. Information fails nothing and cannot be
accepted:

\`\`\`yaml
accept:
  - rule: provider-billed-as-enterprise
    at: identityProviders.Descope # this place and what is inside of it; without it, the whole spec
    reason: "agreed with finance, SEC-123"
\`\`\`

\`validate --fix\` changes a spec where an error has one possible fix: a value written another way (quotes, lists, \`yes\`, case,
white space), a misspelt key or word of a closed list, an item that is listed twice, a scope that has to be there. It keeps
comments, and checks again until no such fix is left. It leaves to you what it would have to take out or to guess, what decides who
gets in, warnings, and files that are not YAML.

\`npm run test:update\` writes this page from the sources.
`;

/** The sections of the page, in order. */
const SECTIONS: readonly {
  readonly title: string;
  readonly words: string;
  readonly holds: (one: Explanation) => boolean;
}[] = [
  {
    title: 'Files',
    words: 'What keeps a file from being read as YAML. These are errors.',
    holds: ({ about }) => about === 'file',
  },
  {
    title: 'Shape',
    words:
      'Keys and values that the format does not have. These are errors. The schema in `schemas/federation.schema.json` shows them in your editor.',
    holds: ({ about }) => about === 'shape',
  },
  {
    title: 'Errors',
    words: 'What AWS or Terraform would refuse, or what would let the wrong person in.',
    holds: ({ about, severity }) => about === 'spec' && severity === 'error',
  },
  {
    title: 'Warnings',
    words: 'What works, and should be a decision.',
    holds: ({ about, severity }) => about === 'spec' && severity === 'warning',
  },
  {
    title: 'Information',
    words: 'What could not be checked, and what is good to know.',
    holds: ({ about, severity }) => about === 'spec' && severity === 'info',
  },
  {
    title: 'Providers',
    words: 'What `doctor` finds at the identity providers themselves. None of it can be accepted.',
    holds: ({ about }) => about === 'provider',
  },
];

/** The reference of all codes, as Markdown: by section, sorted by code. */
export function codesDocument(explanations: readonly Explanation[]): string {
  const sections = SECTIONS.map(({ title, words, holds }) =>
    [`## ${title}`, words, ...explanations.filter(holds).map(explanationText)].join('\n\n'),
  );
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

function explanationText({ code, title, why, source }: Explanation): string {
  return [
    `### ${code}`,
    `**${plain(title)}.** ${plain(why)}`,
    ...(source === undefined ? [] : [`Rests on: <${source}>`]),
  ].join('\n\n');
}

/** Text that Markdown shows as it is. */
function plain(text: string): string {
  return text.replace(/[<>*_`[\]\\]/g, '\\$&');
}
