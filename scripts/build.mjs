/**
 * Builds dist/: the command line and the API as bundles that need no other package, the declarations of the API, the
 * linking function's archive, and the licences of what is inside.
 *
 *   node scripts/build.mjs [folder]     default: dist
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { gzipSync, strToU8 } from 'fflate';
import { bundleLambda } from './bundle-lambda.mjs';
import { shapeErrorsCode, validatorsCode } from './compile-schema.mjs';
import { defaultImports, LAZY_PACKAGES, lazyModules } from './lazy-modules.mjs';
import { thirdPartyText } from './third-party.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Modules that are files of their own, by their source: other bundles require them instead of holding a copy. */
const SHARED = {
  'src/commands/checking.ts': './checking.js',
  'src/commands/command-line.ts': './command-line.js',
  'src/commands/extras.ts': './extras.js',
  'src/commands/libraries.ts': './libraries.js',
  'src/commands/program.ts': './program.js',
  'src/commands/synthesis.ts': './synthesis.js',
  'src/report/machine-reports.ts': './machine-reports.js',
  'src/terraform/cdktf.ts': './cdktf.js',
};

const SHAPE_ERRORS = './shape-errors.js';

/** The format that the program checks by: what explains an error reads it. */
const FORMAT = 'schemas/format.schema.json';

/** Short enough for a stack trace to say something. */
const lineLimit = 160;

/** For what Node reads at each start: less than half as long, with the names of functions as they are for stack traces. */
const SHORT = { minifyWhitespace: true, minifySyntax: true, lineLimit };

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
  // The same code as ES modules, of which a bundle has what it uses, without a loader of modules.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
  // Of one byte each: Node reads a text twice as fast that has no other characters.
  charset: 'ascii',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

const sharedModules = {
  name: 'shared-modules',
  setup({ onResolve }) {
    onResolve(
      {
        filter: /^\.{1,2}\/.*(checking|command-line|program|synthesis|extras|libraries|machine-reports|cdktf)(\.js)?$/,
      },
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

/** CDKTF calls what Node 22 warns of on standard error. */
const withoutWarning = {
  name: 'without-warning',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]cdktf[\\/]lib[\\/]terraform-output\.js$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes('(0, util_2.isArray)'))
        throw new Error('CDKTF no longer calls util.isArray: remove this plugin');
      return { contents: text.replaceAll('(0, util_2.isArray)', 'Array.isArray') };
    });
  },
};

/** A module of the sources, bundled and evaluated. Its packages stay outside. */
async function sourceModule(entry) {
  const { outputFiles } = await build({ ...options, entryPoints: [entry], packages: 'external' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
}

/**
 * A module as src/commands/code-cache.ts takes it: the function that Node makes of a module's text, so that no copy of the text is
 * made at each start. Where Node itself requires the file, which is then within a function and has its arguments, it is called.
 * The doubled brackets have V8 compile it at once.
 */
function asFunction(code) {
  const names = 'exports, require, module, __filename, __dirname';
  return `(typeof arguments === 'undefined' ? (it) => it : (it) => it(${names}))((function (${names}) {${code}\n}));\n`;
}

/**
 * Writes one bundle, which requires the shared modules unless it is to hold all that it needs; gives what esbuild tells of it.
 * `started` is for what Node itself starts or an app imports.
 */
async function bundle(outDir, entry, { started = false, whole = false, ...extra } = {}) {
  const { metafile, outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    ...extra,
    plugins: [
      ...(whole ? [] : [sharedModules]),
      lazyModules,
      defaultImports,
      unusedPackages,
      withoutWarning,
      ...(extra.plugins ?? []),
    ],
  });
  const name = path.basename(entry).replace(/\.ts$/, '.js');
  writeFileSync(path.join(outDir, 'src', name), started ? outputFiles[0].contents : asFunction(outputFiles[0].text));
  return metafile;
}

/**
 * What checks shapes without a compiler of schemas: a plugin that puts it in place of src/spec/validators.ts, and the code of
 * src/shape-errors.js, which it loads for values that have errors. Nobody reads them: they are minified with their names,
 * because the time until a check begins grows with their length.
 */
async function compiledValidators() {
  const source = await sourceModule('src/spec/ajv.ts');
  const schema = JSON.parse(readFileSync(path.join(root, FORMAT), 'utf8'));
  const minified = async (name, contents) => {
    const stdin = { contents, resolveDir: root, sourcefile: name };
    const { metafile, outputFiles } = await build({
      ...options,
      stdin,
      external: [SHAPE_ERRORS],
      minify: true,
      lineLimit,
    });
    return { metafile, text: outputFiles[0].text };
  };
  const verdict = await minified('validators.js', validatorsCode(source, schema, SHAPE_ERRORS));
  const shapeErrors = await minified('shape-errors.js', shapeErrorsCode(source));
  const validators = {
    name: 'validators',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/shape-errors\.js$/ }, ({ path: target }) => ({ path: target, external: true }));
      onLoad({ filter: /src\/spec\/validators\.ts$/ }, () => ({ contents: verdict.text, loader: 'js' }));
    },
  };
  // src/checking.js has them already: half of the text of src/program.js would be the same.
  const sharedValidators = {
    name: 'shared-validators',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\/checking\.js$/ }, ({ path: target }) => ({ path: target, external: true }));
      onLoad({ filter: /src\/spec\/validators\.ts$/ }, () => ({
        contents: `exports.shapeErrors = (definition, value) => require('./checking.js').shapeErrors(definition, value);`,
        loader: 'js',
      }));
    },
  };
  return {
    metafiles: [verdict.metafile, shapeErrors.metafile],
    shapeErrors: shapeErrors.text,
    validators,
    sharedValidators,
  };
}

