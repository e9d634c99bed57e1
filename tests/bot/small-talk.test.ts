import { describe, expect, it } from 'vitest';
import { smallTalkIn } from '../../src/bot/small-talk.ts';

describe('smallTalkIn', () => {
  it.each([
    ['Hej', 'greeting'],
    ['godmorgen!', 'greeting'],
    ['Hej med dig 🙂', 'greeting'],
    ['Hello there', 'greeting'],
    ['Tak', 'thanks'],
    ['Tusind tak for hjælpen!', 'thanks'],
    ['thanks', 'thanks'],
    ['👍', 'emoji'],
    ['❤️🎉', 'emoji'],
    ['Menu', 'menu'],
    ['tilbage.', 'menu'],
    ['barsel', 'too-short'],
    ['for meget', 'too-short'],
  ])('finds %j to be %s', (text, kind) => {
    expect(smallTalkIn(text)).toBe(kind);
  });

  it.each([
    'Hej, vi skriver vikarer ind tre steder',
    'Tak for sidst – men timesedlerne driller stadig',
    'Vi venter altid',
  ])('takes %j for something to act on', (text) => {
    expect(smallTalkIn(text)).toBeUndefined();
  });
});
