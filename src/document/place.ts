import { visible } from '../diagnostics/text';

/** A line of a spec. Lines and columns count from 1. */
export interface SpecPlace {
  /** As the user named the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `federation.yaml:3:1`. */
export function placeText({ file, line, column }: SpecPlace): string {
  return `${visible(file)}:${line}:${column}`;
}
