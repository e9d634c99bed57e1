import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopSummary } from '../../../src/cards/views/workshop-summary.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { no } from '../../support/a-proposal.ts';
import { textIn } from '../walk.ts';

it('has the shortlist of each station with votes, numbers, answers and who follows up', () => {
  const answered = { said: 'Ét skema', agreed: 'do', who: 'Bo', when: '2027' } as const;
  const stations = [
    {
      title: 'Indkøb',
      owner: 'Bo Lund',
      notes: 9,
      list: [
        { title: 'Tre skemaer', votes: 19, no: no('2026-31'), ...answered },
        { title: 'Godkendelser', votes: 1 },
      ],
    },
    { title: 'Bygninger', notes: 0, list: [] },
  ];
  const view = { kind: 'workshop-summary', round: asId<RoundId>('r'), title: 'Lederdag' } as const;
  const card = workshopSummary({ ...view, participants: 40, notes: 9, stations }, 'da');
  const text = textIn(expand(card));
  for (const part of [
    'Lederdag',
    '40 deltagere · 9 noter',
    '1. Tre skemaer',
    '19 stemmer · 2026-0031',
    'Vi gør det. ',
    '(Bo følger op, 2027)',
    'Ikke svaret endnu',
    'Ingen stemmer.',
  ]) {
    expect(text).toContain(part);
  }
});
