import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { SendOnView } from '../../../src/cards/triage-models.ts';
import { SEND_ON_INPUTS, SEND_ON_MAX, sendOn } from '../../../src/cards/views/send-on.ts';
import { ANSWER_MAX, FORUM_MAX } from '../../../src/domain/triage/send-on.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { NO, namesIn } from '../samples/data.ts';
import { proposalIn } from '../samples/proposals.ts';
import { USUAL } from '../samples/typed.ts';
import { inputIn, nodesIn, sentBy, textIn } from '../walk.ts';

const OWNER = {
  kind: 'owner',
  area: 'it',
  owner: { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' },
} as const;
const shown = (more: Partial<SendOnView> = {}) =>
  expand(
    sendOn(
      {
        proposal: proposalIn(USUAL, { assessments: [anAssessment()] }),
        names: namesIn(USUAL, 'da'),
        place: { filter: 'all', trail: [] },
        way: OWNER,
        days: 10,
        typed: { forum: '', dueOn: '2026-12-07' },
        ...more,
      },
      'da',
    ),
  );
const answer = (outcome: 'decided-locally' | 'passed-on') => ({ kind: 'answer', outcome }) as const;

describe('sendOn', () => {
  it('names the owner, says that they must be told, and by when they answer', () => {
    const text = textIn(shown());

    expect(text).toContain('Går til  \nOle Bang, It og Digitalisering');
    expect(text).toContain('Husk at give Ole Bang besked (ole.bang@bakkekoebing.example)');
    expect(inputIn(shown(), SEND_ON_INPUTS.dueOn)['value']).toBe('2026-12-07');
  });

  it('sends under what was in view, and leads back', () => {
    expect(sentBy(shown(), 'Send')).toEqual({
      verb: 'queue.send',
      no: NO,
      seen: { version: 2, assessments: 1 },
      place: { filter: 'all' },
    });
    expect(sentBy(shown(), 'Tilbage')).toMatchObject({ verb: 'queue.show', no: NO });
  });

  it('asks which committee', () => {
    const card = shown({ way: { kind: 'forum' } });

    expect(inputIn(card, SEND_ON_INPUTS.forum)['maxLength']).toBe(SEND_ON_MAX.forum);
    expect(textIn(card)).toContain('Send til politisk udvalg');
  });

  it.each([
    ['decided-locally', 'Send tilbage: Det kan I selv beslutte', 'forslagsstilleren'],
    ['passed-on', 'Saml til staten', 'kommunens samlede liste til staten'],
  ] as const)('answers at once what is %s, with the usual words', (outcome, title, to) => {
    const card = shown({ way: answer(outcome) });

    expect(textIn(card)).toContain(title);
    expect(textIn(card)).toContain(to);
    expect(inputIn(card, SEND_ON_INPUTS.answer)['value']).not.toBe('');
    expect(nodesIn(card, 'Input.Date')).toEqual([]);
  });

  it.each<[NonNullable<SendOnView['fault']>, SendOnView['way'], string]>([
    [{ kind: 'bad-day' }, OWNER, '⚠ Vælg en dag efter i dag'],
    [{ kind: 'bad-forum' }, { kind: 'forum' }, '⚠ Skriv udvalgets navn med bogstaver'],
    [{ kind: 'changed-since' }, OWNER, '⚠ Forslaget er ændret imens.'],
    [{ kind: 'answer-required' }, answer('passed-on'), '⚠ Skriv et svar.'],
    [{ kind: 'too-long', max: 1_000 }, answer('passed-on'), '⚠ Det er for langt.'],
    [{ kind: 'cpr', shown: ['010190-xxxx'] }, answer('passed-on'), '⚠ Det ligner et cpr'],
  ])('says what is wrong: %j', (fault, way, words) => {
    const card = shown({ way, fault, typed: { forum: 'x', dueOn: '', answer: 'Mit svar' } });

    expect(textIn(card)).toContain(words);
    if (way.kind === 'answer') {
      expect(inputIn(card, SEND_ON_INPUTS.answer)['value']).toBe('Mit svar');
    }
  });

  it('has room for as much as the rules', () => {
    expect(SEND_ON_MAX).toEqual({ answer: ANSWER_MAX, forum: FORUM_MAX });
  });
});
