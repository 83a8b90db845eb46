import type { FunctionArchive } from '../terraform/archive';
import type { ArchiveFile } from '../terraform/files';
/** The linking function's archive that was built with this package: where it is, the bytes that Terraform uploads, and their hash. */
export declare function linkingFunctionArchive(): ArchiveFile & FunctionArchive;
