import { reference, type Expression } from './template';

/** What keeps something that is adopted from being removed, and as it is where the spec writes nothing. */
export interface Kept {
  readonly preventDestroy: true;
  readonly ignoreChanges?: readonly Expression[];
}

/** @param kept arguments of Terraform, and parts of them, that stay as they are */
export function keptAsItIs(kept: readonly string[]): Kept {
  const ignored = [...new Set(kept)].sort();
  return { preventDestroy: true, ...(ignored.length > 0 && { ignoreChanges: ignored.map(reference) }) };
}
