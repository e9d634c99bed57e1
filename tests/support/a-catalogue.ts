/** A stock of four proposals in three states, as the catalogue, the overview and the counts need it. */
import type { PaperProposal } from '../../src/domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../src/domain/paper/stock.ts';
import { PARTS, REASON } from './a-decision.ts';
import { no } from './a-proposal.ts';
import { aPaperProposal, aStock } from './a-stock.ts';
import { REGISTER } from './leader-world.ts';

const DECISION = {
  outcome: 'planned',
  reason: REASON,
  parts: { ...PARTS, now: 'Skemaet kortes af.', first: 'Om systemet kan det.' },
  at: '2026-11-16T12:00:00.000Z',
  publishedAt: '2026-11-20T09:00:00.000Z',
} as const;

/** Decided by the board on 17 November, with an example and another merged into it. */
export const DECIDED: PaperProposal = aPaperProposal('2026-0001', {
  ...{ title: PARTS.challenge, areas: ['it'], extent: 'large', workplaces: 5 },
  ...{ status: 'decided', outcome: 'done', decision: DECISION, reason: REASON },
  treatments: [{ forum: 'board', on: '2026-11-17', item: '6', word: 'agreed', decides: true }],
  example: 'En vikar ventede ni dage.',
  merged: [no('2026-0007')],
  judged: { yes: 3, partly: 2, no: 0 },
});

/** Decided; answered by guidance alone; kept from others; assessed by nobody. */
export function aCatalogue(over: Partial<PaperStock> = {}): PaperStock {
  const {
    extent: _extent,
    value: _value,
    ...unassessed
  } = aPaperProposal('2026-0004', {
    ...{ areas: [], need: 'unknown', authority: 'unknown', automation: 'selected' },
  });
  return aStock({
    register: {
      ...REGISTER,
      forums: [{ id: 'board', name: 'Direktionen', kind: 'executive' }],
    },
    proposals: [
      DECIDED,
      aPaperProposal('2026-0002', {
        ...{ areas: ['it'], extent: 'small', status: 'closed', outcome: 'guidance' },
        reason: 'Vejledningen ligger på intranettet.',
      }),
      aPaperProposal('2026-0003', { areas: ['loen'], kept: true, status: 'forwarded' }),
      unassessed,
    ].map((one) => (one.kept ? withoutTitle(one) : one)),
    ...over,
  });
}

function withoutTitle({ title: _title, ...rest }: PaperProposal): PaperProposal {
  return rest;
}