/**
 * Half a megabyte that is read only where a spec has errors lies there packed, a twentieth as long: a clone for pre-commit has to
 * stay small. The packer is one whose bytes do not depend on the version of Node.
 */
function writeShapeErrors(folder, code) {
  writeFileSync(path.join(folder, 'shape-errors.js.gz'), gzipSync(strToU8(code), { level: 9, mtime: 0 }));
  const loader = `'use strict';
const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');
const code = gunzipSync(readFileSync(\`\${__dirname}/shape-errors.js.gz\`)).toString();
new Function('module', 'exports', 'require', code)(module, exports, require);
`;
  writeFileSync(path.join(folder, 'shape-errors.js'), asFunction(loader));
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
        ...SHORT,
        // The engine is the app's, not the one that the command line carries.
        whole: true,
        started: true,
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
const construct =
  !isThere('cdktf') && isThere('cdktn') ? require('./construct-cdktn.js') : require('./construct-cdktf.js');
// By name, so that import of an ES module finds it.
exports.CognitoFederation = construct.CognitoFederation;
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

/** A hash of the files of a folder. */
function hashOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Builds everything into a folder that exists. */
async function buildInto(outDir) {
  mkdirSync(path.join(outDir, 'src'));
  const { metafiles: ofValidators, shapeErrors, validators, sharedValidators } = await compiledValidators();
  writeShapeErrors(path.join(outDir, 'src'), shapeErrors);
  const short = { ...SHORT, plugins: [validators] };
  const metafiles = [
    await bundle(outDir, 'src/commands/command-line.ts', short),
    await bundle(outDir, 'src/main.ts', { ...short, started: true }),
    await bundle(outDir, 'src/index.ts', { ...short, started: true }),
    // With names of one letter: where somebody asks for stack traces, src/program.js checks.
    await bundle(outDir, 'src/commands/checking.ts', { ...short, minify: true }),
    await bundle(outDir, 'src/commands/synthesis.ts', SHORT),
    await bundle(outDir, 'src/commands/program.ts', { ...SHORT, plugins: [sharedValidators] }),
    await bundle(outDir, 'src/commands/extras.ts', short),
    // What a team installs for rehearsals: found when it is asked for, one of them by Node's second loader.
    await bundle(outDir, 'src/commands/libraries.ts', { ...SHORT, packages: 'external', supported: {} }),
    await bundle(outDir, 'src/report/machine-reports.ts', short),
    // CDKTF and the bindings: nobody reads their names in a stack trace of ours.
    await bundle(outDir, 'src/terraform/cdktf.ts', { ...short, minify: true }),
    ...(await bundleConstruct(outDir)),
    ...ofValidators,
  ];
  for (const [name, entry] of Object.entries(LAZY_PACKAGES))
    metafiles.push(await bundle(outDir, `${name}.js`, { ...SHORT, entryPoints: [entry] }));
  const define = { BUILD: JSON.stringify(hashOf(path.join(outDir, 'src'))) };
  metafiles.push(await bundle(outDir, 'src/cli.ts', { ...short, define, started: true }));
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
