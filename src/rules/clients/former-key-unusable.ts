import { quote } from '../../diagnostics/text';
import { slug } from '../../model/names';
import type { Rule } from '../rule';

/** A client is moved from the address of its former key, which must be free and its own. */
export const formerKeyUnusable: Rule = {
  code: 'former-key-unusable',
  severity: 'error',
  title: 'A former key of an app client cannot be one',
  why: 'Terraform moves a client from the address of its former key. It refuses two moves from one address, and a move from an address that another client has: a client that another one still holds would get a new id.',
  source: 'https://developer.hashicorp.com/terraform/language/moved',
  *check({ federation: { appClients } }) {
    const first = new Map<string, (typeof appClients)[number]>();
    for (const client of appClients) {
      const { key, formerly, at } = client;
      if (formerly === undefined) continue;
      const address = slug(formerly);
      const holder = appClients.find((other) => slug(other.key) === address);
      const earlier = first.get(address);
      first.set(address, earlier ?? client);
      if (holder === undefined && earlier === undefined) continue;
      const other = holder ?? earlier;
      yield {
        message:
          holder === client
            ? `${quote(formerly)} has the address that ${quote(key)} has now.`
            : holder !== undefined
              ? `${quote(formerly)} is the key of an app client that is there.`
              : `${quote(formerly)} is the former key of ${quote(other?.key ?? '')} already.`,
        fix:
          holder === undefined || holder === client
            ? 'Remove formerly here.'
            : `Remove formerly here, or take the app client ${quote(holder.key)} out. Where keys are passed on from one client to the next, rename one at a time and apply in between.`,
        place: at.value('formerly'),
        related: other === undefined || other === client ? [] : [{ ...other.at.key(), note: 'the other app client' }],
      };
    }
  },
};
