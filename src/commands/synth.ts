import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordList } from '../diagnostics/text';
import type * as generatorModule from '../terraform/files';
import type { ArchiveFile, StackFiles, Syntax } from '../terraform/files';
import { readSpecs } from './read-specs';
import { reasonOf } from './reason-of';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { isFileSystemError, writeOutput } from './write-output';

/** Options of `synth`. */
export interface SynthOptions {
  /** Output folder, relative to the working directory. */
  readonly output: string;
  readonly syntax: Syntax;
  readonly quiet: boolean;
}

/** `synth [SPEC…]`: turns specs into Terraform configuration. */
export async function synth(specs: readonly string[], terminal: Terminal, options: SynthOptions): Promise<ExitCode> {
  const read = readSpecs(specs, terminal);
  if ('exit' in read) return read.exit;
  const generator = await loadGenerator();
  if (generator === undefined) {
    terminal.err(
      'synth needs the packages cdktf, constructs and @cdktf/provider-aws; checking specs does not, so they are not installed along.\nInstall them with: npm install cdktf constructs @cdktf/provider-aws\n',
    );
    return EXIT.usage;
  }
  const { manifest, stackFiles } = generator;
  const archive = functionArchive();
  const folder = path.resolve(terminal.cwd, options.output);
  try {
    const stacks = read.loaded.federations.map((federation) => stackFiles(federation, archive, options.syntax));
    writeOutput(folder, {
      files: new Map([
        ...stacks.flatMap(({ files }) => [...files]),
        ['manifest.json', manifest(stacks, options.syntax)],
      ]),
      absent: stacks.flatMap(({ absent }) => absent),
    });
    if (!options.quiet) terminal.out(summary(stacks, options.output, options.syntax));
    return EXIT.clean;
  } catch (error) {
    if (!isFileSystemError(error)) throw error;
    terminal.err(`The output cannot be written to ${options.output}: ${reasonOf(error)}\n`);
    return EXIT.problems;
  }
}

/** The generator, loaded only now so that checking specs never waits for CDKTF; undefined where CDKTF is not installed. */
async function loadGenerator(): Promise<typeof generatorModule | undefined> {
  try {
    return await import('../terraform/files.js');
  } catch (error) {
    if (error instanceof Error && /^Cannot find module '(?:cdktf|constructs|@cdktf)[/']/.test(error.message))
      return undefined;
    throw error;
  }
}

/** The function's archive that was built with this package. */
function functionArchive(): ArchiveFile {
  const built = path.join(__dirname, '..', '..', 'lambda');
  const { sha256Base64 } = JSON.parse(readFileSync(path.join(built, 'pre-sign-up.json'), 'utf8')) as {
    readonly sha256Base64: string;
  };
  return { sha256Base64, bytes: readFileSync(path.join(built, 'pre-sign-up.zip')) };
}

/** What came out, where it lies, and what to type next. */
function summary(stacks: readonly StackFiles[], output: string, syntax: Syntax): string {
  const lines = stacks.flatMap(({ stackName, folder, resources }) => [
    `${stackName}: ${[...resources.values()].reduce((sum, count) => sum + count, 0)} resources in ${path.posix.join(output, folder, syntax === 'json' ? 'cdk.tf.json' : 'cdk.tf')}`,
    ...[...resources].map(([type, count]) => `  ${String(count).padStart(3)}  ${type}`),
  ]);
  const first = stacks.find(({ after }) => after.length === 0) ?? stacks[0];
  const orders = stacks.flatMap(({ stackName, after }) =>
    after.length === 0 ? [] : [`${stackName} reads the state of ${wordList(after, 'and')}, which is applied first.`],
  );
  const next =
    first === undefined
      ? []
      : [
          '',
          ...orders,
          'Next:',
          `  terraform -chdir=${path.posix.join(output, first.folder)} init`,
          `  terraform -chdir=${path.posix.join(output, first.folder)} plan`,
        ];
  return `${[...lines, ...next].join('\n')}\n`;
}
