// The first greeting: once a person, however often the client says that the app was installed.

import type { Person } from '../domain/people/person.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Tagged } from '../ports/tagged.ts';
import type { LeaderDeps } from './leader-deps.ts';

/** Writes down that the person is welcomed together with the message itself. True when it is the first time. */
export async function welcome(
  deps: Pick<LeaderDeps, 'people' | 'clock'>,
  person: Tagged<Person>,
  clientLanguage: Language | undefined,
): Promise<boolean> {
  const { value, tag } = person;
  if (value.welcomedAt !== undefined || value.place === undefined) return false;
  const saved = await deps.people.save(
    { ...value, welcomedAt: deps.clock.now().toISOString() },
    tag,
    [
      {
        audience: { kind: 'person', person: value.id },
        content: {
          kind: 'welcome',
          firstName: firstNameOf(value.name),
          offerEnglish: clientLanguage === 'en' && value.language === undefined,
        },
      },
    ],
  );
  return saved !== 'changed';
}

/** The first of a person's names. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
