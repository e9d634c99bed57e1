import { describe, expect, it } from 'vitest';
import { readFeedOptions } from '../../../tools/feed/options.ts';

describe('what is written after npm run feed', () => {
  it('needs only a file', () => {
    expect(readFeedOptions(['texts.jsonl'])).toEqual({
      file: 'texts.jsonl',
      people: 12,
      url: 'http://127.0.0.1:3978',
    });
  });

  it('may name people and address', () => {
    const args = ['--people', '3', 'texts.jsonl', '--url', 'http://localhost:4000/'];

    expect(readFeedOptions(args)).toMatchObject({ people: 3, url: 'http://localhost:4000' });
  });

  it.each([
    [[], 'npm run feed takes a file'],
    [['a', 'b'], 'npm run feed takes a file'],
    [['a', '--fast'], 'npm run feed takes a file'],
    [['a', '--people', 'many'], '--people must be a whole number'],
    [['a', '--people', '0'], '--people must be a whole number'],
    [['a', '--url', 'the bot'], '--url must be the address'],
  ])('is refused in one sentence: %j', (args, sentence) => {
    expect(() => readFeedOptions(args)).toThrow(sentence);
  });
});
