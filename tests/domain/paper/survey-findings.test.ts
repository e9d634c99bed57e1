import { describe, expect, it } from 'vitest';
import { allCounts, surveyFindings } from '../../../src/domain/paper/survey-findings.ts';
import { anItem, aSurvey, rated } from '../../support/a-survey.ts';

const [buy, fin, ...others] = surveyFindings(aSurvey());

describe('surveyFindings', () => {
  it('leaves out sections nobody answered', () => {
    expect([buy?.section.id, fin?.section.id, others]).toEqual(['buy', 'fin', []]);
  });

  it('counts which means went up, down and nowhere, as they are shown', () => {
    expect(buy?.counts).toEqual({ compared: 4, up: 2, down: 1, same: 1 });
    expect(allCounts(surveyFindings(aSurvey()))).toEqual(buy?.counts);
  });

  it('tells a section that is asked for the first time from one without a change', () => {
    expect([buy?.isNew, fin?.isNew]).toEqual([false, true]);
  });

  it('finds the questions where a part of the scale moved, and the groups that moved', () => {
    expect(buy?.moved.map(({ item }) => item.id)).toEqual(['buy.3']);
    expect(buy?.groups.map(({ group, mean }) => [group, mean])).toEqual([['Børn og Unge', 3.1]]);
    expect(buy?.significant).toEqual([]);
  });

  it('says which single question is highest and lowest, the overall one apart', () => {
    expect(buy?.ends?.highest.item.id).toBe('buy.1');
    expect(buy?.ends?.lowest.item.id).toBe('buy.2');
  });

  it('says nothing of the ends where two look alike', () => {
    const items = [
      anItem('buy.1', 'a', { overall: rated(3.61) }),
      anItem('buy.2', 'b', { overall: rated(3.58) }),
      anItem('buy.3', 'c', { overall: rated(3) }),
    ];

    expect(surveyFindings(aSurvey({ items }))[0]).not.toHaveProperty('ends');
  });

  it('names the choice most people took', () => {
    expect(buy?.chosen.map(({ choice }) => choice)).toEqual(['s']);
  });
});
