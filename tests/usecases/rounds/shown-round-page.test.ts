import { expect, it } from 'vitest';
import { shownOn } from '../../../src/usecases/rounds/shown-round-page.ts';
import { aResponse, aRound } from '../../support/a-round.ts';
import { THREE_PAGES } from '../../support/answering-world.ts';

const shown = (page: string) =>
  shownOn({ round: aRound(), set: THREE_PAGES, response: aResponse({ page }) });

it('shows the page a response is on, or the first where that is gone', () => {
  expect(shown('last').page.id).toBe('last');
  expect(shown('taken out').page.id).toBe('first');
});

it('cannot show a set without pages', () => {
  const set = { ...THREE_PAGES, pages: [] };
  expect(() => shownOn({ round: aRound(), set, response: aResponse() })).toThrow('no pages');
});
