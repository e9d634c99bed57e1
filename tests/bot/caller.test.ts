import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { actionOf, callerOf, languageOf } from '../../src/bot/caller.ts';
import {
  ANNE,
  aMessage,
  anActivity,
  anExecute,
  anInstall,
  aSubmit,
  CHANNEL,
  type Spot,
  TEAM,
  TENANT,
} from '../support/activities.ts';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const personal: Spot = { kind: 'personal', serviceUrl };
const channel: Spot = { kind: 'channel', serviceUrl, thread: '17' };
const group: Spot = { kind: 'group', serviceUrl };

/** As the SDK hands it on. */
const received = (fields: object): Activity => structuredClone(fields) as Activity;

describe('callerOf', () => {
  it('knows the sender by the Entra id Teams vouches for', () => {
    const caller = callerOf(received(aMessage(personal, 'hej')));

    expect(caller).toMatchObject({
      tenant: TENANT,
      entra: ANNE.entra,
      name: ANNE.name,
      clientLanguage: 'da',
    });
  });

  it('does not believe ids the client put into a card', () => {
    const data = { entra: 'somebody-else', tenant: 'another', aadObjectId: 'somebody-else' };
    const caller = callerOf(received(anExecute(personal, { verb: 'next', data })));

    expect([caller.entra, caller.tenant]).toEqual([ANNE.entra, TENANT]);
  });

  it('writes ids in one case, as Entra does not', () => {
    const from = { id: '29:1', name: 'A', aadObjectId: ANNE.entra.toUpperCase() };

    expect(callerOf(received({ ...aMessage(personal, 'hej'), from })).entra).toBe(ANNE.entra);
  });

  it('names a channel by its own id and team, without the thread', () => {
    expect(callerOf(received(aMessage(channel, 'hej'))).place).toEqual({
      serviceUrl,
      conversation: CHANNEL,
      kind: 'channel',
      team: TEAM,
    });
  });

  it.each([
    [personal, 'personal'],
    [channel, 'channel'],
    [group, 'group'],
  ] as const)('tells the kinds of conversations apart', (spot, kind) => {
    expect(callerOf(received(aMessage(spot, 'hej'))).place.kind).toBe(kind);
  });

  it('is the same activity when it is delivered again', () => {
    const activity = received(aMessage(personal, 'hej'));

    expect(callerOf(activity).activity).toBe(callerOf(structuredClone(activity)).activity);
  });

  it('throws for an activity without a sender, which the gate lets nobody bring', () => {
    expect(() => callerOf(received(anActivity(personal, { from: { id: '29:1' } })))).toThrow();
  });
});

describe('actionOf', () => {
  it('reads what was typed', () => {
    expect(actionOf(received(aMessage(personal, '  mine   forslag ')))).toEqual({
      kind: 'text',
      text: 'mine forslag',
      attachments: false,
    });
  });

  it('leaves out the mention of the bot in a channel, and no other', () => {
    const mention = (name: string, id: string) => ({
      type: 'mention',
      text: `<at>${name}</at>`,
      mentioned: { id, name },
    });
    const activity = received({
      ...aMessage(channel, ''),
      text: '<at>Forenkl</at>&nbsp;spørg <at>Bo</at> om A &amp; B',
      entities: [mention('Forenkl', '28:bot'), mention('Bo', '29:bo')],
    });

    expect(actionOf(activity)).toMatchObject({ text: 'spørg <at>Bo</at> om A & B' });
  });

  it('keeps the lines of a long text', () => {
    const activity = received(aMessage(personal, 'først \r\n  så\n\nsidst'));

    expect(actionOf(activity)).toMatchObject({ text: 'først\nså\n\nsidst' });
  });

  it.each([
    [[{ contentType: 'text/html', content: '' }], false],
    [[{ contentType: 'messageReference' }], false],
    [[{ contentType: 'application/vnd.microsoft.card.adaptive' }], false],
    [[{ contentType: 'image/png' }], true],
    [[{ contentType: 'audio/mp4' }], true],
    [
      [
        { contentType: 'text/html' },
        { contentType: 'application/vnd.microsoft.teams.file.download.info' },
      ],
      true,
    ],
  ])('tells %j has a file: %s', (attachments, has) => {
    const activity = received({ ...aMessage(personal, 'se'), attachments });

    expect(actionOf(activity)).toMatchObject({ attachments: has });
  });

  it('is the same press from an older client, which is told from a newer one', () => {
    const press = { verb: 'next', data: { q1: 'svar' }, message: 'm-1' };

    expect(actionOf(received(aSubmit(personal, press)))).toEqual({
      ...actionOf(received(anExecute(personal, press))),
      submitted: true,
    });
  });

  it('is a press without a verb when the data is none', () => {
    const activity = received({ ...aSubmit(personal, { verb: 'x' }), value: 'text' });

    expect(actionOf(activity)).toMatchObject({ kind: 'press', verb: '', data: {} });
  });

  it.each([
    [anInstall(personal), 'installed'],
    [anInstall(personal, 'remove'), 'removed'],
    [
      anActivity(channel, { type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }] }),
      'removed',
    ],
    [
      anActivity(channel, {
        type: 'conversationUpdate',
        channelData: { eventType: 'channelRenamed' },
      }),
      'other',
    ],
    [anActivity(personal, { type: 'messageReaction' }), 'other'],
  ])('tells what happened to the bot', (activity, kind) => {
    expect(actionOf(received(activity)).kind).toBe(kind);
  });

  it('names the channel that was deleted, not the one Teams tells it in', () => {
    const activity = received(
      anActivity(
        { ...channel, conversation: TEAM },
        {
          type: 'conversationUpdate',
          channelData: {
            tenant: { id: TENANT },
            team: { id: TEAM },
            channel: { id: CHANNEL },
            eventType: 'channelDeleted',
          },
        },
      ),
    );

    expect(actionOf(activity)).toEqual({ kind: 'removed' });
    expect(callerOf(activity).place.conversation).toBe(CHANNEL);
  });
});

describe('languageOf', () => {
  it.each([
    ['da', 'da'],
    ['da-DK', 'da'],
    ['DA_dk', 'da'],
    ['en-US', 'en'],
    ['de-DE', undefined],
    ['dan', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
