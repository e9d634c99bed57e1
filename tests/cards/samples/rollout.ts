// Cards about who has the app.
import type * as cards from '../../../src/cards/index.ts';
import { rollout as fillRollout } from '../../../src/cards/views/rollout.ts';
import { rolloutFile as fillRolloutFile } from '../../../src/cards/views/rollout-file.ts';
import { OUT_OF_REACH_REASONS } from '../../../src/domain/people/out-of-reach.ts';
import { AT, type Fill } from './data.ts';
import type { Typed } from './typed.ts';

type Item = cards.RolloutView['items'][number];

export function rolloutIn(typed: Typed, more: Partial<cards.RolloutView> = {}): cards.RolloutView {
  const items = Array.from(
    { length: 10 },
    (_, at): Item => ({
      name: typed.name,
      as: at % 3 === 0 ? 'deputy' : 'leader',
      unit: typed.name,
      department: typed.name,
      group: 'without',
      why: OUT_OF_REACH_REASONS[at % OUT_OF_REACH_REASONS.length] ?? 'never-opened',
      ...(at % 5 > 0 && { since: AT }),
    }),
  );
  const departments = Array.from({ length: 11 }, (_, at) => ({
    ...{ department: typed.name, total: 1_020 - at, with: 700, without: 300 - at, blocked: 20 },
  }));
  const sums = { total: 5_120, with: 4_003, without: 1_100, blocked: 17, departments };
  return { sums, group: 'without', items, page: 1, pages: 110, own: true, ...more };
}

export function rollout(): Record<string, Fill> {
  const shown =
    (more: Partial<cards.RolloutView>): Fill =>
    (typed, language) =>
      fillRollout(rolloutIn(typed, more), language);
  const file =
    (link?: string): Fill =>
    (_, language) =>
      fillRolloutFile({ minutes: 30, ...(link !== undefined && { link }) }, language);
  const none = { with: 0, without: 0, blocked: 0, total: 0, departments: [] };
  return {
    rollout: shown({}),
    'rollout-channel': shown({ own: false, page: 0 }),
    'rollout-with': (typed, language) => {
      const { items, ...view } = rolloutIn(typed, { group: 'with', page: 0, pages: 1 });
      const having = items.map(({ why: _, since: __, ...item }) => ({
        ...item,
        group: 'with' as const,
      }));
      return fillRollout({ ...view, items: having.slice(0, 3) }, language);
    },
    'rollout-nobody': shown({ group: 'blocked', items: [], page: 0, pages: 1 }),
    'rollout-no-register': shown({ sums: none, items: [], page: 0, pages: 1 }),
    'rollout-file': file('https://forenkl.example.dk/file/AAAAAAAAAAAAAAAAAAAAAA'),
    'rollout-file-none': file(),
  };
}
