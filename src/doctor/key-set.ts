import { quote } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import { fetchJson } from './document';
import { found, type DoctorFinding } from './finding';
import type { Web } from './web';

/** Looks at a provider's key set. Keys for encryption do not matter here. Source: RFC 7517. */
export async function lookAtKeySet(url: string, place: FilePlace, web: Web): Promise<readonly DoctorFinding[]> {
  const fetched = await fetchJson(web, url, place);
  if ('finding' in fetched) return [fetched.finding];
  const keys = fetched.value.get('keys');
  const signing = (Array.isArray(keys) ? keys : []).filter(isSigningKey);
  if (signing.length === 0) {
    const fix = 'Have the admin of the provider publish the RSA or EC key with which it signs ID tokens.';
    return [
      found('key-set-without-signing-key', place, `${quote(url, 200)} has no RSA or EC key for signatures.`, fix),
    ];
  }
  const nameless = signing.filter(({ kid }) => typeof kid !== 'string' || kid === '').length;
  if (nameless === 0) return [];
  const message = `${nameless} of the ${signing.length} signing keys of ${quote(url, 200)} ${nameless === 1 ? 'has' : 'have'} no kid.`;
  return [
    found(
      'signing-key-without-kid',
      place,
      message,
      'Have the admin of the provider give each key a kid, and put it into the header of its tokens.',
    ),
  ];
}

interface Key {
  readonly kid?: unknown;
}

function isSigningKey(key: unknown): key is Key {
  if (typeof key !== 'object' || key === null) return false;
  const { alg, kty, use } = key as { readonly alg?: unknown; readonly kty?: unknown; readonly use?: unknown };
  const isForEncryption = use === 'enc' || (typeof alg === 'string' && /^(?:RSA|ECDH|A\d)/.test(alg));
  return (kty === 'RSA' || kty === 'EC') && !isForEncryption;
}
