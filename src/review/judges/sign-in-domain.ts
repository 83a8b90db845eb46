import { changes, textOf } from '../arguments';
import type { ReviewFinding } from '../finding';
import type { ResourceChange } from '../plan';
import { say } from '../sentence';

const AT = ['userPool', 'domain'] as const;

/** The domain of the sign-in pages. */
export function* judgeDomain(change: ResourceChange): Iterable<ReviewFinding> {
  const { address, action, before, after, replacedFor } = change;
  const name = textOf(before, 'domain');
  if (name === undefined) return;
  if (action === 'delete')
    yield {
      code: 'domain-destroyed',
      at: AT,
      address,
      message: say`The domain ${name} is deleted: no one signs in there.`,
    };
  if (action === 'replace') {
    const next = textOf(after, 'domain');
    yield {
      code: 'domain-replaced',
      at: AT,
      address,
      message:
        next === undefined || next === name
          ? say`The domain ${name} is deleted and made again, because ${replacedFor} changes: sign-in is down meanwhile.`
          : say`The domain ${name} becomes ${next}: every redirect URI at providers and every sign-in address in apps is wrong.`,
    };
  }
  if (action !== 'update') return;
  if (changes(change, 'certificate_arn'))
    yield {
      code: 'domain-certificate-changed',
      at: [...AT, 'custom', 'certificateArn'],
      address,
      message: say`The domain ${name} gets another certificate.`,
    };
  if (changes(change, 'managed_login_version'))
    yield {
      code: 'sign-in-pages-changed',
      at: [...AT, 'managedLogin'],
      address,
      message: say`The domain ${name} serves the other kind of sign-in pages.`,
    };
}

/** A record that leads to the pages, or that proves the certificate. */
export function* judgeRecord({ address, action, before, name: key }: ResourceChange): Iterable<ReviewFinding> {
  const name = textOf(before, 'name') ?? key;
  if (action !== 'delete' && action !== 'replace') return;
  const end = action === 'delete' ? 'is deleted' : 'is deleted and made again';
  yield {
    code: 'domain-record-removed',
    at: [...AT, 'custom'],
    address,
    message:
      key === 'custom_certificate'
        ? say`The record ${name} ${end}: the certificate is not renewed without it.`
        : say`The record ${name} ${end}: without it no one finds the sign-in pages.`,
  };
}

/** The certificate of a domain, and the wait until it is issued. */
export function* judgeCertificate({ address, action, before }: ResourceChange): Iterable<ReviewFinding> {
  const name = textOf(before, 'domain_name') ?? textOf(before, 'certificate_arn') ?? address;
  if (action !== 'delete' && action !== 'replace') return;
  yield {
    code: 'domain-certificate-changed',
    at: [...AT, 'custom', 'certificateArn'],
    address,
    message: say`The certificate of ${name} ${action === 'delete' ? 'is deleted' : 'is made anew'}.`,
  };
}

/** The style of a client's pages. */
export function* judgeStyle({ address, action, name }: ResourceChange): Iterable<ReviewFinding> {
  if (action !== 'delete' && action !== 'replace') return;
  yield {
    code: 'sign-in-style-removed',
    at: [...AT, 'managedLogin'],
    address,
    message: say`The style of the client ${name} is deleted: its managed login pages do not load without one.`,
  };
}

/** Arguments that the functions above judge. */
export const DOMAIN_JUDGED: ReadonlySet<string> = new Set(['certificate_arn', 'managed_login_version']);
