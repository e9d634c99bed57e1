import { describe, expect, it } from 'vitest';
import { hiddenCells, testedMeans } from '../../../src/domain/paper/survey-method.ts';
import { aSurvey } from '../../support/a-survey.ts';

describe('the method of a survey', () => {
  it('counts what is hidden, and not what nobody answered', () => {
    expect(hiddenCells(aSurvey())).toBe(1);
  });

  it('has the tests of what could be compared, in the order asked', () => {
    expect(testedMeans(aSurvey()).map(({ item, adjusted }) => [item.id, adjusted])).toEqual([
      ['buy.overall', 1],
      ['buy.1', 1],
      ['buy.2', 1],
      ['buy.3', 1],
    ]);
  });
});
