// Choosing an initiative under way for a decision, in Danish.

export const partOf = {
  label: 'Hører det til et tiltag, der er i gang?',
  none: 'Nej',
  help: 'Vælger du ét, bliver der ikke lavet et nyt tiltag, og de felter, du lader stå tomme, hentes derfra.',
  line: (title: string) => `Hører til tiltaget “${title}”`,
  faults: {
    'not-running': 'Det tiltag kan ikke vælges mere. Vælg et andet.',
    'nothing-to-do': 'Vælg “Nej”, når der ikke skal gøres mere.',
  },
};
