// What it costs and what comes next: economy as it was registered, and when things are to be done.

import { listText } from '../../i18n/list-text.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

export function economyPart({ facts, words }: CaseContext): readonly WordBlock[] {
  const { economy } = words;
  const { registered, sums } = facts.economy;
  if (registered === 0) return [{ kind: 'text', text: economy.none }];
  return [
    { kind: 'text', text: economy.registered(registered, facts.count) },
    {
      kind: 'list',
      items: sums.map(({ kind, unit, every, amount, proposals }) => {
        const sum = economy.sum(amount, economy.units[unit], economy.every[every]);
        return `${economy.kinds[kind]}: ${economy.of(sum, proposals)}`;
      }),
    },
    { kind: 'text', text: economy.rest },
  ];
}

export function nextPart(context: CaseContext): readonly WordBlock[] {
  const { facts, words } = context;
  const { next } = words;
  const { untold } = facts.when;
  const open = facts.groups.forum + facts.groups.waiting;
  const sentences = [
    whenOf(context),
    untold === 0 ? '' : next.untold(untold),
    open === 0 ? '' : next.open(open),
    ...facts.budgets.map(({ key, count }) => next.budget(count, key)),
  ].filter((one) => one !== '');
  return [
    ...(sentences.length === 0 ? [] : [{ kind: 'text', text: sentences.join(' ') } as const]),
    { kind: 'text', text: next.told },
  ];
}

/** The half-year of more than half of what has a time to come; else every half-year. */
function whenOf({ facts, words, language }: CaseContext): string {
  const { next } = words;
  const { halves } = facts.when;
  const all = halves.reduce((sum, { count }) => sum + count, 0);
  const most = halves.find(({ count }) => 2 * count > all);
  if (most !== undefined) return next.most(most.count, all, next.half(most.half, most.year));
  if (all === 0) return '';
  const parts = halves.map(({ count, half, year }) => next.part(count, next.half(half, year)));
  return next.spread(all, listText(language, parts));
}
