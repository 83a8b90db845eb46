import { compareText } from '../diagnostics/diagnostic';
import { quote, visible } from '../diagnostics/text';
import { isJsonObject, type JsonObject, type JsonValue } from '../document/json';
import { isList, memberOf, objectOf, textOf, type PoolAnswers } from './pool-answers';
import { MEMBERS, type Kind } from './pool-members';

/** What a person must know of a pool beside its spec. */
export interface Notes {
  /** What AWS keeps and no key stands for, in words. */
  readonly stays: readonly string[];
  /** What no Terraform provider knows, one sentence each. */
  readonly beyondTerraform: readonly string[];
  /** Members that this program does not know, by the thing that has them. */
  readonly unknown: readonly string[];
}

interface Thing {
  readonly kind: Kind;
  /** As a sentence has it, such as `provider "Okta"`. */
  readonly name: string;
  readonly members: JsonObject | undefined;
}

/** Looks at every member of the answers. */
export function notesOf(answers: PoolAnswers): Notes {
  const things = thingsOf(answers);
  const stays = new Set<string>();
  const beyondTerraform: string[] = [];
  const unknown: string[] = [];
  for (const { kind, name, members } of things) {
    if (members === undefined) continue;
    const of = MEMBERS[kind];
    for (const key of Object.keys(members).sort(compareText)) {
      const value = memberOf(members, key);
      if (isNothing(value)) continue;
      const words = Object.hasOwn(of.stays, key) ? of.stays[key] : undefined;
      const danger = Object.hasOwn(of.beyondTerraform, key) ? of.beyondTerraform[key] : undefined;
      if (words !== undefined) stays.add(words);
      else if (danger !== undefined) beyondTerraform.push(`${key} of the ${name} is ${shownValue(value)}: ${danger}.`);
      else if (!of.known.includes(key)) unknown.push(`${quote(key)} of the ${name}`);
    }
  }
  if (objectOf(objectOf(answers.pool, 'AdminCreateUserConfig'), 'InviteMessageTemplate') !== undefined)
    stays.add('texts of invitations');
  return { stays: [...stays].sort(compareText), beyondTerraform, unknown };
}

function thingsOf({ pool, mfa, providers, clients, domains, groups, resourceServers }: PoolAnswers): readonly Thing[] {
  const named = (kind: Kind, what: string, key: string, all: readonly JsonObject[]): readonly Thing[] =>
    all.map((members) => ({ kind, name: `${what} ${quote(textOf(members, key) ?? '?')}`, members }));
  return [
    { kind: 'pool', name: 'pool', members: pool },
    { kind: 'trigger', name: 'triggers', members: objectOf(pool, 'LambdaConfig') },
    { kind: 'mfa', name: 'MFA settings', members: mfa },
    ...named('provider', 'provider', 'ProviderName', providers),
    ...named('client', 'app client', 'ClientName', clients),
    ...named('domain', 'domain', 'Domain', domains),
    ...named('group', 'group', 'GroupName', groups),
    ...named('resourceServer', 'resource server', 'Identifier', resourceServers),
  ];
}

/** A value in one short line. Whatever may be a secret is not shown: a member that is called so, unless it is an ARN. */
function shownValue(value: JsonValue | undefined): string {
  const text = JSON.stringify(value, (key, member: JsonValue) =>
    /secret|password|token/i.test(key) && typeof member === 'string' && !member.startsWith('arn:') ? '…' : member,
  );
  return visible(text.length > 200 ? `${text.slice(0, 200)}…` : text);
}

/** Whether a value says nothing: AWS leaves such members out, other sources write them. */
function isNothing(value: JsonValue | undefined): boolean {
  if (value === undefined || value === '' || value === false) return true;
  return isList(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
