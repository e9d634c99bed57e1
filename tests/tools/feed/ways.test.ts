import { describe, expect, it } from 'vitest';
import { readCard } from '../../../tools/client/read-card.ts';
import { chanceFrom } from '../../../tools/feed/random.ts';
import { buttonOn, detourKey, type Way, wayBy } from '../../../tools/feed/ways.ts';

const TEXT = 'Kørebogen skal skrives under i hånden og scannes, hver gang vi har været ude.';

const action = (title: string) => ({ type: 'Action.Execute', title, verb: 'x', data: {} });
const page = (...titles: string[]) =>
  readCard({
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: 'Side to', style: 'heading' },
      { type: 'Input.Text', id: 'a', label: 'A' },
    ],
    actions: titles.map(action),
  });
const PAGE = page('Næste', 'Tilbage', 'Send nu', 'Fortsæt senere');

const titleOn = (way: Way, ...taken: string[]) =>
  buttonOn(PAGE, { way, text: TEXT, taken: new Set(taken) })?.title;

describe('the button that is pressed', () => {
  it.each([
    ['straight', 'Næste'],
    ['thorough', 'Næste'],
    ['send-now', 'Send nu'],
    ['back-and-forth', 'Tilbage'],
    ['later-and-resume', 'Fortsæt senere'],
  ] as const)('on the way %s is %s', (way, title) => {
    expect(titleOn(way)).toBe(title);
  });

  it('is the first one once a detour was taken', () => {
    expect(titleOn('send-now', 'Send nu')).toBe('Næste');
    expect(titleOn('back-and-forth', detourKey('Tilbage', 'Side to'))).toBe('Næste');
  });

  it('keeps the text one of its own where others have written about the same', () => {
    const alike = page('Det oplever vi også', 'Nej, mit er noget andet', 'Tilbage');
    const pressed = buttonOn(alike, { way: 'back-and-forth', text: TEXT, taken: new Set() });

    expect(pressed?.title).toBe('Nej, mit er noget andet');
  });

  it('is back again on another card', () => {
    expect(titleOn('back-and-forth', detourKey('Tilbage', 'Side tre'))).toBe('Tilbage');
  });

  it('opens the draft that was put aside, and no other', () => {
    const row = (title: string) => ({ type: 'Container', selectAction: action(title) });
    const rows = [row('Fortsæt: Noget helt andet'), row('Fortsæt: Kørebogen skal skrives under …')];
    const menu = readCard({ type: 'AdaptiveCard', body: rows, actions: [action('Nyt forslag')] });
    const taken = new Set(['Fortsæt senere']);

    const pressed = buttonOn(menu, { way: 'later-and-resume', text: TEXT, taken });

    expect(pressed?.title).toBe('Fortsæt: Kørebogen skal skrives under …');
  });
});

describe('the ways', () => {
  it('are taken by their shares and the same from the same seed', () => {
    const walk = (seed: number) => {
      const chance = chanceFrom(seed);
      return Array.from({ length: 2_000 }, () => wayBy(chance));
    };
    const count = (way: Way) => walk(3).filter((one) => one === way).length / 2_000;

    expect(walk(3)).toEqual(walk(3));
    expect(count('straight')).toBeCloseTo(0.6, 1);
    expect(count('send-now')).toBeCloseTo(0.15, 1);
    expect(count('later-and-resume')).toBeGreaterThan(0);
  });
});
