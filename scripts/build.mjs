// Builds dist/: the compiled sources, the schema's validators, and the linking function's archive.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleLambda } from './bundle-lambda.mjs';
import { compileSchema } from './compile-schema.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

// Built aside and then put in place, so that whoever runs the command line meanwhile finds a whole one.
const built = mkdtempSync(path.join(root, 'dist-'));
try {
  execFileSync(process.execPath, [tsc, '--project', path.join(root, 'tsconfig.build.json'), '--outDir', built], {
    cwd: root,
    stdio: 'inherit',
  });
  compileSchema(built);
  chmodSync(path.join(built, 'src', 'cli.js'), 0o755);
  await bundleLambda(path.join(built, 'lambda'));
  chmodSync(built, 0o755);
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  renameSync(built, path.join(root, 'dist'));
} catch (error) {
  rmSync(built, { recursive: true, force: true });
  throw error;
}
