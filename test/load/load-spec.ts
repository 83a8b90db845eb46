import { findBeside } from '../../src/commands/find-beside';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBeside } from '../../src/commands/read-beside';
import { load, type Loaded } from '../../src/load';
import { ROOT } from '../cli/command-line';

/** Loads a spec of the project, by its path there; the other specs of its folder are its companions. */
export function loadSpec(spec: string): Loaded {
  const folder = path.dirname(spec);
  const others = readdirSync(path.join(ROOT, folder))
    .filter((file) => /(?<!\.sign-ins)\.yaml$/.test(file) && file !== path.basename(spec))
    .map((file) => `${folder}/${file}`);
  const opened = [spec, ...others].map((file) => ({
    file,
    bytes: readFileSync(path.join(ROOT, file)),
    companion: file !== spec,
  }));
  return load(
    opened,
    (file, named) => readBeside(path.join(ROOT, file), named),
    (file, pattern) => findBeside(path.join(ROOT, file), pattern),
  );
}
