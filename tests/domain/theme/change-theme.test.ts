import { describe, expect, it } from 'vitest';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import {
  setCounted,
  setProposals,
  setTarget,
  setWords,
} from '../../../src/domain/theme/change-theme.ts';
import { aTheme } from '../../support/a-theme.ts';
import { nos } from '../../support/an-initiative.ts';
import { value } from '../../support/leader-world.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const AT = { seen: 1, now: NOW };
const STALE = { seen: 0, now: NOW };
const TARGET = { unit: 'places', total: 100, byDepartment: {}, year: 2027 } as const;
const OLE = { name: 'Ole Bang' };

describe('the words of a theme', () => {
  it('are set, with a lead that is left out taken away', () => {
    const theme = aTheme('a', { lead: OLE });
    const changed = value(setWords(theme, { name: 'Ny', text: 'x' }, AT));

    expect(changed).toEqual({ ...aTheme('a'), name: 'Ny', text: 'x', version: 2, changedAt: NOW });
  });

  it('stay as they are when they are the same, whatever was seen', () => {
    const theme = aTheme('a');
    expect(value(setWords(theme, { name: theme.name, text: theme.text }, STALE))).toBe(theme);
    expect(setWords(theme, { name: 'Ny', text: '' }, STALE)).toMatchObject({
      problem: { kind: 'changed-since' },
    });
  });
});

describe('the proposals of a theme', () => {
  it('are taken in and out, each once', () => {
    const theme = aTheme('a', { proposals: nos('2026-1', '2026-2') });
    const change = { add: nos('2026-2', '2026-3'), remove: nos('2026-1') };

    expect(value(setProposals(theme, change, AT)).proposals).toEqual(nos('2026-2', '2026-3'));
  });

  it('are two hundred at most', () => {
    const add = Array.from({ length: 201 }, (_, at) => proposalNo(2026, at + 1));
    expect(setProposals(aTheme('a'), { add, remove: [] }, AT)).toMatchObject({
      problem: { kind: 'too-many' },
    });
    expect(setProposals(aTheme('a'), { add: add.slice(1), remove: [] }, AT).ok).toBe(true);
  });
});

describe('the target of a theme', () => {
  it('is set and taken away, and what was counted stays', () => {
    const counted = { total: 40, byDepartment: {}, at: NOW };
    const aimed = value(setTarget(aTheme('a', { counted }), TARGET, AT));
    expect(aimed).toMatchObject({ target: TARGET, counted, version: 2 });

    const without = value(setTarget(aimed, undefined, { seen: 2, now: NOW }));
    expect(without).not.toHaveProperty('target');
    expect(without.counted).toEqual(counted);
  });

  it('keeps the day of the count as long as the count is the same', () => {
    const counted = { total: 40, byDepartment: {}, at: '2026-11-01T09:00:00.000Z' };
    const theme = aTheme('a', { counted });

    expect(value(setCounted(theme, { total: 40, byDepartment: {} }, STALE))).toBe(theme);
    expect(value(setCounted(theme, { total: 41, byDepartment: {} }, AT)).counted).toEqual({
      total: 41,
      byDepartment: {},
      at: NOW,
    });
  });
});
