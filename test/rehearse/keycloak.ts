import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Certificate } from '../sign-in/certificate';
import { scratchFolder } from '../terraform/harness/terraform';
import { programOf } from '../terraform/harness/tools';
import { CLIENT, HOST, type Running } from './rehearsal';

/** The realm's people, by login: the password is `password-of-<login>`. */
const ANN = {
  username: 'ann',
  email: 'ann@acme.example',
  emailVerified: true,
  enabled: true,
  firstName: 'Ann',
  lastName: 'Real',
  credentials: [{ type: 'password', value: 'password-of-ann', temporary: false }],
};

/** The entity id that a rehearsal in eu-west-1 has. */
const ENTITY_ID = 'urn:amazon:cognito:sp:eu-west-1_Rehearsal';

/** How Keycloak writes one attribute of a person into an assertion. */
function samlAttribute(name: string, property: string): object {
  return {
    name,
    protocol: 'saml',
    protocolMapper: 'saml-user-property-mapper',
    config: { 'attribute.name': name, 'user.attribute': property, 'attribute.nameformat': 'Basic' },
  };
}

/** Starts a real Keycloak with a realm `acme` that has an application of OpenID Connect and one of SAML. */
export async function startKeycloak(certificate: Certificate, port: number, rehearsal: number): Promise<Running> {
  const home = scratchFolder('keycloak');
  cpSync(path.dirname(path.dirname(programOf('keycloak'))), home, { recursive: true });
  const [cert, key] = [path.join(home, 'cert.pem'), path.join(home, 'key.pem')];
  writeFileSync(cert, certificate.pem);
  writeFileSync(key, certificate.key);
  mkdirSync(path.join(home, 'data/import'), { recursive: true });
  writeFileSync(
    path.join(home, 'data/import/acme.json'),
    JSON.stringify({
      realm: 'acme',
      enabled: true,
      users: [ANN],
      clients: [
        {
          clientId: CLIENT.id,
          secret: CLIENT.secret,
          redirectUris: [`http://localhost:${rehearsal}/oauth2/idpresponse`],
          standardFlowEnabled: true,
        },
        {
          clientId: ENTITY_ID,
          protocol: 'saml',
          redirectUris: [`http://localhost:${rehearsal}/saml2/idpresponse`],
          attributes: {
            'saml.assertion.signature': 'true',
            'saml.server.signature': 'false',
            'saml.client.signature': 'false',
            'saml.force.post.binding': 'true',
            saml_name_id_format: 'persistent',
          },
          protocolMappers: [samlAttribute('mail', 'email'), samlAttribute('login', 'username')],
        },
      ],
    }),
  );
  const args = [
    ...['start-dev', '--import-realm', '--http-enabled=false', `--https-port=${port}`, '--http-host=127.0.0.1'],
    ...[`--https-certificate-file=${cert}`, `--https-certificate-key-file=${key}`, `--hostname=https://${HOST}`],
  ];
  const child = spawn(path.join(home, 'bin/kc.sh'), args, {
    env: { PATH: process.env['PATH'], HOME: home, JAVA_OPTS_APPEND: '-Xmx512m' },
    detached: true,
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/started in \d/.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      reject(new Error(`Keycloak ended with ${String(code)}: ${output.slice(-2000)}`));
    });
  });
  return {
    port,
    stop: async () => {
      const exit = once(child, 'exit');
      // The script and the Java that it starts.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exit;
    },
  };
}
