import { describe, expect, it } from 'vitest';
import { HARD_LIX, lixOf } from '../../../src/domain/shared/lix.ts';

describe('lixOf', () => {
  it('adds words a sentence to the share of long words', () => {
    // 10 words, 2 sentences, 1 word of more than six letters: 5 + 10.
    expect(lixOf('Det er let at gøre. Vi skriver det ét sted.')).toBe(15);
  });

  it('takes no full stop after a shortening for an end', () => {
    expect(lixOf('Vi mødes kl. 15 om det')).toBe(lixOf('Vi mødes kl 15 om det'));
  });

  it('counts a line end as the end of a sentence', () => {
    expect(lixOf('et to\ntre fire')).toBe(2);
  });

  it('finds official language hard', () => {
    const text =
      'Forvaltningen vurderer, at gennemførelsen af forenklingsinitiativet forudsætter en nærmere afdækning af konsekvenserne for kommunens administrative arbejdsgange.';

    expect(lixOf(text)).toBeGreaterThan(HARD_LIX);
  });

  it('says nothing of a text without words', () => {
    expect(lixOf(' … ')).toBeUndefined();
  });
});
