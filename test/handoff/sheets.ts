import MarkdownIt from 'markdown-it';
import type { Diagnostic } from '../../src/diagnostics/diagnostic';
import { handoffSheets } from '../../src/handoff/sheets';
import { loadSpec } from '../load/load-spec';

/** A reader as lenient as those of code hosts: HTML is HTML, and what looks like an address becomes a link. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** One thing that a Markdown reader sees: its type, its element and its text. */
export interface Part {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
}

/** What a Markdown reader sees, in order; inline parts in place of the blocks that hold them. */
export function partsOf(markdown: string): readonly Part[] {
  return reader
    .parse(markdown, {})
    .flatMap(({ type, tag, content, children }) =>
      children === null
        ? [{ type, tag, content }]
        : children.map((part) => ({ type: part.type, tag: part.tag, content: part.content })),
    );
}

/** The sheets of a spec's stacks by path, and what else there was to say of the spec. */
export function sheetsOf(spec: string): {
  readonly sheets: ReadonlyMap<string, string>;
  readonly said: readonly Diagnostic[];
} {
  const { federations, diagnostics } = loadSpec(spec);
  return { sheets: new Map(federations.flatMap((federation) => [...handoffSheets(federation)])), said: diagnostics };
}
