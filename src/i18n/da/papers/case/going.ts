// What was set going, what takes more, and what comes next in a case, in Danish.
import type { StatusGroup } from '../../../../domain/paper/status-group.ts';
import { number } from '../../../numbers.ts';
import { some } from './counted.ts';
import { upper } from './results.ts';

const n = (count: number) => number('da', count);

export const going = {
  groups: {
    done: (count: number) => `${some(count)} er gennemført`,
    'under-way': (count: number) => `${some(count)} er i gang`,
    late: (count: number) => `${some(count)} er forsinket i forhold til den tid, der er meldt ud`,
    planned: (count: number) => `${some(count)} er besluttet og planlagt`,
    forum: (count: number) => `${some(count)} ligger til behandling i et forum`,
    waiting: (count: number) => `${some(count)} er endnu ikke besluttet`,
    answered: (count: number) =>
      `${some(count)} er besvaret på anden måde, for eksempel med vejledning`,
    'not-carried-out': (count: number) => `${some(count)} gennemføres ikke`,
  } satisfies Record<StatusGroup, (count: number) => string>,
  sentence: (list: string) => `${upper(list)}.`,
  named: (count: number) =>
    count === 1
      ? 'Blandt andet arbejdes der med dette:'
      : 'Blandt andet arbejdes der med disse tiltag:',
  done: 'gennemført',
  /** What is done, what it means, and when. */
  line: (what: string, improvement: string, when: string) =>
    [what, improvement && `Ventes at betyde: ${improvement}`, when && `Tid: ${when}.`]
      .filter(Boolean)
      .join(' '),
  practice: (what: string, when: string) =>
    `Det gør kommunen: ${what}${when === '' ? '' : ` Tid: ${when}.`}`,
  more: (now: string, first: string) =>
    [now && `Det kan gøres nu: ${now}`, `Det skal først afklares: ${first}`]
      .filter(Boolean)
      .join(' '),
  closed: (count: number) =>
    `${upper(some(count))} er behandlet for lukkede døre. De er talt med, men ikke beskrevet.`,
};

export const next = {
  half: (half: number, year: number) => `${half}. halvår ${year}`,
  most: (count: number, of: number, half: string) =>
    of === 1
      ? `Forbedringen ventes udført i ${half}.`
      : count === of
        ? `Alle ${n(of)} forbedringer, der er på vej, ventes udført i ${half}.`
        : `De fleste forbedringer (${n(count)} af ${n(of)}) ventes udført i ${half}.`,
  spread: (of: number, list: string) =>
    `Af de ${n(of)} forbedringer, der er på vej, ventes ${list}.`,
  part: (count: number, half: string) => `${n(count)} udført i ${half}`,
  untold: (count: number) => `For ${some(count)} er tiden endnu ikke meldt ud.`,
  open: (count: number) =>
    `${upper(some(count))} venter på svar fra den ansvarlige afdeling eller på en beslutning.`,
  budget: (count: number, year: number) =>
    `${upper(some(count))} indgår i arbejdet med budget ${year}.`,
  told: 'De, der har stillet eller tilsluttet sig et forslag, får direkte besked om, hvad det fører til.',
};

export const economy = {
  none: 'Der er ikke registreret økonomi på forslagene.',
  registered: (count: number, of: number) =>
    `Der er registreret økonomi på ${n(count)} af ${n(of)} forslag:`,
  kinds: { cost: 'Udgift', saving: 'Besparelse' },
  units: { kr: 'kr.', 'man-years': 'årsværk', hours: 'timer' },
  every: { once: 'én gang', year: 'om året' },
  sum: (amount: number, unit: string, every: string) => `${n(amount)} ${unit} ${every}`,
  of: (sum: string, count: number) => `${sum} (${some(count)})`,
  rest: 'Beløbene er de skøn, der er skrevet ved hver beslutning.',
};
