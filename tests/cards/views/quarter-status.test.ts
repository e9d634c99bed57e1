import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { quarterStatus } from '../../../src/cards/views/quarter-status.ts';
import { AT } from '../samples/data.ts';
import { textIn, titlesIn } from '../walk.ts';

it('says who sent it, and counts who has it', () => {
  const figures = { sent: 38, waiting: 4, blocked: 0, unknown: 0, failed: 0 };
  const quarter = { year: 2026, quarter: 4 };
  const card = expand(quarterStatus({ quarter, by: 'Mette', at: AT, now: AT, ...figures }, 'da'));

  expect(textIn(card)).toContain('Sendt 23. november kl. 10.44 af Mette');
  expect(textIn(card)).toContain('Sendt  \n38 personer');
  expect(textIn(card)).not.toContain('Kan ikke få beskeder');
  expect(titlesIn(card)).toEqual(['Opdater', 'Til brevene']);
});
