// The parts of the queue, and what people write to see one, in Danish.

export const filters = {
  all: 'Hele køen',
  untouched: 'Ubehandlede',
  unassessed: 'Mangler vurdering',
  assessed: 'Vurderet, ikke sendt videre',
  overdue: 'Over fristen',
  mine: 'Mine',
  movesWork: 'Flytter arbejde',
  touchesLaw: 'Kontrol eller lov',
  concernsMed: 'Vedrører MED',
  budget: 'Budget',
  automation: 'Kan automatiseres',
};

/** Words after the command that mean a part of the queue. */
export const filterWords = {
  untouched: ['ubehandlet', 'ubehandlede', 'nye'],
  unassessed: ['mangler vurdering', 'uden vurdering'],
  assessed: ['vurderet', 'vurderede'],
  overdue: ['over fristen', 'forsinket', 'forsinkede'],
  mine: ['mine', 'mig', 'tildelt mig'],
  movesWork: ['flytter arbejde', 'arbejde'],
  touchesLaw: ['lov', 'kontrol', 'jura'],
  concernsMed: ['med', 'hoved-med'],
  budget: ['budget', 'budgettet'],
  automation: ['automatisering', 'automatiseres', 'robot'],
};
