// What is said on the form of a case, in Danish.
export const caseForm = {
  only: { forum: 'Kun dem, der ligger hos forummet eller er behandlet der' },
  everything: 'Alle i udsnittet',
  noneRecommended: 'Ingen',
  help: {
    title: 'Er feltet tomt, får sagen en titel efter det, forummet skal.',
    otherNumber: 'Den slags sagsnummer kender jeg ikke. Det kommer med, som du har skrevet det.',
    ownAnnexes: 'Bilag, du selv lægger ved. Skriv navnene med semikolon imellem.',
  },
};
