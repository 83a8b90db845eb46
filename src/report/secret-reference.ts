/** The keys that a reference to a secret, or to where secrets go, may have, in the form that the format has for their values. */
const referenceKeys: Readonly<Record<string, RegExp>> = {
  variable: /^[a-z][a-z0-9_]{0,63}$/,
  ssmParameter: /^[\w./-]+$/,
  secretsManager: /^[\w/+=.@:!-]+$/,
  jsonKey: /^.{1,256}$/,
  // Where secrets are published to, under the key clientSecrets.
  kmsKeyArn: /^arn:aws(?:-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:key\/(?:[0-9a-f-]{36}|mrk-[0-9a-f]{32})$/,
};

/** Which of the keys go together. */
const referenceForms: ReadonlySet<string> = new Set([
  'variable',
  'ssmParameter',
  'secretsManager',
  'jsonKey,secretsManager',
  'kmsKeyArn,secretsManager',
]);

/** Longer than any reference with comments around it. */
const maximumLength = 6000;

/**
 * Whether a text is a complete reference to a secret, such as `{ variable: name }`, in brackets or on lines of its own,
 * and nothing in it looks as if it were the secret itself.
 */
export function isReference(text: string): boolean {
  if (text.length > maximumLength) return false;
  const inner = bare(text);
  if (inner === undefined) return false;
  const keys: string[] = [];
  for (const entry of inner.split(/[,\n]/)) {
    const line = entry.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const match = /^(["']?)(\w+)\1\s*:\s*(?:"([^"]*)"|'((?:[^']|'')*)'|([^\s"'&*!|>{[][^{}[\]]*))$/.exec(line);
    const key = match?.[2];
    const value = match?.[3] ?? match?.[4] ?? match?.[5];
    if (key === undefined || value === undefined || !Object.hasOwn(referenceKeys, key)) return false;
    if (referenceKeys[key]?.test(value) !== true || (key !== 'kmsKeyArn' && looksRandom(value))) return false;
    keys.push(key);
  }
  return referenceForms.has(keys.sort().join(','));
}

/** Without the brackets around it, which are both there or both missing. */
function bare(text: string): string | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return trimmed.startsWith('}') ? undefined : trimmed;
  const close = trimmed.lastIndexOf('}');
  return close === -1 || !/^\}\s*(?:#.*)?$/.test(trimmed.slice(close)) ? undefined : trimmed.slice(1, close);
}

/** A word as people do not name things, but machines make secrets. */
function looksRandom(name: string): boolean {
  return (name.match(/[A-Za-z0-9]{8,}/g) ?? []).some(
    (word) =>
      (/[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word)) ||
      (word.length >= 24 && /[A-Za-z]/.test(word) && /\d/.test(word)),
  );
}
