// Makes of schemas/format.schema.json, which the program checks by, the schema that is published for editors: it accepts the
// same files, in a form from which the YAML language server completes well.

/** Annotations of our own, which say nothing to an editor. */
const OWN_ANNOTATIONS = ['refusedValues', 'notByOidc'];

/**
 * @param {object} format the parsed format, generated definitions included
 * @returns {object} the published schema
 */
export function editorSchema({ $defs: all, ...root }) {
  const $defs = Object.fromEntries(Object.entries(all).filter(([name]) => !isOfSignIns(name)));
  const { IdentityProvider, Base, ...others } = $defs;
  return {
    ...root,
    // Offered at the top level of every file: where one is written, the other branch of the condition has it.
    properties: {
      defaults: { ...Base.properties.defaults },
      environments: { ...Base.properties.environments },
    },
    $defs: {
      ...mapValues(others, forEditors),
      IdentityProvider: forEditors(byKind(IdentityProvider)),
      IdentityProviderKeys: forEditors({
        description: 'Every key of the identity providers, for the kinds that have it.',
        properties: IdentityProvider.properties,
      }),
      Base: forEditors({ ...Base, allOf: $defs.Spec.required.map(inBaseOrEverywhere) }),
    },
  };
}

/** The published schema of files of sign-ins, of the same file. */
export function signInsSchema({ $schema, $defs }) {
  return {
    $schema,
    $id: 'sign-ins.schema.json',
    title: 'cognito-federation sign-ins',
    $ref: '#/$defs/SignIns',
    $defs: mapValues(Object.fromEntries(Object.entries($defs).filter(([name]) => isOfSignIns(name))), forEditors),
  };
}

function isOfSignIns(name) {
  return name.startsWith('SignIn') && name !== 'SignIn';
}

/** What a complete spec requires is in the base, or in each environment. */
function inBaseOrEverywhere(key) {
  return {
    anyOf: [
      { required: [key] },
      {
        required: ['environments'],
        properties: { environments: { additionalProperties: { type: 'object', required: [key] } } },
      },
    ],
  };
}

/**
 * The providers with the keys of each kind in its own condition: an editor offers what a schema names, also where another part
 * excludes it. Until preset or type is written it offers just these.
 */
function byKind({ properties, additionalProperties: _closed, allOf, ...provider }) {
  return {
    ...provider,
    properties: { preset: reference('preset'), type: reference('type') },
    allOf: allOf.map(({ if: condition, then: { properties: demands, ...then } }) => ({
      if: condition,
      then: {
        ...then,
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.keys(properties)
            .filter((key) => demands[key] !== false)
            .map((key) => [key, kindProperty(key, properties, demands)]),
        ),
      },
    })),
  };
}

function kindProperty(key, { type: { description } }, demands) {
  if (key === 'type') return { description, ...demands[key] };
  return demands[key] ?? reference(key);
}

function reference(key) {
  return { $ref: `#/$defs/IdentityProviderKeys/properties/${key}` };
}

/** A schema without what an editor would write out of itself, and with alternatives in which `null` is not a value among others. */
function forEditors(schema) {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { enum: values, enumDescriptions, ...rest } = schema;
  if (values?.includes(null) && enumDescriptions !== undefined) {
    const { type: _type, description, ...other } = rest;
    return {
      ...(description !== undefined && { description }),
      anyOf: [
        {
          ...withoutDefault(other),
          type: 'string',
          enum: values.filter((value) => value !== null),
          enumDescriptions: enumDescriptions.slice(0, -1),
        },
        { type: 'null' },
      ],
    };
  }
  return withoutDefault(schema);
}

/** A snippet for a map writes out every default in it, so the description says it in words. */
function withoutDefault({ default: fallback, description, ...schema }) {
  const said =
    fallback === undefined || /\bDefault:/.test(description ?? '')
      ? description
      : `${description ?? ''} Default: ${typeof fallback === 'string' ? fallback : JSON.stringify(fallback)}.`.trim();
  return {
    ...(said !== undefined && { description: said }),
    ...Object.fromEntries(
      Object.entries(schema)
        .filter(([keyword]) => !OWN_ANNOTATIONS.includes(keyword))
        .map(([keyword, value]) => [
          keyword,
          keyword === 'properties' ? mapValues(value, forEditors) : keyword === 'examples' ? value : forEditors(value),
        ]),
    ),
  };
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
