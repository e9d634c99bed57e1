import { describe, expect, it } from 'vitest';
import { mannerOf } from '../../../src/domain/delivery/manner.ts';
import { LETTER, QUESTION } from '../../support/relay-world.ts';

describe('mannerOf', () => {
  it('answers at once, holds news of a case for the morning and a letter for its week', () => {
    const welcome = { kind: 'welcome', firstName: 'Ole', offerEnglish: false } as const;

    expect(mannerOf(welcome, 'person')).toBe('at-once');
    expect(mannerOf(QUESTION, 'person')).toBe('case');
    expect(mannerOf(LETTER, 'person')).toBe('letter');
  });

  it('says everything at once in a channel', () => {
    expect(mannerOf(QUESTION, 'place')).toBe('at-once');
    expect(mannerOf(LETTER, 'place')).toBe('at-once');
  });
});
