import { describe, expect, it } from 'vitest';
import { sharedLine } from '../../../src/cards/views/shared-line.ts';
import { hiddenIn, othersIn } from '../samples/alike.ts';
import { sharedIn } from '../samples/extension.ts';
import { USUAL } from '../samples/typed.ts';

const line = (proposal = othersIn(USUAL), own = false) =>
  sharedLine({ ...sharedIn(USUAL, 'da', { proposal }), own }, 'da');

describe('a proposal among the results', () => {
  it('is known by its number, its status and its words', () => {
    const { title, text } = line(othersIn(USUAL, { text: 'Tre skemaer for hver vikar' }));

    expect(title).toBe('2026-0042 – Sendt videre');
    expect(text).toContain('Tre skemaer for hver vikar');
  });

  it('tells whoever wrote it that others will not see the words', () => {
    expect(line(hiddenIn(USUAL), true).text).toContain('andre ser ikke teksten');
    expect(line(hiddenIn(USUAL)).text).not.toContain('andre ser');
    expect(line(othersIn(USUAL), true).text).not.toContain('andre ser');
  });

  it('holds no markup a client could make something of', () => {
    const { text } = line(
      othersIn(USUAL, { text: '<b>[klik](https://evil.example)</b> {{DATE(x)}}' }),
    );

    expect(text).not.toMatch(/[<>[\]{}/]/);
  });
});
