// What is said of people who get no messages, in Danish.
import type { OutOfReachReason } from '../../../domain/people/out-of-reach.ts';
import { people } from './counts.ts';

export const reasons = {
  'never-opened': 'har aldrig åbnet Forenkl',
  uninstalled: 'har fjernet appen',
  blocked: 'har blokeret appen',
  gone: 'samtalen findes ikke mere, personen er måske rejst',
  'shut-out': 'lukket af jeres Teams-administrator',
} satisfies Record<OutOfReachReason, string>;

export const remedies = {
  'never-opened':
    'Bed dem finde Forenkl i Teams og skrive “hej”, eller bed IT installere appen for dem.',
  uninstalled: 'Spørg, om de vil have Forenkl igen. Den ligger under Apps i Teams.',
  blocked: 'Kun de selv kan fjerne blokeringen, i chatten med Forenkl.',
  gone: 'Er personen rejst, så ret registret, og indlæs det igen. Ellers bed personen skrive “hej” til Forenkl.',
  'shut-out': 'Bed Teams-administratoren om at tillade Forenkl for dem.',
} satisfies Record<OutOfReachReason, string>;

export const outOfReach = {
  title: 'Personer, der ikke får beskeder',
  count: (total: number): string => (total === 0 ? 'Ingen' : people(total)),
  none: 'Alle, vi kender, kan få beskeder.',
  departments: 'Hvor er de?',
  noDepartment: 'uden arbejdsplads i registret',
  moreDepartments: (count: number) =>
    count === 1 ? 'og 1 forvaltning til' : `og ${count} forvaltninger til`,
  who: 'Hvem og hvorfor?',
  moreUnits: (unit: string, more: number) =>
    more === 0 ? unit : `${unit} og ${more === 1 ? '1 anden' : `${more} andre`}`,
  noUnit: 'ingen arbejdsplads i registret',
  since: (day: string) => `siden ${day}`,
  todo: 'Hvad kan I gøre?',
};
