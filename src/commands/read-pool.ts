import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../diagnostics/text';
import type { JsonValue } from '../document/json';
import type { PoolAnswers, Refused } from '../import/answers';
import { commandOf, readFolder } from '../import/folder';
import { placeOfPool, type PlaceOfPool } from '../import/place';
import { poolReader, type LivePool } from './live-pool';
import { reasonOf } from './reason-of';

/** A pool that was read from somewhere. */
export interface PoolSource extends PlaceOfPool {
  readonly answers: PoolAnswers;
  /** Names of files that are nobody's. */
  readonly ignored: readonly string[];
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
  return 'problems' in answers ? answers : { answers, ignored: [], poolId: pool.poolId, region: pool.region };
}

/** Reads what `--from` names. */
export function readPool(from: string, cwd: string): PoolSource | Refused {
  const source = path.resolve(cwd, from);
  try {
    return statSync(source).isDirectory() ? readAnswers(source) : { problems: [`${visible(from)} is no folder.`] };
  } catch (error) {
    return { problems: [`${visible(from)} cannot be read: ${reasonOf(error)}.`] };
  }
}

function readAnswers(folder: string): PoolSource | Refused {
  const problems: string[] = [];
  const files = readdirSync(folder).map((name): { readonly name: string; readonly content: JsonValue } => {
    if (commandOf(name) === undefined) return { name, content: null };
    const read = readJson(path.join(folder, name));
    if ('problem' in read) problems.push(`${visible(name)} ${read.problem}`);
    return { name, content: 'problem' in read ? null : read.value };
  });
  if (problems.length > 0) return { problems };
  const read = readFolder(files);
  if ('problems' in read) return read;
  const place = placeOfPool(read.answers);
  return 'problems' in place ? place : { ...read, ...place };
}

/** The JSON of a file, or what is wrong with it as the rest of a sentence. */
function readJson(file: string): { readonly value: JsonValue } | { readonly problem: string } {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) return { problem: `has more than ${MAX_BYTES} bytes.` };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return { value: JSON.parse(text) as JsonValue };
  } catch (error) {
    // The message of a parser may hold a piece of the text, and that a secret.
    if (error instanceof SyntaxError) return { problem: 'is no JSON.' };
    if (error instanceof TypeError) return { problem: 'is not written in UTF-8.' };
    return { problem: `cannot be read: ${reasonOf(error)}.` };
  }
}
