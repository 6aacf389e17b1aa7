/** As long as the transition in the styles, and a little more, ms. */
const duration = 180;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Lets what moves next glide to its place, so that the eye can follow; the styles leave it out for whoever wants less motion. */
export function glide(): void {
  const page = document.documentElement;
  page.setAttribute('data-gliding', '');
  clearTimeout(timer);
  timer = setTimeout(() => page.removeAttribute('data-gliding'), duration);
}
