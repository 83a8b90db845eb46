import { compareText } from './diagnostics/diagnostic';
import { DOCTOR_CODES } from './diagnostics/doctor-codes';
import { FILE_CODES, pageOf, SHAPE_CODES, SPEC_CODES, type Code, type CodeDescription } from './diagnostics/codes';
import { RULES } from './rules';

/** A code with all that is known about it. */
export interface Explanation extends CodeDescription {
  readonly code: Code;
  /** What is checked: the file as text, the shape of its data, what the spec means, or the provider itself. */
  readonly about: 'file' | 'shape' | 'spec' | 'provider';
  /** Where the code is explained, relative to the package. */
  readonly page: string;
}

/** Every code that a person can see, sorted. The reference in docs/rules.md is written from it. */
export const EXPLANATIONS: readonly Explanation[] = [
  ...explained('file', FILE_CODES),
  ...explained('shape', SHAPE_CODES),
  ...explained('spec', SPEC_CODES),
  ...explained('provider', DOCTOR_CODES),
  ...RULES.map(({ code, severity, title, why, source }) => explanation('spec', code, { severity, title, why, source })),
].sort((a, b) => compareText(a.code, b.code));

function explained<Known extends Code>(
  about: Explanation['about'],
  descriptions: Readonly<Record<Known, CodeDescription>>,
): readonly Explanation[] {
  return (Object.keys(descriptions) as Known[]).map((code) => explanation(about, code, descriptions[code]));
}

function explanation(about: Explanation['about'], code: Code, description: CodeDescription): Explanation {
  return { code, about, ...description, page: pageOf(code) };
}
