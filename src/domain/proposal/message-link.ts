// The address of the message a proposal was written from.

/** Where Teams' own addresses lead. */
const HOSTS: readonly string[] = ['teams.microsoft.com', 'teams.cloud.microsoft'];
/** A message of a channel or of a chat of several. */
const MESSAGE = /^\/l\/message\/(19(?::|%3a)[\w.=@-]{1,200}@thread\.[a-z0-9]{1,10})\/(\d{1,20})$/i;
const PARAMETERS = {
  tenantId: /^[0-9a-f-]{36}$/i,
  groupId: /^[0-9a-f-]{36}$/i,
  parentMessageId: /^\d{1,20}$/,
  createdTime: /^\d{1,20}$/,
  context: /^\{"contextType":"chat"\}$/,
} as const;

/**
 * An address as a client gave it, with nothing but ids left in it: Teams writes the names of team and
 * channel there too. Undefined for whatever leads elsewhere, and for a chat of two: it opens for
 * nobody but them, and names them both by their ids.
 */
export function messageLink(given: string): string | undefined {
  const address = URL.parse(given);
  if (address?.protocol !== 'https:' || !HOSTS.includes(address.host)) return undefined;
  if (address.username !== '' || address.password !== '') return undefined;
  const [, conversation = '', message] = MESSAGE.exec(address.pathname) ?? [];
  if (message === undefined) return undefined;
  const kept = Object.entries(PARAMETERS).flatMap(([name, shape]): [string, string][] => {
    const value = address.searchParams.get(name);
    return value !== null && shape.test(value) ? [[name, value]] : [];
  });
  const asked = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `https://${address.host}/l/message/${conversation}/${message}${asked}`;
}
