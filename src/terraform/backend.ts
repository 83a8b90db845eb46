import type { Backend, BackendValue } from '../model/federation';
import { workspaceName } from '../model/state-place';
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
export function stateReader({ type, settings }: Backend, stackName: string): StateReader {
  const reading = Object.fromEntries(Object.entries(settings).filter(([key]) => !NOT_FOR_READING.includes(key)));
  switch (type) {
    case 'local':
      return { backend: type, config: literals({ path: besideThis(stackName, settings.path) }) };
    case 'cloud':
    case 'remote':
      return { backend: 'remote', config: literals({ ...reading, workspaces: onlyName(settings.workspaces) }) };
    default:
      return { backend: type, config: literals(reading) };
  }
}

/** A relative path of a local state is relative to its own stack. */
function besideThis(stackName: string, path: BackendValue | undefined): string {
  if (typeof path !== 'string') throw new Error('a local backend has no path');
  return path.startsWith('/') ? path : `../${stackName}/${path}`;
}

/** Of what names workspaces only the name: a state is that of one workspace. */
function onlyName(workspaces: BackendValue | undefined): Readonly<Record<string, BackendValue>> {
  const name = workspaceName(workspaces);
  return name === undefined ? {} : { name };
}

/** A data source's arguments are templates, other than a backend's. */
function literals(settings: Readonly<Record<string, BackendValue>>): Readonly<Record<string, TemplateJson>> {
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [snakeCase(key), literalValue(value)]));
}

function literalValue(value: BackendValue): TemplateJson {
  if (typeof value === 'string') return literal(value);
  if (typeof value !== 'object') return value;
  return isList(value) ? value.map(literal) : literals(value);
}

function snakeKeys(value: BackendValue): unknown {
  if (typeof value !== 'object' || isList(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snakeCase(key), snakeKeys(item)]));
}

function isList(value: BackendValue): value is readonly string[] {
  return Array.isArray(value);
}

/** The spec's camelCase keys as Terraform spells them. The keys are the schema's own, never a user's. */
function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
