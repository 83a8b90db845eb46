import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callService, makeFunction, startEmulators, type Emulator, type ServiceCall } from './emulators';
import { providerDetails } from './provider-details';
import { proveApplies, proveProtected, proveSameInHcl } from './prove';
import { synthesise } from './synthesise';
import { scratchFolder } from './terraform';
import { describeWith, projectRoot } from './tools';

/** A spec of one stack that the emulators take, and what is shown of it beside what is shown of all. */
export interface StackCase {
  readonly spec: string;
  /** What is proved otherwise, and why. */
  readonly note?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** What the stack reads and so must be there before. */
  readonly before?: readonly ServiceCall[];
  /** More of it, where one call needs the answer of another. */
  readonly prepare?: (emulator: Emulator) => Promise<void>;
  /** Functions that must be there before, in us-west-2. */
  readonly functions?: readonly { readonly name: string; readonly alias?: string }[];
  /** What stands in the spec for a value that the emulator makes up, and how that comes to be. */
  readonly madeUp?: { readonly placeholder: string; readonly make: (emulator: Emulator) => Promise<string> };
  /** Whether Terraform installs and starts the AWS provider, as for a user: one case shows that it does. */
  readonly ownProvider?: boolean;
  /** Whether the stack has a provider of Apple, whose key AWS never returns. */
  readonly apple?: boolean;
  /** What the spec comes to next, after all else has been proved of the stack in `dir`. */
  readonly next?: (emulator: Emulator, dir: string, specText: string) => Promise<void>;
  /** What must hold of AWS once the stack in `dir` is applied. */
  readonly applied?: (emulator: Emulator, dir: string) => Promise<void>;
}

/** Applies each stack by Terraform against emulators of these tests' own. */
export function proveStacks(title: string, cases: readonly StackCase[]): void {
  describeWith(['terraform', 'moto', 'ministack'], title, () => {
    let emulator: Emulator;

    beforeAll(async () => {
      emulator = await startEmulators();
    });

    afterAll(() => emulator.stop());

    describe.each(cases.map((one) => ({ note: '', ...one })))(
      '$spec$note',
      ({
        spec,
        variables = {},
        before = [],
        functions = [],
        prepare,
        madeUp,
        apple = false,
        ownProvider = false,
        applied,
        next,
      }) => {
        let json: string;
        let hcl: string;

        beforeAll(async () => {
          const folder = scratchFolder('stack');
          await emulator.reset();
          for (const call of before) await callService(emulator, call);
          await prepare?.(emulator);
          for (const one of functions) await makeFunction(emulator, 'us-west-2', one);
          const file = madeUp === undefined ? spec : join(folder, 'federation.yaml');
          if (madeUp !== undefined) {
            const text = readFileSync(join(projectRoot, spec), 'utf8');
            writeFileSync(file, text.replaceAll(madeUp.placeholder, await madeUp.make(emulator)));
          }
          [json, hcl] = [
            await onlyStack(file, join(folder, 'json'), false),
            await onlyStack(file, join(folder, 'hcl'), true),
          ];
        });

        it('applies, has nothing left to do, is the same in HCL, and cannot be destroyed', async () => {
          const asAwsReturns = (): Promise<void> =>
            providerDetails(emulator, 'eu-west-1', json).asAwsReturns('SignInWithApple');
          const proof = { emulator, variables, ownProvider, ...(apple && { asAwsReturns }) };
          await proveApplies(json, proof);
          await applied?.(emulator, json);
          await proveSameInHcl(json, hcl, proof);
          await proveProtected(json, proof);
          await next?.(emulator, json, readFileSync(join(projectRoot, spec), 'utf8'));
        });
      },
    );
  });
}

/** Synthesises a spec of one stack and gives the stack's folder. */
export async function onlyStack(spec: string, outDir: string, hcl: boolean): Promise<string> {
  const stacks = await synthesise(spec, outDir, { hcl });
  const [name, ...others] = readdirSync(stacks);
  if (name === undefined || others.length > 0) throw new Error(`${spec} was expected to hold one stack.`);
  return join(stacks, name);
}
