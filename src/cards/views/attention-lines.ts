// A message of the ledger in words: what it was, to whom, when and why.
import type { Content } from '../../domain/delivery/message.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import type { AttentionItem } from '../operations-models.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';

const NAME_MAX = 60;
const TITLE_MAX = 60;
const CODE_MAX = 60;

/** `Spørgsmål til 2026-0042`. */
export function whatText(what: Content, language: Language): string {
  const { operations: words } = catalogueOf(language);
  const kind = words.what[what.kind];
  switch (what.kind) {
    case 'question':
    case 'question-answered':
      return words.about(kind, what.no);
    case 'letter':
      return `${kind}: “${oneLine(what.title, TITLE_MAX)}”`;
    default:
      return kind;
  }
}

/** `til Karen Holm`. */
export function toText({ to }: AttentionItem, language: Language): string {
  const { to: toWhom, recipients } = catalogueOf(language).operations;
  if (to.kind === 'nobody') return toWhom(recipients.nobody);
  const name = oneLine(to.name, NAME_MAX);
  if (to.kind === 'unit') return toWhom(recipients.unit(name));
  // Teams does not always tell what a channel is called.
  if (name === '' && to.kind !== 'person') return toWhom(recipients[to.kind]);
  return toWhom(name);
}

/** When it was tried and what came of it, with the code for those who look into it. */
export function whyLine({ at, why, code }: AttentionItem, language: Language): readonly Run[] {
  const { operations: words } = catalogueOf(language);
  const coded = code === undefined ? '' : ` ${words.code(oneLine(code, CODE_MAX))}`;
  return [run(`${shortMoment(language, at)} · ${words.whys[why]}${coded}`, SMALL)];
}
