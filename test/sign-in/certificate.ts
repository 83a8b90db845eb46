import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, scratchFolder } from '../terraform/harness/terraform';
import { programOf } from '../terraform/harness/tools';

/** A certificate that signed itself, for one test run. Nobody outside the run's own processes is told to trust it. */
export interface Certificate {
  /** Path of the certificate in PEM form, to be trusted as an authority. */
  readonly file: string;
  readonly pem: string;
  /** The private key in PEM form. */
  readonly key: string;
  /** SHA-256 of the public key in Base64: what Chromium can be told to accept, and nothing else with it. */
  readonly keyHash: string;
}

/** Makes a certificate for these hosts. */
export async function makeCertificate(hosts: readonly string[], days = 2): Promise<Certificate> {
  const folder = scratchFolder('certificate');
  const file = join(folder, 'certificate.pem');
  const keyFile = join(folder, 'key.pem');
  const args = [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', String(days)],
    ...['-subj', '/CN=sign-in test', '-keyout', keyFile, '-out', file],
    ...['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`],
    // Newer versions of Python want this of every authority.
    ...['-addext', 'keyUsage=critical,digitalSignature,keyCertSign'],
  ];
  const ended = await run(programOf('openssl'), args, folder, { PATH: process.env['PATH'] ?? '' });
  if (ended.code !== 0) throw new Error(`openssl made no certificate:\n${ended.output}`);
  const pem = readFileSync(file, 'utf8');
  const publicKey = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
  return {
    file,
    pem,
    key: readFileSync(keyFile, 'utf8'),
    keyHash: createHash('sha256').update(publicKey).digest('base64'),
  };
}
