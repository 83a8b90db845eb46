import { nearest, quote, wordList } from '../diagnostics/text';
import type { Seen } from '../known-errors/catalogue';
import { wrap } from '../report/wrap';
import { command } from './command';
import { PROGRAM } from './help';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** Where an error is met, in words. */
const SEEN: Readonly<Record<Seen, string>> = {
  terraform: 'Terraform shows it at apply.',
  login: 'The login page shows it.',
  callback: 'The app finds it in the address that it is called back at, or the login page shows it.',
  token: 'The token endpoint answers with it.',
  provider: "The provider's own page shows it.",
  api: 'The Cognito API answers with it.',
};

/** `explain <code>` and `explain "<error text>"`: says what a code or an error means, and where to look. */
export const explain = command({
  name: 'explain',
  operands: '<code or error text>',
  summary: 'explain a code of a report, or an error of AWS or of the login page',
  options: {},
  words: [],
  async run({ operands }, terminal) {
    const text = operands.join(' ').trim();
    if (text === '') {
      terminal.err(`explain needs a code or the text of an error: ${PROGRAM} explain "redirect_mismatch"\n`);
      return EXIT.usage;
    }
    const { EXPLANATIONS, REVIEW_CODES } = await import('./program.js');
    const code = text.replace(/^\[(.*)\]$/, '$1');
    const explanation = EXPLANATIONS.find((one) => one.code === code);
    if (explanation !== undefined) {
      const { page, severity, source, title, why } = explanation;
      return print(terminal, `${code} (${severity})`, [`${title}. ${why}`], [source, page]);
    }
    const reviewed = Object.entries(REVIEW_CODES).find(([name]) => name === code)?.[1];
    if (reviewed !== undefined) {
      const { danger, see, title, why } = reviewed;
      return print(terminal, `${code} (of a review: ${danger})`, [`${title}. ${why}`], [see, `docs/review.md#${code}`]);
    }
    const known = [...EXPLANATIONS.map((one) => one.code), ...Object.keys(REVIEW_CODES)];
    return explainError(text, /^[a-z0-9-]+$/.test(code) ? nearest(code, known) : undefined, terminal);
  },
});

async function explainError(text: string, nearestCode: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { findError, KNOWN_REFUSALS } = await import('./extras.js');
  const found = findError(text);
  switch (found.kind) {
    case 'refusal': {
      const { cause, look } = KNOWN_REFUSALS[found.code];
      const heading = `${found.code} (of the linking function)`;
      return print(terminal, heading, [cause, look], [undefined, 'docs/linking.md#runbook']);
    }
    case 'error': {
      const { caughtBy, cause, look, seen, shown, source } = found.error;
      const rules =
        caughtBy.length === 0 ? 'No rule can see it in a spec.' : `validate finds it as ${wordList(caughtBy, 'or')}.`;
      return print(terminal, shown[0] ?? '', [SEEN[seen], cause, look, rules], [source, undefined]);
    }
    case 'unknown': {
      const similar = [...(nearestCode === undefined ? [] : [nearestCode]), ...found.similar];
      const suggestion =
        similar.length === 0
          ? ''
          : ` Did you mean ${wordList(
              similar.map((one) => quote(one, 100)),
              'or',
            )}?`;
      terminal.err(`Nothing is known of this code or text.${suggestion}\n`);
      return EXIT.problems;
    }
  }
}

/** A heading with paragraphs under it, then the page that it rests on and our own. */
function print(
  terminal: Terminal,
  heading: string,
  paragraphs: readonly string[],
  [source, page]: readonly [source: string | undefined, page: string | undefined],
): ExitCode {
  const width = terminal.width.out;
  const lines = [
    ...wrap(heading, width),
    ...paragraphs.flatMap((paragraph) => ['', ...wrap(paragraph, width)]),
    '',
    ...(source === undefined ? [] : [`Rests on: ${source}`]),
    ...(page === undefined ? [] : [`Page: ${page} of the package cognito-federation`]),
  ];
  terminal.out(`${lines.join('\n')}\n`);
  return EXIT.clean;
}
