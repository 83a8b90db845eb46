/** A piece of a pattern: text that stands for itself, or a wildcard. */
type Piece = string | { readonly wildcard: '*' | '?' };

/**
 * Reads a string of a policy as IAM does: `*` and `?` are wildcards, `${*}`, `${?}` and `${$}` stand for one character
 * each, and any other `${…}` is a variable, for which there is no use here: it throws.
 */
function piecesOf(pattern: string): readonly Piece[] {
  return [...pattern.matchAll(/\$\{([^}]*)\}|[^]/g)].map(([source, variable]) => {
    if (variable === undefined) return source === '*' || source === '?' ? { wildcard: source } : source;
    if (variable === '*' || variable === '?' || variable === '$') return variable;
    throw new Error(`${source} is a variable of IAM`);
  });
}

/** Whether IAM would let a text pass for a pattern. */
export function matches(pattern: string, text: string): boolean {
  const source = piecesOf(pattern).map((piece) =>
    typeof piece === 'string' ? piece.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&') : piece.wildcard === '*' ? '[^]*' : '[^]',
  );
  return new RegExp(`^${source.join('')}$`).test(text);
}

/** A pattern's text with every wildcard as a mark that no text holds, so that patterns can be compared by meaning. */
export function meaningOf(pattern: string): string {
  return piecesOf(pattern)
    .map((piece) => (typeof piece === 'string' ? piece : `<wildcard ${piece.wildcard}>`))
    .join('');
}
