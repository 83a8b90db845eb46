import { quote } from '../../diagnostics/text';
import type { Federation } from '../../model/federation';
import { variablesOf } from '../../model/references';
import { includedBlocks, ownAddresses, type IncludedBlock } from '../included';
import type { Rule } from '../rule';

/** A block of Terraform is declared once. Only override files change one. */
export const includedAddressTaken: Rule = {
  code: 'included-address-taken',
  severity: 'error',
  title: 'An included file declares what the stack declares itself',
  why: 'Terraform refuses two blocks of one address. In a file called override.tf or *_override.tf the block is merged into the generated one.',
  source: 'https://developer.hashicorp.com/terraform/language/files/override',
  *check({ federation }) {
    const blocks = includedBlocks(federation);
    if (blocks.length === 0) return;
    const own = new Set([...ownAddresses(federation), ...variablesOf(federation).map((name) => `variable.${name}`)]);
    for (const block of blocks) {
      if (block.isOverride || !(own.has(block.address) || isOwnSetting(block, federation))) continue;
      yield {
        message: `${quote(block.address)} is declared by the stack itself.`,
        fix: 'Give the block another name. To change the generated block, move it to a file whose name ends in _override.tf.',
        place: block.place,
      };
    }
  },
};

/** The AWS provider without an alias, and the backend. */
function isOwnSetting({ type, labels, members }: IncludedBlock, { terraform: { backend } }: Federation): boolean {
  if (type === 'provider') return labels[0] === 'aws' && !members.some(({ name }) => name === 'alias');
  return type === 'terraform' && members.some(({ name }) => name === (backend.type === 'cloud' ? 'cloud' : 'backend'));
}
