import {
  CognitoIdentityProviderClient,
  DescribeIdentityProviderCommand,
  UpdateIdentityProviderCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from './emulators';

type Details = Readonly<Record<string, string>>;

/** What AWS never returns. Source: Cognito API, CreateIdentityProvider, ProviderDetails, "Describe response". */
const NEVER_RETURNED = ['private_key'];

/** The ProviderDetails of an applied stack's identity providers, which emulators return as they were sent. */
export interface ProviderDetails {
  readonly of: (provider: string) => Promise<Details>;
  /** Makes the emulator return a provider's details as AWS does: with what AWS fills in, and without what it never returns. */
  readonly asAwsReturns: (provider: string, filledIn?: Details) => Promise<void>;
}

/** @param stack folder of the stack, with its local state */
export function providerDetails(emulator: Emulator, region: string, stack: string): ProviderDetails {
  const cognito = new CognitoIdentityProviderClient({
    endpoint: emulator.url,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const poolId = (): string => {
    const { outputs } = JSON.parse(readFileSync(join(stack, 'terraform.tfstate'), 'utf8')) as {
      readonly outputs: { readonly user_pool_id: { readonly value: string } };
    };
    return outputs.user_pool_id.value;
  };
  const of = async (provider: string): Promise<Details> => {
    const { IdentityProvider } = await cognito.send(
      new DescribeIdentityProviderCommand({ UserPoolId: poolId(), ProviderName: provider }),
    );
    return IdentityProvider?.ProviderDetails ?? {};
  };
  return {
    of,
    asAwsReturns: async (provider, filledIn = {}) => {
      const returned = Object.entries({ ...(await of(provider)), ...filledIn }).filter(
        ([key]) => !NEVER_RETURNED.includes(key),
      );
      await cognito.send(
        new UpdateIdentityProviderCommand({
          UserPoolId: poolId(),
          ProviderName: provider,
          ProviderDetails: Object.fromEntries(returned),
        }),
      );
    },
  };
}
