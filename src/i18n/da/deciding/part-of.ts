// Choosing an initiative under way for a decision, in Danish.

export const partOf = {
  label: 'Hører det til et tiltag, der er i gang?',
  none: 'Nej',
  help: 'Så bliver der ikke lavet et nyt tiltag. Lader du felterne om tiltaget stå tomme, bruger jeg det, der står om det.',
  line: (title: string) => `Hører til tiltaget “${title}”`,
  faults: {
    'not-running': 'Det tiltag kan ikke vælges mere. Vælg et andet.',
    'nothing-to-do': 'Vælg “Nej”, når der ikke skal gøres mere.',
  },
};
