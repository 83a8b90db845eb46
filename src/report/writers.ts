import type { Code, CodeDescription } from '../diagnostics/codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { FormatName } from './formats';
import { textReport } from './text';

/** What a writer may know besides the diagnostics. */
export interface WriterOptions {
  /** Whether the terminal shows colours. */
  readonly color: boolean;
  /** Columns of the terminal; undefined where the text is not wrapped. */
  readonly width?: number | undefined;
  /** What is known of a code. */
  describe(code: Code): CodeDescription;
}

/**
 * All diagnostics as one text; hostile text of a spec stays harmless in it, and what is redacted is not shown.
 *
 * @param sources text of each file by its name, as diagnostics name it
 */
export type Writer = (
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  options: WriterOptions,
) => string;

/** The writer of every form. One for machines is loaded only when it is asked for: nothing else waits for it. */
export const WRITERS: Readonly<Record<FormatName, () => Promise<Writer>>> = {
  text: () => Promise.resolve(textReport),
  json: async () => (await import('./machine-reports.js')).jsonReport,
  github: async () => (await import('./machine-reports.js')).githubReport,
  sarif: async () => (await import('./machine-reports.js')).sarifReport,
};
