import { DOCTOR_CODES } from '../diagnostics/doctor-codes';
import type { CodeDescription, DoctorCode } from '../diagnostics/codes';
import type { Finding } from '../diagnostics/finding';
import { quote } from '../diagnostics/text';
import type { FilePlace } from '../document/origin';
import type { WebFailure } from './web';

export type DoctorFinding = Finding<FilePlace>;

/** What is found under a code, at a place of the spec. */
export function found(code: DoctorCode, place: FilePlace, message: string, fix: string): DoctorFinding {
  const { severity, title, source }: CodeDescription = DOCTOR_CODES[code];
  return { code, severity, title, message, fix, place, ...(source !== undefined && { source }) };
}

/** What could not be looked at, and why, as a sentence. */
export function notLookedAt(place: FilePlace, message: string): DoctorFinding {
  const { severity, title } = DOCTOR_CODES['not-looked-at'];
  return { code: 'not-looked-at', severity, title, message, place };
}

const FAILURES = {
  unreachable: {
    code: 'provider-unreachable',
    fix: 'Open the URL from a computer outside of your network. Where only this computer is kept out, run doctor from one that is not.',
  },
  private: {
    code: 'provider-address-private',
    fix: 'Have the provider answer on a public address, and give its host that address in the public DNS.',
  },
  redirect: {
    code: 'provider-redirect-unfit',
    fix: 'Write the URL at which the document itself is, or have the provider redirect over https on port 443.',
  },
  tooLarge: {
    code: 'provider-answer-unfit',
    fix: 'Ask the admin of the provider what answers at this URL.',
  },
} as const satisfies Readonly<Record<WebFailure['kind'], { readonly code: DoctorCode; readonly fix: string }>>;

/** What it means that a document, or a host, could not be had. */
export function failed(url: string, failure: WebFailure, place: FilePlace): DoctorFinding {
  const { code, fix } = FAILURES[failure.kind];
  return found(code, place, `${quote(url, 200)} ${failure.words}.`, fix);
}
