import type { JsonValue } from '../document/json';
import type { IdentityProvider } from '../model/federation';
import { scopeMissing } from '../model/preset';
import type { SignInCase } from './file';

/** What a provider sends, by claim; SAML attributes are lists. */
export type Sent = Readonly<Record<string, JsonValue>>;

/** What arrives of a sign-in, and what Cognito makes of it. */
export interface Arrived {
  readonly subject: string | undefined;
  /** By user pool attribute, as texts, without `username`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Mapped claims that do not arrive because the provider is not asked for their scope. */
  readonly notAsked: readonly { readonly attribute: string; readonly claim: string; readonly scope: string }[];
  /** Mapped claims that were not sent. */
  readonly absent: readonly { readonly attribute: string; readonly claim: string }[];
  /** What Cognito would end the sign-in with; undefined where nothing is wrong. */
  readonly problem: Problem | undefined;
}

/** Why Cognito ends a sign-in: its words, and what would have to change. */
export interface Problem {
  readonly says: string;
  readonly change: string;
}

/** Source: Cognito quotas, length of an attribute's value. */
const LONGEST_VALUE = 2048;

/** Source: Cognito Developer Guide, "Working with user attributes": birthdate has ten characters. */
const BIRTHDATE_LENGTH = 10;

/** The claims of a sign-in as the provider would send them; of SAML the NameID is one of them. */
export function sentBy(provider: IdentityProvider, { claims = {}, assertion }: SignInCase): Sent {
  if (provider.type !== 'saml') return claims;
  const { nameId, attributes = {} } = assertion ?? { nameId: '' };
  return { ...attributes, ...(nameId !== '' && { NameID: nameId }) } as Sent;
}

/** Maps what a provider sends onto the attributes of the pool, as Cognito writes them. */
export function mapped(provider: IdentityProvider, sent: Sent): Arrived {
  const { preset, attributeMapping } = provider;
  const scopes = 'scopes' in provider ? provider.scopes : undefined;
  const entries = Object.entries(attributeMapping).filter(([attribute]) => attribute !== 'username');
  const attributes: Record<string, string> = {};
  const notAsked: { attribute: string; claim: string; scope: string }[] = [];
  const absent: { attribute: string; claim: string }[] = [];
  let problem: Problem | undefined;
  for (const [attribute, claim] of entries) {
    const scope = scopes === undefined ? undefined : scopeMissing(preset, scopes, claim);
    const value = Object.hasOwn(sent, claim) ? sent[claim] : undefined;
    if (value === undefined || value === null) {
      absent.push({ attribute, claim });
    } else if (scope !== undefined) {
      notAsked.push({ attribute, claim, scope });
    } else {
      const text = textOf(value, provider.type === 'saml');
      problem ??= problemOf(attribute, claim, text);
      if (text !== undefined) attributes[attribute] = text;
    }
  }
  return { subject: subjectOf(provider, sent), attributes, notAsked, absent, problem };
}

function subjectOf({ preset, type, attributeMapping }: IdentityProvider, sent: Sent): string | undefined {
  const value = sent[type === 'saml' ? 'NameID' : (attributeMapping['username'] ?? preset.subject.claim)];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A claim's value as Cognito stores it; undefined for what it cannot read. Source: Cognito Developer Guide, "Mapping attributes". */
function textOf(value: JsonValue, isSaml: boolean): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const items = value.map((item: JsonValue) => (typeof item === 'object' ? undefined : String(item)));
  if (items.includes(undefined)) return undefined;
  const [only] = items;
  if (isSaml && items.length === 1 && only !== undefined) return only;
  return `[${items.map((item) => encoded(item ?? '')).join(',')}]`;
}

/** As a form encodes it. Source: Cognito Developer Guide, "Mapping attributes": other signs than letters, digits and `. - * _` are URL-encoded. */
function encoded(item: string): string {
  return new URLSearchParams([['', item]]).toString().slice(1);
}

function problemOf(attribute: string, claim: string, text: string | undefined): Problem | undefined {
  if (text === undefined)
    return {
      says: `The claim ${claim} cannot be read`,
      change: `The provider must send ${claim} as a text, a number, true or false, or a list of these.`,
    };
  if (Array.from(text).length > LONGEST_VALUE)
    return {
      says: `Attribute value for ${attribute} must not be longer than ${LONGEST_VALUE} characters`,
      change: `The provider must send less in ${claim}: only the values that the app needs.`,
    };
  if (attribute === 'phone_number' && !/^\+[0-9]{1,15}$/.test(text))
    return {
      says: 'Invalid phone number format',
      change: `The provider must send ${claim} in E.164, such as +12065550100, or phone_number must not be mapped.`,
    };
  if (attribute === 'birthdate' && text.length !== BIRTHDATE_LENGTH)
    return {
      says: 'Invalid birthdate format, please use YYYY-MM-DD',
      change: `The provider must send ${claim} as YYYY-MM-DD, or birthdate must not be mapped.`,
    };
  return undefined;
}
