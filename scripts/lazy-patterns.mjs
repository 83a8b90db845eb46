// Has the code that Ajv generates make a regular expression when a text is first tested by it: a class such as \p{L} takes Node
// half a millisecond to collect, and a spec is tested by few of the patterns. A text of ASCII is tested by what is left of such
// a class in ASCII, which takes nothing.

/** @param {string} code what `standaloneCode` of Ajv gives */
export function lazyPatterns(code) {
  const lazy = code.replace(
    /const (pattern\d+) = new RegExp\(("(?:[^"\\]|\\.)*"), "u"\);/g,
    (_, name, literal) =>
      `const ${name} = lazyPattern(${literal}${literal.includes('\\\\p{') ? `, ${JSON.stringify(inAscii(JSON.parse(literal)))}` : ''});`,
  );
  if (lazy.includes('= new RegExp('))
    throw new Error('The generated code makes a pattern otherwise than is known here');
  return `${lazy}
function lazyPattern(source, ascii) {
  let whole;
  let plain;
  return {
    test: (text) =>
      ascii !== undefined && /^[\\x00-\\x7f]*$/.test(text)
        ? (plain ??= new RegExp(ascii)).test(text)
        : (whole ??= new RegExp(source, 'u')).test(text),
  };
}
`;
}

/** A pattern that says of texts of ASCII what `pattern` does, whose Unicode properties are all within brackets. */
export function inAscii(pattern) {
  const ascii = pattern.replace(/\\p\{\w+\}/g, (property) => {
    const known = new RegExp(`^${property}$`, 'u');
    const codes = Array.from({ length: 128 }, (_, code) => code).filter((code) =>
      known.test(String.fromCharCode(code)),
    );
    return codes.map((code) => `\\x${code.toString(16).padStart(2, '0')}`).join('');
  });
  for (let code = 0; code < 128; code++) {
    const text = String.fromCharCode(code);
    if (new RegExp(pattern, 'u').test(text) !== new RegExp(ascii).test(text))
      throw new Error(`${pattern} cannot be written for ASCII alone`);
  }
  return ascii;
}
