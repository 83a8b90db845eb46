import type { Diagnostic, Range } from '../diagnostics/diagnostic';
import type { Severity } from '../diagnostics/finding';
import { count, visible, wordList } from '../diagnostics/text';
import { conceal } from './conceal';

/** GitHub shows so many annotations of a kind for one step, and drops the others without a word. */
const maximumOfKind = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Diagnostics as workflow commands of GitHub Actions, which make annotations of them at their lines; then, where there are
 * more of a kind than GitHub shows, a line that counts the others.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(found: readonly Diagnostic[], sources: ReadonlyMap<string, string>): string {
  const { diagnostics } = conceal({ diagnostics: found, sources });
  const kinds = (['error', 'warning', 'info'] as const).map((severity) => {
    const ofKind = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return { shown: ofKind.slice(0, maximumOfKind), hidden: ofKind.length - maximumOfKind, severity };
  });
  const shown = new Set(kinds.flatMap((kind) => kind.shown));
  const lines = diagnostics.filter((diagnostic) => shown.has(diagnostic)).map(annotation);
  const hidden = kinds.filter((kind) => kind.hidden > 0).map((kind) => count(kind.hidden, commands[kind.severity]));
  return [
    ...lines,
    ...(hidden.length === 0
      ? []
      : [
          `Not shown: ${wordList(hidden, 'and')} more. GitHub shows ${maximumOfKind} annotations of a kind for a step.`,
        ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function annotation({ code, severity, title, message, fix, file, range, related, source }: Diagnostic): string {
  const properties = Object.entries({
    file,
    ...(range !== undefined && rangeProperties(range)),
    title: visible(`${title} [${code}]`),
  });
  const text = [
    visible(message),
    ...related.map((other) => `${visible(other.file)}:${other.range.start.line}: ${visible(other.note)}`),
    ...(fix === undefined ? [] : [`fix: ${visible(fix)}`]),
    ...(source === undefined ? [] : [`see: ${visible(source)}`]),
  ].join('\n');
  return `::${commands[severity]} ${properties.map(([name, value]) => `${name}=${property(value)}`).join(',')}::${data(text)}`;
}

/** Columns count on one line only. */
function rangeProperties({ start, end }: Range): Readonly<Record<string, string>> {
  return {
    line: String(start.line),
    endLine: String(end.line),
    ...(start.line === end.line && { col: String(start.column), endColumn: String(end.column) }),
  };
}

/** The message of a command, as GitHub's own toolkit escapes it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a command. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
