import { compareText } from '../diagnostics/diagnostic';
import type { Federation, Text, ValueReference } from '../model/federation';
import { slug } from '../model/names';
import { referencesOf, type ReferenceUse } from '../model/references';
import { dataSource, variable, type Scope } from './elements';
import {
  expression,
  interpolated,
  literal,
  quoted,
  quotedTemplate,
  template,
  type Expression,
  type Template,
} from './template';

/** How the values are written that the spec does not hold. */
export interface Values {
  /** A template that gives the value, as sensitive as where it comes from. */
  of(reference: ValueReference): Template;
  /** The same as an expression, to stand within `${…}`. */
  expression(reference: ValueReference): Expression;
  /** A template that gives the text, as sensitive as what it is made around. */
  text(text: Text): Template;
  /** The same of a text that stands in plans and outputs for everybody to see, such as a URL. */
  shown(text: Text): Template;
  /** An expression, to stand within `${…}`, that gives such a text. */
  shownExpression(text: Text): Expression;
}

/**
 * Declares the variables and data sources that a federation's references need, each once, however often it is used.
 * A variable is sensitive where it carries a secret; what data sources read always is.
 */
export function values(scope: Scope, federation: Federation): Values {
  const uses = referencesOf(federation);
  const given = variables(scope, uses);
  const reads = dataSources(scope, uses);
  const valueOf = (reference: ValueReference): Expression => {
    if (reference.kind === 'variable') return declared(given, reference.name);
    const read = declared(reads, sourceKey(reference));
    if (reference.kind === 'ssmParameter') return expression`${read}.value`;
    return reference.jsonKey === undefined
      ? expression`${read}.secret_string`
      : expression`jsondecode(${read}.secret_string)[${quoted(reference.jsonKey)}]`;
  };
  const open = (reference: ValueReference): Expression =>
    reference.kind === 'variable' ? valueOf(reference) : expression`nonsensitive(${valueOf(reference)})`;
  const written = (text: Text, read: (reference: ValueReference) => Expression): Template =>
    typeof text === 'string'
      ? literal(text)
      : template`${literal(text.prefix)}${interpolated(read(text.reference))}${literal(text.suffix)}`;
  return {
    of: (reference) => interpolated(valueOf(reference)),
    expression: valueOf,
    text: (text) => written(text, valueOf),
    shown: (text) => written(text, open),
    shownExpression: (text) =>
      typeof text !== 'string' && text.prefix === '' && text.suffix === ''
        ? open(text.reference)
        : quotedTemplate(written(text, open)),
  };
}

function declared(expressions: ReadonlyMap<string, Expression>, key: string): Expression {
  const found = expressions.get(key);
  if (found === undefined) throw new Error(`${key} is used but not declared`);
  return found;
}

/** The variables by the names that the spec gives them. */
function variables(scope: Scope, uses: readonly ReferenceUse[]): ReadonlyMap<string, Expression> {
  const usesOf = new Map<string, ReferenceUse[]>();
  for (const use of uses) {
    if (use.reference.kind !== 'variable') continue;
    usesOf.set(use.reference.name, [...(usesOf.get(use.reference.name) ?? []), use]);
  }
  return new Map(
    [...usesOf]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, ofName]) => {
        const words = purposes(ofName);
        const value = variable(scope, name, {
          describe: (declaredName) =>
            `${words.charAt(0).toUpperCase()}${words.slice(1)}. Give it through TF_VAR_${declaredName}.`,
          sensitive: ofName.some(({ secret }) => secret),
          validation: (value) => ({
            condition: interpolated(expression`length(trimspace(${value})) > 0`),
            errorMessage: literal(`The ${words} must not be empty.`),
          }),
        });
        return [name, value];
      }),
  );
}

/** What a value is for: `client secret of Descope, Okta; callback URL of web`. */
function purposes(uses: readonly ReferenceUse[]): string {
  const owners = new Map<string, Set<string>>();
  for (const { what, owner } of uses) owners.set(what, (owners.get(what) ?? new Set()).add(owner));
  return [...owners].map(([what, names]) => `${what} of ${[...names].join(', ')}`).join('; ');
}

/** The data sources by what they read, as addresses. A source is called after the first place that uses it. */
function dataSources(scope: Scope, uses: readonly ReferenceUse[]): ReadonlyMap<string, Expression> {
  const reads = new Map<string, Expression>();
  const names = new Set<string>();
  for (const { owner, what, reference } of uses) {
    if (reference.kind === 'variable' || reads.has(sourceKey(reference))) continue;
    const plain = `${slug(owner)}_${what.toLowerCase().replaceAll(' ', '_')}`;
    let name = plain;
    for (let count = 2; names.has(name); count += 1) name = `${plain}_${count}`;
    names.add(name);
    const source =
      reference.kind === 'ssmParameter'
        ? dataSource(scope, 'aws_ssm_parameter', name, { name: literal(reference.name), withDecryption: true })
        : dataSource(scope, 'aws_secretsmanager_secret_version', name, { secretId: literal(reference.id) });
    reads.set(sourceKey(reference), source.address);
  }
  return reads;
}

/** What is read at once: a secret, whichever of its keys is wanted. */
function sourceKey(reference: ValueReference): string {
  return `${reference.kind} ${reference.kind === 'secretsManager' ? reference.id : reference.name}`;
}
