// Cards about themes and budget input.
import type * as cards from '../../../src/cards/index.ts';
import { budget } from '../../../src/cards/views/budget.ts';
import { theme } from '../../../src/cards/views/theme.ts';
import { themeChoice } from '../../../src/cards/views/theme-choice.ts';
import { themeForm } from '../../../src/cards/views/theme-form.ts';
import { themeLine } from '../../../src/cards/views/theme-line.ts';
import { themeList } from '../../../src/cards/views/theme-list.ts';
import { themeProposals } from '../../../src/cards/views/theme-proposals.ts';
import { themeTarget } from '../../../src/cards/views/theme-target.ts';
import { asId, type ThemeId } from '../../../src/domain/shared/ids.ts';
import type { ThemeProgress } from '../../../src/domain/theme/progress.ts';
import type { Theme } from '../../../src/domain/theme/theme.ts';
import { aTheme } from '../../support/a-theme.ts';
import { AT, type Fill, NO } from './data.ts';
import type { Typed } from './typed.ts';

const ID = asId<ThemeId>('t-1');
const DEPARTMENTS = 12;

function themeOf(typed: Typed, more: Partial<Theme> = {}): Theme {
  return aTheme(ID, {
    name: typed.long(80),
    text: typed.long(1_000),
    lead: { name: typed.name },
    proposals: [NO],
    target: { unit: 'places', total: 100, byDepartment: {}, year: 2027 },
    counted: { total: 40, byDepartment: {}, at: AT },
    ...more,
  });
}

function departments(typed: Typed): readonly string[] {
  return Array.from({ length: DEPARTMENTS }, (_, at) => `${typed.name} ${at + 1}`);
}

function progressIn(typed: Typed): ThemeProgress {
  return {
    unit: 'kr',
    total: 2_000_000,
    year: 2027,
    done: 600_000.5,
    foreseen: 2_400_000,
    departments: departments(typed).map((department) => ({
      department,
      target: 150_000,
      done: 75_000,
      foreseen: 75_000,
    })),
    elsewhere: { done: -300, foreseen: 300 },
  };
}

function themeIn(typed: Typed, more: Partial<cards.ThemeView> = {}): cards.ThemeView {
  const one = { no: NO, title: typed.long(4_000), status: 'decided', outcome: 'planned' } as const;
  return {
    theme: themeOf(typed),
    proposals: [...Array.from({ length: 11 }, () => one), { no: NO, status: 'received' }],
    progress: progressIn(typed),
    budgets: [{ year: 2028, count: 3, net: -450_000 }],
    mayAll: true,
    ...more,
  };
}

/** All cards of the topic in every state. */
export function themes(): Readonly<Record<string, Fill>> {
  return { ...pages(), ...forms(), ...targets(), ...budgets() };
}

function pages(): Readonly<Record<string, Fill>> {
  const counted = { unit: 'places', departments: [], done: 40, foreseen: 40, total: 100 } as const;
  return {
    'theme line': (_, language) => themeLine({ count: 3 }, language),
    'theme line, none': (_, language) => themeLine({ count: 0 }, language),
    'theme list': (typed, language) =>
      themeList(
        {
          items: Array.from({ length: 10 }, () => ({
            theme: themeOf(typed),
            progress: progressIn(typed),
          })),
          total: 24,
          page: 1,
          pages: 3,
          mayAll: true,
        },
        language,
      ),
    'theme list, none': (_, language) =>
      themeList({ items: [], total: 0, page: 0, pages: 1, mayAll: false }, language),
    theme: (typed, language) => theme(themeIn(typed, { note: 'created' }), language),
    'theme, to its lead': (typed, language) =>
      theme(
        themeIn(typed, { mayAll: false, progress: { ...counted, year: 2027 }, budgets: [] }),
        language,
      ),
    'theme, new': (typed, language) =>
      theme(
        { theme: aTheme(ID, { name: typed.name }), proposals: [], budgets: [], mayAll: true },
        language,
      ),
  };
}

