// Cards about a person's own data: the file, what erasing means, and good-bye.
import type * as cards from '../../../src/cards/index.ts';
import { eraseForm as fillForm } from '../../../src/cards/views/erase-form.ts';
import { erased as fillErased } from '../../../src/cards/views/erased.ts';
import { ownData as fillData } from '../../../src/cards/views/own-data.ts';
import { ownGathered as fillGathered } from '../../../src/cards/views/own-gathered.ts';
import type { Fill } from './data.ts';
import type { Typed } from './typed.ts';

const NOTHING: cards.EraseFormView = {
  administrator: false,
  roles: [],
  areas: [],
  forums: [],
  initiatives: [],
  themes: [],
  rounds: [],
  wrong: false,
};

function formIn(typed: Typed): cards.EraseFormView {
  const titles = Array.from({ length: 5 }, () => typed.long(200));
  return {
    administrator: true,
    roles: ['triager', 'host', 'reader'],
    areas: titles,
    forums: titles,
    initiatives: titles,
    themes: titles,
    rounds: titles,
    wrong: true,
  };
}

export function own(): Record<string, Fill> {
  return {
    'own-data': (_, language) =>
      fillData({ link: 'https://forenkl.example.dk/file/x', minutes: 30 }, language),
    'own-data-no-address': (_, language) =>
      fillData({ minutes: 30, problem: 'no-address' }, language),
    'own-data-later': (_, language) => fillData({ minutes: 30, problem: 'later' }, language),
    'own-data-too-large': (_, language) =>
      fillData({ minutes: 30, problem: 'too-large' }, language),
    'own-data-gone': (_, language) => fillData({ minutes: 30, problem: 'gone' }, language),
    'own-gathered': (_, language) => fillGathered({ state: 'made' }, language),
    'own-gathered-too-large': (_, language) => fillGathered({ state: 'too-large' }, language),
    'own-gathered-failed': (_, language) => fillGathered({ state: 'failed' }, language),
    'erase-form': (_, language) => fillForm(NOTHING, language),
    'erase-form-left': (typed, language) => fillForm(formIn(typed), language),
    erased: (_, language) => fillErased({}, language),
  };
}
