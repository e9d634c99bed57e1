// Whether a person gets letters, from now on.
import type { Person } from '../domain/people/person.ts';
import type { LeaderDeps } from './leader-deps.ts';

/** Stores the choice. News of the person's own proposals is no letter, and comes all the same. */
export async function chooseLetters(
  deps: Pick<LeaderDeps, 'people'>,
  person: Person,
  wanted: boolean,
): Promise<void> {
  const stored = await deps.people.byId(person.tenant, person.id);
  if (stored === undefined) throw new Error('a person who speaks is not stored');
  const { noLetters, ...wants } = stored.value;
  if (wanted === (noLetters === undefined)) return;
  const chosen: Person = wanted ? wants : { ...wants, noLetters: true };
  const saved = await deps.people.save(chosen, stored.tag, []);
  if (saved === 'changed') await chooseLetters(deps, person, wanted);
}
