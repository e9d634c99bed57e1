// Every kind of paper there is: what files it comes as, and what it is asked for with.
import type { FileType } from '../shared/offered-file.ts';

/** What narrows a paper down, or what it is about. */
export const PAPER_FIELDS = [
  'since',
  'area',
  'round',
  'grouping',
  'forum',
  'year',
  'proposal',
  'matter',
] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];

export interface PaperRow {
  /** Made at once, in this order. */
  readonly files: readonly [FileType, ...FileType[]];
  /** Cannot be made without. */
  readonly needs: readonly PaperField[];
  /** Narrows it down when given. */
  readonly takes: readonly PaperField[];
}

/** In the order in which they are offered. */
export const PAPERS = {
  /** Every proposal with its answer in four parts. */
  catalogue: {
    files: ['docx', 'xlsx'],
    needs: [],
    takes: ['since', 'area', 'round', 'grouping'],
  },
  /** One line a proposal, with its traffic light. */
  overview: {
    files: ['docx', 'xlsx'],
    needs: [],
    takes: ['since', 'area', 'round', 'grouping'],
  },
  /** What came of what was decided, since a day. */
  status: { files: ['docx', 'xlsx'], needs: ['since'], takes: ['area', 'round', 'forum'] },
  counts: { files: ['xlsx'], needs: [], takes: ['since', 'area', 'round'] },
  /** A case for a committee. */
  case: { files: ['docx'], needs: ['forum', 'matter'], takes: ['since', 'area', 'round'] },
  /** The case told in short for the codetermination committee. */
  med: { files: ['docx'], needs: [], takes: ['since', 'area', 'round', 'forum'] },
  /** Half a page with two examples from practice. */
  briefing: { files: ['docx'], needs: [], takes: ['since', 'area', 'round', 'forum'] },
  /** Every table of a survey. */
  survey: { files: ['docx'], needs: ['round'], takes: [] },
  /** A case that lays the work programme of a year before a committee, with the survey behind it. */
  'programme-case': {
    files: ['docx'],
    needs: ['forum', 'year', 'matter'],
    takes: ['area', 'round'],
  },
  /** Initiatives of a year by who carries them out. */
  programme: { files: ['docx', 'xlsx'], needs: ['year'], takes: ['area'] },
  /** What the council is told once a year. */
  yearly: { files: ['docx'], needs: ['since'], takes: [] },
  /** Input to the budget of a year by theme, with what it costs and saves. */
  budget: { files: ['docx', 'xlsx'], needs: ['year'], takes: ['area'] },
  /** One page a theme of a workshop. */
  poster: { files: ['docx'], needs: ['round'], takes: [] },
  /** A proposal as a package for the records system. */
  journal: { files: ['zip'], needs: ['proposal'], takes: [] },
} as const satisfies Record<string, PaperRow>;

export type PaperKind = keyof typeof PAPERS;

/** In the order of the table. */
export const PAPER_KINDS = Object.keys(PAPERS).filter((kind): kind is PaperKind =>
  Object.hasOwn(PAPERS, kind),
);
