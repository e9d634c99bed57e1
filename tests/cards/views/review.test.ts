import { describe, expect, it } from 'vitest';
import type { ReviewView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { review } from '../../../src/cards/views/review.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aDecision, readyAnswer, typedDecision } from '../../support/a-decision.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<ReviewView> = {}) =>
  expand(
    review(
      {
        proposal: readyAnswer('2026-1'),
        decision: aDecision({ version: 2, state: 'ready', as: 'decider' }),
        names: { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen' } },
        words: DEFAULT_RULES.words,
        at: 3,
        total: 31,
        large: false,
        typed: typedDecision(),
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('review', () => {
  it('shows what was proposed, how it was handled, and the answer to reword', () => {
    const text = textIn(shown());

    expect(text).toContain('Svar 3 af 31');
    expect(text).toContain('Udfordring 2026-1');
    expect(text).toContain('Direktionen, 17. november 2026, punkt 6');
    expect(text).toContain('Udfald: Det bliver gjort');
    expect(inputIn(shown(), 'd.reason')['value']).toContain('billigt');
  });

  it('cannot change what was decided', () => {
    const ids = nodesIn(shown(), 'Input.ChoiceSet').map(({ id }) => id);

    expect(ids).not.toContain('d.outcome');
  });

  it('saves under the version that was shown, and leads on', () => {
    expect(sentBy(shown(), 'Gem og næste')).toMatchObject({ verb: 'answers.save', seen: 2 });
    expect(sentBy(shown(), 'Spring over')).toMatchObject({ verb: 'answers.next' });
    expect(sentBy(shown(), 'Send en prøve til mig')).toMatchObject({ verb: 'answers.sample' });
    expect(sentBy(shown(), 'Til svarene')).toMatchObject({ verb: 'answers.open' });
  });

  it('tells what was saved, or that somebody was faster', () => {
    expect(textIn(shown({ saved: NO }))).toContain('✓ Gemt: 2026-0042');
    expect(textIn(shown({ note: 'changed' }))).toContain('⚠ Nogen har ændret det imens');
  });
});
