import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { QueueEndView } from '../../../src/cards/triage-models.ts';
import { queueEnd } from '../../../src/cards/views/queue-end.ts';
import { NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const shown = (more: Partial<QueueEndView> = {}) =>
  expand(
    queueEnd(
      {
        place: { filter: 'unassessed', trail: [NO] },
        counts: [{ filter: 'unassessed', count: 2 }],
        names: namesIn(USUAL, 'da'),
        ...more,
      },
      'da',
    ),
  );

describe('queueEnd', () => {
  it('says how many are left, and leads to the start, back and out', () => {
    expect(textIn(shown())).toBe(
      'Mangler vurdering\nDu er igennem køen\nDer er stadig 2 forslag her.',
    );
    expect(titlesIn(shown())).toEqual(['Begynd forfra', 'Forrige', 'Luk køen']);
    expect(sentBy(shown(), 'Forrige')).toEqual({
      verb: 'queue.show',
      no: NO,
      place: { filter: 'unassessed' },
    });
  });

  it('leads nowhere but out of an empty queue', () => {
    const empty = shown({ counts: [], place: { filter: 'all', trail: [] } });

    expect(textIn(empty)).toContain('Der er ikke flere forslag her.');
    expect(titlesIn(empty)).toEqual(['Luk køen']);
  });
});
