// What is said of surveys sent to many, in Danish.
import type { Privacy } from '../../domain/questions/result-rules.ts';
import type { WaveRole } from '../../domain/round/wave.ts';
import type { UnitType } from '../../domain/shared/register.ts';
import { form } from './waves/form.ts';
import { invited } from './waves/invited.ts';
import { mapping } from './waves/mapping.ts';
import { preview } from './waves/preview.ts';
import { status } from './waves/status.ts';

export const waves = {
  form,
  invited,
  mapping,
  preview,
  status,
  eyebrow: 'Måling',
  roles: {
    leader: 'Lederen',
    deputy: 'Stedfortræderen',
    med: 'MED-kontakten',
  } satisfies Record<WaveRole, string>,
  unitTypes: {
    school: 'Skoler',
    'day-care': 'Dagtilbud',
    'nursing-home': 'Plejehjem',
    administration: 'Administration',
    other: 'Andre arbejdspladser',
  } satisfies Record<UnitType, string>,
  privacies: {
    named: 'Med navn – I kan se, hvem der har svaret hvad',
    confidential: 'Fortrolige – gemmes med navn, vises aldrig med navn',
    anonymous: 'Anonyme – navnet gemmes aldrig sammen med svaret',
  } satisfies Record<Privacy, string>,
  buttons: {
    new: 'Ny måling',
    again: 'Ny måling som denne',
    list: 'Alle målinger',
    refresh: 'Opdater',
    next: 'Næste',
    back: 'Tilbage',
    edit: 'Ret',
    cancel: 'Fortryd',
    save: 'Gem',
    send: (count: string) => `Send til ${count}`,
    test: 'Send en prøve til mig',
    absent: (count: number) => `Uden app (${count})`,
    extend: 'Forlæng',
    close: 'Luk nu',
    callOff: 'Aflys',
    hold: 'Vent med at sende',
    map: 'Sammenligning',
    answer: 'Svar',
    change: 'Ret mit svar',
    write: 'Skriv et forslag',
    writeMore: 'Skriv et til',
    later: 'Ikke nu',
    stop: 'Ingen påmindelser',
    remindAgain: 'Påmind mig alligevel',
  },
  list: {
    title: 'Målinger og indsamlinger',
    none: 'Der er ingen endnu.',
    older: 'Ældre',
    open: (title: string) => `Se ${title}`,
  },
};
