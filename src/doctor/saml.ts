import { quote } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import type { SamlProvider } from '../model/federation';
import { metadataEnd, signingCertificatesEnd } from '../model/saml-certificates';
import { samlMetadataProblem } from '../model/saml-metadata';
import { fetchText } from './document';
import { found, notLookedAt, type DoctorFinding } from './finding';
import type { Web } from './web';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long before its end a certificate is worth a warning. */
const SOON_DAYS = 30;

/** Looks at what a SAML provider publishes, or at the file that the spec has of it. */
export async function lookAtSaml(provider: SamlProvider, web: Web, now: Date): Promise<readonly DoctorFinding[]> {
  const { at, metadata } = provider;
  if (metadata === undefined)
    return [notLookedAt(at.key(), 'The pool keeps the metadata that it has, which is not written here.')];
  if (metadata.kind === 'file') {
    const place = at.value('metadataFile');
    // Rules judge what is wrong with the file itself.
    return 'problem' in metadata.content || samlMetadataProblem(metadata.content.text) !== undefined
      ? []
      : ageFindings(metadata.content.text, metadata.path, 'file', place, now);
  }
  const place = at.value('metadataUrl');
  if (typeof metadata.url !== 'string')
    return [notLookedAt(place, 'The metadata URL is a reference, so the metadata was not read.')];
  const fetched = await fetchText(web, metadata.url, place);
  if ('finding' in fetched) return [fetched.finding];
  const problem = samlMetadataProblem(fetched.value);
  if (problem !== undefined) {
    const fix = 'Copy the metadata URL again from where the identity provider shows it for this application.';
    return [found('saml-metadata-unfit', place, `What ${quote(metadata.url, 200)} gives ${problem}.`, fix)];
  }
  return ageFindings(fetched.value, metadata.url, 'URL', place, now);
}

function ageFindings(
  text: string,
  name: string,
  kind: 'file' | 'URL',
  place: FilePlace,
  now: Date,
): readonly DoctorFinding[] {
  const again =
    kind === 'file'
      ? 'Download the metadata from the identity provider again, and save it unchanged.'
      : 'Have the admin of the identity provider renew it.';
  const findings: DoctorFinding[] = [];
  const until = metadataEnd(text);
  if (until !== undefined && until < now.getTime())
    findings.push(
      found('metadata-expired', place, `The metadata in ${quote(name, 200)} was valid until ${day(until)}.`, again),
    );
  const end = signingCertificatesEnd(text);
  if (end === undefined) return findings;
  const words = `The last signing certificate in ${quote(name, 200)}`;
  if (end < now.getTime())
    findings.push(found('metadata-without-valid-certificate', place, `${words} expired on ${day(end)}.`, again));
  else if (end < now.getTime() + SOON_DAYS * DAY_MS) {
    const left = Math.floor((end - now.getTime()) / DAY_MS);
    const message = `${words} expires on ${day(end)}, in ${left === 1 ? '1 day' : `${left} days`}.`;
    const fix =
      kind === 'file'
        ? 'Ask the admin of the identity provider for the metadata with the next certificate, and apply it before that day. With metadataUrl AWS reads it by itself.'
        : 'Ask the admin of the identity provider when the next certificate comes: AWS reads it from the URL by itself.';
    findings.push(found('certificate-expires-soon', place, message, fix));
  }
  return findings;
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
