// The language a person is answered in, from now on.
import type { Person } from '../domain/people/person.ts';
import type { Language } from '../domain/shared/language.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { tryAgain } from './try-again.ts';

/** Stores the choice and gives the person as they are now. */
export async function chooseLanguage(
  deps: Pick<LeaderDeps, 'people'>,
  person: Person,
  language: Language,
): Promise<Person> {
  return tryAgain(async () => {
    if (person.language === language) return person;
    const stored = await deps.people.byId(person.tenant, person.id);
    if (stored === undefined) throw new Error('a person who speaks is not stored');
    const saved = await deps.people.save({ ...stored.value, language }, stored.tag, []);
    return saved === 'changed' ? saved : saved.value;
  });
}
