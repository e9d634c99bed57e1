import { describe, expect, it } from 'vitest';
import type { MoreView } from '../../../src/cards/sorting-models.ts';
import { MORE_CHOICES } from '../../../src/cards/sorting-models.ts';
import { type Card, expand } from '../../../src/cards/template.ts';
import { MORE_INPUT, more } from '../../../src/cards/views/more.ts';
import { NO } from '../samples/data.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const PLACE = { filter: 'all', trail: [] } as const;
const KEPT = { area: 'it', need: '', authority: '', extent: 'small', value: '', note: 'Ring' };
const shown = (over: Partial<MoreView> = {}) =>
  expand(more({ no: NO, place: PLACE, kept: KEPT, choices: MORE_CHOICES, ...over }, 'da'));

describe('more', () => {
  it('offers each choice, the likest proposal by its number', () => {
    const { choices } = inputIn(shown({ alike: NO }), MORE_INPUT) as unknown as {
      choices: readonly { title: string; value: string }[];
    };

    expect(choices.map(({ value }) => value)).toEqual([...MORE_CHOICES]);
    expect(choices.map(({ title }) => title)).toContain(`Sammenlign med ${NO}`);
  });

  it('carries what was chosen on, and back', () => {
    const carried = { no: NO, place: { filter: 'all' }, kept: KEPT };

    expect(sentBy(shown(), 'Fortsæt')).toEqual({ verb: 'more.go', ...carried });
    expect(sentBy(shown(), 'Tilbage')).toEqual({ verb: 'queue.show', ...carried });
  });

  it('leads back to the page of the proposal it was opened from', () => {
    const card = expand(more({ no: NO, choices: MORE_CHOICES }, 'da'));

    expect(sentBy(card, 'Fortsæt')).toEqual({ verb: 'more.go', no: NO });
    expect(sentBy(card, 'Tilbage')).toEqual({ verb: 'more.back', no: NO });
    expect(textIn(card)).not.toContain('valgt på kortet');
  });

  it('leads to the message it was written from', () => {
    const message = 'https://teams.microsoft.com/l/message/19:a@thread.v2/1';
    const links = (card: Card) => nodesIn(card, 'Action.OpenUrl').map(({ url }) => url);

    expect(links(shown({ message }))).toEqual([message]);
    expect(links(shown())).toEqual([]);
  });

  it('asks for a choice', () => {
    expect(textIn(shown())).not.toContain('⚠');
    expect(textIn(shown({ missing: true }))).toContain('⚠ Vælg, hvad du vil.');
  });
});
