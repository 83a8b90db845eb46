// Writes what follows from schemas/format.schema.json: its own definitions for files with environments, the schema that is
// published for editors, the TypeScript types in src/spec/spec.ts, the defaults in src/spec/defaults.ts. Writes what follows
// from src/presets: their list, and what the schema says of them. Writes the lists of rules and of their codes, from the folders of src/rules. Run by
// `npm run generate`; a test compares the files with what this returns.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { editorSchema, signInsSchema } from './editor-schema.mjs';
import { loadPresets, PresetError, presetList, withPresets } from './presets.mjs';
import { compile } from 'json-schema-to-typescript';
import { format } from 'prettier';

const schemaUrl = new URL('../schemas/format.schema.json', import.meta.url);
/** What editors and other tools read. */
const publishedUrl = new URL('../schemas/federation.schema.json', import.meta.url);
const signInsUrl = new URL('../schemas/sign-ins.schema.json', import.meta.url);
const typesUrl = new URL('../src/spec/spec.ts', import.meta.url);
const defaultsUrl = new URL('../src/spec/defaults.ts', import.meta.url);
const rulesUrl = new URL('../src/rules/', import.meta.url);
const presetListUrl = new URL('../src/presets/all.ts', import.meta.url);
const ruleCodesUrl = new URL('../src/diagnostics/rule-codes.ts', import.meta.url);
const ruleListUrl = new URL('all.ts', rulesUrl);

/** The first generated definition; everything from here to the end of the file is replaced. */
const generatedPart = ',\n    "Base": {';

/** The texts that belong on disk, made from the written part of the schema. */
export async function generate(schemaText = readFileSync(schemaUrl, 'utf8')) {
  const presets = await loadPresets();
  const { written, $defs } = writtenPart(schemaText, presets);
  const schema = `${written},\n${definitionsText(patchDefinitions($defs))}\n  }\n}\n`;
  return {
    schema,
    published: publishedText(editorSchema(JSON.parse(schema))),
    signIns: publishedText(signInsSchema(JSON.parse(schema))),
    types: await typesText($defs),
    defaults: await defaultsText($defs),
    rules: ruleList(ruleModules()),
    ruleCodes: ruleCodesText(ruleModules()),
    presets: await format(presetList(presets), { parser: 'typescript', printWidth: 120, singleQuote: true }),
  };
}

/** The part of the schema that people write, as text, with what the presets say in it; and its definitions. */
function writtenPart(schemaText, presets) {
  const cut = schemaText.indexOf(generatedPart);
  const written = withPresets(
    cut === -1 ? schemaText.replace(/\s*\}\s*\}\s*$/, '') : schemaText.slice(0, cut),
    presets,
  );
  return { written, $defs: JSON.parse(`${written}\n}}`).$defs };
}

/** The module that holds every default of the definitions, by definition and key. */
export async function defaultsText($defs) {
  const defaults = Object.entries($defs).flatMap(([name, { properties = {} }]) => {
    const own = Object.entries(properties).filter(([, property]) => property.default !== undefined);
    const entries = own.map(([key, property]) => [key, property.default]);
    return entries.length === 0 ? [] : [[name[0].toLowerCase() + name.slice(1), Object.fromEntries(entries)]];
  });
  const text = `// Written by \`npm run generate\` from schemas/format.schema.json. Do not edit it.

/** What a key means where a spec does not write it, by definition of the schema and key. */
export const DEFAULTS = ${JSON.stringify(Object.fromEntries(defaults))} as const;
`;
  return format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
}

