import { describe, expect, it } from 'vitest';
import type { ProposalView } from '../../../src/cards/proposal-models.ts';
import { answerLines } from '../../../src/cards/views/answer-lines.ts';
import { forslag, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { textIn } from '../walk.ts';

const view: ProposalView = {
  proposal: proposalIn(USUAL),
  set: forslag(USUAL),
  history: [],
  reader: 'proposer',
  overdue: false,
  names: namesIn(USUAL, 'da'),
};
const textOf = (more: Partial<ProposalView> = {}) =>
  answerLines({ ...view, ...more }, 'da').map((line) => textIn(line));

describe('answerLines', () => {
  it('shows each answer by its short name, the ones given on top too', () => {
    expect(textOf()).toContain('Bøvl  \nMeget (4 af 5)');
    expect(textOf()).toContain('Emne  \nIt og adgange · Ansættelse og løn');
    expect(textOf()).toContain('Ventetid  \n2,5 uger');
  });

  it('says what was not answered, but for what was only offered', () => {
    const proposal = proposalIn(USUAL, { answers: { challenge: 'Tre skemaer', hassle: 5 } });

    const lines = textOf({ proposal });

    expect(lines).toContain('Hjælper mest  \nikke besvaret');
    expect(lines.join()).not.toContain('Ventetid');
  });

  it('leaves out what stands elsewhere on the card', () => {
    expect(textOf().join()).not.toContain('Besværligt');
  });

  it('tells only the proposer who may see the name', () => {
    expect(textOf().join()).toContain('De, der behandler forslaget');
    expect(textOf({ reader: 'handler' }).join()).not.toContain('De, der behandler forslaget');
  });
});
