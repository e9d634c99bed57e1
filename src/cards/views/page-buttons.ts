// Where the buttons of a page lead.
import { noticesOn } from '../../domain/questions/problems.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ButtonData, PAGE_MOVES } from '../actions.ts';
import { type Button, buttons, type PressAction } from '../buttons.ts';
import type { PageView } from '../page-models.ts';
import { languageButton } from './language-button.ts';

type Move = (typeof PAGE_MOVES)[number];

/** A press on a page: it saves what is typed and goes on from there. */
export function pagePress(view: PageView, go: Move, to?: string): ButtonData {
  const { draft, revision, page } = view;
  const data = { draft, revision, page: page.id, go, ...(to !== undefined && { to }) };
  return { verb: 'draft.answer', data };
}

/** The one that leads on first, those one can do without last. */
export function pageButtons(view: PageView, language: Language): readonly PressAction[] {
  const { draft, revision, page } = view;
  const kinds = { questions: questionButtons, review: reviewButtons, extra: extraButtons };
  return buttons(
    ...kinds[page.kind](view, language),
    // Whoever comes back may also have thought better of it.
    view.note === 'resumed' && {
      title: catalogueOf(language).buttons.drop,
      press: { verb: 'draft.drop', data: { draft, revision } },
    },
    view.begun !== undefined && {
      title: catalogueOf(language).extension.goOn,
      press: { verb: 'draft.resume', data: { draft: view.begun.draft } },
      takesInputs: false,
    },
    languageButton(view.offer, { draft, revision, page: page.id }),
  );
}

function questionButtons(view: PageView, language: Language): readonly (Button | false)[] {
  const { buttons: names } = catalogueOf(language);
  const { page, editing } = view;
  const ordinary = view.set.pages.filter(({ kind }) => kind !== 'extra');
  const isLast = ordinary.at(-1)?.id === page.id;
  const next: Button = { title: names.next, press: pagePress(view, 'next'), look: 'positive' };
  const back = view.set.pages[0]?.id !== page.id && {
    title: names.back,
    press: pagePress(view, 'back'),
  };
  const send: Button = {
    title: editing === undefined ? names.sendNow : names.saveChanges,
    press: pagePress(view, 'send'),
    look: isLast ? 'positive' : 'default',
  };
  const another = page.repeated === true &&
    editing === undefined && {
      title: names.sendAndAnother,
      press: pagePress(view, 'again'),
    };
  const later = { title: names.later, press: pagePress(view, 'later') };
  return isLast ? [send, another, back, later] : [next, back, send, another, later];
}

function reviewButtons(view: PageView, language: Language): readonly (Button | false)[] {
  const { buttons: names } = catalogueOf(language);
  const editing = view.editing !== undefined;
  const offered =
    !editing && noticesOn(view.page, view.answers).some(({ offer }) => offer === 'decide-locally');
  const hasExtra = view.set.pages.some(({ kind }) => kind === 'extra');
  const send: Button = {
    title: editing ? names.saveChanges : offered ? names.sendAnyway : names.send,
    press: pagePress(view, 'send'),
    look: offered ? 'default' : 'positive',
  };
  return [
    offered && {
      title: names.decideLocally,
      press: pagePress(view, 'locally'),
      look: 'positive' as const,
    },
    send,
    hasExtra && { title: names.extra, press: pagePress(view, 'extra') },
    { title: names.later, press: pagePress(view, 'later') },
    { title: names.back, press: pagePress(view, 'back') },
  ];
}

function extraButtons(view: PageView, language: Language): readonly Button[] {
  const { buttons: names } = catalogueOf(language);
  return [
    { title: names.save, press: pagePress(view, 'next'), look: 'positive' },
    { title: names.back, press: pagePress(view, 'back') },
  ];
}
