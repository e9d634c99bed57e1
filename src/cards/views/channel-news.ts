// What the administration channel is told of one proposal: who wrote what, and the way to it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { holderName } from '../names.ts';
import type { ChannelNewsView } from '../news-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** In bytes. */
const TEXT_BYTES = 4_000;
const QUESTION_MAX = 300;

/** Nobody is named: the proposal itself says who it is from, to those who may know. */
export function channelNews(view: ChannelNewsView, language: Language): Filled {
  const { buttons: names, news } = catalogueOf(language);
  const { channel: words } = news;
  const { what, no, title, text, askedAt, others } = view.news;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(news.of(no)),
      title: words.titles[what](no),
      lines: [
        [run(news.about(oneLine(title, TITLE_MAX)), SUBTLE)],
        ...sayerLines(view, language),
        ...(text === undefined ? [] : paragraphs(text, TEXT_BYTES).map((one) => [run(one)])),
        ...(others === undefined ? [] : [[run(words.others(others))]]),
        [run(words.next[what], SMALL)],
      ],
      actions: buttons(
        askedAt !== undefined && {
          title: names.reply,
          press: { verb: 'answer.reply', data: { no, at: askedAt } },
          look: 'positive',
        },
        {
          title: names.open(no),
          press: { verb: 'proposal.show', data: { no } },
        },
        others !== undefined && {
          title: names.seeThem,
          press: { verb: 'digest.list', data: { what: 'overdue', page: 0 } },
        },
      ),
    },
  };
}

function sayerLines(
  { news: told, names }: ChannelNewsView,
  language: Language,
): readonly (readonly Run[])[] {
  const { channel: words } = catalogueOf(language).news;
  const { what, by = 'proposer', text, question, holder, dueOn } = told;
  const sayer = words.sayers[by];
  const where = holder && holderName(holder, names, { language, reader: 'handler' });
  switch (what) {
    case 'replied':
      return [
        ...(question === undefined
          ? []
          : [[run(words.question(oneLine(question, QUESTION_MAX)), SUBTLE)]]),
        [run(words.wrote(sayer), BOLD)],
      ];
    case 'asked-back':
      return [[run(words.asked(sayer), BOLD)]];
    case 'not-solved':
    case 'partly-solved':
      return [
        [run(words[what](sayer))],
        ...(text === undefined ? [] : [[run(words.missing, BOLD)]]),
      ];
    case 'owner-answered':
      return where === undefined ? [] : [[run(words.from(where), BOLD)]];
    case 'handed-back':
      return where === undefined ? [] : [[run(words.handedBack(where), BOLD)]];
    case 'escalated':
      return where === undefined || dueOn === undefined
        ? []
        : [[run(words.due(where, dayText(language, dueOn)), BOLD)]];
  }
}
