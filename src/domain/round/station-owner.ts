// Whether somebody is the one who answers for a station, as its host wrote it.
import { isSame, type Somebody } from '../shared/register-lookup.ts';
import type { Station } from './workshop.ts';

/** `Bo Lund <bo@kommune.dk>`, `bo@kommune.dk` or a name; by mail where both are known, else by name. */
export function isOwnerOf({ owner }: Station, who: Somebody): boolean {
  if (owner === undefined) return false;
  const [, before = '', mail] = /^(.*?)<?([^\s<>]+@[^\s<>]+)?>?$/u.exec(owner) ?? [];
  const name = before.trim();
  return isSame({ name: name === '' ? owner : name, ...(mail !== undefined && { mail }) }, who);
}

/** The name as it is shown: without the mail, where there is a name. */
export function ownerName({ owner = '' }: Station): string {
  const name = owner.replace(/<?[^\s<>]+@[^\s<>]+>?/u, '').trim();
  return name === '' ? owner : name;
}
