import { describe, expect, it } from 'vitest';
import type { DecideFormView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { decideForm } from '../../../src/cards/views/decide-form.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aTreatment, atTheBoard, typedDecision } from '../../support/a-decision.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<DecideFormView> = {}) =>
  expand(
    decideForm(
      {
        proposal: atTheBoard('2026-1'),
        names: { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen' } },
        words: DEFAULT_RULES.words,
        treatment: aTreatment(),
        large: false,
        typed: typedDecision(),
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('decideForm', () => {
  it('carries which handling decides and which version was shown, and leads back', () => {
    expect(sentBy(shown(), 'Afgør')).toMatchObject({
      verb: 'forum.settle',
      no: '2026-0001',
      treatment: aTreatment().at,
      seen: 1,
      round: 0,
    });
    expect(sentBy(shown(), 'Tilbage')).toMatchObject({ verb: 'forum.open', no: '2026-0001' });
  });

  it('is filled with what was recommended', () => {
    expect(inputIn(shown(), 'd.initiative')['value']).toContain('ét sted');
    expect(textIn(shown())).toContain('tiltrådt');
  });

  it('says that it is large, and what went wrong', () => {
    expect(textIn(shown({ large: true }))).toContain('Omfanget er stort');
    expect(textIn(shown({ note: 'changed' }))).toContain('⚠ Nogen har ændret det imens');
    expect(textIn(shown({ note: 'not-open' }))).toContain('⚠ Forslaget er besvaret');
  });
});
