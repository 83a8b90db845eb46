import { version } from '../../package.json';
import { CODES_PAGE, type Code } from '../diagnostics/codes';
import type { Diagnostic, Range, TextEdit } from '../diagnostics/diagnostic';
import type { Severity } from '../diagnostics/finding';
import { visible } from '../diagnostics/text';
import { REPOSITORY } from '../diagnostics/repository';
import { conceal } from './conceal';
import { jsonText } from './json-text';
import { maximumShown } from './limits';
import type { WriterOptions } from './writers';

/** What a relative name of a file is relative to, by the name that SARIF's own examples give it. */
const sourceRoot = '%SRCROOT%';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Diagnostics as a SARIF log, with what each code means and the fixes that are changes of text; of no diagnostics as well,
 * so that code scanning closes what it has.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
export function sarifReport(
  found: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { describe }: Pick<WriterOptions, 'describe'>,
): string {
  const concealed = conceal({ diagnostics: found, sources });
  const diagnostics = concealed.diagnostics.slice(0, maximumShown);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cognito-federation',
            version,
            semanticVersion: version,
            informationUri: REPOSITORY,
            rules: codes.map((code) => ruleOf(code, describe)),
          },
        },
        originalUriBaseIds: { [sourceRoot]: { description: message('The folder in which the command ran.') } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes.indexOf(diagnostic.code))),
        ...(concealed.diagnostics.length > maximumShown && {
          properties: { omitted: concealed.diagnostics.length - maximumShown },
        }),
      },
    ],
  };
  return jsonText(log);
}

function ruleOf(code: Code, describe: WriterOptions['describe']): object {
  const { severity, title, why, source } = describe(code);
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: source === undefined ? why : `${why}\nRests on: ${source}` },
    helpUri: `${REPOSITORY}/blob/v${version}/${CODES_PAGE}#${code}`,
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(
  { code, severity, message: text, fix, edit, file, range, related }: Diagnostic,
  ruleIndex: number,
): object {
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: message(text, ...(fix === undefined ? [] : [`Fix: ${fix}`])),
    locations: [{ physicalLocation: locationOf(file, range) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        physicalLocation: locationOf(other.file, other.range),
        message: message(other.note),
      })),
    }),
    ...(edit !== undefined && { fixes: [fixOf(fix, edit, file)] }),
  };
}

function fixOf(fix: string | undefined, { range, text }: TextEdit, file: string): object {
  return {
    ...(fix !== undefined && { description: message(fix) }),
    artifactChanges: [
      {
        artifactLocation: artifactOf(file),
        replacements: [{ deletedRegion: regionOf(range), ...(text !== '' && { insertedContent: { text } }) }],
      },
    ],
  };
}

function locationOf(file: string, range: Range | undefined): object {
  return { artifactLocation: artifactOf(file), ...(range !== undefined && { region: regionOf(range) }) };
}

function artifactOf(file: string): object {
  const uri = file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: sourceRoot };
}

function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/**
 * Lines of a message in which braces are no placeholders and brackets no links, whatever a spec wrote.
 * Source: sections 3.11.5 and 3.11.6 of SARIF
 */
function message(...lines: readonly string[]): { readonly text: string } {
  return { text: lines.map(visible).join('\n').replace(/[{}]/g, '$&$&').replaceAll('](', '] (') };
}
