// Whether a person gets letters, from now on.
import type { Person } from '../domain/people/person.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { tryAgain } from './try-again.ts';

/** Stores the choice. News of the person's own proposals is no letter, and comes all the same. */
export function chooseLetters(
  deps: Pick<LeaderDeps, 'people'>,
  person: Person,
  wanted: boolean,
): Promise<void> {
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
