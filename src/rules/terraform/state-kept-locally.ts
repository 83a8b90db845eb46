import type { UserPool } from '../../model/federation';
import { isProtected } from '../../model/pool';
import type { Rule } from '../rule';

/** A protected pool, and one that was there before, is meant to last; its state should not depend on one machine. */
export const stateKeptLocally: Rule = {
  code: 'state-kept-locally',
  severity: 'warning',
  title: 'The state of a pool that is meant to last is kept in a local file',
  why: "The state holds the providers' secrets in clear, and without it Terraform no longer knows what it made. A local file is on one machine, not encrypted, not locked and not shared.",
  source: 'https://developer.hashicorp.com/terraform/language/state/sensitive-data',
  *check({ federation }) {
    if (federation.terraform.backend.type !== 'local' || !isProtected(federation.userPool)) return;
    yield {
      message: `${POOL_AND_ITS_STATE[federation.userPool.kind]} ${federation.terraform.at.has('backend') ? 'is kept in a local file' : 'is kept in a local file by default'}.`,
      fix: 'Write a backend under terraform, such as s3 with useLockfile: true.',
      place: federation.terraform.at.key('backend'),
    };
  },
};

/** Why the pool is meant to last, and what of it the state holds. */
const POOL_AND_ITS_STATE: Readonly<Record<UserPool['kind'], string>> = {
  created: 'The pool is protected from deletion, but its state',
  adopted: 'The pool was there before this stack, but its state',
  referenced: 'The pool was there before this stack, but the state of what is added to it',
};
