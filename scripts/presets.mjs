// Loads the presets of src/presets for scripts/generate.mjs, and writes what follows from them: their list, and what the
// schema says of vendors.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../src/presets/', import.meta.url));

/** Files of the folder that are no vendor: the registry and its list, the types, what vendors share, and who cannot work. */
export const SHARED_FILES = ['all', 'index', 'microsoft', 'preset', 'unusable'];

/** Something that the author of a preset has to fix. */
export class PresetError extends Error {}

/** The folder of what vendors of OpenID Connect are by SAML. */
const SAML_SIDES = 'saml-sides';

const TYPES = { oidc: 'OpenID Connect', saml: 'SAML' };

/**
 * Every preset of the folder, sorted by name, with its file and the name under which that exports it; and the vendors that
 * are refused.
 */
export async function loadPresets() {
  const files = vendorFiles('.').filter((file) => !SHARED_FILES.includes(file));
  const modules = await modulesOf([...files, 'unusable']);
  const { UNUSABLE: unusable } = modules.get('unusable');
  const presets = files.map((file) => presetOf(file, modules.get(file)));
  for (const [index, { file, preset }] of presets.entries()) {
    const same = presets.slice(0, index).find((other) => other.preset.name === preset.name);
    if (same !== undefined)
      throw new PresetError(
        `src/presets/${same.file}.ts and src/presets/${file}.ts are both named "${preset.name}". Name each preset like its file.`,
      );
    if (unusable.some(({ name }) => name === preset.name))
      throw new PresetError(
        `"${preset.name}" is a preset in src/presets/${file}.ts and refused in src/presets/unusable.ts. Remove one of them.`,
      );
  }
  for (const preset of presets) mustBeNamedLikeItsFile(preset, '');
  return { presets, sides: await loadSides(presets), unusable };
}

/** What vendors of OpenID Connect are by SAML. */
async function loadSides(presets) {
  const files = vendorFiles(SAML_SIDES);
  const modules = await modulesOf(files.map((file) => `${SAML_SIDES}/${file}`));
  const sides = files.map((file) => presetOf(file, modules.get(file)));
  for (const side of sides) {
    mustBeNamedLikeItsFile(side, `${SAML_SIDES}/`);
    const vendor = presets.find(({ preset }) => preset.name === side.preset.name)?.preset;
    if (vendor?.type !== 'oidc' || side.preset.type !== 'saml' || side.preset.title !== vendor.title)
      throw new PresetError(
        `src/presets/${SAML_SIDES}/${side.file}.ts must be made by saml(), under the name and title of a preset made by oidc().`,
      );
  }
  return sides;
}

function mustBeNamedLikeItsFile({ file, preset }, inFolder) {
  if (preset.name !== file)
    throw new PresetError(
      `src/presets/${inFolder}${file}.ts exports a preset named "${preset.name}". Name it "${file}", like its file.`,
    );
}

/** The files of a folder of vendors, without their endings, sorted. */
function vendorFiles(inFolder) {
  return readdirSync(path.join(folder, inFolder))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('_'))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

function presetOf(file, module) {
  const exported = Object.entries(module).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'name' in value && 'handoff' in value,
  );
  if (exported.length !== 1)
    throw new PresetError(
      `src/presets/${file}.ts exports ${exported.length === 0 ? 'no preset' : `${exported.length} presets`}. Export one, made by oidc(), saml() or social() of ./preset.`,
    );
  const [[exportName, preset]] = exported;
  return { file, exportName, preset };
}

