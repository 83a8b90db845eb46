import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { expectGolden } from '../golden';

afterAll(removeFolders);

const GOLDEN = 'test/golden/import';

/** What stands for a secret in every source here. */
const SECRET = /SECRET|resolve:secretsmanager/;

/** Sources, and the spec that is written of each with what is said: a team decides by these. */
test.each(readdirSync(path.join(ROOT, GOLDEN)))('%s', (name) => {
  const folder = newFolder();
  const [source = ''] = readdirSync(path.join(ROOT, GOLDEN, name)).filter((file) =>
    /^(?:source|template\.\w+)$/.test(file),
  );
  cpSync(path.join(ROOT, GOLDEN, name, source), path.join(folder, source), { recursive: true });
  const { code, stdout, stderr } = cognitoFederation(['import', '--from', source], { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const spec = readFileSync(path.join(folder, 'federation.yaml'), 'utf8');
  expect(`${spec}${stderr}`).not.toMatch(SECRET);
  expectGolden(`${GOLDEN}/${name}/federation.yaml`, spec);
  expectGolden(`${GOLDEN}/${name}/said.txt`, stderr);
  expect(cognitoFederation(['validate', '--quiet'], { cwd: folder }).code).toBe(0);
  expect(cognitoFederation(['synth', '--quiet'], { cwd: folder }).code).toBe(0);
});
