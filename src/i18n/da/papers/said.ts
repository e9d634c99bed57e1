// How the parts of a proposal are called on paper, in Danish.
import type { Extent } from '../../../domain/proposal/assessment.ts';
import type { Outcome, Status } from '../../../domain/proposal/status.ts';

export const said = {
  /** Said with a sign before it. */
  extents: { small: 'Lille', medium: 'Mellem', large: 'Stort' } satisfies Record<Extent, string>,
  statuses: {
    received: 'Modtaget',
    assessing: 'Under vurdering',
    waiting: 'Afventer forslagsstilleren',
    forwarded: 'Til behandling',
    decided: 'Besluttet',
    closed: 'Afsluttet',
    withdrawn: 'Trukket tilbage',
    merged: 'Samlet med et andet',
  } satisfies Record<Status, string>,
  outcomes: {
    planned: 'Planlagt',
    'in-progress': 'I gang',
    done: 'Gennemført',
    'not-carried-out': 'Gennemføres ikke',
    'already-under-way': 'Var allerede i gang',
    guidance: 'Løst med vejledning',
    'decided-locally': 'Besluttes lokalt',
    'passed-on': 'Sendt videre',
    'sent-back': 'Sendt tilbage til ny behandling',
    'not-for-us': 'Hører ikke til i kommunen',
  } satisfies Record<Outcome, string>,
  /** What is needed, or who can change it, is not known yet. */
  unclear: 'Ikke afklaret',
  decidedBy: (forum: string, day: string) => `${forum} den ${day}`,
  item: (number: string) => `punkt ${number}`,
  closed: 'lukket punkt',
  byOwner: (day: string) => `Den ansvarlige for området den ${day}`,
  workplaces: (count: number) => (count === 1 ? '1 arbejdsplads' : `${count} arbejdspladser`),
  /** Where the municipality has no name of its own for it. */
  team: 'Forenklingsteamet',
  scope: {
    area: (name: string) => `Område: ${name}`,
    forum: (name: string) => `Forum: ${name}`,
    round: (title: string) => `Fra: ${title}`,
    since: (day: string) => `Siden ${day}`,
  },
};
