import { expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { workshopReceipt } from '../../../src/cards/views/workshop-receipt.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { no } from '../../support/a-proposal.ts';
import { textIn, titlesIn } from '../walk.ts';

const VIEW = { kind: 'workshop-receipt', round: asId<RoundId>('r'), title: 'Lederdag' } as const;

it('names one’s notes with the numbers they have, and asks three questions', () => {
  const notes = [{ no: no('2026-31'), title: 'Tre skemaer', as: 'example' }] as const;
  const card = expand(workshopReceipt({ ...VIEW, notes, more: 2 }, 'da'));
  expect(textIn(card)).toContain('2026-0031');
  expect(textIn(card)).toContain('(eksempel på et forslag, der ligner');
  expect(textIn(card)).toContain('2 noter mere');
  expect(titlesIn(card)).toEqual(['Svar på tre spørgsmål']);
});

it('thanks whoever wrote nothing', () => {
  const card = expand(workshopReceipt({ ...VIEW, notes: [], more: 0 }, 'da'));
  expect(textIn(card)).toContain('Du skrev ingen noter');
  expect(textIn(card)).not.toContain('Du hører fra os');
});
