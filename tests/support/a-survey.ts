/** The report of a made-up leader survey: two sections, two departments, one of which is hidden once. */
import type { ItemReport, Measured, Report } from '../../src/domain/results/report.ts';
import { asId, type RoundId } from '../../src/domain/shared/ids.ts';
import type { Judged } from '../../src/domain/statistics/judge.ts';
import { TENANT } from './builders.ts';

const both = (text: string) => ({ da: text, en: text });
const SCALE = [
  'Meget utilfreds',
  'Utilfreds',
  'Hverken tilfreds eller utilfreds',
  'Tilfreds',
  'Meget tilfreds',
].map(both);
export const SURVEY = asId<RoundId>('leder-2027');

/** A mean that has changed by so much, as it is judged. */
export function moved(by: number, verdict: Judged['verdict'] = 'not-significant'): Judged {
  const change = { kind: 'compared', difference: by, shown: by, test: 'welch', p: 0.21 } as const;
  return { change, verdict, adjusted: verdict === 'significant' ? 0.0004 : 1 };
}

export const FIRST_TIME: Judged = { change: { kind: 'none', because: 'new' }, verdict: 'new' };

/** So many answers to a rating, a third of them content. */
export function rated(mean: number, judged?: Judged, n = 60): Measured {
  const share = (count: number) => ({ count, n });
  return {
    cell: {
      seen: 'shown',
      figures: {
        kind: 'rating',
        n,
        mean,
        sd: 0.9,
        outside: 2,
        counts: [0, n / 3, n / 3, n / 3, 0],
        parts: { negative: share(n / 3), neutral: share(n / 3), positive: share(n / 3) },
      },
    },
    ...(judged && { judged: { mean: judged } }),
  };
}

export function anItem(id: string, label: string, over: Partial<ItemReport> = {}): ItemReport {
  const section = id.split('.')[0] ?? '';
  return { id, section, label: both(label), scale: SCALE, overall: rated(3), tables: [], ...over };
}

const answered = (n: number): Measured => ({
  cell: { seen: 'shown', figures: { kind: 'count', n } },
});
const NEUTRAL_FELL = {
  negative: moved(3),
  neutral: { ...moved(-10, 'significant') },
  positive: moved(7),
};

export function aSurvey(over: Partial<Report> = {}): Report {
  return {
    tenant: TENANT,
    round: SURVEY,
    title: 'Lederundersøgelsen',
    kind: 'survey',
    privacy: 'confidential',
    label: '2027',
    former: { round: asId<RoundId>('leder-2026'), label: '2026' },
    set: { id: 'leder', version: 2 },
    at: '2027-05-21T10:00:00.000Z',
    answered: 60,
    asked: 80,
    tables: ['department'],
    rates: [
      {
        table: 'department',
        lines: [
          { groups: ['Børn og Unge'], asked: 60, answered: 45 },
          { groups: ['It', 'Teknik'], asked: 20, answered: 15 },
        ],
      },
    ],
    sections: [
      { id: 'buy', title: both('Indkøb'), overall: answered(60), tables: [] },
      { id: 'fin', title: both('Økonomi'), overall: answered(41), tables: [] },
      { id: 'all', title: both('På tværs'), overall: { cell: { seen: 'none' } }, tables: [] },
    ],
    items: [
      anItem('buy.overall', 'Indkøb samlet set', {
        overall: rated(3.4, moved(0.1)),
        tables: [
          {
            table: 'department',
            rows: [
              { group: 'Børn og Unge', ...rated(3.1, moved(-0.4, 'significant'), 45) },
              { group: 'Teknik', cell: { seen: 'few' } },
            ],
          },
        ],
      }),
      anItem('buy.1', 'indkøbssystemet', { overall: rated(3.6, moved(0)) }),
      anItem('buy.2', 'indkøbsaftalerne', { overall: rated(3.1, moved(-0.1)) }),
      anItem('buy.3', 'indkøbssupporten', {
        overall: { ...rated(3.3), judged: { mean: moved(0.1), parts: NEUTRAL_FELL } },
      }),
      anItem('buy.first', 'Hvad bør forbedres først?', {
        choices: [
          { id: 'a', label: both('Aftalerne') },
          { id: 's', label: both('Systemet') },
        ],
        overall: {
          cell: {
            seen: 'shown',
            figures: {
              kind: 'choices',
              n: 50,
              choices: [
                { choice: 'a', share: { count: 20, n: 50 } },
                { choice: 's', share: { count: 30, n: 50 } },
              ],
            },
          },
        },
      }),
      anItem('buy.text', 'Hvad bør ændres?', {
        overall: {
          cell: {
            seen: 'shown',
            figures: {
              kind: 'text',
              n: 14,
              themes: [
                { of: 'area', is: 'it', name: both('It'), n: 9, words: ['Sofies', 'login'] },
              ],
            },
          },
        },
      }),
      anItem('fin.overall', 'Økonomi samlet set', { overall: rated(3.6, FIRST_TIME) }),
      anItem('fin.1', 'budgetopfølgning', { overall: rated(3.5, FIRST_TIME) }),
      anItem('all.time', 'svartiden', { overall: { cell: { seen: 'none' } } }),
    ],
    ...over,
  };
}
