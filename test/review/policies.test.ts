import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, newFolder, removeFolders, ROOT } from '../cli/command-line';
import { describeWith, programOf } from '../terraform/harness/tools';

const FOLDER = join(ROOT, 'examples/review-policies');

/** Evaluates the policies with regopy, an interpreter of Rego: prints by package what it denies. */
const EVALUATE = `
import base64, json, pathlib, regopy, sys
folder, review, listed = sys.argv[1:]
rego = regopy.Interpreter()
for file in sorted(pathlib.Path(folder).glob("*.rego")):
    rego.add_module(file.name, file.read_text())
rego.add_data({"review": {"listed_providers": json.loads(listed)}})
rego.set_input(json.loads(pathlib.Path(review).read_text()))
def denied(name):
    # In Base64, because the interpreter does not escape the quotes in what it prints.
    output = rego.query(f"[base64.encode(m) | some m in data.cognito_federation.{name}.deny]")
    return [base64.b64decode(one).decode() for one in json.loads(str(output))["expressions"][0]]

names = ["no_users_lost", "nobody_let_in_unseen", "decided_for_production"]
print(json.dumps({name: denied(name) for name in names}))
`;

type Denied = Readonly<Record<'no_users_lost' | 'nobody_let_in_unseen' | 'decided_for_production', readonly string[]>>;

const SPEC = readFileSync(join(ROOT, 'examples/descope/federation.yaml'), 'utf8').replace(
  'name: sample-app',
  'name: app-prod',
);

describeWith(['regopy'], 'the policies of examples/review-policies', () => {
  afterAll(removeFolders);

  /** What the policies deny of the change from the example to another spec. */
  async function denied(change: (text: string) => string, listed: readonly string[] = []): Promise<Denied> {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'old.yaml'), SPEC);
    writeFileSync(join(cwd, 'new.yaml'), change(SPEC));
    const { code, stdout, stderr } = await commandLine(['diff', 'old.yaml', 'new.yaml', '--format', 'json'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    writeFileSync(join(cwd, 'review.json'), stdout);
    const args = ['-c', EVALUATE, FOLDER, join(cwd, 'review.json'), JSON.stringify(listed)];
    const ended = spawnSync(programOf('regopy'), args, { encoding: 'utf8' });
    if (ended.status !== 0) throw new Error(ended.stderr);
    return JSON.parse(ended.stdout) as Denied;
  }

  const NOTHING: Denied = { no_users_lost: [], nobody_let_in_unseen: [], decided_for_production: [] };

  test('nothing is denied of a change that is none for people', async () => {
    expect(await denied((text) => text.replace('logoutUrls: [https://app.example.com/]', 'logoutUrls: []'))).toEqual(
      NOTHING,
    );
  });

  test('a client that is made anew loses its users', async () => {
    const { no_users_lost: lost } = await denied((text) =>
      text.replace('    scopes: [openid, email, profile]', '    secret: true\n    scopes: [openid, email, profile]'),
    );
    expect(lost).toEqual([expect.stringMatching(/^app-prod: .* \[client-replaced\]$/)]);
  });

  test('who ends as another user is denied unless the provider is listed', async () => {
    const change = (text: string): string => text.replace('whenUnsafe:', 'linkInvitedUsers: true\n  whenUnsafe:');
    expect((await denied(change)).nobody_let_in_unseen).toEqual([
      'app-prod: people come through Descope and web as linked who did not before',
    ]);
    expect((await denied(change, ['Descope'])).nobody_let_in_unseen).toEqual([]);
  });

  test('nobody is locked out in production, and it must be decided', async () => {
    const { decided_for_production: lockedOut } = await denied((text) =>
      text.replace('whenNoMatch: createUser', 'whenNoMatch: reject'),
    );
    expect(lockedOut).toEqual(['app-prod: people of Descope no longer get in through web']);
    const { decided_for_production: undecided } = await denied((text) => text.replace('prefix: ', 'prefix: other-'));
    expect(undecided).toEqual([
      expect.stringMatching(/^app-prod: not decided what changes for people: .*The domain of the sign-in pages/),
    ]);
  });

  test('the page names every policy', () => {
    const page = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.rego')))
      expect(page).toContain(`](${file})`);
  });
});
