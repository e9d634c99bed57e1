// Where an administrator writes to many.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { LetterFault, LetterFormView } from '../letter-models.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { audienceText } from './audience-text.ts';

/** In characters; a test holds them to those of the rules. */
export const LETTER_MAX = { title: 100, text: 2_000 } as const;

/** Ids of the inputs: what is written, and the words that a number in it is no CPR number. */
export const LETTER_INPUTS = {
  title: 'title',
  text: 'text',
  to: 'to',
  notCprTitle: 'notCpr.title',
  notCprText: 'notCpr.text',
} as const;

/** A title that is far too long is cut, or the card would be. */
const TITLE_KEPT = 300;

/** The form, with what was typed when something was wrong with it. */
export function letterForm(view: LetterFormView, language: Language): Filled {
  const { buttons: names, letters: words } = catalogueOf(language);
  const { id, sentTo } = view;
  const again = sentTo !== undefined;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: again ? words.title.edit : words.title.new,
      lines: [
        [run(again ? words.editIntro : words.intro, SUBTLE)],
        ...(again ? [[run(words.toText(audienceText(sentTo, language)))]] : []),
      ],
      quotes: [],
      fields: [
        textField(view, 'title', language),
        textField(view, 'text', language),
        ...(again ? [] : [audienceField(view, language)]),
      ],
      actions: buttons(
        {
          title: words.buttons.preview,
          press: { verb: 'letter.preview', data: { id } },
          look: 'positive',
        },
        {
          title: names.cancel,
          press: again
            ? { verb: 'letter.status', data: { id } }
            : { verb: 'channel.cancel', data: {} },
          takesInputs: false,
        },
      ),
    },
  };
}

function textField(
  { typed, problems }: LetterFormView,
  which: 'title' | 'text',
  language: Language,
): Field {
  const { letters: words, pages } = catalogueOf(language);
  const long = which === 'text';
  const wrong = problems.filter((one) => one.field === which);
  const toggle = long ? LETTER_INPUTS.notCprText : LETTER_INPUTS.notCprTitle;
  return field({
    texts: [
      textInput({
        id: LETTER_INPUTS[which],
        label: `${long ? words.textLabel : words.titleLabel} *`,
        value: long ? typed.text : [...typed.title].slice(0, TITLE_KEPT).join(''),
        max: LETTER_MAX[which],
        long,
      }),
    ],
    faults: wrong.map((one) => fault(faultText(one, language))),
    toggles: wrong.some(({ kind }) => kind === 'cpr') ? [{ id: toggle, title: pages.notCpr }] : [],
    help: long ? [[run(words.help, SMALL)]] : [],
  });
}

function audienceField({ typed, audiences, problems }: LetterFormView, language: Language): Field {
  const { letters: words } = catalogueOf(language);
  const wrong = problems.filter((one) => one.field === 'to');
  return field({
    choices: [
      {
        id: LETTER_INPUTS.to,
        label: `${words.toLabel} *`,
        style: 'compact',
        several: false,
        value: typed.to,
        placeholder: '',
        choices: audiences.map(({ code, to }) => ({
          title: audienceText(to, language),
          value: code,
        })),
      },
    ],
    faults: wrong.map((one) => fault(faultText(one, language))),
  });
}

function faultText(wrong: LetterFault, language: Language): string {
  const { letters, problems } = catalogueOf(language);
  switch (wrong.kind) {
    case 'required':
      return letters.problems[wrong.field];
    case 'too-long':
      return letters.problems.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    case 'no-choice':
      return letters.problems.to;
  }
}
