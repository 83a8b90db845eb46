import { compareText } from '../diagnostics/diagnostic';
import type { Federation, Text, ValueReference } from '../model/federation';
import { slug } from '../model/names';
import { referencesOf, type ReferenceUse } from '../model/references';
import {
  DataAwsSecretsmanagerSecretVersion,
  DataAwsSsmParameter,
  TerraformVariable,
  type TerraformStack,
} from './cdktf';
import { addressOf } from './reference';
import { literal, quoted } from './template';

/** How the values are written that the spec does not hold. */
export interface Values {
  /** A template that gives the value, as sensitive as where it comes from. */
  of(reference: ValueReference): string;
  /** The same as an expression, to stand within `${…}`. */
  expression(reference: ValueReference): string;
  /** A template that gives the text, as sensitive as what it is made around. */
  text(text: Text): string;
  /** The same of a text that stands in plans and outputs for everybody to see, such as a URL. */
  shown(text: Text): string;
  /** An expression, to stand within `${…}`, that gives such a text. */
  shownExpression(text: Text): string;
}

/**
 * Declares the variables and data sources that a federation's references need, each once, however often it is used.
 * A variable is sensitive where it carries a secret; what data sources read always is.
 */
export function values(stack: TerraformStack, federation: Federation): Values {
  const uses = referencesOf(federation);
  variables(stack, uses);
  const reads = dataSources(stack, uses);
  const expression = (reference: ValueReference): string => {
    if (reference.kind === 'variable') return `var.${reference.name}`;
    const read = reads.get(sourceKey(reference));
    if (read === undefined) throw new Error(`${sourceKey(reference)} is used but not declared`);
    if (reference.kind === 'ssmParameter') return `${read}.value`;
    return reference.jsonKey === undefined
      ? `${read}.secret_string`
      : `jsondecode(${read}.secret_string)[${quoted(reference.jsonKey)}]`;
  };
  const open = (reference: ValueReference): string =>
    reference.kind === 'variable' ? expression(reference) : `nonsensitive(${expression(reference)})`;
  const template = (text: Text, read: (reference: ValueReference) => string): string =>
    typeof text === 'string'
      ? literal(text)
      : `${before(text.prefix, literal)}\${${read(text.reference)}}${literal(text.suffix)}`;
  return {
    of: (reference) => `\${${expression(reference)}}`,
    expression,
    text: (text) => template(text, expression),
    shown: (text) => template(text, open),
    shownExpression: (text) => {
      if (typeof text === 'string') return quoted(text);
      if (text.prefix === '' && text.suffix === '') return open(text.reference);
      return `"${before(text.prefix, withinQuotes)}\${${open(text.reference)}}${withinQuotes(text.suffix)}"`;
    },
  };
}

function variables(stack: TerraformStack, uses: readonly ReferenceUse[]): void {
  const usesOf = new Map<string, ReferenceUse[]>();
  for (const use of uses) {
    if (use.reference.kind !== 'variable') continue;
    usesOf.set(use.reference.name, [...(usesOf.get(use.reference.name) ?? []), use]);
  }
  for (const [name, ofName] of [...usesOf].sort(([a], [b]) => compareText(a, b))) {
    const words = purposes(ofName);
    new TerraformVariable(stack, `var.${name}`, {
      description: `${words.charAt(0).toUpperCase()}${words.slice(1)}. Give it through TF_VAR_${name}.`,
      type: 'string',
      ...(ofName.some(({ secret }) => secret) && { sensitive: true }),
      nullable: false,
      validation: [
        { condition: `\${length(trimspace(var.${name})) > 0}`, errorMessage: `The ${words} must not be empty.` },
      ],
    });
  }
}

/** What a value is for: `client secret of Descope, Okta; callback URL of web`. */
function purposes(uses: readonly ReferenceUse[]): string {
  const owners = new Map<string, Set<string>>();
  for (const { what, owner } of uses) owners.set(what, (owners.get(what) ?? new Set()).add(owner));
  return [...owners].map(([what, names]) => `${what} of ${[...names].join(', ')}`).join('; ');
}

/** The data sources by what they read, as addresses. A source is called after the first place that uses it. */
function dataSources(stack: TerraformStack, uses: readonly ReferenceUse[]): ReadonlyMap<string, string> {
  const reads = new Map<string, string>();
  const names = new Set<string>();
  for (const { owner, what, reference } of uses) {
    if (reference.kind === 'variable' || reads.has(sourceKey(reference))) continue;
    const plain = `${slug(owner)}_${what.toLowerCase().replaceAll(' ', '_')}`;
    let name = plain;
    for (let count = 2; names.has(name); count += 1) name = `${plain}_${count}`;
    names.add(name);
    const source =
      reference.kind === 'ssmParameter'
        ? new DataAwsSsmParameter(stack, `data.aws_ssm_parameter.${name}`, {
            name: literal(reference.name),
            withDecryption: true,
          })
        : new DataAwsSecretsmanagerSecretVersion(stack, `data.aws_secretsmanager_secret_version.${name}`, {
            secretId: literal(reference.id),
          });
    reads.set(sourceKey(reference), addressOf(source));
  }
  return reads;
}

/** What is read at once: a secret, whichever of its keys is wanted. */
function sourceKey(reference: ValueReference): string {
  return `${reference.kind} ${reference.kind === 'secretsManager' ? reference.id : reference.name}`;
}

/** Text before an interpolation. A last `$` or `%` would read as an escape of what follows, and is kept apart. */
function before(prefix: string, write: (text: string) => string): string {
  return /[$%]$/.test(prefix) ? `${write(prefix.slice(0, -1))}\${"${prefix.slice(-1)}"}` : write(prefix);
}

function withinQuotes(text: string): string {
  return literal(JSON.stringify(text).slice(1, -1));
}
