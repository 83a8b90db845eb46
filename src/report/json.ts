import { version } from '../../package.json';
import { pageOf } from '../diagnostics/codes';
import type { Diagnostic, Position, Range } from '../diagnostics/diagnostic';
import { visible } from '../diagnostics/text';
import { conceal } from './conceal';
import { jsonText } from './json-text';
import { maximumShown } from './limits';

/** Diagnostics as JSON, as `schemas/report.schema.json` describes it; of no diagnostics as well. */
export function jsonReport(found: readonly Diagnostic[], sources: ReadonlyMap<string, string>): string {
  const { diagnostics } = conceal({ diagnostics: found, sources });
  const shown = diagnostics.slice(0, maximumShown);
  const amount = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const json = {
    version: 1,
    tool: { name: 'cognito-federation', version },
    summary: { errors: amount('error'), warnings: amount('warning'), information: amount('info') },
    omitted: diagnostics.length - shown.length,
    diagnostics: shown.map((diagnostic) => ({
      code: diagnostic.code,
      severity: diagnostic.severity,
      title: visible(diagnostic.title),
      message: visible(diagnostic.message),
      ...(diagnostic.fix !== undefined && { fix: visible(diagnostic.fix) }),
      ...(diagnostic.edit !== undefined && {
        edit: { range: rangeJson(diagnostic.edit.range), text: diagnostic.edit.text },
      }),
      file: diagnostic.file,
      ...(diagnostic.range !== undefined && { range: rangeJson(diagnostic.range) }),
      related: diagnostic.related.map(({ file, range, note }) => ({
        file,
        range: rangeJson(range),
        note: visible(note),
      })),
      ...(diagnostic.source !== undefined && { source: diagnostic.source }),
      page: pageOf(diagnostic.code),
    })),
  };
  return jsonText(json);
}

function rangeJson({ start, end }: Range): Readonly<Record<'start' | 'end', Omit<Position, 'offset'>>> {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
