import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument as parseYaml, type Node } from 'yaml';
import { emptyObject, type JsonValue } from './json';

/** Short forms of CloudFormation's functions, and what they are in JSON. Source: CloudFormation User Guide, "Intrinsic function reference". */
const FUNCTIONS: Readonly<Record<string, string>> = {
  '!And': 'Fn::And',
  '!Base64': 'Fn::Base64',
  '!Cidr': 'Fn::Cidr',
  '!Condition': 'Condition',
  '!Equals': 'Fn::Equals',
  '!FindInMap': 'Fn::FindInMap',
  '!GetAZs': 'Fn::GetAZs',
  '!GetAtt': 'Fn::GetAtt',
  '!If': 'Fn::If',
  '!ImportValue': 'Fn::ImportValue',
  '!Join': 'Fn::Join',
  '!Not': 'Fn::Not',
  '!Or': 'Fn::Or',
  '!Ref': 'Ref',
  '!Select': 'Fn::Select',
  '!Split': 'Fn::Split',
  '!Sub': 'Fn::Sub',
  '!ToJsonString': 'Fn::ToJsonString',
  '!Transform': 'Fn::Transform',
};

/** Deepest nesting that is read: templates have a tenth of it. */
const DEEPEST = 200;

/**
 * A template of CloudFormation as JSON, with its functions in their long form. What has another tag, or is an alias of YAML, is null.
 *
 * @returns undefined where the text is no YAML
 */
export function readTemplateText(text: string): JsonValue | undefined {
  try {
    const document = parseYaml(text, { schema: 'core', logLevel: 'silent', version: '1.1' });
    return document.errors.length > 0 ? undefined : jsonOf(document.contents, 0);
  } catch {
    // The library has no limit of its own for nesting.
    return undefined;
  }
}

function jsonOf(node: unknown, depth: number): JsonValue {
  if (depth > DEEPEST) throw new RangeError('nested too deeply');
  if (isAlias(node) || node === null || node === undefined) return null;
  const { tag } = node as Node;
  const value = plain(node, depth);
  if (tag === undefined || !tag.startsWith('!')) return value;
  const name = Object.hasOwn(FUNCTIONS, tag) ? FUNCTIONS[tag] : undefined;
  return name === undefined ? null : { [name]: value };
}

function plain(node: unknown, depth: number): JsonValue {
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return value instanceof Date ? (node.source ?? null) : null;
  }
  if (isSeq(node)) return node.items.map((item) => jsonOf(item, depth + 1));
  if (!isMap(node)) return null;
  const object = emptyObject();
  for (const pair of node.items)
    if (isPair(pair) && isScalar(pair.key)) object[String(pair.key.value)] = jsonOf(pair.value, depth + 1);
  return object;
}
