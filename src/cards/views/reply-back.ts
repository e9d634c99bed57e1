// A field to answer a question that was asked back, and what became of it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { ReplyBackView } from '../news-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Longest answer, in characters; what is shown of a text, in bytes. */
const REPLY_MAX = 1_000;
const SHOWN_BYTES = 3_000;

/** Ids of the inputs: the answer, and the word that a number in it is no CPR number. */
export const REPLY_BACK_INPUTS = { text: 'reply', notCpr: 'notCpr.reply' } as const;

/** The question with a field; once it is answered, with the answer. */
export function replyBack(view: ReplyBackView, language: Language): Filled {
  const { buttons: names, course, news } = catalogueOf(language);
  const { replyBack: words } = course;
  const { no, at, title, question, reply } = view;
  const open = reply === undefined;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(open ? news.of(no) : `✓ ${news.of(no)}`),
      title: open ? words.title : words.sentTitle,
      lines: [[run(oneLine(title, TITLE_MAX), SUBTLE)]],
      quotes: [
        { lines: quoted(words.asked, question) },
        ...(open ? [] : [{ lines: quoted(words.replied, reply) }]),
      ],
      fields: open ? [replyField(view, language)] : [],
      actions: buttons(
        open && {
          title: names.sendReply,
          press: { verb: 'answer.reply-send', data: { no, at } },
          look: 'positive',
        },
        {
          title: names.open(no),
          press: { verb: 'proposal.show', data: { no } },
          takesInputs: false,
        },
      ),
    },
  };
}

function quoted(name: string, text: string): readonly (readonly Run[])[] {
  return [[run(name, BOLD)], ...paragraphs(text, SHOWN_BYTES).map((one) => [run(one)])];
}

function replyField({ typed = '', problem }: ReplyBackView, language: Language) {
  const { course, pages, problems } = catalogueOf(language);
  const { replyBack: words } = course;
  return field({
    texts: [
      textInput({
        id: REPLY_BACK_INPUTS.text,
        label: `${words.label} *`,
        value: typed,
        max: REPLY_MAX,
        long: true,
      }),
    ],
    faults: problem === undefined ? [] : [fault(faultText(problem))],
    toggles: problem?.kind === 'cpr' ? [{ id: REPLY_BACK_INPUTS.notCpr, title: pages.notCpr }] : [],
    help: [[run(words.help, SMALL)]],
  });

  function faultText(wrong: NonNullable<ReplyBackView['problem']>): string {
    if (wrong.kind === 'full') return problems.full;
    if (wrong.kind === 'cpr') return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    return wrong.kind === 'required' ? words.required : words.tooLong(REPLY_MAX);
  }
}
