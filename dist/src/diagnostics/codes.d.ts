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
export declare const FILE_CODES: {
    readonly 'control-character': {
        readonly severity: "error";
        readonly title: "The file holds a control character";
        readonly why: "YAML allows no control characters but tab and line breaks. They do not show in an editor, act on a terminal, and reach names and URLs where no one sees them.";
        readonly source: "https://yaml.org/spec/1.2.2/#51-character-set";
    };
    readonly 'duplicate-key': {
        readonly severity: "error";
        readonly title: "A key is written twice";
        readonly why: "Most YAML parsers keep the last of two equal keys and drop the other without a word. A reviewer reads the first one and believes it.";
        readonly source: "https://yaml.org/spec/1.2.2/#3213-node-comparison";
    };
    readonly 'empty-file': {
        readonly severity: "error";
        readonly title: "The file holds no spec";
        readonly why: "A file without content, or with comments only, describes no user pool.";
    };
    readonly 'file-too-large': {
        readonly severity: "error";
        readonly title: "The file is too large";
        readonly why: "No spec comes near this size. The limit keeps a wrong or hostile file from holding up a build.";
    };
    readonly 'inexact-number': {
        readonly severity: "error";
        readonly title: "A number would lose what was written";
        readonly why: "A number that JSON cannot hold exactly would be rounded, and leading zeros would be lost. An account id is a string of digits, not a number.";
        readonly source: "https://www.rfc-editor.org/rfc/rfc8259#section-6";
    };
    readonly 'invalid-yaml': {
        readonly severity: "error";
        readonly title: "This is not valid YAML";
        readonly why: "The file breaks the syntax of YAML 1.2. What it means cannot be known, so nothing else in it is checked.";
        readonly source: "https://yaml.org/spec/1.2.2/";
    };
    readonly 'merge-key': {
        readonly severity: "error";
        readonly title: "YAML 1.2 has no merge keys";
        readonly why: "The key << merged another map in YAML 1.1. In YAML 1.2 it is a key like any other, so parsers disagree on what the file means.";
        readonly source: "https://yaml.org/type/merge.html";
    };
    readonly 'nested-too-deeply': {
        readonly severity: "error";
        readonly title: "The file is nested too deeply";
        readonly why: "No spec comes near this depth. The limit keeps a wrong or hostile file from exhausting the stack of the program.";
    };
    readonly 'non-string-key': {
        readonly severity: "error";
        readonly title: "A key is not a string";
        readonly why: "Every key of a spec is a string. Without quotes, YAML reads some words and all numbers as something else.";
        readonly source: "https://yaml.org/spec/1.2.2/#102-json-schema";
    };
    readonly 'not-utf-8': {
        readonly severity: "error";
        readonly title: "The file is not UTF-8 text";
        readonly why: "A spec is UTF-8. Read in another encoding, its names and URLs would hold other characters than its author wrote.";
        readonly source: "https://yaml.org/spec/1.2.2/#52-character-encodings";
    };
    readonly 'root-not-a-map': {
        readonly severity: "error";
        readonly title: "The file is not a map of keys to values";
        readonly why: "A spec is a map that starts with version, name and region. A list or a single value at the top is something else.";
    };
    readonly 'several-documents': {
        readonly severity: "error";
        readonly title: "The file holds several YAML documents";
        readonly why: "One file is one spec. Other documents of the file would go unread.";
        readonly source: "https://yaml.org/spec/1.2.2/#92-streams";
    };
    readonly 'unexpandable-alias': {
        readonly severity: "error";
        readonly title: "An alias cannot be expanded";
        readonly why: "An alias inside its own value never ends, and aliases of aliases grow without bound. Both can exhaust the memory of the program.";
        readonly source: "https://yaml.org/spec/1.2.2/#71-alias-nodes";
    };
    readonly 'unknown-alias': {
        readonly severity: "error";
        readonly title: "An alias names no anchor";
        readonly why: "An alias repeats the value that an earlier anchor names. Without the anchor there is no value.";
        readonly source: "https://yaml.org/spec/1.2.2/#71-alias-nodes";
    };
    readonly 'unreadable-file': {
        readonly severity: "error";
        readonly title: "The file cannot be read";
        readonly why: "The file is missing, its permissions forbid it, it is no regular file, or a symbolic link leads out of the project: out of the nearest folder upwards that holds cdktf.json or .git, else the working directory.";
    };
    readonly 'unsupported-directive': {
        readonly severity: "error";
        readonly title: "A YAML directive is not supported";
        readonly why: "A directive changes how the rest of the file is read. A spec is YAML 1.2 as it is, so every reader sees the same.";
        readonly source: "https://yaml.org/spec/1.2.2/#68-directives";
    };
    readonly 'unsupported-tag': {
        readonly severity: "error";
        readonly title: "A YAML tag is not supported";
        readonly why: "A tag asks the parser to make something else of a value. A spec holds plain strings, numbers, booleans, lists and maps.";
        readonly source: "https://yaml.org/spec/1.2.2/#24-tags";
    };
};
/** What is wrong with the shape of a spec: its keys, and the types and forms of its values. */
export declare const SHAPE_CODES: {
    readonly 'bad-format': {
        readonly severity: "error";
        readonly title: "A value does not have the right form";
        readonly why: "The text breaks the form that AWS, Terraform or the protocol demands at this place. They would refuse it later, or read it as something else.";
    };
    readonly 'bad-key': {
        readonly severity: "error";
        readonly title: "A name does not have the right form";
        readonly why: "The name of this entry becomes a name in AWS or an address in Terraform, which restrict its characters and its length.";
    };
    readonly 'conflicting-keys': {
        readonly severity: "error";
        readonly title: "Keys exclude one another";
        readonly why: "Each of these keys says the same thing in another way. With both, one of them would be ignored.";
    };
    readonly 'duplicate-item': {
        readonly severity: "error";
        readonly title: "A list holds an item twice";
        readonly why: "The second item changes nothing. Most often it was meant to be another one.";
    };
    readonly 'key-of-another-type': {
        readonly severity: "error";
        readonly title: "A key belongs to another type of provider";
        readonly why: "The preset or the type of a provider says which keys it has. The key would have no effect here.";
    };
    readonly 'literal-secret': {
        readonly severity: "error";
        readonly title: "A secret is written in the spec";
        readonly why: "A spec is kept in version control, where many people and machines can read it and where it stays after it is removed. A spec names where a secret lives and never holds one.";
    };
    readonly 'missing-key': {
        readonly severity: "error";
        readonly title: "A required key is missing";
        readonly why: "Without this key the entry is incomplete, and no default would be safe to assume.";
    };
    readonly 'not-allowed-value': {
        readonly severity: "error";
        readonly title: "A value is not one of those allowed";
        readonly why: "Only the listed values have a meaning at this place.";
    };
    readonly 'out-of-range': {
        readonly severity: "error";
        readonly title: "A value is out of range";
        readonly why: "AWS or Terraform limits this number, this length or this count, and refuses what exceeds it.";
    };
    readonly 'unknown-key': {
        readonly severity: "error";
        readonly title: "A key is not known";
        readonly why: "A misspelt key would be ignored, and a setting that you rely on would silently be missing.";
    };
    readonly 'wrong-type': {
        readonly severity: "error";
        readonly title: "A value has the wrong type";
        readonly why: "The value is of another type than this key needs: a string where a list belongs, for example.";
    };
};
/** What is said of specs beyond the rules. */
export declare const SPEC_CODES: {
    readonly 'accept-matches-nothing': {
        readonly severity: "warning";
        readonly title: "An accepted warning does not occur";
        readonly why: "The entry of accept is left over from a problem that was fixed, or it is misspelt. Left in place, it would hide the next warning of that kind.";
    };
    readonly 'included-spec-unfit': {
        readonly severity: "error";
        readonly title: "A file that the spec includes cannot be used";
        readonly why: "The files that include names hold entries of identityProviders and appClients. Without them providers and clients would be missing from the pool, so nothing of the spec is judged until all are read.";
    };
    readonly 'name-in-two-files': {
        readonly severity: "error";
        readonly title: "Two files write one name";
        readonly why: "A provider or an app client is written in one file. Of two, one would be lost without a word.";
    };
    readonly 'unknown-name-in-sign-ins': {
        readonly severity: "error";
        readonly title: "A file of sign-ins names what is not known";
        readonly why: "The environment, the identity provider, the app client or the user that a file of sign-ins names does not exist. A sign-in that expects the outcome error may name a provider or a client that the spec lacks, to show what Cognito says.";
    };
};
export type FileCode = keyof typeof FILE_CODES;
export type ShapeCode = keyof typeof SHAPE_CODES;
export type SpecCode = keyof typeof SPEC_CODES;
export type DoctorCode = keyof typeof DOCTOR_CODES;
/** Every code that a person can see, in brackets after a title. */
export type Code = FileCode | ShapeCode | SpecCode | RuleCode | DoctorCode;
/** Where a code is explained, relative to the package. */
export declare function pageOf(code: Code): string;
/** The page that explains every code, relative to the package. */
export declare const CODES_PAGE = "docs/rules.md";
