import { expect, it } from 'vitest';
import { heldBack } from '../../../src/bot/handlers/held-back.ts';
import type { Problem } from '../../../src/domain/questions/problems.ts';

const lacks = (question: string): Problem => ({
  question,
  input: question,
  reason: { kind: 'required' },
});

it('keeps what was typed, and says of a held text only that it was held', () => {
  const held = [{ question: 'why', text: 'Spørg 010190-1234', shown: ['010190-****'] }];
  const back = heldBack({
    typed: { what: 'Vagtplan' },
    problems: [lacks('why'), lacks('who')],
    held,
  });

  expect(back.typed).toEqual({ what: 'Vagtplan', why: 'Spørg 010190-1234' });
  expect(back.problems).toEqual([
    lacks('who'),
    { question: 'why', kind: 'cpr', shown: ['010190-****'] },
  ]);
});

it('has nothing to say of a page that was stored whole', () => {
  expect(heldBack({ problems: [], held: [] })).toEqual({ typed: {}, problems: [] });
});
