// Cards of the message extension: the first page of a dialog, and what is put into a chat.
import type * as cards from '../../../src/cards/index.ts';
import { page as fillPage } from '../../../src/cards/views/page.ts';
import { receipt as fillReceipt } from '../../../src/cards/views/receipt.ts';
import { shared as fillShared } from '../../../src/cards/views/shared.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { hiddenIn, othersIn } from './alike.ts';
import { AT, DRAFT, type Fill, NO, namesIn, pageView } from './data.ts';
import { partsIn } from './news.ts';
import type { Typed } from './typed.ts';

export function sharedIn(
  typed: Typed,
  language: Language,
  more: Partial<cards.SharedView> = {},
): cards.SharedView {
  return { proposal: othersIn(typed), names: namesIn(typed, language), ...more };
}

export function extension(): Record<string, Fill> {
  const first =
    (more: (typed: Typed) => Partial<cards.PageView>): Fill =>
    (typed, language) =>
      fillPage(pageView(typed, 'cumbersome', more(typed)), language);
  const begun = (typed: Typed) => ({ begun: { draft: DRAFT, title: typed.long(4_000) } });
  return {
    'from-message': first((typed) => ({
      answers: {},
      typed: { challenge: typed.long(4_000) },
      note: 'from-message',
      newcomer: true,
      offer: 'en',
      ...begun(typed),
    })),
    'from-message-clipped': first((typed) => ({ note: 'message-clipped', ...begun(typed) })),
    'from-message-empty': first(() => ({ answers: {}, note: 'message-empty', newcomer: true })),
    'from-message-cpr': first((typed) => ({
      note: 'from-message',
      typed: { challenge: typed.long(4_000) },
      problems: [{ question: 'challenge', kind: 'cpr', shown: ['010190-••••'] }],
    })),
    'receipt-out-of-reach': (typed, language) =>
      fillReceipt(
        {
          ...{ no: NO, at: AT, holder: { kind: 'team' }, dueOn: '2026-12-11', status: 'received' },
          ...{ kind: 'received', offerExtra: true, visibility: 'handlers', outOfReach: true },
          names: namesIn(typed, language),
        },
        language,
      ),
    shared: (typed, language) => fillShared(sharedIn(typed, language), language),
    'shared-hidden': (typed, language) =>
      fillShared(sharedIn(typed, language, { proposal: hiddenIn(typed) }), language),
    'shared-answered': (typed, language) =>
      fillShared(
        sharedIn(typed, language, {
          proposal: othersIn(typed, { status: 'decided', outcome: 'planned' }),
          answer: { outcome: 'planned', reason: typed.long(2_000), parts: partsIn(typed) },
        }),
        language,
      ),
  };
}
