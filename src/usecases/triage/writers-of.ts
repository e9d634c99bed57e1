// Names of those who wrote internal notes on a proposal, or have taken it on.
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { ChannelDeps } from '../channel-deps.ts';

/** By id; whoever is not known any more is left out. */
export async function writersOf(
  { people }: Pick<ChannelDeps, 'people'>,
  { tenant, notes = [], assignee }: Proposal,
): Promise<Readonly<Record<string, string>>> {
  const ids = [...new Set([...notes.map(({ by }) => by), ...(assignee ? [assignee] : [])])];
  const found = await Promise.all(ids.map((id) => people.byId(tenant, id)));
  return Object.fromEntries(
    found.flatMap((person) => (person ? [[person.value.id, person.value.name]] : [])),
  );
}
