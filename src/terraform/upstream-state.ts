import type { Federation, FoundUpstream, Upstream } from '../model/federation';
import { slug } from '../model/names';
import { isUpstream, upstreamsOf } from '../model/upstream';
import { stateReader } from './backend';
import { TerraformDataSource, type TerraformStack } from './cdktf';
import { quoted } from './template';

/** What a stack reads of another one's app client, as templates. */
interface UpstreamOutputs {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Reads the states of the stacks that a federation federates to, each once. */
export function upstreamStates(stack: TerraformStack, federation: Federation): void {
  for (const { stackName, backend } of upstreamsOf(federation)) {
    const ofStack = federation.identityProviders
      .filter(isUpstream)
      .filter(({ upstream }) => foundOf(upstream).stackName === stackName);
    const clients = new Set(ofStack.map(({ upstream }) => upstream.client));
    const { backend: type, config } = stateReader(backend, stackName);
    const state = new TerraformDataSource(stack, addressOf(stackName), { terraformResourceType: TYPE });
    state.addOverride('backend', type);
    state.addOverride('config', config);
    state.lifecycle = {
      postcondition: [...clients].sort().map((client) => ({
        condition: `\${try(length(self.outputs.client_secrets[${quoted(client)}]), 0) > 0}`,
        errorMessage: `The state of ${stackName} has no app client ${client} with a secret yet. Apply ${stackName} first.`,
      })),
    };
  }
}

/** Issuer, id and secret of the app client that a provider stands for. */
export function upstreamOutputs(upstream: Upstream): UpstreamOutputs {
  const outputs = `${addressOf(foundOf(upstream).stackName)}.outputs`;
  const client = quoted(upstream.client);
  return {
    issuer: `\${${outputs}.issuer}`,
    clientId: `\${${outputs}.client_ids[${client}]}`,
    // Terraform forgets that an output of another state is sensitive.
    clientSecret: `\${sensitive(${outputs}.client_secrets[${client}])}`,
  };
}

const TYPE = 'terraform_remote_state';

function addressOf(stackName: string): string {
  return `data.${TYPE}.${slug(stackName)}`;
}

/** A rule has refused what is not found. */
function foundOf({ spec, found }: Upstream): FoundUpstream {
  if (found.kind !== 'found') throw new Error(`the upstream ${spec} was not found`);
  return found;
}
