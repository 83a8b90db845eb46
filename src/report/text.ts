import { CODES_PAGE } from '../diagnostics/codes';
import type { Diagnostic, Range } from '../diagnostics/diagnostic';
import type { Severity } from '../diagnostics/finding';
import { count, visible } from '../diagnostics/text';
import { codeFrame } from './code-frame';
import { conceal } from './conceal';
import { maximumShown } from './limits';
import { wrap } from './wrap';

/** Select Graphic Rendition sequences of ECMA-48. */
const reset = '\u001b[0m';
const bold = '\u001b[1m';
const colors: Readonly<Record<Severity, string>> = { error: '\u001b[31m', warning: '\u001b[33m', info: '\u001b[36m' };

const EXPLAINED = `Look up a [code] in ${CODES_PAGE} of the package cognito-federation.`;

type Paint = (sequence: string, text: string) => string;

/**
 * Diagnostics as people read them in a terminal: place, title and code, message, the lines meant, related places,
 * what to do, a line with counts, and where codes are explained. Empty where there are none. Nothing that a user wrote acts on the terminal.
 *
 * @param texts text of each file by its name, as diagnostics name it; a file that is not there gets no code frame
 * @param options.width columns of the terminal, at which sentences are wrapped; without it they are not
 */
export function textReport(
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  options: { readonly color: boolean; readonly width?: number | undefined },
): string {
  if (found.length === 0) return '';
  const { diagnostics, sources } = conceal({ diagnostics: found, sources: texts });
  const paint: Paint = options.color ? (sequence, text) => `${sequence}${text}${reset}` : (_sequence, text) => text;
  const frame = (file: string, range: Range): readonly string[] => {
    const text = sources.get(file);
    return text === undefined ? [] : codeFrame(text, range);
  };
  const blocks = diagnostics
    .slice(0, maximumShown)
    .map((diagnostic) => diagnosticLines(diagnostic, frame, paint, options.width).join('\n'));
  const hidden = diagnostics.length - blocks.length;
  return `${[...blocks, ...(hidden > 0 ? ['More problems are not shown: fix these first.'] : []), countLine(diagnostics)].join('\n\n')}\n${wrap(EXPLAINED, options.width).join('\n')}\n`;
}

function diagnosticLines(
  diagnostic: Diagnostic,
  frame: (file: string, range: Range) => readonly string[],
  paint: Paint,
  width: number | undefined,
): readonly string[] {
  const { code, severity, title, message, fix, file, range, related, source } = diagnostic;
  const wrapped = (line: string): readonly string[] => wrap(line, width, '    ');
  return [
    ...wrapped(
      `${placeText(file, range)}: ${paint(colors[severity], `${severity}:`)} ${paint(bold, visible(title))} [${code}]`,
    ),
    ...wrapped(`  ${visible(message)}`),
    ...(range === undefined ? [] : frame(file, range)),
    ...related.flatMap((other) => [
      ...wrapped(`  ${placeText(other.file, other.range)}: ${visible(other.note)}`),
      ...frame(other.file, other.range),
    ]),
    ...(fix === undefined ? [] : wrapped(`  fix: ${visible(fix)}`)),
    ...(source === undefined ? [] : [`  see: ${visible(source)}`]),
  ];
}

function placeText(file: string, range: Range | undefined): string {
  return range === undefined ? visible(file) : `${visible(file)}:${range.start.line}:${range.start.column}`;
}

/** `2 errors, 1 warning in 1 file`. */
function countLine(diagnostics: readonly Diagnostic[]): string {
  const amount = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    ...(amount('error') > 0 ? [count(amount('error'), 'error')] : []),
    ...(amount('warning') > 0 ? [count(amount('warning'), 'warning')] : []),
    ...(amount('info') > 0 ? [`${amount('info')} for information`] : []),
  ];
  return `${parts.join(', ')} in ${count(new Set(diagnostics.map(({ file }) => file)).size, 'file')}`;
}
