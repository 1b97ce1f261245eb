/**
 * The `ref` of a button that posts the form around it without script. With script it acts on the page instead, so that
 * Enter in a host's form does not press it; nothing is drawn anew for that.
 */
export const actsHere = (button: HTMLButtonElement | null) => {
  if (button) button.type = 'button';
};
