// Whether a person gets letters, from now on.
import type { LedgerEntry } from '../domain/delivery/ledger.ts';
import type { Person } from '../domain/people/person.ts';
import { type WithholdDeps, withhold } from './delivery/withhold.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { tryAgain } from './try-again.ts';

/**
 * Stores the choice, and takes back what waits for somebody who wants none. News of the person's own
 * proposals is no letter, nor is the overview of those who have lost their channel: they come all the same.
 */
export async function chooseLetters(
  deps: Pick<LeaderDeps, 'people'> & WithholdDeps,
  person: Person,
  wanted: boolean,
): Promise<void> {
  await store(deps, person, wanted);
  if (wanted) return;
  const { tenant, id } = person;
  const isLetter = ({ manner, content }: LedgerEntry) =>
    manner === 'letter' && content.kind !== 'digest';
  await withhold(deps, tenant, { to: id, what: isLetter });
}

function store(deps: Pick<LeaderDeps, 'people'>, person: Person, wanted: boolean): Promise<void> {
  return tryAgain(async () => {
    const stored = await deps.people.byId(person.tenant, person.id);
    if (stored === undefined) throw new Error('a person who speaks is not stored');
    const { noLetters, ...wants } = stored.value;
    if (wanted === (noLetters === undefined)) return undefined;
    const chosen: Person = wanted ? wants : { ...wants, noLetters: true };
    const saved = await deps.people.save(chosen, stored.tag, []);
    return saved === 'changed' ? saved : undefined;
  });
}
