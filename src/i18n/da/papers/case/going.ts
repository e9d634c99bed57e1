// What was set going, what takes more, and what comes next in a case, in Danish.
import { number } from '../../../numbers.ts';
import { some } from './counted.ts';
import { upper } from './results.ts';

const n = (count: number) => number('da', count);

interface Line {
  readonly title: string;
  readonly what: string;
  readonly improvement: string;
  readonly when: string;
}

export const going = {
  /** Of one proposal, how it stands; of several, how many stand how. */
  sentence: (list: string, of: number) =>
    of === 1
      ? `Forslaget${list.replace(/^1/, '')}.`
      : `De ${n(of)} forslag fordeler sig sådan: ${list}.`,
  short: {
    done: (count: number) => `${n(count)} er gennemført`,
    going: (count: number) => `${n(count)} er i gang eller planlagt`,
    otherwise: (count: number) => `${n(count)} er besvaret på anden måde`,
    open: (count: number) => `${n(count)} er endnu ikke besluttet`,
  },
  shortly: (list: string, of: number) =>
    of === 1 ? `Det${list.replace(/^1/, '')}.` : `Indtil nu: ${list}.`,
  named: (count: number): string =>
    count === 1
      ? 'Blandt andet arbejdes der med dette:'
      : 'Blandt andet arbejdes der med disse tiltag:',
  done: 'Det er gennemført.',
  until: (horizon: string) => `Tidshorisont: ${horizon}.`,
  late: (horizon: string) => `Tiden, der er meldt ud, er overskredet (${horizon}).`,
  /** What is done, what it means, and when. */
  line: ({ title, what, improvement, when }: Line) =>
    [`${title}:`, what, improvement && `Ventes at betyde: ${improvement}`, when]
      .filter(Boolean)
      .join(' '),
  practiced: (what: string) => `Det har kommunen gjort: ${what}`,
  practice: (what: string, when: string) => `Det gør kommunen: ${what} ${when}`.trim(),
  more: (title: string, now: string, first: string) =>
    [`${title}:`, now && `Det kan gøres nu: ${now}`, `Det skal først afklares: ${first}`]
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
        : `De fleste forbedringer, der er på vej (${n(count)} af ${n(of)}), ventes udført i ${half}.`,
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
