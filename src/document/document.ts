import { Composer, Lexer, Parser, type CST, type ParsedNode, type YAMLError } from 'yaml';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic';
import { quote } from '../diagnostics/text';
import { decodeText } from './decode';
import { createDocument, type Document } from './open-document';
import { isJsonObject } from './json';
import { Positions, type Span } from './positions';
import { problemDiagnostic, type Problem } from './problem';
import { isAboutTag, mergeMarkerProblem, spanAt, syntaxProblems } from './syntax';
import { maximumProblems, readValues } from './values';

export type { Document };

/** Lists and maps inside one another. A spec needs eight; the limit keeps hostile input from exhausting the stack. */
const maximumDepth = 64;

/** Words, punctuation and line ends of a file. A spec of 20,000 lines has fewer; to parse more takes longer than people wait. */
const maximumLexemes = 250_000;

/**
 * Reads one spec file: UTF-8, YAML 1.2 with the core schema, one document whose root is a map. There is a document
 * if and only if there is no diagnostic, so that nobody works with data that was not fully understood.
 *
 * @param file as the user named it
 * @returns also the text that the diagnostics' positions count in: without a byte order mark, and with U+FFFD for
 *   what is not UTF-8; empty where the file is too large
 */
export function parseDocument(
  file: string,
  bytes: Uint8Array,
): { readonly document: Document | undefined; readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { text, problems, unreadable } = decodeText(bytes);
  const positions = new Positions(text);
  const { document, problems: yamlProblems } = unreadable
    ? { document: undefined, problems: [] }
    : parseText(file, text, positions);
  const diagnostics = [...problems, ...yamlProblems].map((problem) => problemDiagnostic(problem, file, positions));
  return {
    document: diagnostics.length === 0 ? document : undefined,
    text,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

interface Parsed {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

function parseText(file: string, text: string, positions: Positions): Parsed {
  const conflict = mergeMarkerProblem(text);
  if (conflict !== undefined) return { problems: [conflict] };
  const tokens = parseTokens(text);
  if ('tooMany' in tokens) {
    const message = `The file has more than ${maximumLexemes} words and punctuation marks; they are used up here.`;
    const fix = 'Check that this is a spec. A spec of a hundred providers stays far below the limit.';
    return { problems: [{ code: 'file-too-large', message, fix, span: tokens.tooMany }] };
  }
  if ('tooDeep' in tokens) {
    const message = `More than ${maximumDepth} lists and maps are inside one another here.`;
    return {
      problems: [
        {
          code: 'nested-too-deeply',
          message,
          fix: 'Check the indentation and the brackets before this place.',
          span: tokens.tooDeep,
        },
      ],
    };
  }
  const structure = [...directiveProblems(tokens), ...extraDocumentProblems(tokens, text)];
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
  });
  const composed = [...composer.compose(tokens, true, text.length)];
  const syntax = syntaxProblems(composed, text);
  if (structure.length > 0 || syntax.length > 0) return { problems: [...structure, ...syntax] };

  const tags = composed
    .flatMap(({ warnings }) => warnings)
    .filter(({ code }) => isAboutTag(code))
    .slice(0, maximumProblems)
    .map((warning) => tagProblem(warning, text));
  const root: ParsedNode | null | undefined = composed[0]?.contents;
  if (root === null || root === undefined) return { problems: [{ code: 'empty-file', ...emptyFile(text) }] };
  const { value, entry, problems } = readValues(root, text);
  const dataProblems = [...tags, ...problems];
  if (value === null && dataProblems.length === 0) return { problems: [{ code: 'empty-file', ...emptyFile(text) }] };
  if (!isJsonObject(value)) {
    // A file that is no spec may hold a secret and nothing else.
    const kind = value === null || typeof value !== 'object' ? 'a single value' : 'a list';
    const fix = 'Start with the keys of a spec: version, name, region, userPool.';
    return {
      problems: [
        ...dataProblems,
        { code: 'root-not-a-map', message: `The file holds ${kind}.`, fix, span: entry.value, redact: [entry.value] },
      ],
    };
  }
  if (dataProblems.length > 0) return { problems: dataProblems };
  const firstKey = [...entry.members.values()][0]?.key;
  return { document: createDocument(file, text, value, { ...entry, key: firstKey }, positions), problems: [] };
}

/** The tokens of the text, or the place where they nest too deeply or get too many; the parser itself does not recur, the composer does. */
function parseTokens(text: string): readonly CST.Token[] | { readonly tooDeep: Span } | { readonly tooMany: Span } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > maximumLexemes) return { tooMany: spanAt(text, parser.offset) };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maximumDepth && parser.stack.filter(isCollectionToken).length > maximumDepth)
      return { tooDeep: spanAt(text, parser.offset) };
  }
  tokens.push(...parser.end());
  return tokens;
}

function isCollectionToken({ type }: CST.Token): boolean {
  return type === 'block-map' || type === 'block-seq' || type === 'flow-collection';
}

function directiveProblems(tokens: readonly CST.Token[]): readonly Problem[] {
  return tokens.slice(0, maximumProblems).flatMap((token) => {
    if (token.type !== 'directive' || /^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)) return [];
    const message = `${quote(token.source)} asks for something other than YAML 1.2.`;
    return [
      {
        code: 'unsupported-directive',
        message,
        fix: 'Remove the line.',
        span: { start: token.offset, end: token.offset + token.source.length },
      } satisfies Problem,
    ];
  });
}

function extraDocumentProblems(tokens: readonly CST.Token[], text: string): readonly Problem[] {
  const [, second, ...others] = tokens.filter((token) => token.type === 'document');
  if (second === undefined) return [];
  const marker = second.start.find(({ type }) => type === 'doc-start');
  const message = `The file holds ${others.length + 2} documents; another one starts here.`;
  const span =
    marker === undefined
      ? spanAt(text, second.offset)
      : spanAt(text, marker.offset, marker.offset + marker.source.length);
  return [
    {
      code: 'several-documents',
      message,
      fix: 'Keep one spec per file: move the other documents to files of their own.',
      span,
    },
  ];
}

function tagProblem({ pos }: YAMLError, text: string): Problem {
  const span = spanAt(text, pos[0], pos[1]);
  const tag = quote(text.slice(span.start, span.end));
  return {
    code: 'unsupported-tag',
    message: `${tag} is not a tag of YAML's core schema, or does not fit its value.`,
    fix: 'Remove the tag. A string that starts with ! needs quotes.',
    span,
  };
}

function emptyFile(text: string): { readonly message: string; readonly fix: string } {
  const message = /\S/.test(text) ? 'The file holds no data, only comments, markers or null.' : 'The file is empty.';
  return { message, fix: 'Start with the keys of a spec: version, name, region, userPool.' };
}
