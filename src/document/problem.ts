import { FILE_CODES, type FileCode } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Positions, Span } from './positions';

/** What keeps a file from being read, as YAML or as data. */
export interface Problem {
  readonly code: FileCode;
  readonly message: string;
  readonly fix: string;
  /** The fix as data, where it is one change of text. */
  readonly edit?: { readonly span: Span; readonly text: string };
  /** Absent where the file as a whole is meant. */
  readonly span?: Span;
  readonly related?: readonly { readonly span: Span; readonly note: string }[];
  /** What no report may show. */
  readonly redact?: readonly Span[];
}

/** The problem at its place; all of them are errors, for no data can be trusted that was not fully read. */
export function problemDiagnostic(problem: Problem, file: string, positions: Positions): Diagnostic {
  const { code, message, fix, edit, span, related = [], redact } = problem;
  return {
    code,
    severity: FILE_CODES[code].severity,
    title: FILE_CODES[code].title,
    message,
    fix,
    ...(edit !== undefined && { edit: { range: positions.range(edit.span), text: edit.text } }),
    file,
    ...(span !== undefined && { range: positions.range(span) }),
    related: related.map(({ span: place, note }) => ({ file, range: positions.range(place), note })),
    ...(redact !== undefined && { redact: redact.map((place) => positions.range(place)) }),
  };
}
