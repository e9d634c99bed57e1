import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { ThemeTargetView } from '../../../src/cards/theme-models.ts';
import { departmentInput, themeTarget } from '../../../src/cards/views/theme-target.ts';
import { aTheme } from '../../support/a-theme.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const { id } = aTheme('a');
const byDepartment = { 'Børn og Unge': '12', Ældre: '' };
const shown = (over: Partial<ThemeTargetView> = {}) =>
  expand(
    themeTarget(
      {
        ...{ of: 'target', id, version: 2, name: 'Skemaer', faults: [] },
        typed: { unit: 'kr', total: '100', year: '2027', byDepartment },
        ...over,
      },
      'da',
    ),
  );

describe('the form of a target', () => {
  it('asks for the whole and for each department, with what was typed', () => {
    expect(inputIn(shown(), 'unit')['value']).toBe('kr');
    expect(inputIn(shown(), departmentInput('Børn og Unge'))['value']).toBe('12');
    expect(departmentInput('Børn og Unge')).not.toBe(departmentInput('Ældre'));
    expect(sentBy(shown(), 'Gem')).toEqual({ verb: 'theme.target-save', id, version: 2 });
  });

  it('counts by department where they have shares, else all in one', () => {
    const inputs = (card: unknown) => nodesIn(card, 'Input').map((one) => one['id']);
    const whole = { unit: 'places', total: '40', year: '2027', byDepartment: {} };

    expect(inputs(shown({ of: 'count' }))).toHaveLength(2);
    expect(inputs(shown({ of: 'count', typed: whole }))).toEqual(['total']);
    expect(sentBy(shown({ of: 'count' }), 'Gem')).toMatchObject({ verb: 'theme.count-save' });
  });

  it('says at each field what is wrong', () => {
    const card = shown({
      stale: true,
      faults: [
        { field: 'total', kind: 'too-small' },
        { field: 'year', kind: 'unreadable' },
        { field: 'department', kind: 'unreadable', department: 'Ældre' },
      ],
    });
    expect(textIn(card)).toContain('Forvaltningernes mål er tilsammen større.');
    expect(textIn(card)).toContain('Skriv et årstal, fx 2027.');
    expect(textIn(card).match(/Skriv et tal fra 0 og op\./g)).toHaveLength(1);
    expect(textIn(card)).toContain('En anden har ændret temaet imens.');
  });
});
