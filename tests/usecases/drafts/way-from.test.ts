import { describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import type { Page } from '../../../src/domain/questions/question-set.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';
import { type Standing, wayFrom } from '../../../src/usecases/drafts/way-from.ts';
import { forslag } from '../../support/question-sets.ts';

const set = forslag();
const [first, second, third, review] = set.pages as [Page, Page, Page, Page];
const extra = set.pages.find(({ kind }) => kind === 'extra') as Page;
const told: Answers = { challenge: 'Tre skemaer for en vikar.', hassle: 4 };
const whole: Answers = { ...told, name: 'handlers', unit: '1003000001' };

describe('the way from a page', () => {
  it.each([
    ['next', first, told, second],
    ['next', first, {}, first],
    ['back', second, told, first],
    ['back', first, told, first],
    ['extra', review, whole, extra],
    ['next', extra, whole, review],
    ['back', extra, whole, review],
  ] as const)('%s leads on from what was answered (%#)', (go, page, answers, to) => {
    expect(wayFrom(at(page, { press: { go } }), answers)).toBe(to);
  });

  it('is away for now, whatever is missing', () => {
    expect(wayFrom(at(first, { press: { go: 'later' } }), {})).toBe('later');
  });

  it('is to the page of the line that was pressed', () => {
    expect(wayFrom(at(review, { press: { go: 'edit', to: second.id } }), whole)).toBe(second);
    expect(wayFrom(at(review, { press: { go: 'edit', to: 'no-such-page' } }), whole)).toBe(review);
  });

  it('sends what there is from the first page', () => {
    expect(wayFrom(at(first, { press: { go: 'send' } }), whole)).toBe('send');
  });

  it('goes to what an exemption needs before it sends', () => {
    expect(wayFrom(at(second, { press: { go: 'send' } }), { ...whole, need: 'exempt' })).toBe(
      third,
    );
  });

  it('shows the offer to decide locally before it sends, and sends from there', () => {
    const own = { ...whole, origin: 'own-unit' };

    expect(wayFrom(at(third, { press: { go: 'send' } }), own)).toBe(review);
    expect(wayFrom(at(review, { press: { go: 'send' } }), own)).toBe('send');
    expect(wayFrom(at(review, { press: { go: 'locally' } }), own)).toBe('send');
  });

  it('decides locally only where that was offered', () => {
    expect(wayFrom(at(review, { press: { go: 'locally' } }), whole)).toBe(review);
  });

  it('sends from a repeated page to write another, and from no other page', () => {
    const again = { press: { go: 'again' } } as const;
    const notes = { ...second, repeated: true };
    const edits = { no: proposalNo(2026, 42), version: 1 };

    expect(wayFrom(at(notes, again), whole)).toBe('send');
    expect(wayFrom(at(notes, again), {})).toBe(first);
    expect(wayFrom(at(notes, again), { ...whole, origin: 'own-unit' })).toBe(review);
    expect(wayFrom(at(second, again), whole)).toBe(second);
    expect(wayFrom(at(notes, { ...again, draft: { edits } }), whole)).toBe(notes);
  });

  it('leads back to the review page once that was reached', () => {
    const draft = { reviewed: true };

    expect(wayFrom(at(first, { draft, press: { go: 'next' } }), whole)).toBe(review);
    expect(
      wayFrom(at(second, { draft, press: { go: 'next' } }), { ...whole, need: 'exempt' }),
    ).toBe(third);
  });

  it('hands figures for a sent proposal in at once', () => {
    const draft = { edits: { no: proposalNo(2026, 42), version: 1 } };

    expect(wayFrom(at(extra, { draft, press: { go: 'next' } }), whole)).toBe('send');
  });
});

function at(page: Page, over: Partial<Standing>): Standing {
  return { press: { go: 'next' }, draft: {}, set, page, ...over };
}
