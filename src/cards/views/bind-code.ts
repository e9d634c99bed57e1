// Asks for the one-time code with which the first channel is bound.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { BindCodeView } from '../channel-models.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const CODE_MAX = 64;

/** Id of the input that holds the code; named as the data of its button. */
export const CODE_INPUT = 'code';

/** The form; an earlier guess is not shown again. */
export function bindCode(view: BindCodeView, language: Language): Filled {
  const { buttons: names, channel } = catalogueOf(language);
  const { code } = channel;
  const problem = view.problem === 'wrong' ? code.wrong : code.tooMany;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(channel.eyebrow),
      title: code.title,
      lines: [[run(code.text)]],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: CODE_INPUT,
              label: `${code.label} *`,
              value: '',
              max: CODE_MAX,
              long: false,
            }),
          ],
          faults: view.problem === undefined ? [] : [fault(problem)],
        }),
      ],
      actions: buttons(
        { title: names.goFurther, press: { verb: 'channel.bind', data: {} }, look: 'positive' },
        { title: names.cancel, press: { verb: 'channel.cancel', data: {} }, takesInputs: false },
      ),
    },
  };
}
