// The course of a proposal as the cards show it: what is not for whoever is told is left out here.
import type { CourseView } from '../../../cards/index.ts';
import { mayAskBack } from '../../../domain/decision/ask-back.ts';
import { givenAnswer } from '../../../domain/decision/given-answer.ts';
import { publishedOf, type WorkshopWord } from '../../../domain/proposal/decision.ts';
import { peopleOf, workplacesOf } from '../../../domain/proposal/endorse.ts';
import { fieldsOf } from '../../../domain/proposal/fields.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { othersSeeText } from '../../../domain/proposal/text-visibility.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import type { Language } from '../../../domain/shared/language.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import type { Course } from '../../../usecases/answers/show-course.ts';

type Words = Course['words'];

/** `today` is a day, `2026-12-07`: one that is past is promised to nobody but the proposer. */
export function courseView(
  { proposal, as, history, initiatives, words }: Course,
  { reader, names, today }: Pick<CourseView, 'reader' | 'names'> & { readonly today: string },
): CourseView {
  const { no, status, outcome, holder, dueOn, mergedInto, explanation } = proposal;
  const own = as === 'proposer';
  const seen = own || othersSeeText(fieldsOf(proposal.answers).visibility);
  const answer = givenAnswer(proposal);
  const promised = dueOn !== undefined && (own || dueOn >= today);
  return {
    no,
    own,
    askable: mayAskBack(proposal),
    status,
    holder,
    workplaces: workplacesOf(proposal),
    people: peopleOf(proposal),
    treatments: treatmentsOf(proposal, words, names),
    former: (proposal.formerDecisions ?? []).map(({ publishedAt, at, ...one }) => ({
      on: dayOf(publishedAt ?? at),
      outcome: one.outcome,
    })),
    initiatives: initiatives.map(({ title, state, horizon }) => ({
      title,
      state,
      ...(horizon !== undefined && { horizon }),
    })),
    history,
    reader,
    names,
    ...(seen && { title: titleOf(proposal) }),
    ...(outcome !== undefined && { outcome }),
    ...(promised && { dueOn }),
    ...(mergedInto !== undefined && { joinedWith: mergedInto.no }),
    ...(explanation !== undefined && { explanation: explanation.text }),
    ...(answer !== undefined && { answer }),
  };
}

/** Where and when; what was concluded only once the decision is told, and not behind closed doors. */
function treatmentsOf(
  proposal: Proposal,
  words: Words,
  names: CourseView['names'],
): CourseView['treatments'] {
  const published = publishedOf(proposal);
  const open = published !== undefined && published.closed === undefined;
  return (proposal.treatments ?? []).map(
    ({ on, forum, item, word, addition, decides, workshop }) => {
      if (workshop !== undefined) return workshopTreatment(on, workshop);
      const said = words.find(({ id }) => id === word)?.name;
      return {
        on,
        forum: names.forums[forum] ?? forum,
        ...(item !== undefined && { item }),
        ...(open && said !== undefined && { word: said }),
        ...(open && decides && addition !== undefined && { addition }),
      };
    },
  );
}

/** What was said in a workshop was said aloud: it is told as it was. */
function workshopTreatment(
  on: string,
  { title, said, agreed }: WorkshopWord,
): CourseView['treatments'][number] {
  const agreement = (language: Language) => catalogueOf(language).workshop.agreements[agreed];
  return {
    on,
    forum: title,
    word: { da: agreement('da'), en: agreement('en') },
    addition: said,
  };
}
