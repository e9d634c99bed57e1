// An answer as a person reads it, whatever the kind of its question.
import { choicesIn, unlistedIn } from '../domain/questions/choices.ts';
import type { Choice, Question } from '../domain/questions/question-set.ts';
import { type Answer, hasParts, isSeveral } from '../domain/shared/answer.ts';
import type { Language } from '../domain/shared/language.ts';
import { isDay } from '../domain/shared/time.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { dateText } from '../i18n/dates.ts';
import { number } from '../i18n/numbers.ts';

/** Names for ids that only the register knows. */
export interface Lookup {
  readonly language: Language;
  readonly area: (id: string) => string | undefined;
  readonly unit: (id: string) => string | undefined;
}

/** The answer in words; texts come back as they were typed. */
export function answerText(question: Question, answer: Answer, look: Lookup): string {
  const { language } = look;
  if (isSeveral(answer)) {
    return answer.map((id) => choiceText(question, id, look)).join(' · ');
  }
  if (hasParts(answer)) return partsText(question, new Map(Object.entries(answer)), look);
  switch (question.kind) {
    case 'rating':
      return typeof answer === 'number'
        ? stepText(question.scale, answer, language)
        : choiceText(question, answer, look);
    case 'yes-no':
      return catalogueOf(language).pages[answer === 'yes' ? 'yes' : 'no'];
    case 'date':
      return isDay(String(answer)) ? dateText(language, String(answer)) : String(answer);
    case 'one-choice':
    case 'unit':
      return choiceText(question, String(answer), look);
    default:
      return typeof answer === 'number' ? number(language, answer) : String(answer);
  }
}

function partsText(question: Question, parts: ReadonlyMap<string, unknown>, look: Lookup): string {
  if (question.kind === 'ratings') {
    return question.items
      .flatMap((item) => {
        const given = parts.get(item.id);
        if (given === undefined) return [];
        const text =
          typeof given === 'number'
            ? stepText(question.scale, given, look.language)
            : (question.outside?.label[look.language] ?? String(given));
        return [`${item.label[look.language]}: ${text}`];
      })
      .join(' · ');
  }
  const amount = parts.get('amount');
  const written = typeof amount === 'number' ? number(look.language, amount) : String(amount ?? '');
  const unit = parts.get('unit');
  const units = question.kind === 'number' ? question.units : undefined;
  const named = units?.find(({ id }) => id === unit)?.label[look.language];
  return named === undefined ? written : `${written} ${named}`;
}

function stepText(
  scale: readonly Readonly<Record<Language, string>>[],
  step: number,
  language: Language,
): string {
  const label = scale[step - 1]?.[language];
  return label === undefined
    ? String(step)
    : catalogueOf(language).pages.ofScale(label, step, scale.length);
}

function choiceText(question: Question, id: string | number, look: Lookup): string {
  const key = String(id);
  const found = choicesOf(question).find((choice) => choice.id === key);
  if (found !== undefined) return found.label[look.language];
  return (question.kind === 'unit' ? look.unit(key) : look.area(key)) ?? key;
}

function choicesOf(question: Question): readonly Choice[] {
  switch (question.kind) {
    case 'unit':
      return [...(question.choices ?? []), ...unlistedIn(question)];
    case 'rating':
      return question.outside === undefined ? [] : [question.outside];
    default:
      return choicesIn(question);
  }
}
