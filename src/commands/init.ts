import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { nearest, quote, visible, wordList } from '../diagnostics/text';
import { command, type Options } from './command';
import { PROGRAM } from './help';
import type { Preset } from './program';
import { reasonOf } from './reason-of';
import { shellCommand } from '../diagnostics/shell-command';
import { EXIT, type ExitCode, type Terminal } from './terminal';

const FLAGS = {
  vendor: {
    type: 'string',
    placeholder: 'PRESET',
    summary: 'vendor of the identity provider, such as descope or okta',
  },
  region: { type: 'string', placeholder: 'REGION', summary: 'AWS Region of the user pool' },
  'callback-url': { type: 'string', placeholder: 'URL', summary: 'where the app gets people back after they sign in' },
  'logout-url': {
    type: 'string',
    placeholder: 'URL',
    summary: "where the app gets them after they sign out (default: the callback URL's host)",
  },
  issuer: { type: 'string', placeholder: 'URL', summary: 'issuer of a vendor that speaks OpenID Connect' },
  'metadata-url': {
    type: 'string',
    placeholder: 'URL',
    summary: 'metadata of a vendor that speaks SAML (default: a variable)',
  },
  'client-id': { type: 'string', placeholder: 'ID', summary: 'client id at the vendor (default: a variable)' },
  name: { type: 'string', placeholder: 'NAME', summary: "name of the stack (default: the folder's)" },
  'domain-prefix': { type: 'string', placeholder: 'PREFIX', summary: 'prefix of the login domain (default: the name)' },
} as const satisfies Options;

type Flag = keyof typeof FLAGS;

/** `init [FILE]`: writes a first spec. */
export const init = command({
  name: 'init',
  operands: '[FILE]',
  summary: 'write a first spec: asks what it needs to know, or takes it from options',
  options: FLAGS,
  words: [],
  async run({ operands, values }, terminal) {
    const [file = 'federation.yaml', ...others] = operands;
    if (others.length > 0) return usage('init writes one file.', terminal);
    const target = path.resolve(terminal.cwd, file);
    if (existsSync(target)) {
      terminal.err(`${visible(file)} exists already. init never overwrites a file: name another one.\n`);
      return EXIT.problems;
    }
    const { load, onlyIssuer, onlyMetadataUrl, PRESETS, specText, textReport } = await import('./program.js');
    const ask = terminal.asking();
    const answer = async (flag: Flag, question: string, otherwise?: string): Promise<string | undefined> => {
      if (values[flag] !== undefined || ask === undefined) return values[flag] ?? otherwise;
      const typed = await ask(`${question}${otherwise === undefined ? '' : ` [${otherwise}]`}: `);
      return typed.trim() === '' ? otherwise : typed.trim();
    };
    const missing: Flag[] = [];
    const needed = async (flag: Flag, question: string, otherwise?: string): Promise<string> => {
      const given = await answer(flag, question, otherwise);
      if (given === undefined) missing.push(flag);
      return given ?? '';
    };

    const names = PRESETS.map((preset) => preset.name);
    const vendor = await needed('vendor', `Vendor of the identity provider (${names.join(', ')})`);
    const preset = PRESETS.find((one) => one.name === vendor);
    if (preset === undefined && vendor !== '') return unknownVendor(vendor, names, terminal);
    const region = await needed('region', 'AWS Region of the user pool, such as us-west-2');
    const callbackUrl = await needed(
      'callback-url',
      'Callback URL of the app, such as https://app.example.com/callback',
    );
    const logoutUrl = await answer('logout-url', 'URL after signing out', originOf(callbackUrl));
    const name = await answer('name', 'Name of the stack', nameOf(path.basename(path.dirname(target))));
    const issuer =
      preset?.type === 'oidc' ? await needed('issuer', issuerQuestion(preset), onlyIssuer(preset)) : undefined;
    const metadataUrl =
      preset?.type === 'saml'
        ? await answer('metadata-url', 'Metadata URL of the provider, empty for a variable', onlyMetadataUrl(preset))
        : undefined;
    const clientId =
      preset === undefined || preset.type === 'saml'
        ? undefined
        : await answer('client-id', 'Client id at the provider, empty for a variable');
    if (preset === undefined || missing.length > 0)
      return usage(
        `init needs ${wordList(
          missing.map((flag) => `--${flag}`),
          'and',
        )}.`,
        terminal,
      );

    const stackName = name ?? 'customers';
    const text = specText({
      preset,
      name: stackName,
      region,
      callbackUrl,
      logoutUrl: logoutUrl ?? callbackUrl,
      domainPrefix: values['domain-prefix'] ?? stackName,
      issuer,
      metadataUrl,
      clientId,
      schema: schemaOf(path.dirname(target), 'federation'),
    });
    const { diagnostics, sources } = load([{ file, bytes: Buffer.from(text) }]);
    terminal.err(textReport(diagnostics, sources, { color: terminal.color, width: terminal.width.err }));
    if (diagnostics.some(({ severity }) => severity === 'error')) {
      terminal.err('Nothing was written: run init again with other values.\n');
      return EXIT.problems;
    }
    try {
      writeFileSync(target, text, { flag: 'wx' });
    } catch (error) {
      terminal.err(`${visible(file)} cannot be written: ${reasonOf(error)}\n`);
      return EXIT.problems;
    }
    terminal.out(`${visible(file)} is written. Next:\n  ${shellCommand([PROGRAM, 'validate', file])}\n`);
    return EXIT.clean;
  },
});

function usage(problem: string, terminal: Terminal): ExitCode {
  terminal.err(`${problem}\nRun "${PROGRAM} init --help" for what there is.\n`);
  return EXIT.usage;
}

function unknownVendor(vendor: string, names: readonly string[], terminal: Terminal): ExitCode {
  const close = nearest(vendor, names);
  return usage(
    `No preset is called ${quote(vendor)}.${close === undefined ? '' : ` Did you mean ${close}?`} There are ${wordList(names, 'and')}; oidc and saml are for every other vendor.`,
    terminal,
  );
}

function issuerQuestion(preset: Preset): string {
  const form = preset.type === 'oidc' ? preset.issuer?.words : undefined;
  return `Issuer of the provider${form === undefined ? '' : `, of the form ${form}`}`;
}

/** The start page of the host that a URL is on. */
function originOf(url: string): string | undefined {
  return URL.canParse(url) && /^https?:/.test(url) ? `${new URL(url).origin}/` : undefined;
}

/** A folder's name as that of a stack; undefined where nothing of it can be kept. */
function nameOf(folder: string): string | undefined {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  // A login domain may not hold these.
  return name.length < 2 || /aws|amazon|cognito/.test(name) ? undefined : name;
}

/** Where an editor finds a published schema: in the installed package, or else by version. */
export function schemaOf(folder: string, name: 'federation' | 'sign-ins'): string {
  const schema = `node_modules/cognito-federation/schemas/${name}.schema.json`;
  for (let above = folder; ; above = path.dirname(above)) {
    if (existsSync(path.join(above, schema))) {
      const way = path.relative(folder, path.join(above, schema)).split(path.sep).join('/');
      return way.startsWith('.') ? way : `./${way}`;
    }
    if (above === path.dirname(above)) break;
  }
  return `https://unpkg.com/cognito-federation@${version}/schemas/${name}.schema.json`;
}
