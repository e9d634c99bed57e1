// What is said of a wave that is out, in Danish.
import type { RoundState } from '../../../domain/round/round.ts';

export const status = {
  title: {
    prepared: 'Ikke sendt endnu',
    open: 'Sådan går det',
    paused: 'Sat på pause',
    closed: 'Lukket',
    cancelled: 'Aflyst',
  } satisfies Record<RoundState, string>,
  states: {
    prepared: 'Kladde',
    open: 'Åben',
    paused: 'Sat på pause',
    closed: 'Lukket',
    cancelled: 'Aflyst',
  } satisfies Record<RoundState, string>,
  planned: (moment: string) => `Sendes ${moment}`,
  draft: 'Ikke sendt endnu',
  until: (day: string) => `Åben til og med ${day}`,
  closed: (day: string) => `Lukket ${day}`,
  answered: (answered: string, asked: string, percent: string) =>
    `${answered} af ${asked} har svaret (${percent} %)`,
  handedIn: (answered: string, asked: string, percent: string) =>
    `${answered} af ${asked} har sendt forslag (${percent} %)`,
  byDepartment: 'Svar pr. forvaltning',
  line: (answered: string, asked: string, percent: string) =>
    `${answered} af ${asked} (${percent} %)`,
  noDepartment: 'Uden forvaltning',
  gathered: 'Forvaltninger med under fem vises samlet, så ingen kan se, hvem der mangler.',
  messages: 'Invitationer',
  sent: (count: string) => `${count} sendt`,
  waiting: (count: string, when: string) => `${count} på vej (${when})`,
  soon: 'inden for et minut',
  next: (moment: string) => `de næste ${moment}`,
  blocked: (count: string) => `${count} kan ikke få den`,
  reminders: 'Påmindelser',
  said: (day: string) => `${day} (sendt)`,
  coming: (day: string) => day,
  noReminders: 'ingen',
  ends: {
    title: 'Luk den nu?',
    text: 'Så kan der ikke svares mere, og resultaterne gøres op. Det kan ikke gøres om.',
    half: (count: string) => `${count} mangler at svare.`,
    yes: 'Ja, luk',
    callOff: 'Aflys den?',
    callOffText: 'Så bliver den ikke sendt.',
    yesCallOff: 'Ja, aflys',
    no: 'Nej',
  },
  problems: {
    'not-now': 'Det kan ikke lade sig gøre lige nu.',
    sent: 'Den er sendt og kan ikke rettes. Du kan forlænge eller lukke den.',
    'no-former': 'Der er ingen tidligere måling at sammenligne med.',
    counted: 'Resultaterne er gjort op. Derfor kan sammenligningen ikke ændres mere.',
  },
};
