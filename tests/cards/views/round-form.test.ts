import { describe, expect, it } from 'vitest';
import type { RoundFormView } from '../../../src/cards/index.ts';
import { expand } from '../../../src/cards/template.ts';
import { roundForm } from '../../../src/cards/views/round-form.ts';
import type { QuestionSet } from '../../../src/domain/questions/question-set.ts';
import { NOTHING_TYPED } from '../../support/leading-world.ts';
import { textIn, titlesIn } from '../walk.ts';

const SETS: readonly QuestionSet[] = [];
const shown = (more: Partial<RoundFormView> = {}) =>
  expand(
    roundForm(
      {
        kind: 'poll',
        way: { kind: 'start', operation: 'press' },
        sets: SETS,
        typed: NOTHING_TYPED,
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('roundForm', () => {
  it.each([
    ['start', 'Start en afstemning', ['Start', 'Fortryd']],
    ['prepare', 'Forbered en afstemning', ['Gem', 'Fortryd']],
  ] as const)('asks to %s', (kind, title, titles) => {
    const card = shown({ way: { kind, operation: 'press' } });
    expect(textIn(card)).toContain(title);
    expect(titlesIn(card)).toEqual(titles);
  });

  it('says that a CPR number is in the way, and that somebody else changed it', () => {
    const way = { kind: 'edit', round: 'round-1', revision: 2 } as const;
    const text = textIn(
      shown({ way: way as RoundFormView['way'], faults: ['cpr'], note: 'changed' }),
    );
    expect(text).toContain('⚠ Her ser ud til at stå et cpr-nummer');
    expect(text).toContain('En anden har rettet den imens');
  });
});
