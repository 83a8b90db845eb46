import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cognitoFederation, commandLine, newFolder, removeFolders, ROOT, type Run } from '../cli/command-line';

afterAll(removeFolders);

const ANSWERS = path.join(ROOT, 'test/golden/import/answers/source');

/** A folder with a copy of good answers, changed. */
function answers(change: (folder: string) => void): string {
  const folder = newFolder();
  cpSync(ANSWERS, path.join(folder, 'answers'), { recursive: true });
  change(path.join(folder, 'answers'));
  return folder;
}

type Json = Record<string, unknown>;

/** Changes one answer. */
function changed(folder: string, file: string, change: (answer: Json) => void): void {
  const target = path.join(folder, file);
  const answer = JSON.parse(readFileSync(target, 'utf8')) as Json;
  change(answer);
  writeFileSync(target, JSON.stringify(answer));
}

function importOf(folder: string, ...args: readonly string[]): Promise<Run> {
  return commandLine(['import', '--from', 'answers', ...args], { cwd: folder });
}

describe('a folder of answers', () => {
  test.each<readonly [string, (folder: string) => void, string]>([
    [
      'without the pool',
      (folder) => {
        rmSync(path.join(folder, 'describe-user-pool.json'));
      },
      'run aws cognito-idp describe-user-pool',
    ],
    [
      'without a list',
      (folder) => {
        rmSync(path.join(folder, 'list-groups.json'));
      },
      'list-groups.json is missing: run aws cognito-idp list-groups',
    ],
    [
      'without the answer of a provider that is listed',
      (folder) => {
        rmSync(path.join(folder, 'describe-identity-provider-okta.json'));
      },
      'run aws cognito-idp describe-identity-provider --user-pool-id eu-west-1_Ab12Cd34E --provider-name Okta and keep',
    ],
    [
      'without the answer of a client that is listed',
      (folder) => {
        rmSync(path.join(folder, 'describe-user-pool-client-1.json'));
      },
      '--client-id 1h57kf5cpq17m0eml12EXAMPLE and keep',
    ],
    [
      'without the answer of the domain',
      (folder) => {
        rmSync(path.join(folder, 'describe-user-pool-domain-1.json'));
      },
      'run aws cognito-idp describe-user-pool-domain --domain acme and keep',
    ],
    [
      'with a list that goes on',
      (folder) => {
        changed(folder, 'list-user-pool-clients.json', (answer) => (answer['NextToken'] = 'SECRET-token'));
      },
      'list-user-pool-clients.json is incomplete',
    ],
    [
      'with a list that is none',
      (folder) => {
        changed(folder, 'list-groups.json', (answer) => (answer['Groups'] = 'no'));
      },
      'has no list Groups',
    ],
    [
      'with two pools',
      (folder) => {
        cpSync(path.join(folder, 'describe-user-pool.json'), path.join(folder, 'describe-user-pool-2.json'));
      },
      'several answers of describe-user-pool',
    ],
    [
      'with a client of another pool',
      (folder) => {
        changed(
          folder,
          'describe-user-pool-client-1.json',
          (answer) => ((answer['UserPoolClient'] as Json)['UserPoolId'] = 'eu-west-1_Other'),
        );
      },
      'is of the pool "eu-west-1_Other"',
    ],
    [
      'with what is no JSON',
      (folder) => {
        writeFileSync(path.join(folder, 'list-groups.json'), '{"a": SECRET');
      },
      'list-groups.json is no JSON',
    ],
    [
      'with what is no UTF-8',
      (folder) => {
        writeFileSync(path.join(folder, 'list-groups.json'), Buffer.from('{"a":1}', 'utf16le').fill(0xff, 0, 2));
      },
      'is not written in UTF-8',
    ],
    [
      'with a list in place of an answer',
      (folder) => {
        writeFileSync(path.join(folder, 'describe-user-pool.json'), '[]');
      },
      'it is no JSON object',
    ],
    [
      'of a pool without an id',
      (folder) => {
        changed(folder, 'describe-user-pool.json', (answer) => ((answer['UserPool'] as Json)['Id'] = '../../etc'));
      },
      'is no id of a user pool',
    ],
    [
      'with a name for a shell',
      (folder) => {
        changed(folder, 'list-identity-providers.json', (answer) => {
          answer['Providers'] = [{ ProviderName: "$(touch x)'`y`" }];
        });
      },
      `--provider-name '$(touch x)'\\''\`y\`' and keep`,
    ],
  ])('%s is refused, and nothing is written', async (_, change, words) => {
    const folder = answers(change);
    const { code, stdout, stderr } = await importOf(folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toContain('SECRET');
    expect(readdirSync(folder)).toEqual(['answers']);
  });

  test('never overwrites a file, and prints where it is asked to', async () => {
    const folder = answers(() => {});
    writeFileSync(path.join(folder, 'federation.yaml'), 'mine');
    const { code, stderr } = await importOf(folder);
    expect(code).toBe(1);
    expect(stderr).toContain('federation.yaml exists already');
    expect(readFileSync(path.join(folder, 'federation.yaml'), 'utf8')).toBe('mine');
    const printed = await importOf(folder, '--output', '-');
    expect(printed.code).toBe(0);
    expect(printed.stdout).toBe(readFileSync(path.join(ROOT, 'test/golden/import/answers/federation.yaml'), 'utf8'));
    expect(readdirSync(folder).sort()).toEqual(['answers', 'federation.yaml']);
  });

  test('is not asked for what it does not need, and does not follow what is no file', async () => {
    const folder = answers((own) => {
      rmSync(path.join(own, 'get-user-pool-mfa-config.json'));
      mkdirSync(path.join(own, 'describe-user-pool-client-2.json'));
    });
    const refused = await importOf(folder);
    expect(refused.stderr).toContain('describe-user-pool-client-2.json is no regular file.');
    rmSync(path.join(folder, 'answers', 'describe-user-pool-client-2.json'), { recursive: true });
    expect((await importOf(folder)).code).toBe(0);
    expect(readFileSync(path.join(folder, 'federation.yaml'), 'utf8')).toContain(
      '# To fill in, if they are to be managed: the source does not show the methods.',
    );
  });

  test('a pool that is not the one asked for is refused', async () => {
    const folder = answers(() => {});
    const { code, stderr } = await importOf(folder, '--user-pool-id', 'eu-west-1_Another');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'The answers are of the pool eu-west-1_Ab12Cd34E, not of eu-west-1_Another.\nNothing was written.\n',
    });
    const elsewhere = await importOf(folder, '--region', 'us-east-1');
    expect(elsewhere.stderr).toBe(
      'The pool eu-west-1_Ab12Cd34E is in eu-west-1, not in us-east-1.\nNothing was written.\n',
    );
  });

  test('a client keeps all of its providers where one of them cannot be said', async () => {
    const folder = answers(() => {});
    await importOf(folder);
    const text = readFileSync(path.join(folder, 'federation.yaml'), 'utf8');
    expect(text).not.toMatch(/^ +(?:identityProviders|externalProviders):/m);
    expect(text).toContain('# externalProviders is left out, and stays as it is');
  });

  test('what forty clients have otherwise than the format is left out of each', async () => {
    const folder = answers((own) => {
      const ids = Array.from({ length: 40 }, (_, index) => `many${index}`);
      changed(own, 'list-user-pool-clients.json', (answer) => {
        answer['UserPoolClients'] = ids.map((ClientId) => ({ ClientId }));
      });
      for (const ClientId of ids)
        writeFileSync(
          path.join(own, `describe-user-pool-client-${ClientId}.json`),
          JSON.stringify({
            UserPoolClient: {
              ClientId,
              ClientName: ClientId,
              AllowedOAuthFlowsUserPoolClient: true,
              AllowedOAuthFlows: ['code'],
              AllowedOAuthScopes: ['openid'],
              CallbackURLs: ['http://app.example.com/'],
              RefreshTokenValidity: 5000,
            },
          }),
        );
    });
    expect((await importOf(folder)).code).toBe(0);
    const text = readFileSync(path.join(folder, 'federation.yaml'), 'utf8');
    expect(text.match(/# callbackUrls is left out/g)).toHaveLength(40);
    expect(text.match(/# tokenValidity is left out/g)).toHaveLength(40);
    expect(cognitoFederation(['validate', '--quiet'], { cwd: folder }).code).toBe(0);
  });

  test('the same answers give the same spec in whatever order', async () => {
    const folder = answers((own) => {
      changed(own, 'list-identity-providers.json', (answer) => (answer['Providers'] as unknown[]).reverse());
      changed(own, 'describe-user-pool.json', (answer) =>
        ((answer['UserPool'] as Json)['SchemaAttributes'] as unknown[]).reverse(),
      );
    });
    const { stdout } = await importOf(folder, '--output', '-');
    expect(stdout).toBe(readFileSync(path.join(ROOT, 'test/golden/import/answers/federation.yaml'), 'utf8'));
  });
});

test('what has the form of a secret is neither written nor printed, wherever a pool has it', async () => {
  const folder = answers((own) => {
    changed(own, 'list-groups.json', (answer) => {
      answer['Groups'] = [
        { GroupName: 'ops', Description: 'client_secret=SECRETabcdefgh12345678' },
        { GroupName: 'AKIASECRETSECRETSECR', Description: 'Named after a key' },
      ];
    });
    changed(own, 'describe-user-pool-client-1.json', (answer) => {
      Object.assign(answer['UserPoolClient'] as Json, {
        ClientName: 'ghp_SECRETabcdefgh12345678',
        CallbackURLs: ['https://user:SECRETpass@app.example.com/cb'],
        LogoutURLs: ['https://app.example.com/bye?token=SECRETtoken'],
        ManagedSecretConfiguration: { Note: 'Bearer SECRETabcdefgh12345678' },
      });
    });
    changed(own, 'describe-identity-provider-descope.json', (answer) => {
      (answer['IdentityProvider'] as Json)['ProviderDetails'] = {
        client_id: '-----BEGIN PRIVATE KEY-----SECRET',
        client_secret: 'SECRET',
        oidc_issuer: 'https://u:SECRETp@api.descope.com/P2abcDEF',
        authorize_scopes: 'openid  SECRETscope',
      };
    });
  });
  const { code, stderr } = await importOf(folder);
  const text = readFileSync(path.join(folder, 'federation.yaml'), 'utf8');
  expect({ code, shown: `${text}${stderr}`.match(/.*SECRET.*/g) }).toEqual({ code: 0, shown: null });
  expect(text).toContain('# callbackUrls is left out, and stays as it is: it has the form of a secret.');
});

describe('members that are of another kind than AWS gives', () => {
  const HOSTILE = [
    null,
    7,
    true,
    'x\n# y: z',
    ['${x}', 1, null],
    { $variable: 'a b', $untold: '\u001b[31m' },
    { __proto__: { a: 1 } },
    '',
  ];

  test.each(HOSTILE.map((value) => [JSON.stringify(value), value] as const))('%s', async (_, value) => {
    const folder = answers((own) => {
      for (const file of readdirSync(own).filter((name) => name.startsWith('describe-') || name.startsWith('get-')))
        changed(own, file, (answer) => {
          const [member = ''] = Object.keys(answer);
          const thing = file.startsWith('get-') ? answer : (answer[member] as Json);
          for (const key of Object.keys(thing))
            if (!['Id', 'ProviderName', 'ClientId', 'Domain', 'UserPoolId', 'ProviderType'].includes(key))
              thing[key] = value;
        });
    });
    const { code, stderr } = await importOf(folder);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).not.toMatch(/\u001b|Error:|at .*\.js/);
    const text = readFileSync(path.join(folder, 'federation.yaml'), 'utf8');
    expect(text).not.toMatch(/^# y: z/m);
    expect(cognitoFederation(['synth', '--quiet'], { cwd: folder }).code).toBe(0);
  });
});

describe('a file', () => {
  test.each([
    ['that is nothing', 'hello: world', 'is no template of CloudFormation'],
    [
      'that is a state file',
      '{"version": 4, "resources": [], "outputs": {"x": {"value": "SECRET"}}}',
      'run terraform show -json',
    ],
    [
      'that is a state without a pool',
      '{"format_version": "1.0", "values": {"root_module": {}}}',
      'holds no aws_cognito_user_pool',
    ],
    ['that is a template without a pool', 'Resources: { Q: { Type: AWS::SQS::Queue } }', 'makes no user pool'],
    [
      'that is a template with several',
      'Resources: { A: { Type: AWS::Cognito::UserPool }, B: { Type: AWS::Cognito::UserPool } }',
      'makes several user pools: "A", "B"',
    ],
    [
      'that is an anchor a thousand times',
      `a: &a [${'x,'.repeat(9)}]\nb: [*a,*a]\n`,
      'is no template of CloudFormation',
    ],
    ['that is deep', '['.repeat(50_000), 'is no template of CloudFormation'],
    ['that is empty', '', 'is no template of CloudFormation'],
  ])('%s is refused', async (_, text, words) => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'answers'), text);
    const { code, stderr } = await importOf(folder);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('SECRET');
    expect(readdirSync(folder)).toEqual(['answers']);
  });

  test('that is not there, and one that may not be read', async () => {
    const folder = newFolder();
    expect((await importOf(folder)).stderr).toContain('answers cannot be read: ENOENT');
    writeFileSync(path.join(folder, 'answers'), '');
    chmodSync(path.join(folder, 'answers'), 0o000);
    expect((await importOf(folder)).code).toBe(1);
    expect(existsSync(path.join(folder, 'federation.yaml'))).toBe(false);
  });
});

test.each([
  [[], 'import needs a source: --user-pool-id or --from.'],
  [['pool.yaml'], 'import has no operands'],
  [['--user-pool-id', 'pool'], '"pool" is no id of a user pool'],
  [['--user-pool-id', 'eu-west-1_Ab12Cd34E', '--region', 'us-east-1'], 'is in eu-west-1, not in "us-east-1"'],
  [['--from', '.', '--profile', 'x'], '--profile is for reading the pool itself'],
])('import %j is wrong usage', async (args, words) => {
  const { code, stderr } = await commandLine(['import', ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(words);
});
