import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import type { SendOnView } from '../../../src/cards/triage-models.ts';
import { SEND_ON_INPUTS, SEND_ON_MAX, sendOn } from '../../../src/cards/views/send-on.ts';
import { MAIL_INPUT } from '../../../src/cards/views/send-on-reach.ts';
import type { Reached } from '../../../src/domain/shared/posts.ts';
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
        reach: {},
        typed: { forum: '', dueOn: '2026-12-07' },
        ...more,
      },
      'da',
    ),
  );
const ole = (hasApp: boolean, more: Partial<Reached> = {}): Reached => ({
  as: 'owner',
  name: 'Ole Bang',
  mail: 'ole.bang@bakkekoebing.example',
  hasApp,
  ...more,
});
const answer = (outcome: 'decided-locally' | 'passed-on') => ({ kind: 'answer', outcome }) as const;

describe('sendOn', () => {
  it('names the owner, says that they have the app, and by when they answer', () => {
    const card = shown({ reach: { owner: [ole(true, { lastAt: '2026-11-18T09:00:00.000Z' })] } });

    expect(textIn(card)).toContain('Går til  \nOle Bang, It og Digitalisering');
    expect(textIn(card)).toContain(
      'Ole Bang har appen og får besked herfra. Fik sidst en besked 18. november.',
    );
    expect(inputIn(card, SEND_ON_INPUTS.dueOn)['value']).toBe('2026-12-07');
    expect(nodesIn(card, 'Input.Text')).toEqual([]);
  });

  it('says that the owner has no app, with the text of a mail to copy', () => {
    const card = shown({ reach: { owner: [ole(false)] } });

    expect(textIn(card)).toContain(
      '⚠ Ole Bang har ikke appen og får ikke besked herfra (ole.bang@bakkekoebing.example).',
    );
    const mail = String(inputIn(card, MAIL_INPUT)['value']);
    expect(mail).toContain('Hej Ole Bang');
    expect(mail).toContain(`forslag ${NO}`);
    expect(mail).toContain('Vil I svare senest mandag 7. december 2026?');
  });

  it('says that the substitute is told instead', () => {
    const inger = { as: 'substitute', name: 'Inger Møballe', hasApp: true } as const;
    const card = shown({ reach: { owner: [ole(false), inger] } });

    expect(textIn(card)).toContain('Stedfortræderen, Inger Møballe, har og får besked herfra.');
    expect(nodesIn(card, 'Input.Text')).toEqual([]);
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

  it('asks for the name of a forum where the register has none', () => {
    const card = shown({ way: { kind: 'forum', forums: [] } });

    expect(inputIn(card, SEND_ON_INPUTS.forum)['maxLength']).toBe(SEND_ON_MAX.forum);
    expect(textIn(card)).toContain('⚠ Ingen får besked herfra.');
  });

  it('offers the forums of the register, the one of the area chosen', () => {
    const forums = [
      { id: 'buu', name: 'Børne- og Ungeudvalget' },
      { id: 'ku', name: 'Kulturudvalget' },
    ];
    const hanne = { as: 'secretary', name: 'Hanne Dahl', hasApp: true } as const;
    const card = shown({
      way: { kind: 'forum', forums, chosen: 'buu' },
      reach: { buu: [hanne], ku: [] },
    });

    expect(inputIn(card, SEND_ON_INPUTS.forum)).toMatchObject({
      value: 'buu',
      choices: [
        { value: 'buu', title: 'Børne- og Ungeudvalget' },
        { value: 'ku', title: 'Kulturudvalget (ingen har appen)' },
      ],
    });
    expect(textIn(card)).toContain('Hanne Dahl (sekretær) har appen og får besked herfra.');
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
    [{ kind: 'bad-forum' }, { kind: 'forum', forums: [] }, '⚠ Skriv udvalgets navn med bogstaver'],
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
