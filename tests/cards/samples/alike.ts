// Cards about others' proposals.
import type * as cards from '../../../src/cards/index.ts';
import { alike as fillAlike } from '../../../src/cards/views/alike.ts';
import { endorsed as fillEndorsed } from '../../../src/cards/views/endorsed.ts';
import { endorsedReceipt as fillReceipt } from '../../../src/cards/views/endorsed-receipt.ts';
import { followedInitiative as fillFollowed } from '../../../src/cards/views/followed-initiative.ts';
import { settledReceipt as fillSettled } from '../../../src/cards/views/settled-receipt.ts';
import { stopped as fillStopped } from '../../../src/cards/views/stopped.ts';
import { asId } from '../../../src/domain/shared/ids.ts';
import type { Language } from '../../../src/domain/shared/language.ts';
import { AT, DRAFT, type Fill, NO, namesIn } from './data.ts';
import { partsIn } from './news.ts';
import type { Typed } from './typed.ts';

export function othersIn(
  typed: Typed,
  more: Partial<cards.OthersProposal> = {},
): cards.OthersProposal {
  return {
    no: NO,
    text: typed.long(4_000),
    areas: ['it', 'staff'],
    unitType: 'day-care',
    workplaces: 3,
    people: 4,
    status: 'forwarded',
    holder: { kind: 'owner', area: 'it' },
    dueOn: '2026-12-11',
    ...more,
  };
}

/** The same, of a proposer who shows the text to the team alone. */
export function hiddenIn(typed: Typed): cards.OthersProposal {
  const { text: _, unitType: _type, ...hidden } = othersIn(typed);
  return { ...hidden, workplaces: 1, people: 1, status: 'received', holder: { kind: 'team' } };
}

export function alikeIn(
  typed: Typed,
  language: Language,
  more: Partial<cards.AlikeView> = {},
): cards.AlikeView {
  const shared = Array.from({ length: 4 }, () => typed.long(200));
  return {
    draft: DRAFT,
    revision: 7,
    found: [
      { kind: 'proposal', ...othersIn(typed), shared },
      { kind: 'proposal', ...hiddenIn(typed), shared },
      {
        kind: 'proposal',
        ...othersIn(typed, { status: 'decided', outcome: 'planned' }),
        shared: [],
      },
    ],
    names: namesIn(typed, language),
    ...more,
  };
}

/** One of each kind. */
export function offersIn(typed: Typed): readonly cards.AlikeOffer[] {
  const shared = [typed.long(200)];
  return [
    { kind: 'proposal', ...othersIn(typed), shared },
    {
      kind: 'initiative',
      id: asId('i-1'),
      title: typed.long(100),
      horizon: { text: typed.long(60), from: '2027-01-01', until: '2027-06-30' },
      shared,
    },
    {
      kind: 'guidance',
      id: 'adgang',
      title: typed.long(200),
      link: 'https://intranet.example/adgang',
      shared: [],
    },
  ];
}

export function endorsedIn(
  typed: Typed,
  language: Language,
  more: Partial<cards.EndorsedView> = {},
): cards.EndorsedView {
  const example = { draft: DRAFT, at: AT, text: typed.long(4_000) };
  return {
    proposal: othersIn(typed),
    endorsement: {
      no: NO,
      person: asId('p'),
      at: AT,
      following: true,
      examples: [example, example, example],
    },
    names: namesIn(typed, language),
    ...more,
  };
}

/** An initiative the reader follows. */
export function coveringIn(typed: Typed): cards.FollowedInitiativeView {
  return {
    id: asId('i-1'),
    title: typed.long(100),
    state: 'running',
    horizon: { text: typed.long(60), from: '2027-01-01', until: '2027-06-30' },
  };
}

export function alike(): Record<string, Fill> {
  return {
    'alike-offers': (typed, language) =>
      fillAlike(alikeIn(typed, language, { found: offersIn(typed) }), language),
    'alike-no-proposal': (typed, language) =>
      fillAlike(alikeIn(typed, language, { found: offersIn(typed).slice(1) }), language),
    'settled-covered': (typed, language) =>
      fillSettled({ no: NO, how: 'covered', by: typed.long(100), at: AT }, language),
    'settled-guided': (typed, language) =>
      fillSettled({ no: NO, how: 'guided', by: typed.long(200), at: AT }, language),
    'followed-initiative': (typed, language) => fillFollowed(coveringIn(typed), language),
    'stopped-initiative': (_typed, language) => fillStopped({ what: 'initiative' }, language),
    'stopped-challenge': (_typed, language) => fillStopped({ what: 'challenge', no: NO }, language),
    alike: (typed, language) => fillAlike(alikeIn(typed, language), language),
    'alike-ended': (typed, language) =>
      fillAlike(alikeIn(typed, language, { note: 'alike-ended' }), language),
    endorsed: (typed, language) => fillEndorsed(endorsedIn(typed, language), language),
    'endorsed-answered': (typed, language) => {
      const given = endorsedIn(typed, language, {
        answer: { outcome: 'planned', reason: typed.long(2_000), parts: partsIn(typed) },
      });
      const endorsement = { ...given.endorsement, following: false };
      return fillEndorsed({ ...given, endorsement }, language);
    },
    'endorsed-receipt': (typed, language) =>
      fillReceipt({ at: AT, proposal: othersIn(typed), names: namesIn(typed, language) }, language),
    'endorsed-receipt-hidden': (typed, language) =>
      fillReceipt({ at: AT, proposal: hiddenIn(typed), names: namesIn(typed, language) }, language),
  };
}
