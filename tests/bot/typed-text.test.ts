import { describe, expect, it } from 'vitest';
import { typedText } from '../../src/bot/typed-text.ts';

const recipient = { id: '28:forenkl' };
const mention = (text: unknown, id = recipient.id) => ({
  type: 'mention',
  text,
  mentioned: { id },
});

describe('typedText', () => {
  it('leaves out the bot’s own mentions and no other', () => {
    const text = '<at>Forenkl</at> søg <at>Karen</at>&nbsp;';
    const entities = [mention('<at>Forenkl</at>'), mention('<at>Karen</at>', '29:karen')];

    expect(typedText({ text, recipient, entities })).toBe('søg <at>Karen</at>');
  });

  it('leaves the text alone when a mention is empty or no text', () => {
    const entities = [mention(''), mention(undefined)];

    expect(typedText({ text: 'søg vikar', recipient, entities })).toBe('søg vikar');
  });

  it('decodes what was encoded once, and keeps lines', () => {
    const text = ' 3 &lt; 5 &amp;amp; 7 \n  næste   linje ';

    expect(typedText({ text, recipient })).toBe('3 < 5 &amp; 7\nnæste linje');
  });
});
