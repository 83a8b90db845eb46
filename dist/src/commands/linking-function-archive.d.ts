import type { ArchiveFile } from '../terraform/files';
/** The linking function's archive that was built with this package: the bytes that Terraform uploads, and their hash. */
export declare function linkingFunctionArchive(): ArchiveFile;
