import { quote } from '../diagnostics/text';
import { isJsonObject, memberOf, type JsonObject, type JsonValue } from '../document/json';

/** What `terraform output -json` has printed. */
export interface TerraformOutputs {
  /** Those that anybody may see, by name. */
  readonly shown: ReadonlyMap<string, JsonValue>;
  /** Names of those that Terraform marks as sensitive, sorted. Their values are not kept. */
  readonly sensitive: readonly string[];
  /** Keys of the app clients that have a secret, which is not kept. */
  readonly clientsWithSecret: ReadonlySet<string>;
}

/** Reads the outputs of a stack; what is wrong comes as a sentence that quotes none of their values. */
export function readOutputs(text: string): TerraformOutputs | { readonly problem: string } {
  const outputs = parsed(text);
  if (!isJsonObject(outputs)) return { problem: 'It is not what "terraform output -json" prints.' };
  const shown = new Map<string, JsonValue>();
  const sensitive: string[] = [];
  for (const [name, output] of Object.entries(outputs)) {
    const value = memberOf(output, 'value');
    const isSensitive = memberOf(output, 'sensitive');
    if (value === undefined || typeof isSensitive !== 'boolean')
      return { problem: `${quote(name)} is no output as "terraform output -json" prints it.` };
    if (isSensitive) sensitive.push(name);
    else shown.set(name, value);
  }
  if (shown.size + sensitive.length === 0) return { problem: 'The stack has no outputs yet: apply it first.' };
  const secrets = memberOf(memberOf(outputs, 'client_secrets') ?? null, 'value');
  return {
    shown,
    sensitive: sensitive.sort(),
    clientsWithSecret: new Set(isJsonObject(secrets) ? Object.keys(secrets) : []),
  };
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonObject;
  } catch {
    return undefined;
  }
}
