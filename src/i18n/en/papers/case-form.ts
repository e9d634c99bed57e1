// What is said on the form of a case, in English.
export const caseForm = {
  only: { forum: 'Only those that lie with the forum or were handled there' },
  everything: 'All within the choice',
  noneRecommended: 'None',
  help: {
    title: 'If the field is empty, the case is named after what the forum is to do.',
    otherNumber: 'I do not know that kind of case number. It comes along as you wrote it.',
    ownAnnexes: 'Annexes you add yourself. Write their names with semicolons between.',
  },
};
