import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { channelNotice } from '../../../src/cards/views/channel-notice.ts';
import { textIn, titlesIn } from '../walk.ts';

const place = 'Solbæk – Forenkling';

describe('channelNotice', () => {
  it('tells a bound channel who reads along, and lets it choose the time', () => {
    const card = expand(channelNotice({ kind: 'bound', place, by: 'Karen', readers: 1 }, 'da'));

    // When it comes is said where it was bound, and may be another time than the usual.
    expect(textIn(card)).toContain(
      'Overblikket kommer i Solbæk – Forenkling. 1 person kan læse med.\nValgt af Karen.',
    );
    expect(titlesIn(card)).toEqual(['Skift tidspunkt']);
  });

  it('tells the former channel where the overview went', () => {
    const card = expand(channelNotice({ kind: 'left', place, by: 'Karen' }, 'da'));

    expect(textIn(card)).toContain('Det kommer nu i Solbæk – Forenkling.\nFlyttet af Karen.');
    expect(titlesIn(card)).toEqual([]);
  });

  it('speaks of a channel whose name Teams does not tell', () => {
    const text = (view: Parameters<typeof channelNotice>[0]) =>
      textIn(expand(channelNotice(view, 'da')));

    expect(text({ kind: 'bound', place: '', by: 'Karen', readers: 2 })).toContain(
      'Overblikket kommer her.',
    );
    expect(text({ kind: 'left', place: '', by: 'Karen' })).toContain(
      'Det kommer nu i en anden kanal.',
    );
    expect(text({ kind: 'gone', place: '' })).toContain('Jeg kan ikke længere skrive i kanalen.');
  });

  it('tells what to do when the channel is gone', () => {
    expect(textIn(expand(channelNotice({ kind: 'gone', place }, 'da')))).toContain(
      '“@Forenkl brug denne kanal”',
    );
  });
});
