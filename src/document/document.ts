import { Composer, Lexer, Parser, type CST, type ParsedNode, type YAMLError } from 'yaml';
import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic';
import { count, quote } from '../diagnostics/text';
import { decodeText } from './decode';
import { createDocument, type Document } from './open-document';
import { isJsonObject } from './json';
import { Positions, type Span } from './positions';
import { problemDiagnostic, type Problem } from './problem';
import { readValues } from './values';

export type { Document };

/** Lists and maps inside one another. A spec needs eight; the limit keeps hostile input from exhausting the stack. */
const maximumDepth = 64;

/** So many syntax errors are shown one by one: past them, the first is what matters. */
const maximumSyntaxErrors = 100;

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
  const { document, problems: yamlProblems } = unreadable ? { document: undefined, problems: [] } : parseText(file, text, positions);
  const diagnostics = [...problems, ...yamlProblems].map((problem) => problemDiagnostic(problem, file, positions));
  return { document: diagnostics.length === 0 ? document : undefined, text, diagnostics: diagnostics.sort(compareDiagnostics) };
}

interface Parsed {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}

function parseText(file: string, text: string, positions: Positions): Parsed {
  const tokens = parseTokens(text);
  if ('tooDeep' in tokens) {
    const message = `More than ${maximumDepth} lists and maps are inside one another here.`;
    return { problems: [{ code: 'nested-too-deeply', message, fix: 'Check the indentation and the brackets before this place.', span: tokens.tooDeep }] };
  }
  const structure = [...directiveProblems(tokens), ...extraDocumentProblems(tokens)];
  const composer = new Composer({ version: '1.2', schema: 'core', resolveKnownTags: false, uniqueKeys: false, merge: false, logLevel: 'silent' });
  const composed = [...composer.compose(tokens, true, text.length)];
  const syntax = syntaxProblems(composed.flatMap(({ errors }) => errors), text);
  if (structure.length > 0 || syntax.length > 0) return { problems: [...structure, ...syntax] };

  const tags = composed.flatMap(({ warnings }) => warnings).map((warning) => tagProblem(warning, text));
  const root: ParsedNode | null | undefined = composed[0]?.contents;
  if (root === null || root === undefined) return { problems: [{ code: 'empty-file', ...emptyFile(text) }] };
  const { value, entry, problems } = readValues(root);
  const dataProblems = [...tags, ...problems];
  if (value === null && dataProblems.length === 0) return { problems: [{ code: 'empty-file', ...emptyFile(text) }] };
  if (!isJsonObject(value)) {
    const kind = typeof value === 'object' ? 'a list' : `the single value ${quote(value.toString())}`;
    const fix = 'Start with the keys of a spec: version, name, region, userPool.';
    return { problems: [...dataProblems, { code: 'root-not-a-map', message: `The file holds ${kind}.`, fix, span: entry.value }] };
  }
  if (dataProblems.length > 0) return { problems: dataProblems };
  const firstKey = [...entry.members.values()][0]?.key;
  return { document: createDocument(file, text, value, { ...entry, key: firstKey }, positions), problems: [] };
}

/** The tokens of the text, or the place where they nest too deeply; the parser itself does not recur, the composer does. */
function parseTokens(text: string): readonly CST.Token[] | { readonly tooDeep: Span } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // One more for the document, and one for a scalar.
    if (parser.stack.length > maximumDepth + 2) return { tooDeep: spanAt(parser.offset, text) };
  }
  tokens.push(...parser.end());
  return tokens;
}

function directiveProblems(tokens: readonly CST.Token[]): readonly Problem[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'directive' || /^%YAML[ \t]+1\.2[ \t]*$/.test(token.source)) return [];
    const message = `${quote(token.source)} asks for something other than YAML 1.2.`;
    return [{ code: 'unsupported-directive', message, fix: 'Remove the line.', span: { start: token.offset, end: token.offset + token.source.length } } satisfies Problem];
  });
}

function extraDocumentProblems(tokens: readonly CST.Token[]): readonly Problem[] {
  const [, second, ...others] = tokens.filter((token) => token.type === 'document');
  if (second === undefined) return [];
  const start = second.start.find(({ type }) => type === 'doc-start')?.offset ?? second.offset;
  const message = `The file holds ${others.length + 2} documents; another one starts here.`;
  return [{ code: 'several-documents', message, fix: 'Keep one spec per file: move the other documents to files of their own.', span: { start, end: start + 3 } }];
}

/** What to do about the errors that people run into; the others say enough. */
const syntaxFixes: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_DQ_ESCAPE: 'Inside double quotes, write a backslash as \\\\; or use single quotes, which have no escapes.',
  BAD_INDENT: 'Check the indentation of this line and of the lines before it.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A value that holds a colon and a space needs quotes; a nested map starts on a line of its own.',
  MISSING_CHAR: 'Close the quotes or the bracket that is open before this place.',
  MULTILINE_IMPLICIT_KEY: 'Check for a missing colon, and for quotes or brackets that are not closed.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

/** One per place, for the parser tends to say the same in two ways. */
function syntaxProblems(errors: readonly YAMLError[], text: string): readonly Problem[] {
  const byStart = new Map<number, Problem>();
  for (const { code, message, pos } of errors) {
    const fix = syntaxFixes[code];
    const span = spanAt(pos[0], text, pos[1]);
    if (!byStart.has(span.start)) byStart.set(span.start, { code: 'invalid-yaml', message: `${message}.`, ...(fix !== undefined && { fix }), span });
  }
  const problems = [...byStart.values()].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  if (problems.length <= maximumSyntaxErrors) return problems;
  const rest = count(problems.length - maximumSyntaxErrors, 'more syntax error');
  return [...problems.slice(0, maximumSyntaxErrors), { code: 'invalid-yaml', message: `The file holds ${rest}.` }];
}

/** The parser warns of tags that it does not know, and of nothing else once directives are checked. */
function tagProblem(warning: YAMLError, text: string): Problem {
  const span = spanAt(warning.pos[0], text, warning.pos[1]);
  const tag = text.slice(span.start, span.end);
  return { code: 'unsupported-tag', message: `${quote(tag)} is not one of YAML's own tags for JSON data.`, fix: 'Remove the tag. A text that starts with ! needs quotes.', span };
}

function emptyFile(text: string): { readonly message: string; readonly fix: string } {
  const message = /\S/.test(text) ? 'The file holds comments or markers only.' : 'The file is empty.';
  return { message, fix: 'Start with the keys of a spec: version, name, region, userPool.' };
}

function spanAt(start: number, text: string, end = start + 1): Span {
  const from = Math.min(start, text.length);
  return { start: from, end: Math.min(Math.max(end, from), text.length) };
}
