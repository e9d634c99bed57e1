import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/domain/proposal/fields.ts';

describe('fieldsOf', () => {
  it('reads what the program knows', () => {
    const fields = fieldsOf({
      challenge: 'Tre skemaer',
      hassle: 4,
      need: 'system',
      authority: 'process-owner',
      areas: ['it', 'loen'],
      wish: 'Ét skema',
      visibility: 'team',
      waiting: { amount: 2, unit: 'weeks' },
    });

    expect(fields).toEqual({
      challenge: 'Tre skemaer',
      hassle: 4,
      need: 'system',
      authority: 'process-owner',
      areas: ['it', 'loen'],
      wish: 'Ét skema',
      visibility: 'team',
      waiting: { amount: 2, unit: 'weeks' },
    });
  });

  it('leaves out what does not fit and shows names to those who handle it', () => {
    const fields = fieldsOf({ need: 'magic', hassle: 'meget', areas: 'it', waiting: ['x'] });

    expect(fields).toEqual({ challenge: '', areas: [], visibility: 'handlers' });
  });
});
