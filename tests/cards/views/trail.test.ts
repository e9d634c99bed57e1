import { describe, expect, it } from 'vitest';
import type { TrailView } from '../../../src/cards/decide-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { trail } from '../../../src/cards/views/trail.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aTreatment, atTheBoard, typedTreatment } from '../../support/a-decision.ts';
import { namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { nodesIn, sentBy, textIn } from '../walk.ts';

const names = { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen', med: 'Hoved-MED' } };
const shown = (more: Partial<TrailView> = {}) =>
  expand(
    trail(
      {
        proposal: atTheBoard('2026-1', { treatments: [aTreatment()] }),
        names,
        words: DEFAULT_RULES.words,
        open: true,
        typed: typedTreatment(),
        faults: [],
        ...more,
      },
      'da',
    ),
  );

describe('trail', () => {
  it('shows what was done, and takes one more line', () => {
    expect(textIn(shown())).toContain('Direktionen, 17. november 2026, punkt 6');
    expect(sentBy(shown(), 'Notér behandling')).toEqual({
      verb: 'treatment.add',
      no: '2026-0001',
    });
    expect(textIn(shown({ note: 'noted' }))).toContain('✓ Behandlingen er noteret');
  });

  it('is to read only once it is answered, and where the register has no forum', () => {
    for (const card of [shown({ open: false }), shown({ names: { ...names, forums: {} } })]) {
      expect(nodesIn(card, 'Input.Text')).toEqual([]);
      expect(sentBy(card, 'Se forslaget')).toMatchObject({ verb: 'proposal.show' });
    }
  });

  it('says when there is nothing yet, or when it came too late', () => {
    expect(textIn(shown({ proposal: atTheBoard('2026-1') }))).toContain(
      'ikke noteret behandlinger',
    );
    expect(textIn(shown({ note: 'not-open' }))).toContain('⚠ Forslaget er besvaret');
  });
});
