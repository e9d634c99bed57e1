// Compares a typed secret with the right one without telling by its speed how much of it fits.

/** True when both are the same, whatever case, spaces and dashes they were typed with. */
export function sameSecret(typed: string, secret: string): boolean {
  const guess = plain(typed);
  const right = plain(secret);
  let difference = guess.length ^ right.length;
  // As many steps as the right one has letters, wherever the first wrong letter stands.
  for (let at = 0; at < right.length; at += 1) {
    difference |= (guess.charCodeAt(at) || 0) ^ right.charCodeAt(at);
  }
  return difference === 0 && right.length > 0;
}

function plain(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}
