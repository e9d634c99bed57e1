import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, isTold } from '../../../src/domain/proposal/event-kinds.ts';

describe('an event', () => {
  it('has a line of its own, unless it is one of many that are counted', () => {
    const counted = EVENT_KINDS.filter((kind) => !isTold(kind));

    expect(counted).toEqual(['endorsed', 'followed', 'unfollowed']);
  });
});
