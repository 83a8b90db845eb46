/**
 * Bundles the linking function: one readable file, and a zip whose bytes depend on that file alone, so that every
 * machine uploads the same function.
 *
 *   node scripts/bundle-lambda.mjs [folder]     default: dist/lambda
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strToU8, zipSync } from 'fflate';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/**
 * Writes `index.js`, `pre-sign-up.zip` and `pre-sign-up.json` into the folder.
 *
 * @param {string} outDir folder to write to; made where it is missing
 * @returns {Promise<{ facts: { sha256Base64: string, bytes: number }, metafile: object }>} what pre-sign-up.json holds:
 *   the zip's hash as Terraform's `source_code_hash` expects it, and the zip's size; and what esbuild tells of the bundle
 */
export async function bundleLambda(outDir) {
  const { code, metafile } = await bundle();
  const zip = zipSync({ 'index.js': [strToU8(code), ZIP_ENTRY] });
  const facts = {
    sha256Base64: createHash('sha256').update(zip).digest('base64'),
    bytes: zip.length,
  };
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.js'), code);
  await writeFile(join(outDir, 'pre-sign-up.zip'), zip);
  await writeFile(join(outDir, 'pre-sign-up.json'), `${JSON.stringify(facts, undefined, 2)}\n`);
  return { facts, metafile };
}

async function bundle() {
  const result = await build({
    // The paths that esbuild writes into comments are relative to this folder.
    absWorkingDir: root,
    entryPoints: ['lambda/index.ts'],
    // The package's own tsconfig is about checking; what it says must not change the bytes here.
    tsconfigRaw: {},
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // ES modules: what the function does not use of the signer falls away.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'warning',
    metafile: true,
    write: false,
  });
  const [file] = result.outputFiles;
  return { code: file.text, metafile: result.metafile };
}

/** The zip keeps local time without naming the zone: noon of that day is the same digits in every zone. */
const ZIP_ENTRY = { level: 9, mtime: new Date(1980, 0, 1, 12), os: 3, attrs: (0o100644 << 16) >>> 0 };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = resolve(process.argv[2] ?? join(root, 'dist', 'lambda'));
  const { facts } = await bundleLambda(outDir);
  console.log(`pre-sign-up.zip: ${facts.bytes} bytes, sha256 ${facts.sha256Base64}`);
}
