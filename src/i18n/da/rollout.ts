// How far the app has come among the leaders, in Danish.
import type { RolloutGroup } from '../../domain/people/rollout.ts';
import { number } from '../numbers.ts';

const leaders = (count: number) => (count === 1 ? '1 leder' : `${number('da', count)} ledere`);

export const rollout = {
  eyebrow: 'Udrulning',
  title: (having: number, total: number) =>
    total === 0
      ? 'Registret nævner ingen ledere'
      : `${number('da', having)} af ${leaders(total)} har Forenkl`,
  none: 'Indlæs registret, så kan jeg se, hvem der er leder og stedfortræder hvor.',
  counted: 'Ledere og stedfortrædere i registret. Én person tæller én gang.',
  departments: 'Forvaltninger',
  of: (having: number, total: number) => `${number('da', having)} af ${number('da', total)}`,
  moreDepartments: (count: number) =>
    count === 1 ? 'og 1 forvaltning til' : `og ${number('da', count)} forvaltninger til`,
  groups: {
    without: 'Har den ikke',
    blocked: 'Har blokeret den',
    with: 'Har den',
  } satisfies Record<RolloutGroup, string>,
  nobody: {
    without: 'Alle ledere har Forenkl.',
    blocked: 'Ingen har blokeret Forenkl.',
    with: 'Ingen har fået Forenkl endnu.',
  } satisfies Record<RolloutGroup, string>,
  as: { leader: 'leder', deputy: 'stedfortræder' },
  since: (day: string) => `siden ${day}`,
  todo: 'Hvad kan I gøre?',
  install:
    'IT kan lægge Forenkl ind hos alle ledere på én gang. Listen i Excel har deres mails. Der kan gå et døgn, og den enkelte tæller først med, når Teams har været åbnet.',
  fileInChat: 'Skriv “udrulning” til mig i vores egen chat, så kan du hente listen i Excel.',
  file: {
    title: 'Udrulningen som Excel',
    text: (minutes: number) => `Linket virker i ${minutes} minutter og er kun til dig.`,
    open: 'Hent filen',
    noAddress:
      'Filen kan ikke hentes her endnu. Bed dem, der driver Forenkl, om at sætte FORENKL_PUBLIC_URL.',
    name: 'Udrulning',
  },
  buttons: {
    group: (group: string, count: number) => `${group} (${number('da', count)})`,
    file: 'Hent som Excel',
    back: 'Tilbage til listen',
  },
  sheets: {
    title: 'Udrulning',
    leaders: 'Ledere',
    departments: 'Forvaltninger',
    total: 'I alt',
    columns: {
      name: 'Navn',
      mail: 'Mail',
      as: 'Rolle',
      unit: 'Arbejdsplads',
      department: 'Forvaltning',
      group: 'Forenkl',
      why: 'Hvorfor',
      since: 'Siden',
      total: 'Ledere',
      share: 'Andel, der har den',
    },
  },
};
