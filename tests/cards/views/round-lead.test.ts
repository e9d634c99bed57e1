import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roundLead } from '../../../src/cards/views/round-lead.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn } from '../walk.ts';

it('leads to the control of the round', () => {
  const card = expand(
    roundLead(
      { kind: 'round-lead', round: asId('round-1'), what: 'workshop', title: 'Lettere hverdag' },
      'da',
    ),
  );
  expect(textIn(card)).toContain('Workshop');
  expect(textIn(card)).toContain('Lettere hverdag');
  expect(sentBy(card, 'Styr')).toMatchObject({ verb: 'round.control', round: 'round-1' });
});
