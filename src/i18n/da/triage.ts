// What is said to those who sort proposals, in Danish.
import { filters, filterWords } from './triage/filters.ts';
import { buttons, labels } from './triage/labels.ts';
import { faults, notes } from './triage/notes.ts';
import { extentMeans, extents, matrix, priorities, valueMeans, values } from './triage/scales.ts';
import { sendOn } from './triage/send-on.ts';
import { end, start } from './triage/start.ts';

export const triage = {
  extents,
  values,
  priorities,
  eyebrow: 'Køen',
  start,
  filters,
  filterCount: (name: string, count: number) => `${name} (${count})`,
  filterWords,
  placeOf: (at: number, total: number) => `Nr. ${at} af ${total}`,
  received: (day: string) => `modtaget ${day}`,
  overdue: (day: string) => `svar skulle være givet ${day}`,
  untouched: 'har ligget for længe',
  assessedBy: (name: string, at: string) => `Vurderet af ${name} ${at}`,
  somebody: 'en kollega',
  wordsChangedSince: 'Forslagsstilleren har rettet teksten, siden det blev vurderet.',
  added: 'Tilføjet senere',
  proposerSaid: (answer: string) => `Forslagsstilleren svarede: ${answer}`,
  labels,
  none: 'Ikke valgt',
  noteHelp: 'Ses aldrig af forslagsstilleren',
  extentMeans,
  valueMeans,
  choice: (name: string, means: string) => `${name} – ${means}`,
  judged: (extent: string, value: string) => `${extent} · ${value.toLocaleLowerCase('da')} værdi`,
  priority: (name: string) => `→ ${name}`,
  faults,
  notes,
  end,
  buttons,
  sendOn,
  matrix,
  assessment: {
    title: 'Vurdering',
    extent: 'Omfang',
    value: 'Værdi',
    priority: 'Prioritet',
    note: 'Intern note',
  },
};
