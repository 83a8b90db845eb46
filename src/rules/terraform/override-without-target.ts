import { nearest, quote } from '../../diagnostics/text';
import { includedBlocks, ownAddresses } from '../included';
import type { Rule } from '../rule';

/** An override changes a block that is there. */
export const overrideWithoutTarget: Rule = {
  code: 'override-without-target',
  severity: 'error',
  title: 'An override file changes a resource that does not exist',
  why: 'Terraform refuses an override file with a block that no other file has.',
  source: 'https://developer.hashicorp.com/terraform/language/files/override',
  *check({ federation }) {
    const blocks = includedBlocks(federation).filter(({ type }) => type === 'resource');
    if (blocks.length === 0) return;
    const known = new Set([
      ...ownAddresses(federation),
      ...blocks.flatMap(({ isOverride, address }) => (isOverride ? [] : [address])),
    ]);
    for (const { isOverride, address, place } of blocks) {
      if (!isOverride || known.has(address)) continue;
      const close = nearest(address, [...known]);
      yield {
        message: `No file declares ${quote(address)}.`,
        fix: `${close === undefined ? '' : `Write ${close}. `}The command "addresses" prints what the stack declares.`,
        place,
      };
    }
  },
};
