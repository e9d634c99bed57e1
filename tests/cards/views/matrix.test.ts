import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { matrix } from '../../../src/cards/views/matrix.ts';
import type { Matrix } from '../../../src/domain/triage/matrix.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { sentBy, textIn } from '../walk.ts';

const row = { small: 1, medium: 2, large: 3 };
const cells = { high: { small: 7, medium: 8, large: 9 }, medium: row, low: row };
const shown = (more: Partial<Matrix> = {}) =>
  expand(
    matrix(
      {
        counts: { cells, assessed: 36, unassessed: 4 },
        matrix: { ...DEFAULT_RULES.matrix, ...more },
      },
      'da',
    ),
  );

describe('matrix', () => {
  it('is read by words and signs, quick wins in the corner', () => {
    expect(textIn(shown())).toBe(
      [
        '36 vurderet · 4 mangler vurdering',
        'Prioritering',
        'Åbne forslag efter værdi og omfang.',
        ...['Værdi', '●', 'Lille', '▲', 'Mellem', '■', 'Stort'],
        ...['Høj', '7', 'Hurtig gevinst', '8', 'Planlæg', '9', 'Planlæg'],
        ...['Middel', '1', 'Hurtig gevinst', '2', 'Planlæg', '3', 'Senere'],
        ...['Lav', '1', 'Når der er tid', '2', 'Senere', '3', 'Senere'],
        'Samme værdi og omfang giver altid samme prioritet.',
      ].join('\n'),
    );
  });

  it('shows the priorities the municipality chose', () => {
    const high = { small: 'later', medium: 'later', large: 'later' } as const;

    expect(textIn(shown({ high }))).toContain('Høj\n7\nSenere\n8\nSenere\n9\nSenere');
  });

  it('leads to the queue', () => {
    expect(sentBy(shown(), 'Åbn køen')).toMatchObject({ verb: 'queue.open' });
  });
});
