import type { Backend } from '../model/federation';
import { literal, type TemplateJson } from './template';

/** The block of a stack that says where its state lives. */
export function backendBlock({ type, settings }: Backend): object {
  const block = snakeKeys(settings);
  return type === 'cloud' ? { cloud: block } : { backend: { [type]: block } };
}

/** How another stack reads a state: the arguments of `terraform_remote_state`. */
export interface StateReader {
  readonly backend: string;
  readonly config: Readonly<Record<string, TemplateJson>>;
}

/** What only writing, locking and further workspaces need. */
const NOT_FOR_READING = [
  'dynamodbTable',
  'encrypt',
  'kmsEncryptionKey',
  'kmsKeyId',
  'lockAddress',
  'lockMethod',
  'unlockAddress',
  'unlockMethod',
  'updateMethod',
  'useLockfile',
  'workspaceKeyPrefix',
];

/**
 * How the state of `stackName` is read. The stacks lie beside one another, so that a local state has a relative path.
 * Source: https://developer.hashicorp.com/terraform/language/state/remote-state-data
 */
export function stateReader(backend: Backend, stackName: string): StateReader {
  const reading = Object.fromEntries(settingsOf(backend.settings).filter(([key]) => !NOT_FOR_READING.includes(key)));
  switch (backend.type) {
    case 'local':
      return { backend: 'local', config: literals({ path: besideThis(stackName, backend.settings.path) }) };
    case 'cloud':
    case 'remote': {
      // Of what names workspaces only the name: a state is that of one workspace.
      const { name } = backend.settings.workspaces;
      return { backend: 'remote', config: literals({ ...reading, workspaces: name === undefined ? {} : { name } }) };
    }
    default:
      return { backend: backend.type, config: literals(reading) };
  }
}

/** A relative path of a local state is relative to its own stack. */
function besideThis(stackName: string, path: string): string {
  return path.startsWith('/') ? path : `../${stackName}/${path}`;
}

type Setting = string | number | boolean | readonly string[] | object;

/** The settings of any backend, by key. */
function settingsOf(settings: object): readonly (readonly [string, Setting])[] {
  return Object.entries(settings) as [string, Setting][];
}

/** A data source's arguments are templates, other than a backend's. */
function literals(settings: object): Readonly<Record<string, TemplateJson>> {
  return Object.fromEntries(settingsOf(settings).map(([key, value]) => [snakeCase(key), literalValue(value)]));
}

function literalValue(value: Setting): TemplateJson {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object') return value;
  return isList(value) ? value.map(literal) : literals(value);
}

function snakeKeys(value: Setting): unknown {
  if (typeof value !== 'object' || isList(value)) return value;
  return Object.fromEntries(settingsOf(value).map(([key, item]) => [snakeCase(key), snakeKeys(item)]));
}

function isList(value: Setting): value is readonly string[] {
  return Array.isArray(value);
}

/** The spec's camelCase keys as Terraform spells them. The keys are the schema's own, never a user's. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
