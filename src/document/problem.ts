import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Positions, Span } from './positions';

const titles = {
  'control-character': 'The file holds a control character',
  'duplicate-key': 'A key is written twice',
  'empty-file': 'The file holds no spec',
  'file-too-large': 'The file is too large',
  'inexact-number': 'A number would lose what was written',
  'invalid-yaml': 'This is not valid YAML',
  'merge-key': 'YAML 1.2 has no merge keys',
  'nested-too-deeply': 'The file is nested too deeply',
  'non-string-key': 'A key is not a string',
  'not-utf-8': 'The file is not UTF-8 text',
  'root-not-a-map': 'The file is not a map of keys to values',
  'several-documents': 'The file holds several YAML documents',
  'unexpandable-alias': 'An alias cannot be expanded',
  'unknown-alias': 'An alias names no anchor',
  'unsupported-directive': 'A YAML directive is not supported',
  'unsupported-tag': 'A YAML tag is not supported',
} as const;

/** What keeps a file from being read, as YAML or as data. */
export interface Problem {
  readonly code: keyof typeof titles;
  readonly message: string;
  readonly fix?: string;
  /** Absent where the file as a whole is meant. */
  readonly span?: Span;
  readonly related?: readonly { readonly span: Span; readonly note: string }[];
  /** What no report may show. */
  readonly redact?: readonly Span[];
}

/** The problem at its place; all of them are errors, for no data can be trusted that was not fully read. */
export function problemDiagnostic(problem: Problem, file: string, positions: Positions): Diagnostic {
  const { code, message, fix, span, related = [], redact } = problem;
  return {
    code,
    severity: 'error',
    title: titles[code],
    message,
    ...(fix !== undefined && { fix }),
    file,
    ...(span !== undefined && { range: positions.range(span) }),
    related: related.map(({ span: place, note }) => ({ file, range: positions.range(place), note })),
    ...(redact !== undefined && { redact: redact.map((place) => positions.range(place)) }),
  };
}