/** Every rule, sorted by code. A rule is a file in a folder of src/rules, named by its code. */
function ruleModules() {
  return readdirSync(fileURLToPath(rulesUrl), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^[a-z]+\/[a-z0-9-]+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .map((module) => ({ module, code: module.replace(/^.*\//, '') }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ module, code }) => ({
      module,
      code,
      name: code.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
    }));
}

/** The union of the rules' codes. */
function ruleCodesText(rules) {
  return `// Written by \`npm run generate\` from the folders of src/rules. Do not edit it.

/** The codes of all rules. */
export type RuleCode =
${rules.map(({ code }) => `  | '${code}'`).join('\n')};
`;
}

/** The module that lists every rule. */
function ruleList(rules) {
  return `// Written by \`npm run generate\` from the folders of src/rules. Do not edit it.
${rules.map(({ module, name }) => `import { ${name} } from './${module}';\n`).join('')}import type { Rule } from './rule';

/** Every rule, sorted by code. */
export const RULES: readonly Rule[] = [
${rules.map(({ name }) => `  ${name},\n`).join('')}];
`;
}

/** A line for each: nobody edits these, and they are longer than what people write. */
function definitionsText(definitions) {
  return Object.entries(definitions)
    .map(([name, definition]) => `    ${JSON.stringify(name)}: ${JSON.stringify(definition)}`)
    .join(',\n');
}

/** A schema that is made, with a line for each definition. */
function publishedText({ $defs, ...root }) {
  return `${JSON.stringify(root).slice(0, -1)},\n  "$defs": {\n${definitionsText($defs)}\n  }\n}\n`;
}

/**
 * `Base` and the `Patch…` definitions that it needs. They let an editor complete and check a file with environments or
 * defaults, whose parts may be incomplete and may remove keys with null. The program itself checks what the parts come to
 * against `Spec`, so these definitions may be wider than that, never narrower.
 */
function patchDefinitions(definitions) {
  const patches = new Map();
  const patchReference = (name) => {
    const key = `Patch${name}`;
    if (!patches.has(key)) {
      patches.set(key, undefined);
      patches.set(key, patchOf(definitions[name]));
    }
    return { $ref: `#/$defs/${key}` };
  };
  const referred = (schema) => definitions[schema.$ref.replace('#/$defs/', '')];

  /** An object in which nothing is required; its own size limits and conditions hold for the merged object only. */
  function patchOf({ required: _required, anyOf, allOf: _allOf, minProperties: _min, maxProperties: _max, ...schema }) {
    if (schema.type === 'object') return { ...schema, type: ['object', 'null'], ...members(schema) };
    // Alternatives that are all objects: a patch may remove the keys of one and add those of another.
    const alternatives = anyOf.map((branch) => referred(branch));
    const properties = Object.assign({}, ...alternatives.map((branch) => branch.properties));
    return { ...schema, type: ['object', 'null'], additionalProperties: false, ...members({ properties }) };
  }

  function members({ properties, additionalProperties }) {
    return {
      ...(properties && { properties: mapValues(properties, (property) => nullable(within(property))) }),
      ...(isSchema(additionalProperties) && { additionalProperties: nullable(within(additionalProperties)) }),
    };
  }

  /** The schema with patches for the objects inside. Lists are replaced as a whole, so their items stay complete. */
  function within(schema) {
    if (schema.$ref !== undefined) {
      const { $ref, ...rest } = schema;
      return isObjectLike(referred(schema)) ? { ...rest, ...patchReference($ref.replace('#/$defs/', '')) } : schema;
    }
    if (schema.anyOf !== undefined) {
      const maps = schema.anyOf.filter((branch) => branch.$ref !== undefined && isObjectLike(referred(branch)));
      const others = schema.anyOf.filter((branch) => maps.length < 2 || !maps.includes(branch)).map(within);
      return { ...schema, anyOf: maps.length < 2 ? others : [...others, patchOf({ anyOf: maps })] };
    }
    if (schema.type === 'object') {
      const { minProperties: _min, maxProperties: _max, ...rest } = schema;
      return { ...rest, ...members(schema) };
    }
    return schema;
  }

  function isObjectLike(schema) {
    return (
      schema.type === 'object' ||
      (schema.anyOf?.every((branch) => branch.$ref !== undefined && isObjectLike(referred(branch))) ?? false)
    );
  }

  const { environments: _environments, ...properties } = definitions.Spec.properties;
  const base = {
    $comment: 'Everything from here on is written by `npm run generate` from the definitions above. Do not edit it.',
    description:
      'A file with environments or defaults. Its own keys are the base, which may be incomplete; each merged environment must be a complete Spec.',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...mapValues(properties, within),
      defaults: patchReference('Defaults'),
      environments: { $ref: '#/$defs/PatchEnvironments' },
    },
  };
  const environments = { ...definitions.Environments, additionalProperties: { $ref: '#/$defs/PatchSpec' } };
  const patch = patchOf(definitions.Spec);
  const spec = {
    ...patch,
    type: 'object',
    description: 'What an environment changes in the rest of the file.',
    properties: { ...patch.properties, defaults: patchReference('Defaults') },
  };
  return {
    Base: base,
    PatchEnvironments: environments,
    PatchSpec: spec,
    ...Object.fromEntries([...patches].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function nullable(schema) {
  if (schema.const !== undefined) {
    const { const: value, ...rest } = schema;
    return nullable({ ...rest, enum: [value] });
  }
  if (schema.$ref?.startsWith('#/$defs/Patch')) return schema;
  if (schema.$ref !== undefined) {
    const { $ref, ...rest } = schema;
    return { ...rest, anyOf: [{ $ref }, { type: 'null' }] };
  }
  if (schema.anyOf !== undefined) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  return {
    ...schema,
    ...(schema.type !== undefined && { type: [...new Set([schema.type, 'null'].flat())] }),
    ...(schema.enum !== undefined && { enum: [...schema.enum, null] }),
    ...(schema.enumDescriptions !== undefined && {
      enumDescriptions: [...schema.enumDescriptions, 'Removes what the rest of the file says.'],
    }),
  };
}

/** TypeScript types of a complete spec. */
async function typesText($defs) {
  const kinds = Object.assign({}, ...Object.entries($defs).map(([name, definition]) => kindsOf(name, definition)));
  const definitions = mapValues({ ...$defs, ...kinds }, (definition) => plain(definition, $defs));
  const root = { ...definitions.Spec, $defs: definitions, title: 'Spec' };
  const text = await compile(root, 'Spec', {
    additionalProperties: false,
    bannerComment: '// Written by `npm run generate` from schemas/format.schema.json. Do not edit it.',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    style: { printWidth: 120, singleQuote: true },
  });
  return readonly(text);
}

/**
 * A definition whose conditions tell kinds apart by `type`, or by a preset that implies it, is a union in TypeScript, of
 * one type for each kind. Gives the union under the definition's name, and the kinds.
 */
function kindsOf(name, { allOf, anyOf: _anyOf, properties, required = [], ...rest }) {
  if (allOf === undefined) return {};
  const kinds = allOf.map((condition) => {
    const type = condition.then.properties.type.const;
    const presets = condition.if.anyOf.flatMap(({ properties }) => properties.preset.enum ?? []);
    const own = {
      ...properties,
      preset: { ...properties.preset, enum: presets },
      type: { ...properties.type, enum: [type] },
    };
    for (const [key, demanded] of Object.entries(condition.then.properties)) {
      if (demanded === false) delete own[key];
      else if (demanded.$ref !== undefined) own[key] = demanded;
    }
    const kind = {
      ...rest,
      description: `${rest.description} This one is of type ${type}.`,
      required: [...required, ...(condition.then.required ?? [])],
      properties: own,
    };
    return [`${type[0].toUpperCase()}${type.slice(1)}${name}`, kind];
  });
  return {
    ...Object.fromEntries(kinds),
    [name]: { description: rest.description, anyOf: kinds.map(([kind]) => ({ $ref: `#/$defs/${kind}` })) },
  };
}

/** Without conditions, which a TypeScript type cannot say, and with kinds of text in place, so that each property keeps its own description. */
function plain(schema, definitions) {
  if (Array.isArray(schema))
    return schema
      .filter((branch) => Object.keys(branch).join() !== 'required')
      .map((branch) => plain(branch, definitions));
  if (!isSchema(schema)) return schema;
  const { $ref, ...rest } = schema;
  const target = definitions[$ref?.replace('#/$defs/', '')];
  if (target?.type === 'string' && target.enum === undefined) return { ...target, ...rest };
  const { anyOf, ...others } = mapValues(schema, (part) => (isSchema(part) ? plain(part, definitions) : part));
  return anyOf === undefined || anyOf.length === 0 ? others : { ...others, anyOf };
}

function readonly(text) {
  return text
    .replace(/^( +)(\[k: string\]|[A-Za-z]\w*\??):(?= |$)/gm, '$1readonly $2:')
    .replace(/(?<=[ (])((?:\([^()]*\)|[A-Za-z]+)\[\])/g, 'readonly $1');
}

function isSchema(value) {
  return typeof value === 'object' && value !== null;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let generated;
  try {
    generated = await generate();
  } catch (error) {
    if (!(error instanceof PresetError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  const { schema, published, signIns, types, defaults, rules, ruleCodes, presets } = generated;
  writeFileSync(schemaUrl, schema);
  writeFileSync(publishedUrl, published);
  writeFileSync(signInsUrl, signIns);
  writeFileSync(typesUrl, types);
  writeFileSync(defaultsUrl, defaults);
  writeFileSync(ruleListUrl, rules);
  writeFileSync(ruleCodesUrl, ruleCodes);
  writeFileSync(presetListUrl, presets);
}
