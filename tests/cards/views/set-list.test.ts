import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { setList } from '../../../src/cards/views/set-list.ts';
import { anABC, asking, EVERY_KIND } from '../../support/question-sets.ts';
import { textIn } from '../walk.ts';

const set = asking(anABC('q'), EVERY_KIND.ratings);

describe('setList', () => {
  it('says how much a set asks, with its version, and who made it', () => {
    const own = { ...set, version: 3, own: true as const, privacy: 'anonymous' as const };

    expect(textIn(expand(setList({ sets: [own] }, 'da')))).toContain(
      'Test\n3 spørgsmål på 1 side · anonymt\nVersion 3 · jeres egen · test',
    );
    expect(textIn(expand(setList({ sets: [set] }, 'en')))).toContain(
      'Test (en)\n3 questions on 1 page\nVersion 1 · test',
    );
  });

  it('says that nothing was kept of the one just gone through', () => {
    const shown = expand(setList({ sets: [set], rehearsed: set.title }, 'da'));

    expect(textIn(shown)).toContain('“Test” er set igennem. Intet er gemt.');
  });
});
