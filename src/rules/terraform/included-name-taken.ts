import path from 'node:path';
import { quote } from '../../diagnostics/text';
import type { FilePlace } from '../../document/origin';
import type { Federation } from '../../model/federation';
import { copyName } from '../../model/included-files';
import { STACK_FILES } from '../../model/stack-files';
import type { Rule } from '../rule';

/** Copies lie beside the generated files and beside one another. */
export const includedNameTaken: Rule = {
  code: 'included-name-taken',
  severity: 'error',
  title: 'An included file has the name of another file',
  why: "Every included file is copied into the stack's own folder under its own name, whatever folder it comes from. One of two files of a name would overwrite the other: the configuration, the state, or another included file.",
  source: 'https://developer.hashicorp.com/terraform/language/files',
  *check({ federation }) {
    const taken = new Map(generated(federation).map((name) => [name, 'that synth or Terraform writes']));
    const first = new Map<string, { readonly path: string; readonly place: FilePlace }>();
    for (const { files, place } of federation.terraform.include) {
      for (const file of files) {
        // Some file systems do not tell case apart.
        const name = copyName(file).toLowerCase();
        const earlier = first.get(name);
        if (earlier?.path === file.path) continue;
        const what = taken.get(name);
        if (what !== undefined || earlier !== undefined)
          yield {
            message: `${quote(file.path)} would be copied over the file ${quote(copyName(file))} ${what ?? `that comes from ${quote(earlier?.path ?? '')}`}.`,
            fix: 'Rename the included file.',
            place,
          };
        else first.set(name, { path: file.path, place });
      }
    }
  },
};

/** The first step of each path in the stack's folder that is not the team's, in lower case. */
function generated({ terraform: { backend } }: Federation): readonly string[] {
  const state = backend.type === 'local' ? path.posix.normalize(backend.settings.path) : undefined;
  return [...STACK_FILES, ...(state === undefined ? [] : [state, `${state}.backup`])].map(
    (file) => file.split('/')[0]?.toLowerCase() ?? '',
  );
}
