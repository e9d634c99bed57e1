// Tells those in a channel that it is bound, that another one is, or that theirs is gone.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { ChannelNoticeView } from '../channel-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { PLACE_MAX } from './bind-confirm.ts';

/** The notice; a bound channel can have its time changed at once. */
export function channelNotice(view: ChannelNoticeView, language: Language): Filled {
  const { buttons: names, channel } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(channel.eyebrow),
      title: channel[view.kind].title,
      lines: linesOf(view, language),
      actions: buttons(
        view.kind === 'bound' && {
          title: names.schedule,
          press: { verb: 'digest.schedule', data: {} },
        },
      ),
    },
  };
}

function linesOf(view: ChannelNoticeView, language: Language): readonly (readonly Run[])[] {
  const { channel } = catalogueOf(language);
  const place = oneLine(view.place, PLACE_MAX);
  switch (view.kind) {
    case 'bound':
      return [
        [run(channel.bound.text(place, view.readers))],
        [run(channel.bound.by(oneLine(view.by, PLACE_MAX)), SUBTLE)],
      ];
    case 'left':
      return [
        [run(channel.left.text(place))],
        [run(channel.left.by(oneLine(view.by, PLACE_MAX)), SUBTLE)],
      ];
    case 'gone':
      return [[run(channel.gone.text(place))], [run(channel.gone.todo)]];
  }
}
