import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { channelNews } from '../../../src/cards/views/channel-news.ts';
import type { ChannelNews } from '../../../src/domain/delivery/channel-news.ts';
import { AT, NO, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn } from '../walk.ts';

const shown = (told: Omit<ChannelNews, 'kind' | 'no' | 'title'>) =>
  expand(
    channelNews(
      {
        news: { kind: 'channel-news', no: NO, title: 'Tre skemaer', ...told },
        names: { ...namesIn(USUAL, 'da'), forums: { board: 'Direktionen' } },
      },
      'da',
    ),
  );
const HOLDER = { kind: 'forum', forum: 'board' } as const;

describe('what the channel is told', () => {
  it.each<[ChannelNews['what'], Parameters<typeof shown>[0], readonly string[]]>([
    [
      'replied',
      { what: 'replied', text: 'Ja, også dem.', question: 'Også vikarer?', by: 'successor' },
      ['I spurgte: “Også vikarer?”', 'Lederen af arbejdspladsen skriver:', 'Ja, også dem.'],
    ],
    [
      'asked-back',
      { what: 'asked-back', text: 'Også os?', by: 'endorser' },
      [
        'Spørgsmål til svaret på 2026-0042',
        'En leder, der oplever det samme, spørger:',
        'Også os?',
      ],
    ],
    ['not-solved', { what: 'not-solved', by: 'proposer' }, ['2026-0042 er ikke løst']],
    [
      'partly-solved',
      { what: 'partly-solved', text: 'Lønnen' },
      ['kun er delvist løst', 'Det mangler:', 'Lønnen'],
    ],
    ['owner-answered', { what: 'owner-answered', holder: HOLDER }, ['Fra Direktionen']],
    [
      'escalated',
      { what: 'escalated', holder: HOLDER, dueOn: '2026-12-11' },
      ['Direktionen skulle have svaret fredag 11. december 2026.'],
    ],
  ])('%s', (_, told, texts) => {
    for (const text of ['Det handler om “Tre skemaer”.', ...texts]) {
      expect(textIn(shown(told))).toContain(text);
    }
  });

  it('asks for nothing that is not said', () => {
    expect(textIn(shown({ what: 'not-solved' }))).not.toContain('Det mangler:');
  });

  it('can be answered where somebody asked', () => {
    const asked = shown({ what: 'asked-back', askedAt: AT });

    expect(sentBy(asked, 'Svar')).toEqual({ verb: 'answer.reply', no: NO, at: AT });
  });

  it('tells how many others there are, and leads to them', () => {
    const many = shown({ what: 'escalated', holder: HOLDER, dueOn: '2026-12-11', others: 99 });

    expect(textIn(many)).toContain('Det samme gælder 99 forslag mere.');
    expect(sentBy(many, 'Se dem')).toMatchObject({ verb: 'digest.list', what: 'overdue' });
  });

  it('leads to the proposal', () => {
    expect(sentBy(shown({ what: 'replied' }), 'Åbn 2026-0042')).toEqual({
      verb: 'proposal.show',
      no: NO,
    });
  });
});
