import { describe, expect, it } from 'vitest';
import { internalNoteLines, markTexts, spreadText } from '../../../src/cards/views/marks-lines.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { anAssessment } from '../../support/an-assessment.ts';

const by = (who: string) => ({ by: asId<PersonId>(who) });

describe('markTexts', () => {
  it('says each mark in words, numbers as Danes write them', () => {
    const flags = {
      movesWork: { netHours: 1234.5 },
      touchesLaw: { reviewer: 'Jens Jurist', reviewedAt: '2026-12-03' },
      concernsMed: true,
      budget: { year: 2027 },
      automation: 'selected',
    } as const;

    expect(markTexts(flags, 'da')).toEqual([
      'Flytter arbejde til andre: netto 1.234,5 timer om året',
      'Rører kontrol eller lov: set igennem af Jens Jurist 3. december',
      'Vedrører MED',
      'Input til budget 2027',
      'Kan automatiseres: udvalgt',
    ]);
  });

  it('says what is missing, and nothing of what is not set', () => {
    expect(markTexts({ movesWork: {}, touchesLaw: { reviewer: 'Jens' } }, 'da')).toEqual([
      'Flytter arbejde til andre',
      'Rører kontrol eller lov: skal ses igennem af Jens',
    ]);
    expect(markTexts(undefined, 'da')).toEqual([]);
  });
});

describe('spreadText', () => {
  it('says who says what where they do not agree', () => {
    const assessments = [
      anAssessment({ ...by('a'), extent: 'small' }),
      anAssessment({ ...by('b'), extent: 'large' }),
      anAssessment({ ...by('c'), extent: 'small', value: 'low' }),
    ];

    expect(spreadText({ assessments }, 'da')).toBe(
      '3 har vurderet det · 2 siger ● lille · 1 siger ■ stort · 2 siger høj værdi · 1 siger lav værdi',
    );
  });

  it('says that they agree', () => {
    const assessments = [anAssessment(by('a')), anAssessment(by('b'))];

    expect(spreadText({ assessments }, 'da')).toBe('2 har vurderet det · alle er enige');
    expect(spreadText({ assessments: [anAssessment()] }, 'da')).toBe('1 har vurderet det');
    expect(spreadText({}, 'da')).toBeUndefined();
  });
});

describe('internalNoteLines', () => {
  it('shows the newest first, with who wrote them', () => {
    const at = '2026-11-20T09:00:00.000Z';
    const notes = ['en', 'to', 'tre'].map((text, place) => ({ ...by(`p${place}`), at, text }));
    const shown = internalNoteLines({ notes }, { people: { p2: 'Ole' }, most: 2, language: 'da' });

    expect(shown.map((line) => line.map(({ text }) => text.trim()))).toEqual([
      ['Ole, 20. november kl. 10.00', 'tre'],
      ['en kollega, 20. november kl. 10.00', 'to'],
    ]);
  });
});
