import type { Diagnostic } from '../diagnostics/diagnostic';
import { textReport } from './text';

/** What a writer may know besides the diagnostics. */
interface WriterOptions {
  /** Whether the terminal shows colours. */
  readonly color: boolean;
  /** Columns of the terminal; undefined where the text is not wrapped. */
  readonly width?: number | undefined;
}

/** One form in which diagnostics are printed. */
export interface Writer {
  /** What a user calls it. */
  readonly name: string;
  /** For whom it is, in a few words. */
  readonly summary: string;
  /**
   * All diagnostics as one text; hostile text of a spec stays harmless in it, and what is redacted is not shown.
   *
   * @param sources text of each file by its name, as diagnostics name it
   */
  write(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>, options: WriterOptions): string;
}

/** Every form, by name. */
export const WRITERS = {
  text: { name: 'text', summary: 'for people, with the lines that are meant', write: textReport },
} as const satisfies Readonly<Record<string, Writer>>;
