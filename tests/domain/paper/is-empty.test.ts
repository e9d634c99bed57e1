import { expect, it } from 'vitest';
import { isEmpty } from '../../../src/domain/paper/is-empty.ts';
import { aPaperProposal, aStock } from '../../support/a-stock.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const proposals = [aPaperProposal('2026-0001')];

it('goes by what the paper is made of', () => {
  expect(isEmpty(aStock())).toBe(true);
  expect(isEmpty(aStock({ proposals }))).toBe(false);

  const survey = { kind: 'survey', scope: {} } as const;
  expect(isEmpty(aStock({ proposals, wanted: survey }))).toBe(true);
  const poster = { kind: 'poster', scope: {} } as const;
  const stations = [{ title: 'Løn', chosen: [] }];
  expect(isEmpty(aStock({ wanted: poster, proposals }))).toBe(true);
  expect(isEmpty(aStock({ wanted: poster, stations }))).toBe(false);

  const programme = { kind: 'programme', scope: { year: 2026 } } as const;
  expect(isEmpty(aStock({ wanted: programme }))).toBe(true);
  expect(isEmpty(aStock({ wanted: programme, initiatives: [anInitiative('a')] }))).toBe(false);
});
