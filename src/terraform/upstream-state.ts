import type { Federation, FoundUpstream, LinkedUpstream } from '../model/federation';
import { slug } from '../model/names';
import { isUpstream, upstreamsOf } from '../model/upstream';
import { stateReader } from './backend';
import { remoteState, type Scope } from './elements';
import { expression, interpolated, literal, quoted, type Expression, type Template } from './template';

/** What a stack reads of another one's app client. */
interface UpstreamOutputs {
  readonly issuer: Template;
  readonly clientId: Template;
  readonly clientSecret: Template;
}

/** The addresses of the states that are read, by stack. */
export type UpstreamStates = ReadonlyMap<string, Expression>;

/** Reads the states of the stacks that a federation federates to, each once. */
export function upstreamStates(scope: Scope, federation: Federation): UpstreamStates {
  return new Map(
    upstreamsOf(federation).map(({ stackName, backend }) => {
      const ofStack = federation.identityProviders
        .filter(isUpstream)
        .filter(({ upstream }) => foundOf(upstream).stackName === stackName);
      const clients = new Set(ofStack.map(({ upstream }) => upstream.client));
      const { backend: type, config } = stateReader(backend, stackName);
      const postcondition = [...clients].sort().map((client) => ({
        condition: interpolated(expression`try(length(self.outputs.client_secrets[${quoted(client)}]), 0) > 0`),
        errorMessage: literal(
          `The state of ${stackName} has no app client ${client} with a secret yet. Apply ${stackName} first.`,
        ),
      }));
      return [stackName, remoteState(scope, slug(stackName), type, config, postcondition).address];
    }),
  );
}

/** Issuer, id and secret of the app client that a provider stands for. */
export function upstreamOutputs(upstream: LinkedUpstream, states: UpstreamStates): UpstreamOutputs {
  const state = states.get(foundOf(upstream).stackName);
  if (state === undefined) throw new Error(`the state of ${foundOf(upstream).stackName} is not read`);
  const client = quoted(upstream.client);
  return {
    issuer: interpolated(expression`${state}.outputs.issuer`),
    clientId: interpolated(expression`${state}.outputs.client_ids[${client}]`),
    // Terraform forgets that an output of another state is sensitive.
    clientSecret: interpolated(expression`sensitive(${state}.outputs.client_secrets[${client}])`),
  };
}

/** A rule has refused what is not found. */
function foundOf({ spec, found }: LinkedUpstream): FoundUpstream {
  if (found.kind !== 'found') throw new Error(`the upstream ${spec} was not found`);
  return found;
}
