import { isCollection, isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import { count } from '../diagnostics/text';
import type { Span } from './positions';
import type { Problem } from './problem';

/** So many syntax errors are shown one by one: past them, the first is what matters. */
const maximumErrors = 100;

interface Words {
  readonly message: string;
  readonly fix: string;
}

/** The parser's own words for what people run into, said without its terms. What is not listed is told as the parser says it. */
const plainWords: Readonly<Record<string, Words>> = {
  'Missing closing "quote': {
    message: 'The string that starts here is not closed.',
    fix: 'Add the closing double quote.',
  },
  "Missing closing 'quote": {
    message: 'The string that starts here is not closed.',
    fix: 'Add the closing single quote. Inside single quotes, a single quote is written twice.',
  },
  'Nested mappings are not allowed in compact mappings': {
    message:
      'A map cannot start on the line of its key: this value holds a colon and a space, or the next line is indented too far.',
    fix: 'Put the value in quotes, or check the indentation of the next line.',
  },
  'Implicit map keys need to be followed by map values': {
    message: 'A key is expected here, but no colon follows it.',
    fix: 'Write it as key: value, or check the indentation.',
  },
  'Implicit keys need to be on a single line': {
    message: 'This would be a key over several lines, which YAML does not allow.',
    fix: 'Check whether a colon is missing.',
  },
  'All mapping items must start at the same column': {
    message: 'This line is not indented like the keys before it.',
    fix: 'Give all keys of a map the same indentation.',
  },
  'All sequence items must start at the same column': {
    message: 'This line is not indented like the items before it.',
    fix: 'Give all items of a list the same indentation.',
  },
};

const fixesByCode: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_DQ_ESCAPE: 'Inside double quotes, write a backslash twice; or use single quotes, which have no escapes.',
  BAD_SCALAR_START: 'Put the value in quotes.',
};

/** The syntax errors of a text in the order of their places, one per place, for the parser tends to say the same in two ways. */
export function syntaxProblems(documents: readonly Document.Parsed[], text: string): readonly Problem[] {
  const byStart = new Map<number, Problem>();
  const unsaid = new Set<number>();
  for (const document of documents) {
    const nodes = new OpenNodes(document);
    // A warning is about a tag, which is told elsewhere, or about something that other parsers take otherwise.
    const doubts = document.warnings.filter(({ code }) => !isAboutTag(code));
    for (const error of [...document.errors, ...doubts].sort((a, b) => a.pos[0] - b.pos[0])) {
      if (byStart.size >= maximumErrors) {
        unsaid.add(error.pos[0]);
        continue;
      }
      const problem = syntaxProblem(error, nodes, text);
      if (problem.span !== undefined && !byStart.has(problem.span.start)) byStart.set(problem.span.start, problem);
    }
  }
  const problems = [...byStart].sort(([a], [b]) => a - b).map(([, problem]) => problem);
  const tab = tabProblem(text, [...byStart.keys()]);
  if (tab !== undefined)
    return [...problems.filter(({ span }) => span !== undefined && span.start < tab.span.start), tab.problem];
  const more = [...unsaid].filter((start) => !byStart.has(start)).length;
  if (more === 0) return problems;
  return [
    ...problems,
    {
      code: 'invalid-yaml',
      message: `The file holds ${count(more, 'more syntax error')}.`,
      fix: 'Fix the first errors, then check the file again.',
    },
  ];
}

/**
 * The first line that a tab indents, where the parser stumbled over it or over a later one: what it says from there on
 * follows from the tab.
 */
