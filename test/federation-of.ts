import { atOf } from '../src/document/at';
import type { JsonValue } from '../src/document/json';
import type { Federation } from '../src/model/federation';
import { linkUpstreams } from '../src/normalise/link-upstreams';
import { normalise } from '../src/normalise/normalise';
import type { Spec } from '../src/spec/spec';

/** The federation of a spec that no file holds, and that is the only one of its app: it has paths, but no lines. */
export function federationOf(spec: Spec, environment?: string): Federation {
  const at = atOf<Spec>(spec as unknown as JsonValue, () => {
    throw new Error('the spec is in no file');
  });
  const [federation] = linkUpstreams([normalise(spec, at, environment)]);
  if (federation === undefined) throw new Error('each spec gives a federation');
  return federation;
}
