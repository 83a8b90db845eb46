import { quote } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import { failed, found, type DoctorFinding } from './finding';
import type { Web } from './web';

/** A document of a provider, or what is to say of its absence. */
export type Fetched<T> = { readonly value: T } | { readonly finding: DoctorFinding };

/** A JSON object whose members are not checked yet. */
export type JsonMembers = ReadonlyMap<string, unknown>;

/** Fetches a text. Only an answer of status 200 is one. */
export async function fetchText(web: Web, url: string, place: FilePlace): Promise<Fetched<string>> {
  const answer = await web.get(url, 'follow');
  if (answer.kind !== 'answer') return { finding: failed(url, answer, place) };
  if (answer.status === 200) return { value: answer.text };
  return {
    finding: found(
      'provider-answer-unfit',
      place,
      `${quote(url, 200)} answers with the status ${answer.status}.`,
      'Compare the value in the spec with what the console of the provider shows, and ask its admin whether the document is public.',
    ),
  };
}

/** Fetches a JSON object. */
export async function fetchJson(web: Web, url: string, place: FilePlace): Promise<Fetched<JsonMembers>> {
  const text = await fetchText(web, url, place);
  if ('finding' in text) return text;
  const value = parsed(text.value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { value: new Map(Object.entries(value)) };
  return {
    finding: found(
      'provider-answer-unfit',
      place,
      `${quote(url, 200)} answers with something that is no JSON object.`,
      'Open the URL in a browser. A page for people there means that the value in the spec is another address of the provider than its issuer.',
    ),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A member that is a text; undefined where it is none. */
export function textOf(members: JsonMembers, name: string): string | undefined {
  const value = members.get(name);
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a member that is a list; undefined where it is none. */
export function textsOf(members: JsonMembers, name: string): readonly string[] | undefined {
  const value = members.get(name);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}
