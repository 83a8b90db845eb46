import type { Federation } from '../model/federation';
import { includedBlocks } from './included';

/** Whether text messages have a sender: an override file of the team's own can give the pool one, the spec cannot. */
export function hasSmsSender(federation: Federation): boolean {
  return includedBlocks(federation).some(
    ({ isOverride, address, members }) =>
      isOverride &&
      address === 'aws_cognito_user_pool.pool' &&
      members.some(({ name }) => name === 'sms_configuration'),
  );
}
