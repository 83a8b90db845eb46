import { quote } from '../../diagnostics/text';
import { copyName } from '../../model/included-files';
import { includedTerraform } from '../included';
import type { Rule } from '../rule';

/** Files that Terraform writes itself, and those whose names are hidden. */
const NO_SOURCE = /^\.|\.tfstate(?:\.|$)|\.tfplan$/;

/** What a spec includes must be there, and be a file that can lie beside the configuration. */
export const includedFileUnfit: Rule = {
  code: 'included-file-unfit',
  severity: 'error',
  title: 'A file cannot be included',
  why: 'The files that terraform.include names are copied next to the generated ones. Without them what they declare is missing from the stack; one that cannot be read is not compared with what the stack declares itself.',
  source: 'https://developer.hashicorp.com/terraform/language/files',
  *check({ federation }) {
    for (const { pattern, files, place } of federation.terraform.include) {
      if (files.length === 0)
        yield {
          message: `${quote(pattern)} matches no file.`,
          fix: 'Correct the pattern, which is relative to the folder of the spec, or remove it.',
          place,
        };
      for (const file of files) {
        if ('problem' in file.content)
          yield {
            message: `${quote(file.path)} cannot be read. ${file.content.problem}`,
            fix: file.content.fix,
            place,
          };
        else if (NO_SOURCE.test(copyName(file)))
          yield {
            message: `${quote(file.path)} is a hidden file, or one that Terraform writes itself.`,
            fix: 'Write a pattern that does not match it.',
            place,
          };
      }
    }
    for (const { inclusion, file, read } of includedTerraform(federation)) {
      if (!('problem' in read)) continue;
      yield {
        message: `${quote(file.path)} cannot be read as Terraform: it ${read.problem}.`,
        fix: 'Correct the file. terraform fmt shows what is wrong in it.',
        place: inclusion.place,
      };
    }
  },
};
