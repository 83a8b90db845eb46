import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, newFolder, removeFolders, ROOT } from './cli/command-line';

afterAll(removeFolders);

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'examples')).map((name) => `examples/${name}/README.md`),
];
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

/** Fenced blocks of one language. */
function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, body = '']) => body);
}

test('the spec of README is valid, with one line of information', () => {
  const [spec = ''] = blocks(readme, 'yaml');
  const folder = newFolder();
  writeFileSync(path.join(folder, 'federation.yaml'), spec);
  const { code, stdout, stderr } = cognitoFederation(['validate', 'federation.yaml'], { cwd: folder });
  expect([code, stdout]).toEqual([0, '1 spec valid: acme-customers\n']);
  expect(stderr.match(/(?:error|warning|info): .*/g)).toEqual([
    expect.stringContaining('billed at the enterprise rate'),
  ]);
});

test('README and the examples show the pictures that graph draws', () => {
  const [spec = ''] = blocks(readme, 'yaml');
  const folder = newFolder();
  writeFileSync(path.join(folder, 'federation.yaml'), spec);
  const drawn = (file: string, cwd: string): readonly string[] => {
    const { stdout } = cognitoFederation(['graph', file], { cwd });
    const several = blocks(stdout, 'mermaid');
    return several.length > 0 ? several : [stdout];
  };
  expect(blocks(readme, 'mermaid')).toEqual(drawn('federation.yaml', folder));
  const shown = pages.flatMap((page) => {
    const text = readFileSync(path.join(ROOT, page), 'utf8');
    const [, file] = /^`cognito-federation graph (\S+)` draws it:$/m.exec(text) ?? [];
    return file === undefined ? [] : [{ page, pictures: blocks(text, 'mermaid'), file }];
  });
  expect(shown.length).toBeGreaterThan(5);
  for (const { page, pictures, file } of shown)
    expect([page, pictures]).toEqual([page, drawn(file, path.join(ROOT, path.dirname(page)))]);
});

test('the sign-ins that README shows pass on the spec that it shows', () => {
  const [spec = '', signIns = ''] = blocks(readme, 'yaml');
  const folder = newFolder();
  writeFileSync(path.join(folder, 'federation.yaml'), spec);
  writeFileSync(path.join(folder, 'federation.sign-ins.yaml'), signIns);
  const { code, stdout, stderr } = cognitoFederation(['test'], { cwd: folder });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('\n3 passed, 0 failed\n');
});

test('what README shows of a terminal is what the commands print', () => {
  const sessions = blocks(readme, 'console');
  expect(sessions.length).toBe(3);
  for (const session of sessions) {
    const [prompt = '', ...output] = session.split('\n');
    const args = prompt.replace(/^\$ cognito-federation /, '').split(' ');
    const folder = newFolder();
    const placed = args.map((arg) => (arg.endsWith('.yaml') ? path.join(ROOT, arg) : arg));
    expect(cognitoFederation(placed, { cwd: folder })).toEqual({ code: 0, stdout: output.join('\n'), stderr: '' });
  }
});

test.each(pages)('links within the project lead somewhere: %s', (page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.includes('://'));
  expect(targets.filter((target) => !existsSync(path.join(ROOT, path.dirname(page), target)))).toEqual([]);
});
