// Modules that a bundle loads when it first uses them: most runs of the command line never do.
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** What is used of each module, and what it is required by from dist/src/: a module of Node, a file, or a bundle of its own. */
const LAZY = {
  'node:crypto': { from: 'node:crypto', names: ['X509Certificate', 'createHash', 'randomBytes', 'randomUUID'] },
  'node:tty': { from: 'node:tty', names: ['isatty'] },
  'node:v8': { from: 'node:v8', names: ['setFlagsFromString'] },
  'format.schema.json': { from: '../../schemas/format.schema.json', names: ['$defs'] },
  saxes: { from: './saxes.js', names: ['SaxesParser'] },
  tinyglobby: { from: './tinyglobby.js', names: ['globSync', 'isDynamicPattern'] },
};

/** Packages of which the build makes files of their own, each with what to bundle. */
export const LAZY_PACKAGES = {
  saxes: require.resolve('saxes'),
  // Its ES module makes a require() of its own, which a bundle has no place for.
  tinyglobby: require.resolve('tinyglobby'),
};

/** A plugin of esbuild that puts in place of these modules what requires them at the first use. */
export const lazyModules = {
  name: 'lazy-modules',
  setup({ onLoad, onResolve }) {
    const names = Object.keys(LAZY).map((name) => name.replaceAll('.', '\\.'));
    onResolve({ filter: new RegExp(`(?:^|/)(?:${names.join('|')})$`) }, ({ namespace, path: module }) =>
      namespace === 'lazy'
        ? { path: module, external: true }
        : { path: path.posix.basename(module), namespace: 'lazy', sideEffects: false },
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path: module }) => {
      const { from, names: used } = LAZY[module];
      const getters = used.map((name) => `  get ${name}() { return require(${JSON.stringify(from)}).${name}; },\n`);
      return { contents: `module.exports = {\n${getters.join('')}};\n` };
    });
    onResolve({ filter: /^\.\/(saxes|tinyglobby)\.js$/ }, ({ path: module }) => ({ path: module, external: true }));
  },
};

/** A plugin of esbuild for modules of Node of which the sources import the default: without it each import copies all their names. */
export const defaultImports = {
  name: 'default-imports',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:path$/ }, ({ importer, namespace, path: module }) =>
      namespace === 'file' && !importer.includes('node_modules')
        ? { path: module, namespace: 'default-import' }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'default-import' }, ({ path: module }) => ({
      contents: `export default require(${JSON.stringify(module)});`,
    }));
  },
};
