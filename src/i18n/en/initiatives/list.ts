// What the list of initiatives says, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['initiatives'];

export const line: Words['line'] = {
  title: (open) =>
    open === 0
      ? 'No initiatives under way'
      : open === 1
        ? '1 initiative under way'
        : `${open} initiatives under way`,
  late: (count) => `${count} over time`,
  open: 'Open initiatives',
};

export const list: Words['list'] = {
  title: 'Initiatives',
  filters: { open: 'Under way and planned', all: 'All', late: 'Over time', mine: 'Mine' },
  filterWords: { all: ['all'], late: ['late', 'overdue', 'over time'], mine: ['mine', 'my'] },
  area: (name) => `Area: ${name}`,
  count: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
  none: 'There are no initiatives here.',
  mine: 'yours',
  late: (day) => `was to be done by ${day}`,
  by: (day) => `by ${day}`,
  open: (title) => `Open ${title}`,
  buttons: { new: 'New initiative', late: 'Over time', open: 'Under way', all: 'All' },
};
