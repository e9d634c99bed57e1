import { describe, expect, it } from 'vitest';
import { answerOf, areaOf, leadOf } from '../../../src/domain/decision/told-answer.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { aDecision, aTreatment, PARTS, REASON, readyAnswer } from '../../support/a-decision.ts';
import { BOARD_REGISTER } from '../../support/forum-world.ts';

const FROM = { register: BOARD_REGISTER, words: DEFAULT_RULES.words };
const ready = readyAnswer('2026-1');
const decision = ready.decision ?? aDecision();

describe('answerOf', () => {
  it('tells the outcome, the parts, who leads it and who decided, and nothing else', () => {
    const notes = aTreatment({ decides: true, note: 'Kun os', addition: 'med budget' });

    expect(answerOf({ ...ready, treatments: [notes] }, decision, FROM)).toEqual({
      kind: 'answer',
      outcome: 'planned',
      reason: REASON,
      parts: PARTS,
      lead: 'Ole Bang',
      workplaces: 1,
      treatment: {
        forum: 'Direktionen',
        on: '2026-11-17',
        item: '6',
        word: { da: 'tiltrådt', en: 'agreed' },
        addition: 'med budget',
      },
    });
  });

  it('names no forum for what an owner decided, and no lead of what is not done', () => {
    const owners = aDecision({ state: 'ready', outcome: 'not-carried-out' });
    const answer = answerOf({ ...ready, decision: owners }, owners, FROM);

    expect(answer).not.toHaveProperty('treatment');
    expect(answer).not.toHaveProperty('lead');
  });

  it('counts the workplaces, those of what was merged into it where they are known', () => {
    const units = ['1', '2', '3'].map((id) => asId<UnitId>(id));
    const endorsed = { ...ready, endorsed: { people: 3, units } };

    expect(answerOf(endorsed, decision, FROM)).toMatchObject({ workplaces: 3 });
    expect(answerOf(endorsed, decision, { ...FROM, workplaces: 17 })).toMatchObject({
      workplaces: 17,
    });
  });

  it('tells a word and a forum that are no more by their ids', () => {
    const odd = aTreatment({ decides: true, forum: 'gone', word: 'once' });

    expect(answerOf({ ...ready, treatments: [odd] }, decision, FROM)).toMatchObject({
      treatment: { forum: 'gone', word: { da: 'once', en: 'once' } },
    });
  });
});

describe('leadOf', () => {
  it('is the owner of the area it was assessed as', () => {
    expect(areaOf(ready)).toBe('it');
    expect(leadOf(ready, BOARD_REGISTER)?.name).toBe('Ole Bang');
    expect(leadOf({ ...ready, assessments: [] }, BOARD_REGISTER)).toBeUndefined();
  });
});
