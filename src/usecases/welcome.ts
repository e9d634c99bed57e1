// The first greeting: once a person, however often the client says that the app was installed.

import type { Person } from '../domain/people/person.ts';
import type { Language } from '../domain/shared/language.ts';
import { unitsOf } from '../domain/shared/register-lookup.ts';
import type { Tagged } from '../ports/tagged.ts';
import type { LeaderDeps } from './leader-deps.ts';
import { pipelineOf, toldOfPipeline } from './pipeline-now.ts';

/** Writes down that the person is welcomed, and what they lead, together with the message itself. True when it is the first time. */
export async function welcome(
  deps: Pick<LeaderDeps, 'people' | 'clock' | 'registry' | 'projection'>,
  person: Tagged<Person>,
  clientLanguage: Language | undefined,
): Promise<boolean> {
  const { value, tag } = person;
  if (value.welcomedAt !== undefined || value.place === undefined) return false;
  const leads = unitsOf(await deps.registry.register(value.tenant), value);
  const items = leads.length === 0 ? [] : await pipelineOf(deps, value, leads);
  const saved = await deps.people.save(
    {
      ...value,
      welcomedAt: deps.clock.now().toISOString(),
      leads: leads.map(({ id }) => id),
    },
    tag,
    [
      {
        audience: { kind: 'person', person: value.id },
        content: {
          kind: 'welcome',
          firstName: firstNameOf(value.name),
          offerEnglish: clientLanguage === 'en' && value.language === undefined,
          ...(items.length > 0 && { pipeline: toldOfPipeline(items) }),
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
