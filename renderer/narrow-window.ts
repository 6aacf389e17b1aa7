/** Windows without room for panels beside the board. */
export function narrowWindow(): MediaQueryList {
  return window.matchMedia('(max-width: 1199px)');
}
