import { visible } from '../diagnostics/text';
import { parseDocument } from '../document/document';
import { withIncluded, type IncludedSpec } from '../environments/included';
import { variantsOf } from '../environments/variants';
import { hidesSecretsOf } from '../report/conceal';
import { mergedSpec } from './merged-spec';
import { shownText } from './text';

/** One merged spec of a file. */
export interface ShownVariant {
  readonly environment: string | undefined;
  /** YAML with the origin of each value. It shows no secret. */
  readonly text: string;
}

/** The merged specs of a file that has no errors, in the order of their environments. */
export function shownVariants(
  file: string,
  source: string,
  find: (pattern: string) => readonly IncludedSpec[],
): readonly ShownVariant[] {
  const { document } = parseDocument(file, Buffer.from(source));
  if (document === undefined) throw new Error(`${file} cannot be read`);
  // Valid, it holds none but by accident, such as in a tag.
  const whole = withIncluded(document, find);
  const hide = hidesSecretsOf([source, ...whole.texts.values()]);
  return variantsOf(whole.value, whole.origin).map((variant) => {
    const heading = `# ${visible(file)}${variant.environment === undefined ? '' : `, environment ${variant.environment}`}`;
    return { environment: variant.environment, text: `${heading}\n${shownText(mergedSpec(variant), hide)}` };
  });
}
