// What a person gets for something handed in: the number, who has it now, and when they hear.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText, momentText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { holderName } from '../names.ts';
import type { ReceiptView } from '../receipt-model.ts';
import { BOLD, eyebrow, named, type Run, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const EXTRA_PAGE = 'figures';

/** The receipt; the same however often it is asked for. */
export function receipt(view: ReceiptView, language: Language): Filled {
  const { buttons: names, proposal } = catalogueOf(language);
  const { no } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`✓ ${momentText(language, view.at)}`),
      title: proposal.receipt[view.kind](no),
      lines: linesOf(view, language),
      actions: buttons(
        { title: names.seeProposal, press: { verb: 'proposal.show', data: { no } } },
        view.offerExtra && {
          title: names.figures,
          press: { verb: 'proposal.edit', data: { no, page: EXTRA_PAGE } },
        },
      ),
    },
  };
}

function linesOf(view: ReceiptView, language: Language): readonly (readonly Run[])[] {
  const { extension, proposal } = catalogueOf(language);
  const { receipt: words, visibilities } = proposal;
  if (view.kind === 'locally') return [[run(words.locallyText)]];
  if (view.kind === 'withdrawn') return [[run(words.withdrawnText)]];
  const { dueOn, status, visibility } = view;
  const step = words.steps[status];
  const holder = holderName(view.holder, view.names, { language, reader: 'proposer' });
  return [
    ...(view.kind === 'supplemented' ? [[run(words.supplementedText)]] : []),
    ...(view.holder.kind === 'nobody' ? [] : [named(words.nowWith, holder)]),
    ...(step === undefined ? [] : [named(words.nextStep, step)]),
    ...(dueOn === undefined ? [] : [named(words.hearBy, dayText(language, dueOn))]),
    ...(visibility === undefined ? [] : [named(words.nameSeenBy, visibilities[visibility])]),
    ...(view.outOfReach ? [[run(extension.outOfReach, BOLD)]] : []),
  ];
}
