// What is said to those who sort proposals, in English.
import type { Catalogue } from '../da/index.ts';
import { filters, filterWords } from './triage/filters.ts';
import { buttons, labels } from './triage/labels.ts';
import { faults, notes } from './triage/notes.ts';
import { extentMeans, extents, matrix, priorities, valueMeans, values } from './triage/scales.ts';
import { sendOn } from './triage/send-on.ts';
import { end, start } from './triage/start.ts';

export const triage: Catalogue['triage'] = {
  extents,
  values,
  priorities,
  eyebrow: 'The queue',
  start,
  filters,
  filterCount: (name, count) => `${name} (${count})`,
  filterWords,
  placeOf: (at, total) => `No. ${at} of ${total}`,
  received: (day) => `received ${day}`,
  overdue: (day) => `an answer was due ${day}`,
  untouched: 'has lain too long',
  assessedBy: (name, at) => `Assessed by ${name} ${at}`,
  somebody: 'a colleague',
  wordsChangedSince: 'The proposer has changed the text since it was assessed.',
  added: 'Added later',
  proposerSaid: (answer) => `The proposer answered: ${answer}`,
  labels,
  none: 'Not chosen',
  noteHelp: 'Never seen by the proposer',
  extentMeans,
  valueMeans,
  choice: (name, means) => `${name} – ${means}`,
  judged: (extent, value) => `${extent} · ${value.toLowerCase()} value`,
  priority: (name) => `→ ${name}`,
  faults,
  notes,
  end,
  buttons,
  sendOn,
  matrix,
  assessment: {
    title: 'Assessment',
    extent: 'Extent',
    value: 'Value',
    priority: 'Priority',
    note: 'Internal note',
  },
};
