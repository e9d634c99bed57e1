import { describe, expect, it } from 'vitest';
import type { RepeatedView } from '../../../src/cards/operations-models.ts';
import { expand } from '../../../src/cards/template.ts';
import { repeated } from '../../../src/cards/views/repeated.ts';
import { sentBy, textIn } from '../walk.ts';

const shown = (more: Partial<RepeatedView>) =>
  expand(repeated({ state: 'failed', queued: 0, done: 0, page: 1, ...more }, 'da'));

describe('repeated', () => {
  it('says how many are sent again, and when', () => {
    expect(textIn(shown({ queued: 1 }))).toContain('Den bliver sendt igen');
    expect(textIn(shown({ queued: 1 }))).toContain('om et øjeblik');
    const later = textIn(shown({ queued: 7, later: '2026-11-24T06:30:00.000Z' }));
    expect(later).toContain('7 beskeder bliver sendt igen');
    expect(later).toContain('24. november kl. 7.30');
  });

  it('says of a second press that nothing was repeated', () => {
    const text = textIn(shown({ done: 1 }));

    expect(text).toContain('Der er ikke noget at sende igen');
    expect(text).toContain('1 er allerede sendt igen');
    expect(text).not.toContain('af sted');
  });

  it('leads back to the list', () => {
    expect(sentBy(shown({}), 'Til listen')).toEqual({
      verb: 'operations.attention',
      state: 'failed',
      page: 1,
    });
  });
});