/** The modules of the folder, by file, without a build before. */
async function modulesOf(files) {
  const { outputFiles } = await build({
    entryPoints: files.map((file) => path.join(folder, `${file}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: {},
    charset: 'utf8',
    write: false,
  });
  const loaded = outputFiles.map(async ({ path: file, text }) => [
    path.basename(file, '.js'),
    await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`),
  ]);
  return new Map(await Promise.all(loaded));
}

/** The module that lists every preset. */
export function presetList({ presets, sides }) {
  const imports = [
    ...presets.map(({ file, exportName }) => `import { ${exportName} } from './${file}';\n`),
    ...sides.map(({ file, exportName }) => `import { ${exportName} } from './${SAML_SIDES}/${file}';\n`),
  ];
  return `// Written by \`npm run generate\` from the files of src/presets. Do not edit it.
${imports.join('')}import type { Preset, SamlPreset } from '../model/preset';

/** Every preset, sorted by name. */
export const PRESETS: readonly Preset[] = [
${presets.map(({ exportName }) => `  ${exportName},\n`).join('')}];

/** What the presets of the same names are with \`type: saml\`, sorted by name. */
export const SAML_SIDES: readonly SamlPreset[] = [
${sides.map(({ exportName }) => `  ${exportName},\n`).join('')}];
`;
}

/** The written part of the schema with the names of the presets, what they are, and who is refused, in their places. */
export function withPresets(schemaText, { presets, sides, unusable }) {
  const names = presets.map(({ preset }) => preset.name);
  const byName = (entries) => Object.fromEntries(entries.map(({ name, why, wayOut }) => [name, { why, wayOut }]));
  const annotations = {
    enumDescriptions: presets.map(({ preset }) => descriptionOf(preset, samlSideOf(preset, sides))),
    refusedValues: byName(unusable),
    notByOidc: byName(
      presets.flatMap(({ preset: { name, notByOidc } }) => (notByOidc === undefined ? [] : [{ name, ...notByOidc }])),
    ),
  };
  const property = replaced(
    schemaText,
    /("preset": \{\n +"description": [^\n]*\n +"type": "string",\n)[^]*?(\n        \},\n        "type": \{)/g,
    (_, before, after) =>
      `${before}          "enum": ${oneLine(names)},\n${JSON.stringify(annotations, null, 2)
        .split('\n')
        .slice(1, -1)
        .map((line) => `        ${line}`)
        .join('\n')}${after}`,
  );
  const twoSided = sides.map(({ preset }) => preset.name);
  const bySide = replaced(
    property,
    /("preset": \{ "enum": )\[[^\]]*\]( \}, "type": \{ (?:"not": \{ )?"const": "saml" \})/g,
    (_, before, after) => before + oneLine(twoSided) + after,
  );
  return replaced(
    bySide,
    /("preset": \{ "enum": )\[[^\]]*\]( \} \} \}, (?:\{ "required": \["preset"(?:, "type")?\], "properties": \{ "preset": \{ "enum": \[[^\]]*\] \}, "type": \{ [^}]*\}(?: \})? \} \}, )?\{ "required": \["type"\], "properties": \{ "preset": false, "type": \{ "const": "(\w+)" \})/g,
    (_, before, after, type) =>
      before +
      oneLine(
        presets
          .filter(({ preset }) => preset.type === type && !twoSided.includes(preset.name))
          .map(({ preset }) => preset.name),
      ) +
      after,
  );
}

function replaced(text, pattern, replacement) {
  if (text.search(pattern) === -1) throw new Error(`The schema has no place for the presets: ${pattern.source}`);
  return text.replace(pattern, replacement);
}

/** `["amazon", "apple"]`, as the written part of the schema has lists. */
function oneLine(names) {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
}

/** What an editor shows beside the name. */
function descriptionOf({ name, title, type, issuer, metadataUrl, providerName }, side) {
  if (name === type && type in TYPES) return `Any provider that speaks ${TYPES[type]}.`;
  const metadata = metadataUrl?.words ?? side?.metadataUrl?.words;
  const protocols = `${TYPES[type]}${side === undefined ? '' : ', or by SAML with type: saml'}`;
  return [
    type in TYPES ? `${title}, by ${protocols}.` : `${title}. The provider is named ${providerName}.`,
    ...(issuer === undefined ? [] : [`Issuer: ${issuer.words}`]),
    ...(metadata === undefined ? [] : [`Metadata URL: ${metadata}`]),
  ].join(' ');
}

function samlSideOf({ name }, sides) {
  return sides.find(({ preset }) => preset.name === name)?.preset;
}
