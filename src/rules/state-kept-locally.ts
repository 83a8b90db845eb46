import { placeOf } from './place';
import type { Rule } from './rule';

/** A protected pool is meant to last; its state should not depend on one machine. */
export const stateKeptLocally: Rule = {
  code: 'state-kept-locally',
  severity: 'warning',
  title: 'The state of a protected pool is kept in a local file',
  why: 'The state holds the providers\' secrets in clear, and without it Terraform no longer knows the pool. A local file is on one machine, not encrypted, not locked and not shared.',
  source: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
  *check({ federation, spec }) {
    if (federation.terraform.backend.type !== 'local' || !federation.userPool.deletionProtection) return;
    yield {
      message: `The pool is protected from deletion, but its state ${spec.terraform?.backend === undefined ? 'is kept in a local file by default' : 'is kept in a local file'}.`,
      fix: 'Write a backend under terraform, such as s3 with useLockfile: true.',
      place: { ...placeOf(spec, ['terraform', 'backend']), at: 'key' },
    };
  },
};
