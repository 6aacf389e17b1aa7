/** How much larger a board is as a canvas: the type of Obsidian's cards is half as large again as ours. */
export const canvasScale = 1.5;
