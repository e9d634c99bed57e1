// What is said of themes, their targets, and input to the budget, in English.
import type { BudgetKind } from '../../domain/proposal/marks.ts';
import type { TargetUnit } from '../../domain/theme/theme.ts';
import type { Catalogue } from '../da/index.ts';

const proposals = (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`);

/** A figure with its unit. */
const amounts = {
  kr: (figure: string) => `DKK ${figure} a year`,
  hours: (figure: string) => `${figure} hours a year`,
  places: (figure: string) => (figure === '1' ? '1 place' : `${figure} places`),
} satisfies Record<TargetUnit, (figure: string) => string>;

export const themes: Catalogue['themes'] = {
  eyebrow: 'Themes',
  proposals,
  amounts,
  choice: (name) => `Theme: ${name}`,
  line: {
    title: (count) => (count === 1 ? '1 theme' : `${count} themes`),
    open: 'Open themes',
  },
  list: {
    title: 'Themes',
    count: (count) => (count === 1 ? '1 theme' : `${count} themes`),
    none: 'There are no themes yet. A theme gathers proposals that are worked on together.',
    reached: (percent) => `${percent} of the target`,
    open: (name) => `Open ${name}`,
    new: 'New theme',
    budget: 'Budget input',
  },
  card: {
    title: 'Theme',
    text: 'What it is about',
    lead: 'Lead',
    noLead: 'not chosen yet',
    target: (amount, year) => `Target: ${amount} in ${year}`,
    bar: (bar, percent) => `${bar} ${percent}`,
    reached: (amount) => `Reached: ${amount}.`,
    foreseen: (amount, percent) =>
      `With what the initiatives are expected to give: ${amount} (${percent}).`,
    department: (done, target, percent) => `${done} of ${target} (${percent})`,
    elsewhere: 'Across departments or elsewhere',
    sources: {
      initiatives: 'The figures come from the initiatives that answer the proposals of the theme.',
      counted: (day) => `Counted ${day}.`,
      notCounted: 'The places are not counted yet.',
    },
    budget: (year, count, net) => `Input to budget ${year}: ${count}, ${net}`,
    proposals: (count) =>
      count === 0 ? 'There are no proposals in the theme yet.' : proposals(count),
    more: (count) => `and ${count} more`,
    kept: 'Its words are for those who handle the proposal alone',
    notes: {
      created: 'The theme is made. Press Proposals to choose what belongs to it.',
      saved: 'Saved.',
      'changed-since': 'Somebody else changed the theme meanwhile. Here it is as it is now.',
    },
    buttons: {
      edit: 'Edit',
      text: 'Edit the text',
      proposals: 'Proposals',
      target: 'Target',
      count: 'Count places',
      list: 'All themes',
    },
  },
  form: {
    titles: { new: 'New theme', edit: 'Edit the theme' },
    intro: 'A theme gathers proposals that are worked on together.',
    fields: {
      name: 'What is the theme called? *',
      text: 'What is it about?',
      lead: 'Lead (name or mail)',
    },
    leadHelp: 'The lead sees the theme in their own chat and can write in the text.',
    faults: {
      required: 'Must be filled in.',
      tooLong: (max) => `Too long. At most ${max} characters.`,
      taken: 'There is a theme with that name already.',
      'changed-since':
        'Somebody else changed the theme meanwhile. See whether it still fits, and save again.',
    },
    save: 'Save',
    back: 'Back',
  },
  choose: {
    title: 'Proposals in the theme',
    of: (no) => `Theme of ${no}`,
    label: 'Which theme does it belong to?',
    no: 'No theme',
    none: 'There are no themes yet. Write themes to make one.',
    done: (no) => `The theme of ${no} is saved`,
    intro: 'A proposal can be in one theme only, so that it is not counted twice.',
    add: 'Put proposals in the theme (numbers)',
    example: '2026-0042, 2026-0051',
    remove: 'Take proposals out of the theme',
    faults: {
      'no-proposals': (typed) => `“${typed}” is no proposal of ours.`,
      'in-other': (no, theme) => `${no} is in the theme “${theme}”. Take it out there first.`,
      'too-many': 'That is too many in one theme.',
    },
  },
  target: {
    titles: { target: 'Target of the theme', count: 'How many places are ready?' },
    intro: {
      target:
        'Kroner and hours are added up from the initiatives. Places are counted by you. Leave the figures empty if the theme is to have no target.',
      count: 'Write how many are reached by now.',
    },
    unit: 'What do you measure in?',
    units: { kr: 'Kroner a year', hours: 'Hours a year', places: 'Places' },
    total: 'Target in all',
    totalHelp: 'May be left empty where the departments have targets of their own: we add them up.',
    totalDone: 'In all',
    year: 'To be reached in (year)',
    departments: 'By department',
    share: { target: 'Target', count: 'Reached' },
    faults: {
      unit: 'Choose what you measure in.',
      'total-required': 'Write how much you want to reach.',
      'total-unreadable': 'Write a number from 0 and up.',
      'total-too-small': 'The departments have more between them.',
      year: 'Write a year, such as 2027.',
      department: 'Write a number from 0 and up.',
    },
  },
  budget: {
    title: (year) => `Input to budget ${year}`,
    kinds: {
      investment: 'Investment',
      efficiency: 'Efficiency',
      'reduced-service': 'Reduced service',
    } satisfies Record<BudgetKind, string>,
    noKind: 'Kind not chosen',
    noAmount: 'amount missing',
    kr: (amount) => `DKK ${amount}`,
    net: 'In all',
    open: (count) =>
      count === 1 ? '1 proposal lacks an amount' : `${count} proposals lack an amount`,
    none: 'No proposals are marked as input to that budget. You do that under More → Mark.',
    byTheme: 'By theme',
    noTheme: 'Without a theme',
    signs: 'What costs has a plus. What saves has a minus.',
    more: (count) => `${count} more are in the report.`,
    year: (year) => `Budget ${year}`,
    paper: 'Make Word and Excel',
  },
};
