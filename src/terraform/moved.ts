import type { Federation } from '../model/federation';
import { slug } from '../model/names';
import { reference, type Expression } from './template';

/** A `moved` block: what the state has under one address is under another from now on. */
interface Moved {
  readonly from: Expression;
  readonly to: Expression;
}

/** The app clients that had another key before, and so another address. Once done they do nothing, so they may stay. */
export function movedOf({ appClients }: Federation, addressPrefix: string): readonly Moved[] {
  const address = (key: string): Expression => reference(`aws_cognito_user_pool_client.${addressPrefix}${slug(key)}`);
  return appClients.flatMap(({ key, formerly }) =>
    formerly === undefined ? [] : [{ from: address(formerly), to: address(key) }],
  );
}
