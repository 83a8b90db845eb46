/** An identity of Amazon SES: a domain that it has verified, or an address. */
export interface SesIdentity {
  readonly region: string;
  /** The domain, or the address; in lower case. */
  readonly name: string;
  readonly kind: 'domain' | 'address';
}

/** The identity that an ARN of the form of the schema names. */
export function sesIdentity(arn: string): SesIdentity {
  const name = arn.slice(arn.indexOf('identity/') + 'identity/'.length).toLowerCase();
  return { region: arn.split(':')[3] ?? '', name, kind: name.includes('@') ? 'address' : 'domain' };
}

/**
 * Whether the identity may send in the name of an address: one of the domain or of a domain below it, or the address
 * itself, also with a label after a plus sign.
 * Source: Amazon SES Developer Guide, "Verified identities".
 */
export function maySendFrom({ name, kind }: SesIdentity, sender: string): boolean {
  const address = addressIn(sender);
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (kind === 'domain') return domain === name || domain.endsWith(`.${name}`);
  return address === name || `${address.slice(0, at).replace(/\+.*$/, '')}@${domain}` === name;
}

/** The address of a sender such as `Acme <no-reply@acme.com>`, in lower case. */
function addressIn(sender: string): string {
  const open = sender.lastIndexOf('<');
  return (open === -1 ? sender : sender.slice(open + 1, -1)).toLowerCase();
}
