import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { rules } from '../../../src/cards/views/rules.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

describe('rules', () => {
  it('shows what holds, in words and signs', () => {
    const text = textIn(expand(rules({ rules: DEFAULT_RULES }, 'da')));

    expect(text).toContain('▲ Mellem – flere afdelinger eller et system skal ændres');
    expect(text).toContain('Høj værdi: ● Hurtig gevinst · ▲ Planlæg · ■ Planlæg');
    expect(text).toContain('Varsel før fristen: 2 arbejdsdage');
    expect(text).toContain('tiltrådt, godkendt, taget til efterretning');
    expect(text).toContain('hver for sig: nej');
  });

  it('shows the municipality’s own words in the language of the reader', () => {
    const extentMeans = { small: { da: 'under en uge', en: 'less than a week' } };
    const view = { rules: { ...DEFAULT_RULES, extentMeans }, saved: 'extent' } as const;

    expect(textIn(expand(rules(view, 'da')))).toContain('● Lille – under en uge');
    const english = textIn(expand(rules(view, 'en')));
    expect(english).toContain('● Small – less than a week');
    expect(english).toContain('✓ Saved: what extent means');
  });

  it('leads to each part, and to those who answer', () => {
    const card = expand(rules({ rules: DEFAULT_RULES }, 'da'));

    expect(sentBy(card, 'Ret prioriteter')).toMatchObject({ verb: 'rules.edit', part: 'matrix' });
    expect(sentBy(card, 'Ret beslutningsord')).toMatchObject({ verb: 'rules.words' });
    expect(sentBy(card, 'Ansvarlige')).toMatchObject({ verb: 'posts.list', kind: 'areas' });
    expect(titlesIn(card)).toEqual(
      expect.arrayContaining(['Fora', 'Vejledninger', 'Roller', 'Log']),
    );
  });
});
