import { describe, expect, it } from 'vitest';
import {
  proposerOf,
  questionAsked,
  questionOver,
} from '../../../src/domain/delivery/question-messages.ts';
import { VISIBILITIES } from '../../../src/domain/proposal/proposal.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aProposal } from '../../support/a-proposal.ts';

const question = { at: '2026-11-23T09:00:00.000Z', text: 'Hvor tit?', told: true } as const;
const asked = aProposal('2026-1', { question, unit: asId<UnitId>('12') });
const thread = 'question~2026-0001~2026-11-23T09:00:00.000Z';
const { question: _, ...open } = asked;

describe('questionAsked', () => {
  it('tells the proposer, in a thread of its own', () => {
    expect(questionAsked(asked)).toEqual([
      {
        audience: { kind: 'proposer', person: 'proposer', unit: '12', nameKept: true },
        content: {
          kind: 'question',
          no: '2026-0001',
          title: 'Udfordring 2026-1',
          question: 'Hvor tit?',
        },
        thread: { id: thread, revision: 1 },
      },
    ]);
  });

  it('has nothing to tell without a question, or of one that is not to be told', () => {
    expect(questionAsked(open)).toEqual([]);
    expect(questionAsked({ ...open, question: { at: question.at, text: 'x' } })).toEqual([]);
  });
});

describe('questionOver', () => {
  const content = { kind: 'question-answered', no: '2026-0001', title: 'Udfordring 2026-1' };

  it('closes the same thread, and tells a reply from a question that is moot', () => {
    const supplements = [{ at: question.at, text: 'Hver uge', question: 'Hvor tit?' }];

    expect(questionOver(asked, { ...open, supplements })).toMatchObject([
      { content: { ...content, replied: true }, thread: { id: thread, revision: 2 } },
    ]);
    expect(questionOver(asked, open).map((said) => said.content)).toEqual([content]);
  });

  it('is silent while it is open, and about what was never told', () => {
    expect(questionOver(asked, { ...asked, version: 2 })).toEqual([]);
    expect(questionOver({ ...open, question: { at: question.at, text: 'x' } }, open)).toEqual([]);
    expect(questionOver(open, open)).toEqual([]);
  });
});

describe('proposerOf', () => {
  it.each(VISIBILITIES)('lets a successor know only what all may see: %s', (visibility) => {
    const answers = { challenge: 'x', visibility };

    expect(proposerOf({ ...asked, answers })).toMatchObject({ nameKept: visibility !== 'all' });
  });
});
