import { describe, expect, it } from 'vitest';
import {
  fromPractice,
  improvements,
  pending,
  setGoing,
  takingMore,
} from '../../../src/domain/paper/case-picks.ts';
import { decided } from '../../support/a-case.ts';
import { aPaperDecision } from '../../support/a-status.ts';
import { aPaperProposal } from '../../support/a-stock.ts';
import { anInitiative, nos } from '../../support/an-initiative.ts';

const CLOSED = {
  decision: aPaperDecision({ first: 'Om det kan lade sig gøre' }, { closed: true }),
};

describe('what was set going', () => {
  it('is first what is done for the most, then what an answer alone promised', () => {
    const proposals = [decided('2026-0001'), decided('2026-0002'), decided('2026-0003')];
    const initiatives = [
      anInitiative('small', { proposals: nos('2026-0001') }),
      anInitiative('large', { proposals: nos('2026-0001', '2026-0002') }),
      anInitiative('dropped', { proposals: nos('2026-0002'), state: 'dropped' }),
      anInitiative('elsewhere', { proposals: nos('2025-0001') }),
    ];
    const titles = setGoing(proposals, initiatives, 5).map(({ title }) => title);
    expect(titles).toEqual(['Tiltag large', 'Tiltag small', 'Adgang bestilles tre steder.']);
    expect(setGoing(proposals, initiatives, 1)).toHaveLength(1);
  });

  it('is called after the challenge where its title only repeats what is done', () => {
    const proposals = [decided('2026-0001', { title: 'Vi skriver timer tre steder' })];
    const what = 'Timer skrives ét sted.';
    const one = anInitiative('a', {
      proposals: nos('2026-0001'),
      title: 'Timer skrives ét sted',
      what,
    });
    expect(setGoing(proposals, [one], 5)).toMatchObject([
      { title: 'Vi skriver timer tre steder', what },
    ]);
  });

  it('says the same answer to several but once', () => {
    expect(setGoing([decided('2026-0001'), decided('2026-0002')], [], 5)).toHaveLength(1);
  });

  it('is nothing that was declined, is undecided or was behind closed doors', () => {
    const declined = decided('2026-0001', { outcome: 'not-carried-out' });
    const secret = decided('2026-0003', CLOSED);
    const initiatives = [anInitiative('a', { proposals: nos('2026-0003') })];
    expect(setGoing([declined, aPaperProposal('2026-0002'), secret], initiatives, 5)).toEqual([]);
  });
});

describe('examples from practice', () => {
  it('are those somebody released, for the most workplaces first, with what comes of them', () => {
    const proposals = [
      decided('2026-0001', { example: 'Den lille' }),
      decided('2026-0002', { example: 'Den store', workplaces: 9 }),
      decided('2026-0003', { example: 'Den lukkede', ...CLOSED }),
      decided('2026-0004'),
    ];
    const found = fromPractice(proposals, [], 3);
    expect(found.map(({ text }) => text)).toEqual(['Den store', 'Den lille']);
    expect(found[0]).toMatchObject({ what: 'Adgang bestilles én gang' });
  });
});

it('knows those nobody has answered yet', () => {
  const small = aPaperProposal('2026-0001');
  const large = aPaperProposal('2026-0002', { workplaces: 4, status: 'forwarded' });
  expect(pending([small, large, decided('2026-0003')]).map(({ no }) => no)).toEqual([
    '2026-0002',
    '2026-0001',
  ]);
});

it('tells of what must be cleared up first', () => {
  const decision = aPaperDecision({ first: 'Om leverandøren kan', now: 'En liste' });
  const proposals = [
    decided('2026-0001', { decision }),
    decided('2026-0002'),
    decided('2026-0003', CLOSED),
  ];
  expect(takingMore(proposals, 3)).toEqual([
    { title: 'Adgang bestilles tre steder.', now: 'En liste', first: 'Om leverandøren kan' },
  ]);
});

it('tells what is expected for those that concern the staff before the others, each once', () => {
  const meant = (improvement: string) => ({ decision: aPaperDecision({ improvement }) });
  const proposals = [
    decided('2026-0001', { ...meant('Kortere ventetid'), workplaces: 9 }),
    decided('2026-0002', { ...meant('Ro til opgaven'), concernsMed: true }),
    decided('2026-0003', meant('Kortere ventetid')),
  ];
  expect(improvements(proposals, 5)).toEqual(['Ro til opgaven', 'Kortere ventetid']);
});
