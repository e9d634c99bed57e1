import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { writeProposal } from '../../../src/cards/views/write-proposal.ts';
import { sentBy, textIn } from '../walk.ts';

it('begins a proposal and says that it stands alone', () => {
  const card = expand(writeProposal('da'));
  expect(textIn(card)).toContain('ingen forbindelse til andet');
  expect(sentBy(card, 'Nyt forslag')).toEqual({ verb: 'draft.new' });
});
