import { describe, expect, it } from 'vitest';
import { statusNamed } from '../../../../src/bot/handlers/channel/status-words.ts';

describe('statusNamed', () => {
  it.each([
    ['Modtaget', 'received'],
    ['received', 'received'],
    [' AFSLUTTET ', 'closed'],
    ['afslut', 'closed'],
    ['trukket', 'withdrawn'],
    ['assessing', 'assessing'],
    ['sendt', 'forwarded'],
    ['it', undefined],
    ['mod', undefined],
    ['', undefined],
    ['vejr', undefined],
  ])('reads %j as %s', (words, status) => {
    expect(statusNamed(words)).toBe(status);
  });
});
