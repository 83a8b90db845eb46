import type { Severity } from './finding';
import type { DOCTOR_CODES } from './doctor-codes';
import type { RuleCode } from './rule-codes';

/** What everybody can know of a code: fixed for all that is reported under it. */
export interface CodeDescription {
  readonly severity: Severity;
  /** A few words without a full stop. */
  readonly title: string;
  /** What goes wrong, and why it is refused or warned of, as sentences. */
  readonly why: string;
  /** The page that the check rests on. */
  readonly source?: string;
}

/** What keeps a file from being read, as bytes, as YAML or as data. */
export const FILE_CODES = {
  'control-character': {
    severity: 'error',
    title: 'The file holds a control character',
    why: 'YAML allows no control characters but tab and line breaks. They do not show in an editor, act on a terminal, and reach names and URLs where no one sees them.',
    source: 'https://yaml.org/spec/1.2.2/#51-character-set',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'A key is written twice',
    why: 'Most YAML parsers keep the last of two equal keys and drop the other without a word. A reviewer reads the first one and believes it.',
    source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
  },
  'empty-file': {
    severity: 'error',
    title: 'The file holds no spec',
    why: 'A file without content, or with comments only, describes no user pool.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'The file is too large',
    why: 'No spec comes near this size. The limit keeps a wrong or hostile file from holding up a build.',
  },
  'inexact-number': {
    severity: 'error',
    title: 'A number would lose what was written',
    why: 'A number that JSON cannot hold exactly would be rounded, and leading zeros would be lost. An account id is a string of digits, not a number.',
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-6',
  },
  'invalid-yaml': {
    severity: 'error',
    title: 'This is not valid YAML',
    why: 'The file breaks the syntax of YAML 1.2. What it means cannot be known, so nothing else in it is checked.',
    source: 'https://yaml.org/spec/1.2.2/',
  },
  'merge-key': {
    severity: 'error',
    title: 'YAML 1.2 has no merge keys',
    why: 'The key << merged another map in YAML 1.1. In YAML 1.2 it is a key like any other, so parsers disagree on what the file means.',
    source: 'https://yaml.org/type/merge.html',
  },
  'nested-too-deeply': {
    severity: 'error',
    title: 'The file is nested too deeply',
    why: 'No spec comes near this depth. The limit keeps a wrong or hostile file from exhausting the stack of the program.',
  },
  'non-string-key': {
    severity: 'error',
    title: 'A key is not a string',
    why: 'Every key of a spec is a string. Without quotes, YAML reads some words and all numbers as something else.',
    source: 'https://yaml.org/spec/1.2.2/#102-json-schema',
  },
  'not-utf-8': {
    severity: 'error',
    title: 'The file is not UTF-8 text',
    why: 'A spec is UTF-8. Read in another encoding, its names and URLs would hold other characters than its author wrote.',
    source: 'https://yaml.org/spec/1.2.2/#52-character-encodings',
  },
  'root-not-a-map': {
    severity: 'error',
    title: 'The file is not a map of keys to values',
    why: 'A spec is a map that starts with version, name and region. A list or a single value at the top is something else.',
  },
  'several-documents': {
    severity: 'error',
    title: 'The file holds several YAML documents',
    why: 'One file is one spec. Other documents of the file would go unread.',
    source: 'https://yaml.org/spec/1.2.2/#92-streams',
  },
  'unexpandable-alias': {
    severity: 'error',
    title: 'An alias cannot be expanded',
    why: 'An alias inside its own value never ends, and aliases of aliases grow without bound. Both can exhaust the memory of the program.',
    source: 'https://yaml.org/spec/1.2.2/#71-alias-nodes',
  },
  'unknown-alias': {
    severity: 'error',
    title: 'An alias names no anchor',
    why: 'An alias repeats the value that an earlier anchor names. Without the anchor there is no value.',
    source: 'https://yaml.org/spec/1.2.2/#71-alias-nodes',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'The file cannot be read',
    why: 'The file is missing, its permissions forbid it, it is no regular file, or a symbolic link leads out of the project: out of the nearest folder upwards that holds cdktf.json or .git, else the working directory.',
  },
  'unsupported-directive': {
    severity: 'error',
    title: 'A YAML directive is not supported',
    why: 'A directive changes how the rest of the file is read. A spec is YAML 1.2 as it is, so every reader sees the same.',
    source: 'https://yaml.org/spec/1.2.2/#68-directives',
  },
  'unsupported-tag': {
    severity: 'error',
    title: 'A YAML tag is not supported',
    why: 'A tag asks the parser to make something else of a value. A spec holds plain strings, numbers, booleans, lists and maps.',
    source: 'https://yaml.org/spec/1.2.2/#24-tags',
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;

/** What is wrong with the shape of a spec: its keys, and the types and forms of its values. */
export const SHAPE_CODES = {
  'bad-format': {
    severity: 'error',
    title: 'A value does not have the right form',
    why: 'The text breaks the form that AWS, Terraform or the protocol demands at this place. They would refuse it later, or read it as something else.',
  },
  'bad-key': {
    severity: 'error',
    title: 'A name does not have the right form',
    why: 'The name of this entry becomes a name in AWS or an address in Terraform, which restrict its characters and its length.',
  },
  'conflicting-keys': {
    severity: 'error',
    title: 'Keys exclude one another',
    why: 'Each of these keys says the same thing in another way. With both, one of them would be ignored.',
  },
  'duplicate-item': {
    severity: 'error',
    title: 'A list holds an item twice',
    why: 'The second item changes nothing. Most often it was meant to be another one.',
  },
  'key-of-another-type': {
    severity: 'error',
    title: 'A key belongs to another type of provider',
    why: 'The preset or the type of a provider says which keys it has. The key would have no effect here.',
  },
  'literal-secret': {
    severity: 'error',
    title: 'A secret is written in the spec',
    why: 'A spec is kept in version control, where many people and machines can read it and where it stays after it is removed. A spec names where a secret lives and never holds one.',
  },
  'missing-key': {
    severity: 'error',
    title: 'A required key is missing',
    why: 'Without this key the entry is incomplete, and no default would be safe to assume.',
  },
  'not-allowed-value': {
    severity: 'error',
    title: 'A value is not one of those allowed',
    why: 'Only the listed values have a meaning at this place.',
  },
  'out-of-range': {
    severity: 'error',
    title: 'A value is out of range',
    why: 'AWS or Terraform limits this number, this length or this count, and refuses what exceeds it.',
  },
  'unknown-key': {
    severity: 'error',
    title: 'A key is not known',
    why: 'A misspelt key would be ignored, and a setting that you rely on would silently be missing.',
  },
  'wrong-type': {
    severity: 'error',
    title: 'A value has the wrong type',
    why: 'The value is of another type than this key needs: a string where a list belongs, for example.',
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;

/** What is said of specs beyond the rules. */
export const SPEC_CODES = {
  'accept-matches-nothing': {
    severity: 'warning',
    title: 'An accepted warning does not occur',
    why: 'The entry of accept is left over from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind.',
  },
  'included-spec-unfit': {
    severity: 'error',
    title: 'A file that the spec includes cannot be used',
    why: 'The files that include names hold entries of identityProviders and appClients. Without them providers and clients would be missing from the pool, so nothing of the spec is judged until all are read.',
  },
  'name-in-two-files': {
    severity: 'error',
    title: 'Two files write one name',
    why: 'A provider or an app client is written in one file. Of two, one would be lost without a word.',
  },
  'unknown-name-in-sign-ins': {
    severity: 'error',
    title: 'A file of sign-ins names what is not known',
    why: 'The environment, the identity provider, the app client or the user that a file of sign-ins names does not exist. A sign-in that expects the outcome error may name a provider or a client that the spec lacks, to show what Cognito says.',
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;

export type FileCode = keyof typeof FILE_CODES;
export type ShapeCode = keyof typeof SHAPE_CODES;
export type SpecCode = keyof typeof SPEC_CODES;
export type DoctorCode = keyof typeof DOCTOR_CODES;

/** Every code that a person can see, in brackets after a title. */
export type Code = FileCode | ShapeCode | SpecCode | RuleCode | DoctorCode;

/** Where a code is explained, relative to the package. */
export function pageOf(code: Code): string {
  return `${CODES_PAGE}#${code}`;
}

/** The page that explains every code, relative to the package. */
export const CODES_PAGE = 'docs/rules.md';
