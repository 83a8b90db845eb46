// Builds dist/: the compiled sources, the schema's validators, and the linking function's archive.
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleLambda } from './bundle-lambda.mjs';
import { compileSchema } from './compile-schema.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(path.join(root, 'dist'), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '--project', path.join(root, 'tsconfig.build.json')], { cwd: root, stdio: 'inherit' });
compileSchema(path.join(root, 'dist'));
chmodSync(path.join(root, 'dist', 'src', 'cli.js'), 0o755);
await bundleLambda(path.join(root, 'dist', 'lambda'));
