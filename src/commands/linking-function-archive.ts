import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionArchive } from '../terraform/archive';
import type { ArchiveFile } from '../terraform/files';

/** The linking function's archive that was built with this package: where it is, the bytes that Terraform uploads, and their hash. */
export function linkingFunctionArchive(): ArchiveFile & FunctionArchive {
  // Beside the file that the build makes of everything here.
  const built = path.join(__dirname, '..', 'lambda');
  const { sha256Base64 } = JSON.parse(readFileSync(path.join(built, 'pre-sign-up.json'), 'utf8')) as {
    readonly sha256Base64: string;
  };
  const file = path.join(built, 'pre-sign-up.zip');
  return { file, sha256Base64, bytes: readFileSync(file) };
}
