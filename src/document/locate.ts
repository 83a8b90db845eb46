import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Finding, Path } from '../diagnostics/finding';
import type { Document } from './open-document';

/**
 * Gives a finding its place in the file. `origin` maps a path of merged data to the path in the file that wrote it;
 * for data that was not merged it returns the path itself.
 *
 * @throws where the finding points at nothing: our bug.
 */
export function locate(finding: Finding, document: Document, origin: (path: Path) => Path): Diagnostic {
  const { code, severity, title, message, fix, place, related, redact, source } = finding;
  return {
    code,
    severity,
    title,
    message,
    ...(fix !== undefined && { fix }),
    file: document.file,
    range: document.rangeOf(origin(place.path), place.at),
    related: (related ?? []).map(({ path, at, note }) => ({
      file: document.file,
      range: document.rangeOf(origin(path), at),
      note,
    })),
    ...(redact !== undefined && { redact: redact.map((path) => document.rangeOf(origin(path), 'value')) }),
    ...(source !== undefined && { source }),
  };
}
