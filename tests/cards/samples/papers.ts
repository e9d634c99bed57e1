// Cards about papers: which one, what it is asked for with, how it stands and its file.
import type * as cards from '../../../src/cards/index.ts';
import { paper } from '../../../src/cards/views/paper.ts';
import { paperChoice } from '../../../src/cards/views/paper-choice.ts';
import { paperFile } from '../../../src/cards/views/paper-file.ts';
import { paperForm } from '../../../src/cards/views/paper-form.ts';
import { status } from '../../../src/cards/views/status.ts';
import { statusOffer } from '../../../src/cards/views/status-offer.ts';
import { PAPER_KINDS, type PaperKind } from '../../../src/domain/paper/papers.ts';
import { statusSince } from '../../../src/domain/paper/status-since.ts';
import { aStatusStock } from '../../support/a-status.ts';
import type { Fill } from './data.ts';
import type { Typed } from './typed.ts';

const ID = 'x'.repeat(22);

const formOf = (
  kind: PaperKind,
  { long, name }: Typed,
  more: Partial<cards.PaperFormView> = {},
) => {
  const choices = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `id${at}`, name: `${at} ${name}` }));
  const view: cards.PaperFormView = {
    kind,
    press: ID,
    typed: {
      since: '2026-01-01',
      area: 'id0',
      forum: '',
      round: '',
      grouping: '',
      year: '2026',
      proposal: '',
      skeleton: 'ballerup',
      matter: 'orientation',
      title: long(150),
      caseNumber: '00.15.25-P20-1-21',
      caseworker: name,
      annexes: 'overview,catalogue',
      recommended: 'overview',
      ownAnnexes: name,
      only: '',
    },
    areas: choices(20),
    forums: choices(20),
    rounds: choices(20),
    faults: [],
    ...more,
  };
  return view;
};

const FILES = [
  { name: 'Katalog 2026-11-23.docx', type: 'docx', size: 90_000 },
  { name: 'Katalog 2026-11-23.xlsx', type: 'xlsx', size: 40_000 },
] as const;

export function papers(): Readonly<Record<string, Fill>> {
  const forms = PAPER_KINDS.map(
    (kind) =>
      [
        `paper form, ${kind}`,
        (typed, language) => paperForm(formOf(kind, typed), language),
      ] satisfies [string, Fill],
  );
  const stands = (['asked', 'making', 'made', 'empty', 'failed'] as const).map(
    (state) =>
      [
        `paper, ${state}`,
        (_, language) => {
          const files = state === 'made' ? FILES : [];
          return paper({ order: ID, paper: 'catalogue', state, files }, language);
        },
      ] satisfies [string, Fill],
  );
  const typed = { since: '', area: '', forum: '', round: '', proposal: '' };
  return {
    'paper choice': (_, language) => paperChoice({ typed }, language),
    ...Object.fromEntries(forms),
    'paper form, with faults': (given, language) =>
      paperForm(
        formOf('case', given, {
          faults: [
            { field: 'forum', kind: 'required' },
            { field: 'since', kind: 'to-come' },
            { field: 'title', kind: 'too-long' },
          ],
        }),
        language,
      ),
    'paper form, other case number': (given, language) => {
      const view = formOf('case', given);
      return paperForm({ ...view, typed: { ...view.typed, caseNumber: 'J 26-77' } }, language);
    },
    'paper, other case number': (_, language) =>
      paper({ order: ID, paper: 'case', state: 'asked', files: [], otherNumber: true }, language),
    'paper, case with annexes': (_, language) => {
      const files = ['Sag', 'Bilag 1 - Oversigt', 'Bilag 2 - Katalog', 'Bilag 3 - Status'].map(
        (name) => ({ name: `${name}.docx`, type: 'docx' as const, size: 90_000 }),
      );
      const counts = { name: 'Bilag 4 - Tal.xlsx', type: 'xlsx', size: 40_000 } as const;
      return paper(
        { order: ID, paper: 'case', state: 'made', files: [...files, counts] },
        language,
      );
    },
    ...Object.fromEntries(stands),
    'paper, on its way': (_, language) => {
      const step = { done: 120, total: 300 };
      return paper({ order: ID, paper: 'catalogue', state: 'making', step, files: [] }, language);
    },
    'status in figures': ({ name }, language) =>
      status(
        {
          status: statusSince(aStatusStock()),
          scope: { since: '2026-11-01', forum: 'board' },
          of: [name],
          press: ID,
        },
        language,
      ),
    'status of nothing': (_, language) =>
      status(
        {
          status: statusSince(aStatusStock({ proposals: [], initiatives: [] })),
          scope: { since: '2026-11-01' },
          of: [],
          press: ID,
        },
        language,
      ),
    'status offered': ({ name }, language) =>
      statusOffer(
        { kind: 'status-offer', forum: 'board', on: '2026-11-17', count: 31 },
        { forums: { board: name } },
        language,
      ),
    'paper file': ({ name }, language) =>
      paperFile(
        { paper: 'catalogue', name, link: `https://forenkl.example/file/${ID}`, minutes: 30 },
        language,
      ),
    'paper file, no address': (_, language) =>
      paperFile({ minutes: 30, problem: 'no-address' }, language),
    'paper file, gone': (_, language) => paperFile({ minutes: 30, problem: 'gone' }, language),
  };
}
