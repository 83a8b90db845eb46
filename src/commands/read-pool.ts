import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../diagnostics/text';
import type { JsonValue } from '../document/json';
import type { PoolAnswers, Refused } from '../model/pool-answers';
import { commandOf, readFolder, type AnswerFile } from '../import/folder';
import { placeOfPool, type PlaceOfPool } from '../import/place';
import type { SourceNotes } from '../import/report';
import { isTemplate, readTemplate } from '../import/template';
import { isShownState, isStateFile, readState } from '../import/terraform-state';
import { readTemplateText } from '../document/cloudformation-yaml';
import { poolReader, type LivePool } from './live-pool';
import { reasonOf } from './reason-of';

/** A pool that was read from somewhere. */
export interface PoolSource extends PlaceOfPool, SourceNotes {
  readonly answers: PoolAnswers;
}

/** A file or a folder, and which of its pools. */
export interface PoolInSource extends PlaceOfPool {
  readonly from: string;
}

/** Most bytes of one source: 300 providers with their metadata are a tenth of it. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Reads a pool by the AWS SDK, which is not part of this program. */
export async function readLivePool(pool: LivePool): Promise<PoolSource | Refused> {
  const { cognitoLibrary } = await import('./libraries.js');
  const sdk = await cognitoLibrary();
  if (sdk === undefined)
    return {
      problems: [
        'The AWS SDK is missing: run npm install --save-dev @aws-sdk/client-cognito-identity-provider@3, or read a folder of answers with --from.',
      ],
    };
  const reader = poolReader(sdk, pool);
  const answers = await reader.read();
  reader.close();
  return 'problems' in answers ? answers : { ...NO_NOTES, answers, poolId: pool.poolId, region: pool.region };
}

/** Reads what `--from` names. */
export function readPool({ from, poolId, region }: PoolInSource, cwd: string): PoolSource | Refused {
  const source = path.resolve(cwd, from);
  try {
    if (statSync(source).isDirectory()) return asAsked(readAnswers(source), { poolId, region });
  } catch (error) {
    return { problems: [`${visible(from)} cannot be read: ${reasonOf(error)}.`] };
  }
  const text = readText(source);
  if ('problem' in text) return { problems: [`${visible(from)} ${text.problem}`] };
  const value = parsedJson(text.text) ?? readTemplateText(text.text);
  if (value !== undefined && isShownState(value)) {
    const read = readState(value, poolId);
    if ('problems' in read) return read;
    const place = placeOfPool(read.answers);
    if ('problems' in place) return place;
    return asAsked({ ...NO_NOTES, ...place, answers: read.answers, state: read }, { poolId, region });
  }
  if (isTemplate(value)) {
    const read = readTemplate(value);
    return 'problems' in read ? read : { ...NO_NOTES, ...read, poolId, region };
  }
  return { problems: [`${visible(from)} ${value !== undefined && isStateFile(value) ? IS_STATE_FILE : IS_NOTHING}`] };
}

const NO_NOTES: SourceNotes = { ignored: [], untold: [], state: undefined };

const IS_STATE_FILE =
  "is a state file, whose form is Terraform's own business: run terraform show -json > state.json, and name state.json.";

const IS_NOTHING =
  'is no template of CloudFormation, and not what terraform show -json prints of a state. For a pool without either, name a folder of answers of the AWS CLI.';

/** The pool, where it is the one that was asked for. */
function asAsked(source: PoolSource | Refused, { poolId, region }: PlaceOfPool): PoolSource | Refused {
  if ('problems' in source) return source;
  const found = source.poolId ?? '?';
  if (poolId !== undefined && poolId !== found)
    return { problems: [`The answers are of the pool ${visible(found)}, not of ${poolId}.`] };
  return region === undefined || region === source.region
    ? source
    : { problems: [`The pool ${visible(found)} is in ${source.region ?? '?'}, not in ${visible(region)}.`] };
}

function readAnswers(folder: string): PoolSource | Refused {
  const problems: string[] = [];
  const files = readdirSync(folder).map((name): AnswerFile => {
    if (commandOf(name) === undefined) return { name, content: null };
    const text = readText(path.join(folder, name));
    const content = 'problem' in text ? undefined : parsedJson(text.text);
    if (content === undefined) problems.push(`${visible(name)} ${'problem' in text ? text.problem : 'is no JSON.'}`);
    return { name, content: content ?? null };
  });
  if (problems.length > 0) return { problems };
  const read = readFolder(files);
  if ('problems' in read) return read;
  const place = placeOfPool(read.answers);
  return 'problems' in place ? place : { ...NO_NOTES, ...read, ...place };
}

/** The text of a file, or what is wrong with it as the rest of a sentence. */
function readText(file: string): { readonly text: string } | { readonly problem: string } {
  try {
    const found = statSync(file);
    if (!found.isFile()) return { problem: 'is no regular file.' };
    if (found.size > MAX_BYTES) return { problem: `has more than ${MAX_BYTES} bytes.` };
    const bytes = readFileSync(file);
    return isUtf8(bytes) ? { text: new TextDecoder().decode(bytes) } : { problem: 'is not written in UTF-8.' };
  } catch (error) {
    return { problem: `cannot be read: ${reasonOf(error)}.` };
  }
}

/** Undefined where it is none. The message of the parser is not for a report: it holds a piece of the text, which may be a secret. */
function parsedJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
