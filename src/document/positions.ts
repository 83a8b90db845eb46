import type { Position, Range } from '../diagnostics/diagnostic';

/** Half-open, in UTF-16 units from the start of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets of a text into positions. */
export class Positions {
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  range(span: Span): Range {
    return { start: this.#position(span.start), end: this.#position(span.end) };
  }

  #position(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1, offset };
  }
}