function tabProblem(
  text: string,
  errors: readonly number[],
): { readonly problem: Problem; readonly span: Span } | undefined {
  const lines = [...text.matchAll(/^ *\t[ \t]*(?=[^\s#])[^\n]*/gm)];
  const [first] = lines.filter((line) =>
    errors.some((error) => error >= line.index && error <= line.index + line[0].length),
  );
  if (first === undefined) return undefined;
  const start = first.index + first[0].indexOf('\t');
  const span = spanAt(text, start, start + 1);
  const others = lines.filter(({ index }) => index > first.index).length;
  const message = `The line is indented with a tab.${others > 0 ? ` So ${others === 1 ? 'is 1 line' : `are ${others} lines`} below.` : ''}`;
  return { problem: { code: 'invalid-yaml', message, fix: 'Indent every line with spaces.', span }, span };
}

/** Where Git left both sides of a merge in the text. Nothing else that such a file breaks is worth a word. */
export function mergeMarkerProblem(text: string): Problem | undefined {
  const marker = /^<{7} [^\n]*$/m.exec(text);
  if (marker === null || !/^={7}\r?$/m.test(text) || !/^>{7} /m.test(text)) return undefined;
  return {
    code: 'invalid-yaml',
    message: 'Git left a merge conflict here: the file holds both sides.',
    fix: 'Keep the lines that are right, and remove the others and the lines that start with <<<<<<<, ======= and >>>>>>>.',
    span: { start: marker.index, end: marker.index + marker[0].trimEnd().length },
  };
}

/** Whether the parser's code says that a tag is not known or does not go with its value. */
export function isAboutTag(code: YAMLError['code']): boolean {
  return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}

function syntaxProblem({ code, message, pos }: YAMLError, nodes: OpenNodes, text: string): Problem {
  const span = spanAt(text, pos[0], pos[1]);
  const words = plainWords[message];
  if (message.startsWith('Missing closing')) {
    // The parser finds out at the end of the file; people look for the start.
    const start = nodes.startAt(span.start, 'string') ?? span.start;
    return {
      code: 'invalid-yaml',
      message: words?.message ?? message,
      fix: words?.fix ?? 'Add the closing quote.',
      span: spanAt(text, start, start + 1),
    };
  }
  if (message.startsWith('Flow ')) {
    const start = nodes.startAt(span.start, 'brackets');
    return {
      code: 'invalid-yaml',
      message:
        'A bracket is not closed before this place, or this line is not indented more than the key that the bracket belongs to.',
      fix: 'Close the bracket, or indent the line.',
      span,
      ...(start !== undefined && {
        related: [{ span: spanAt(text, start, start + 1), note: 'the bracket opens here' }],
      }),
    };
  }
  return {
    code: 'invalid-yaml',
    message: words?.message ?? reworded(message),
    fix: words?.fix ?? fixesByCode[code] ?? otherFix(message),
    span,
  };
}

function otherFix(message: string): string {
  return message.endsWith(' at node end')
    ? 'Put the whole value in quotes, or move what follows to a line of its own.'
    : 'Remove it, or put the whole value in quotes.';
}

function reworded(message: string): string {
  const unexpected = /^Unexpected \S+ token in YAML \S+: (.*)$/s.exec(message)?.[1];
  if (unexpected !== undefined) return `${unexpected} is not expected here.`;
  return message.endsWith(' at node end')
    ? 'The value before this place has ended, so nothing may follow on its line.'
    : `${message}.`;
}

interface OpenNode {
  readonly kind: 'string' | 'brackets';
  readonly from: number;
  readonly to: number;
}

/** The nodes of a document that something closes. */
class OpenNodes {
  readonly #document: Document.Parsed;
  #nodes: readonly OpenNode[] | undefined;

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  /** Where the innermost node of a kind starts that goes on at least to the offset. */
  startAt(offset: number, kind: 'string' | 'brackets'): number | undefined {
    this.#nodes ??= this.#find();
    return this.#nodes.findLast((node) => node.kind === kind && node.from < offset && node.to >= offset)?.from;
  }

  #find(): readonly OpenNode[] {
    const found: OpenNode[] = [];
    visit(this.#document, {
      Node: (_key, node) => {
        const [from, to] = node.range ?? [0, 0];
        if (isScalar(node) && node.type !== Scalar.PLAIN) found.push({ kind: 'string', from, to });
        else if (isCollection(node) && node.flow === true) found.push({ kind: 'brackets', from, to });
      },
    });
    return found;
  }
}

/** A span inside the text; of one character where the parser names no end. */
export function spanAt(text: string, start: number, end = start + 1): Span {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.min(Math.max(end, from), text.length) };
}
