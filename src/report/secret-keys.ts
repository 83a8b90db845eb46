import { editDistance } from '../diagnostics/text';

/**
 * Names that people give to secrets, of this format, of Terraform's backends and providers, and of other tools. They are
 * compared without case, punctuation and spaces.
 */
const secretName =
  /secret|passw|passphrase|passcode|pwd|credential|token|connectionstring|connstr|bearer|authorization|cookie|jwt|keymaterial|(?:access|account|api|auth|client|consumer|customer|encryption|function|license|management|master|preshared|primary|private|secondary|security|service|session|shared|signing|storage|subscription)key|^(?:auth|dsn|otp|pass|pat|pem|pin|psk|sas|sig|signature|value|values|webhook)$|^sas|sas$/;

/** Keys of the format that hold no secret although they are called like one. */
const harmlessKeys: ReadonlySet<string> = new Set([
  'kmsencryptionkey',
  'passwordpolicy',
  'pretokengeneration',
  'refreshtokenrotation',
  'secretsmanager',
  'temporarypasswordvalidity',
  'tokenvalidity',
]);

/** What a misspelt key is compared with. */
const spelledNames = [
  'accesskey',
  'apikey',
  'clientsecret',
  'connectionstring',
  'credentials',
  'passphrase',
  'password',
  'privatekey',
  'secret',
  'secretkey',
];

/**
 * Whether a key means that its value is a secret: `reference` where the format has a reference there, `other` where it
 * has no such key.
 */
export type KeyMeaning = 'reference' | 'other' | undefined;

/** What a key says of its value, also where it is misspelt, written as other tools write it, or with unseen characters. */
export function keyMeaning(key: string): KeyMeaning {
  const name = plainName(key);
  if (harmlessKeys.has(name)) return undefined;
  if (name === 'clientsecret' || name === 'privatekey') return 'reference';
  if (secretName.test(name) || key.startsWith('*')) return 'other';
  if (isNear(name.slice(-5), 'secret') || isNear(name.slice(-7), 'secret')) return 'other';
  const meant = spelledNames.find((spelled) => isNear(name, spelled));
  return meant === undefined ? undefined : meant === 'clientsecret' || meant === 'privatekey' ? 'reference' : 'other';
}

/** The letters and digits of a key, in lower case. */
function plainName(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether a name is a misspelling: at most two letters of a long name, or one of a short one, are wrong, missing, too many or swapped. */
function isNear(name: string, spelled: string): boolean {
  const allowed = spelled.length < 8 ? 1 : 2;
  if (Math.abs(name.length - spelled.length) > allowed || differingLetters(name, spelled) > 2 * allowed) return false;
  return editDistance(name, spelled) <= allowed;
}

/** How many letters occur in one of two names only: cheap, and never more than twice their edit distance. */
function differingLetters(a: string, b: string): number {
  let amount = 0;
  for (let bits = letters(a) ^ letters(b); bits !== 0; bits &= bits - 1) amount++;
  return amount;
}

function letters(name: string): number {
  let bits = 0;
  for (let index = 0; index < name.length; index++) bits |= 1 << (name.charCodeAt(index) % 32);
  return bits;
}
