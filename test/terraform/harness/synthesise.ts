import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './tools';
import { run } from './terraform';

/**
 * Runs the built command line on a spec, as a user would: `synth SPEC --output DIR --quiet`, with `--hcl` for the
 * native syntax. Gives the folder that holds one folder for each stack.
 */
export async function synthesise(
  specPath: string,
  outDir: string,
  { hcl = false }: { readonly hcl?: boolean } = {},
): Promise<string> {
  const program = join(projectRoot, 'dist', 'src', 'cli.js');
  if (!existsSync(program)) throw new Error('dist is not built: npm run bundle');
  const args = [program, 'synth', specPath, '--output', outDir, '--quiet', ...(hcl ? ['--hcl'] : [])];
  const ended = await run(process.execPath, args, projectRoot, { PATH: process.env['PATH'] ?? '' });
  if (ended.code !== 0) throw new Error(`synth ${specPath} ended with ${ended.code}:\n${ended.output}`);
  return join(outDir, 'stacks');
}
