import { describe, expect, it } from 'vitest';
import type { ForumFormView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { forumForm } from '../../../src/cards/views/forum-form.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aTreatment, atTheBoard, typedTreatment } from '../../support/a-decision.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { buttonsIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<ForumFormView> = {}) =>
  expand(
    forumForm(
      {
        proposal: atTheBoard('2026-1'),
        names: { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen' } },
        forum: 'Direktionen',
        onBehalf: false,
        words: DEFAULT_RULES.words,
        examples: [],
        here: 1,
        typed: typedTreatment(),
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('forumForm', () => {
  it('tells what it is about, what the owner recommends, and what was done before', () => {
    const text = textIn(
      shown({ proposal: atTheBoard('2026-1', { treatments: [aTreatment()] }), examples: ['Os'] }),
    );

    for (const words of ['Udfordring 2026-1', 'Indstiller: Det bliver gjort', 'ét sted', 'Os']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Direktionen, 17. november 2026, punkt 6');
    expect(text).toContain('svar senest 2. december 2026');
  });

  it('keeps the handling, or goes on to decide', () => {
    expect(sentBy(shown(), 'Gem behandling')).toMatchObject({ verb: 'forum.treat', go: 'keep' });
    expect(sentBy(shown(), 'Afgør sagen')).toMatchObject({ verb: 'forum.treat', go: 'decide' });
  });

  it('leads to the others of the meeting where there are any', () => {
    expect(buttonsIn(shown())).toHaveLength(2);
    expect(sentBy(shown({ here: 31 }), 'Afgør flere på én gang (31)')).toMatchObject({
      verb: 'sitting.open',
      forum: 'board',
    });
  });

  it('says on whose behalf it is written, and what happened', () => {
    expect(textIn(shown({ onBehalf: true }))).toContain('på vegne af forummet');
    expect(textIn(shown({ note: 'saved' }))).toContain('✓ Behandlingen er gemt');
    expect(textIn(shown({ note: 'not-open' }))).toContain('⚠ Forslaget er besvaret');
  });
});
