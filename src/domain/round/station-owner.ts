// Whether somebody is the one who answers for a station, as its host wrote it.
import type { Named } from '../shared/register.ts';
import { isSame, type Somebody } from '../shared/register-lookup.ts';
import type { Station } from './workshop.ts';

/** `Bo Lund <bo@kommune.dk>`, `bo@kommune.dk` or a name; by mail where both are known, else by name. */
export function isOwnerOf(station: Station, who: Somebody): boolean {
  return isSame(namedOwner(station), who);
}

/** Whoever was written, by name and mail as far as they were; undefined where nobody was. */
export function namedOwner({ owner }: Pick<Station, 'owner'>): Named | undefined {
  if (owner === undefined) return undefined;
  const [, before = '', mail] = /^(.*?)<?([^\s<>]+@[^\s<>]+)?>?$/u.exec(owner) ?? [];
  const name = before.trim();
  return { name: name === '' ? owner : name, ...(mail !== undefined && { mail }) };
}

/** The name as it is shown: without the mail, where there is a name. */
export function ownerName({ owner = '' }: Station): string {
  const name = owner.replace(/<?[^\s<>]+@[^\s<>]+>?/u, '').trim();
  return name === '' ? owner : name;
}
