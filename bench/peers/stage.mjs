/**
 * What every contender's page offers to the bench. All of them draw in a box of the same size, and are told the same view.
 * @typedef {{ id: string, x: number, y: number, width: number, height: number, label: string, sizing: string }} Card
 * @typedef {{ id: string, from: string, to: string, label: string }} Arrow
 * @typedef {{ cards: Card[], arrows: Arrow[] }} Content
 * @typedef {{ x: number, y: number, zoom: number }} View where the board's origin is in the box, and how large the board is drawn
 * @typedef {object} Contender
 * @property {(content: Content) => Promise<void>} prepare builds what is shown, without showing it: not measured
 * @property {(view: View) => void} show puts it on screen: measured
 * @property {(view: View) => void} look
 * @property {(id: string) => { x: number, y: number } | null} placeOf where a card is on the board
 */

/** @param {Contender} contender */
export function enter(contender) {
  Object.assign(window, { contender });
}

/** The box that everything is drawn in. */
export function stage() {
  return /** @type {HTMLElement} */ (document.getElementById('stage'));
}
