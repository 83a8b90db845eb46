/**
 * Builds dist/: the command line and the API as bundles that need no other package, the declarations of the API, the
 * linking function's archive, and the licences of what is inside.
 *
 *   node scripts/build.mjs [folder]     default: dist
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleLambda } from './bundle-lambda.mjs';
import { shapeErrorsCode, validatorsCode } from './compile-schema.mjs';
import { thirdPartyText } from './third-party.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Modules that are files of their own, by their source: other bundles require them instead of holding a copy. */
const SHARED = {
  'src/commands/extras.ts': './extras.js',
  'src/commands/program.ts': './program.js',
  'src/report/machine-reports.ts': './machine-reports.js',
  'src/spec/validators.ts': './validators.js',
  'src/terraform/cdktf.ts': './cdktf.js',
};

const SHAPE_ERRORS = './shape-errors.js';

/** Packages of CDKTF that nothing here calls; its archiver alone is most of what CDKTF takes to load. */
const UNUSED = ['archiver'];

/** What every bundle has in common. */
const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The package's own tsconfig is about checking; what it says must not change the bytes here.
  tsconfigRaw: {},
  // A bundle is loaded by require(); import() would start Node's second loader.
  supported: { 'dynamic-import': false },
  // Its ES module makes a require() of its own, which a bundle has no place for.
  alias: { tinyglobby: require.resolve('tinyglobby') },
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

const sharedModules = {
  name: 'shared-modules',
  setup({ onResolve }) {
    onResolve(
      { filter: /^\.{1,2}\/.*(program|extras|machine-reports|validators|cdktf)(\.js)?$/ },
      ({ path: target, resolveDir }) => {
        const source = path.relative(root, path.resolve(resolveDir, target.replace(/\.js$/, ''))).replaceAll('\\', '/');
        const shared = SHARED[`${source}.ts`];
        return shared === undefined ? undefined : { path: shared, external: true };
      },
    );
  },
};

const unusedPackages = {
  name: 'unused-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(${UNUSED.join('|')})$`) }, ({ path: name }) => ({
      path: name,
      namespace: 'unused',
    }));
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path: name }) => ({
      contents: `module.exports = () => { throw new Error('${name} is not in this bundle'); };`,
    }));
  },
};

/** A module of the sources, bundled and evaluated. Its packages stay outside. */
async function sourceModule(entry) {
  const { outputFiles } = await build({ ...options, entryPoints: [entry], packages: 'external' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

/** Writes one bundle; gives what esbuild tells of it. */
async function bundle(outDir, entry, extra = {}) {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    plugins: [sharedModules, unusedPackages],
    ...extra,
  });
  const name = path.basename(entry).replace(/\.ts$/, '.js');
  writeFileSync(path.join(outDir, 'src', name), outputFiles[0].contents);
  return metafile;
}

/**
 * Writes what has the function of src/spec/validators.ts and needs no compiler of schemas: src/validators.js, and
 * src/shape-errors.js for values that have errors. Nobody reads them: they are minified, because the time until a check
 * begins grows with their length.
 */
async function bundleValidators(outDir) {
  const source = await sourceModule('src/spec/ajv.ts');
  const schema = JSON.parse(readFileSync(path.join(root, 'schemas/federation.schema.json'), 'utf8'));
  const minified = (name, contents) =>
    bundle(outDir, name, {
      entryPoints: undefined,
      stdin: { contents, resolveDir: root, sourcefile: name },
      external: [SHAPE_ERRORS],
      minify: true,
      lineLimit: 160,
    });
  return [
    await minified('validators.js', validatorsCode(source, schema, SHAPE_ERRORS)),
    await minified(SHAPE_ERRORS, shapeErrorsCode(source)),
  ];
}

/**
 * Writes the construct for either engine, which is that of the app it is in: src/construct.js loads the one whose packages
 * resolve from here. The two engines have the same classes under the same names.
 */
async function bundleConstruct(outDir) {
  const other = {
    name: 'other-engine',
    setup({ onResolve }) {
      onResolve({ filter: /^(cdktf|@cdktf\/provider-aws)(\/|$)/ }, ({ path: module }) => ({
        path: module.replace('cdktf', 'cdktn'),
        external: true,
      }));
    },
  };
  const metafiles = [];
  for (const [engine, plugins] of [
    ['cdktf', []],
    ['cdktn', [other]],
  ])
    metafiles.push(
      await bundle(outDir, `construct-${engine}.js`, {
        entryPoints: ['src/construct.ts'],
        plugins,
        packages: 'external',
      }),
    );
  const choice = `'use strict';
const resolves = (name) => {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
};
const isThere = (engine) => resolves(engine) && resolves(\`@\${engine}/provider-aws/package.json\`);
module.exports =
  !isThere('cdktf') && isThere('cdktn') ? require('./construct-cdktn.js') : require('./construct-cdktf.js');
`;
  writeFileSync(path.join(outDir, 'src', 'construct.js'), choice);
  return metafiles;
}

/** Declarations of the API: those of its two entries and what they refer to. */
function writeDeclarations(outDir) {
  const emitted = mkdtempSync(path.join(root, 'dist-'));
  try {
    const tsc = require.resolve('typescript/bin/tsc');
    const project = path.join(root, 'tsconfig.build.json');
    execFileSync(process.execPath, [tsc, '--project', project, '--outDir', emitted], { cwd: root, stdio: 'inherit' });
    const seen = new Set();
    const visit = (file) => {
      if (seen.has(file)) return;
      seen.add(file);
      const text = readFileSync(path.join(emitted, file), 'utf8');
      for (const [, target] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)['"]/g)) {
        const module = path.posix.join(path.posix.dirname(file), target);
        visit(`${module.replace(/\.js$/, '')}.d.ts`);
      }
      mkdirSync(path.dirname(path.join(outDir, file)), { recursive: true });
      cpSync(path.join(emitted, file), path.join(outDir, file));
    };
    visit('src/index.d.ts');
    visit('src/construct.d.ts');
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

/** Builds everything into a folder that exists. */
async function buildInto(outDir) {
  mkdirSync(path.join(outDir, 'src'));
  const metafiles = [
    await bundle(outDir, 'src/cli.ts'),
    await bundle(outDir, 'src/main.ts'),
    await bundle(outDir, 'src/index.ts'),
    await bundle(outDir, 'src/commands/program.ts'),
    await bundle(outDir, 'src/commands/extras.ts'),
    await bundle(outDir, 'src/report/machine-reports.ts'),
    ...(await bundleConstruct(outDir)),
    ...(await bundleValidators(outDir)),
    // Half a megabyte of white space less; names stay, and lines are short enough for a stack trace to say something.
    await bundle(outDir, 'src/terraform/cdktf.ts', { minifyWhitespace: true, lineLimit: 160 }),
  ];
  chmodSync(path.join(outDir, 'src', 'cli.js'), 0o755);
  const { metafile } = await bundleLambda(path.join(outDir, 'lambda'));
  writeFileSync(path.join(outDir, 'THIRD-PARTY.txt'), thirdPartyText(root, [...metafiles, metafile]));
  writeDeclarations(outDir);
}

const target = path.resolve(process.argv[2] ?? path.join(root, 'dist'));
// Built aside and then put in place, so that whoever runs the command line meanwhile finds a whole one.
const built = mkdtempSync(path.join(path.dirname(target), 'dist-'));
try {
  await buildInto(built);
  chmodSync(built, 0o755);
  rmSync(target, { recursive: true, force: true });
  renameSync(built, target);
} catch (error) {
  rmSync(built, { recursive: true, force: true });
  throw error;
}
