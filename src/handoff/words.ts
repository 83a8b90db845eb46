import type { Text, UpstreamProvider } from '../model/federation';
import { referenceWords } from '../model/references';
import { code } from '../report/markdown';

/** A text of the spec, or where it lives. */
export function shown(text: Text): string {
  return typeof text === 'string' ? code(text) : `what ${code(referenceWords(text.reference))} gives`;
}

/** The stack that an upstream is. */
export function upstreamStack({ spec, found }: UpstreamProvider['upstream']): string {
  return found.kind === 'found' ? found.stackName : spec;
}
