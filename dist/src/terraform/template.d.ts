/**
 * Terraform reads nearly every string as a template: `${…}` is evaluated and `%{…}` is a directive. This file knows
 * that grammar: how plain text is written in it, and where the expressions of a template begin and end.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/strings
 */
declare const OF_TEMPLATE: unique symbol;
declare const OF_EXPRESSION: unique symbol;
declare const OF_MAP: unique symbol;
/**
 * Text that Terraform reads as a template. Only the functions of this file make it, so that text of a spec which was
 * not escaped does not compile where a resource, a data source, the provider or an output takes a string.
 */
export type Template = string & {
    readonly [OF_TEMPLATE]: true;
};
/** An expression of Terraform, to stand within `${…}`. */
export type Expression = string & {
    readonly [OF_EXPRESSION]: true;
};
/** A map whose keys are templates too, as Terraform reads them. */
export interface TemplateMap<Value = Template> {
    readonly [key: string]: Value;
    readonly [OF_MAP]: true;
}
/**
 * Writes `text` as a template that evaluates to exactly that text, as a value and as a key of a map.
 *
 * The result survives `JSON.stringify`, so it may stand inside a JSON document that is itself a template.
 * Terraform turns every string into Unicode NFC and lone surrogates into U+FFFD; no way of writing prevents that.
 */
export declare function literal(text: string): Template;
/** A map with keys of plain text. Keys keep their order; the map has no prototype. */
export declare function templateMap<Value>(map: Readonly<Record<string, Value>>): TemplateMap<Value>;
/** `literal` for the keys and values of a map. */
export declare function literalMap(map: Readonly<Record<string, string>>): TemplateMap;
/** A tag: our own words, as a template, around templates. */
export declare function template(words: TemplateStringsArray, ...values: readonly Template[]): Template;
/** A tag: our own code, as an expression, around expressions. */
export declare function expression(code: TemplateStringsArray, ...values: readonly (Expression | number | boolean)[]): Expression;
/** The template that gives the value of an expression. */
export declare function interpolated(value: Expression): Template;
/** What Terraform calls something: an address, an attribute, an element of a list. Throws on anything else. */
export declare function reference(path: string): Expression;
/** Text without control characters as a string within an expression, where it is quoted and a template at once. */
export declare function quoted(text: string): Expression;
/** The expression that gives the value of a template without control characters. */
export declare function quotedTemplate(value: Template): Expression;
/** Data with templates for strings; its keys are ours. */
export type TemplateJson = Template | number | boolean | readonly TemplateJson[] | {
    readonly [key: string]: TemplateJson;
};
/** A JSON document with templates inside. The values of their expressions must need no escape in JSON, as ARNs do. */
export declare function jsonTemplate(document: {
    readonly [key: string]: TemplateJson;
}): Template;
/** A stretch of a template, as written: text (escapes included), or one `${…}` or `%{…}` with its braces. */
export interface TemplatePart {
    readonly kind: 'text' | 'interpolation' | 'directive';
    readonly source: string;
}
/**
 * Splits a template; the sources of the parts, joined, give the template again. Text parts are never empty and never
 * neighbours. Throws where an expression is not closed: such a template comes from a fault of ours, because the
 * user's text has passed through `literal`.
 */
export declare function templateParts(template: string): readonly TemplatePart[];
export {};
