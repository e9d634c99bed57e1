// Says who can read a channel, and asks before it becomes the administration channel.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { BindView } from '../channel-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

export const PLACE_MAX = 80;

/** Asks to bind the channel, or to move it here from another one. */
export function bindConfirm(view: BindView, language: Language): Filled {
  const { buttons: names, channel } = catalogueOf(language);
  const { confirm } = channel;
  const { readers, moving, code } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(channel.eyebrow),
      title: confirm.title,
      lines: [
        [run(confirm.readers(readers), { weight: 'bolder' })],
        ...(view.place === '' ? [] : [[run(confirm.place(oneLine(view.place, PLACE_MAX)))]]),
        [run(confirm.what)],
        ...(moving === undefined ? [] : [[run(confirm.moving(oneLine(moving, PLACE_MAX)))]]),
      ],
      actions: buttons(
        {
          title: moving === undefined ? names.bind : names.move,
          press: {
            verb: 'channel.bind-confirm',
            data: { readers, ...(code !== undefined && { code }) },
          },
          look: 'positive',
        },
        { title: names.cancel, press: { verb: 'channel.cancel', data: {} } },
      ),
    },
  };
}
