// Takes from the code that Ajv generates what only describes errors, for a validator of which only the verdict is asked:
// half of the code, which Node would read at each start.
import ts from 'typescript';

/** @param {string} code what `standaloneCode` of Ajv gives, with `allErrors: false` */
export function verdictOnly(code) {
  const file = ts.createSourceFile('validators.js', code, ts.ScriptTarget.ES2022, true);
  const schemas = new Map(declarationsOf(file, /^schema\d+$/));
  const edits = [];
  const used = new Set();
  const visit = (node) => {
    if (tellsOfError(node)) {
      edits.push({ node, text: 'nothing' });
      return;
    }
    if (ts.isIdentifier(node) && schemas.has(node.text) && !ts.isVariableDeclaration(node.parent)) {
      const { parent } = node;
      if (!ts.isPropertyAccessExpression(parent) || parent.name.text !== 'properties')
        throw new Error(`Of a schema, the generated code uses more than its properties: ${parent.getText()}`);
      used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const [name, declaration] of schemas)
    edits.push({
      node: declaration.initializer,
      text: used.has(name) ? JSON.stringify({ properties: namesIn(declaration.initializer) }) : '0',
    });
  const sorted = edits.toSorted((a, b) => b.node.getStart() - a.node.getStart());
  const stripped = sorted.reduce(
    (text, { node, text: other }) => text.slice(0, node.getStart()) + other + text.slice(node.end),
    code,
  );
  return `${stripped}\nconst nothing = {};\n`;
}

function* declarationsOf(file, name) {
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations)
        if (name.test(declaration.name.getText())) yield [declaration.name.getText(), declaration];
}

/** What describes one error, and what a validator hands on for the errors of another to know where they are. */
const TELLING = [
  ['instancePath', 'schemaPath', 'keyword', 'params'],
  ['instancePath', 'parentData', 'parentDataProperty', 'rootData', 'dynamicAnchors'],
];

function tellsOfError(node) {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const names = node.properties.map((property) => property.name?.text).join();
  return TELLING.some((telling) => names === telling.join());
}

/** The names that a schema has properties for: it is asked whether it has one, and for nothing else. */
function namesIn(schema) {
  const { properties = {} } = JSON.parse(schema.getText());
  return Object.fromEntries(Object.keys(properties).map((name) => [name, 0]));
}
