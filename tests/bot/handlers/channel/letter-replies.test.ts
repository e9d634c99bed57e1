import { describe, expect, it } from 'vitest';
import {
  formReply,
  listReply,
  previewView,
  statusReply,
} from '../../../../src/bot/handlers/channel/letter-replies.ts';
import { KAREN, TENANT } from '../../../support/builders.ts';
import { context, only, presses } from '../../../support/channel-kit.ts';

const AT = '2026-11-23T09:00:00.000Z';
const ID = '7978588160000-abcdefghij';
const asked = context({ id: KAREN, tenant: TENANT, entra: 'e', name: 'Karen' });
const draft = { title: 'Nyt', text: 'x', to: { kind: 'leaders' }, by: 'Ole', at: AT } as const;
const letter = { tenant: TENANT, id: ID, version: 2, draft };
const none = { queued: 0, sending: 0, sent: 0, failed: 0, blocked: 0, unknown: 0 };

describe('previewView', () => {
  const looked = (total: number) => ({ letter, draft, dates: { total, unreachable: 6, days: [] } });
  const at = { team: 'Teamet', now: AT };

  it('wants the number typed beyond 200 in reach', () => {
    expect(previewView(looked(206), at)).toMatchObject({ reached: 200, confirm: false });
    expect(previewView(looked(207), { ...at, note: 'number-wrong' })).toMatchObject({
      reached: 201,
      confirm: true,
      note: 'number-wrong',
    });
  });

  it('wants none for a new wording, of which it tells who has the old one', () => {
    const tally = { ...none, sent: 300, queued: 3, sending: 1 };

    expect(previewView({ ...looked(500), tally }, at)).toMatchObject({
      confirm: false,
      out: { sent: 300, waiting: 4 },
    });
  });
});

describe('formReply', () => {
  it('has a choice for each department, and everybody last', () => {
    const form = { id: ID, typed: { title: '', text: '', to: 'leaders' }, departments: ['Kultur'] };
    const problems = [
      { field: 'title', problem: { kind: 'too-long', max: 100, length: 101 } },
      { field: 'to', problem: { kind: 'no-choice' } },
    ] as const;
    const { text } = only(formReply(form, asked, { way: 'say', problems }));

    expect(text).toContain('Lederne i Kultur\nleaders.kultur\nAlle, der bruger Forenkl\neveryone');
    expect(text).toContain('plads til 100 tegn');
    expect(text).toContain('Vælg, hvem der skal have brevet.');
  });
});

describe('statusReply', () => {
  it('counts what is sent this moment among those who wait', () => {
    const sent = { ...draft, revision: 1 };
    const tally = { ...none, sending: 2, queued: 1, nextDue: AT };
    const status = { letter: { ...letter, sent }, tally };
    const clock = { now: () => new Date(AT) };

    const reply = only(statusReply({ clock }, asked, { status, way: 'forAll' }));
    expect(reply.text).toContain('3 personer, på vej nu');
  });
});

describe('listReply', () => {
  it('shows the wording people have, not the one that is written', () => {
    const sent = { ...draft, title: 'Sendt titel', revision: 1 };
    const replies = listReply([{ ...letter, sent }, letter, { ...letter, version: 1 }], asked, {
      way: 'say',
      today: '2026-11-23',
    });

    expect(only(replies).text).toContain('Sendt titel');
    expect(presses(replies).map(({ verb }) => verb)).toContain('letter.status');
  });
});
