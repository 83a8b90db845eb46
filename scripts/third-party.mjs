// Writes down whose code the bundles hold, with licences and notices.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The text of THIRD-PARTY.txt: each package of which a bundle holds code, with its version, licence and address, and
 * then each licence and notice once, with the packages that it is of.
 *
 * @param {string} root folder that esbuild's paths are relative to
 * @param {object[]} metafiles what esbuild tells of the bundles
 */
export function thirdPartyText(root, metafiles) {
  const folders = new Set(
    metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []),
  );
  const packages = [
    ...new Map([...folders].map((folder) => packageIn(path.join(root, folder))).map((one) => [one.id, one])),
  ]
    .map(([, one]) => one)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const owners = new Map();
  for (const { id, license, texts } of packages) {
    if (license === 'Public Domain') continue;
    // A package without a text has that of another under the same licence.
    const own =
      texts.length > 0
        ? texts
        : [packages.find((other) => other.license === license && other.texts.length > 0)?.texts[0]];
    for (const text of own) {
      if (text === undefined) throw new Error(`${id} has no text of its licence (${license})`);
      owners.set(text, [...(owners.get(text) ?? []), id]);
    }
  }
  const list = packages
    .map(({ author, id, license, source }) => `${id}\n  ${[license, author, source].filter(Boolean).join(', ')}\n`)
    .join('');
  const texts = [...owners].map(([text, ids]) => `${'-'.repeat(80)}\n${ids.join('\n')}\n\n${text}\n`).join('\n');
  return `The files of this folder hold code of these packages, unchanged but for what bundling does to it.\n\n${list}\n${texts}`;
}

function packageIn(folder) {
  const { author, homepage, license, name, repository, version } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying|copyrightnotice)(\.(md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    id: `${name} ${version}`,
    license,
    // Who has the rights, where no text says so.
    author: texts.length > 0 ? undefined : (author?.name ?? author),
    source: (repository?.url ?? repository ?? homepage ?? '').replace(/^git\+/, ''),
    texts,
  };
}