function forms(): Readonly<Record<string, Fill>> {
  const empty = { name: '', text: '', lead: '' };
  return {
    'theme form, new': (_, language) =>
      themeForm(
        { of: { kind: 'new', press: 'p1' }, typed: empty, faults: [], textOnly: false },
        language,
      ),
    'theme form, wrong': (typed, language) =>
      themeForm(
        {
          of: { kind: 'edit', theme: themeOf(typed) },
          typed: { name: typed.long(80), text: typed.long(1_000), lead: typed.long(100) },
          faults: [
            { field: 'name', fault: { kind: 'required' } },
            { field: 'name', fault: { kind: 'taken' } },
            { field: 'text', fault: { kind: 'too-long', max: 1_000 } },
            { field: 'lead', fault: { kind: 'cpr', shown: ['010190-••••'] } },
          ],
          textOnly: false,
          stale: true,
        },
        language,
      ),
    'theme form, text alone': (typed, language) =>
      themeForm(
        { of: { kind: 'edit', theme: themeOf(typed) }, typed: empty, faults: [], textOnly: true },
        language,
      ),
    ...choices(),
    'theme choice': (typed, language) =>
      themeChoice(
        {
          no: NO,
          chosen: ID,
          full: true,
          themes: Array.from({ length: 45 }, (_, at) =>
            aTheme(at === 0 ? ID : `t${at}`, { name: typed.long(80) }),
          ),
        },
        language,
      ),
    'theme choice, none': (_, language) => themeChoice({ no: NO, themes: [] }, language),
  };
}

function choices(): Readonly<Record<string, Fill>> {
  const form =
    (fault?: (typed: Typed) => cards.ThemeProposalsView['fault']): Fill =>
    (typed, language) => {
      const wrong = fault?.(typed);
      const view = {
        id: ID,
        version: 1,
        name: typed.long(80),
        proposals: themeIn(typed).proposals,
        typed: { add: typed.long(100), remove: [NO] },
      };
      return themeProposals({ ...view, ...(wrong && { fault: wrong }) }, language);
    };
  return {
    'theme proposals': form(),
    'theme proposals, not ours': form((typed) => ({
      kind: 'no-proposals',
      typed: typed.long(200),
    })),
    'theme proposals, in another': form((typed) => ({
      kind: 'in-other',
      no: NO,
      theme: typed.long(80),
    })),
    'theme proposals, too many': form(() => ({ kind: 'too-many' })),
    'theme proposals, changed': form(() => ({ kind: 'changed-since' })),
  };
}

function targets(): Readonly<Record<string, Fill>> {
  const byDepartment = (typed: Typed) =>
    Object.fromEntries(departments(typed).map((name) => [name, '150000']));
  const base = { id: ID, version: 1, faults: [] } as const;
  const typedTarget = { unit: 'kr', total: '2000000', year: '2027' };
  return {
    'theme target': (typed, language) =>
      themeTarget(
        {
          ...base,
          of: 'target',
          name: typed.long(80),
          typed: { ...typedTarget, byDepartment: byDepartment(typed) },
        },
        language,
      ),
    'theme target, wrong': (typed, language) =>
      themeTarget(
        {
          ...base,
          of: 'target',
          name: typed.long(80),
          typed: { unit: '', total: 'x', year: '27', byDepartment: byDepartment(typed) },
          faults: [
            { field: 'unit', kind: 'required' },
            { field: 'total', kind: 'required' },
            { field: 'total', kind: 'unreadable' },
            { field: 'total', kind: 'too-small' },
            { field: 'year', kind: 'unreadable' },
            { field: 'department', kind: 'unreadable', department: `${typed.name} 2` },
          ],
          stale: true,
        },
        language,
      ),
    'theme count': (typed, language) =>
      themeTarget(
        {
          ...base,
          of: 'count',
          name: typed.long(80),
          typed: { ...typedTarget, byDepartment: {} },
          faults: [{ field: 'total', kind: 'unreadable' }],
        },
        language,
      ),
    'theme count, by department': (typed, language) =>
      themeTarget(
        {
          ...base,
          of: 'count',
          name: typed.long(80),
          typed: { ...typedTarget, byDepartment: byDepartment(typed) },
        },
        language,
      ),
  };
}

function budgets(): Readonly<Record<string, Fill>> {
  const byKind = { investment: 500_000, efficiency: -900_000, 'reduced-service': -50_000 };
  const sums = { byKind, net: -450_000, count: 30, open: 1 };
  return {
    budget: (typed, language) => {
      const item = { no: NO, title: typed.long(4_000) };
      const kinds = [
        { ...item, budget: { year: 2028, kind: 'investment', amount: 500_000 } },
        { ...item, budget: { year: 2028, kind: 'efficiency', amount: -900_000 } },
        { no: NO, budget: { year: 2028 } },
      ] as const;
      const items = Array.from({ length: 10 }, () => kinds).flat();
      return budget(
        {
          ...sums,
          year: 2028,
          years: [2030, 2029, 2028, 2027, 2026],
          groups: [
            { ...sums, theme: themeOf(typed), items: items.slice(0, 12) },
            { ...sums, items: items.slice(12) },
          ],
        },
        language,
      );
    },
    'budget, none': (_, language) =>
      budget({ ...sums, count: 0, open: 0, year: 2028, years: [], groups: [] }, language),
  };
}
