/** Work that waits until the next picture is on screen; asked for again meanwhile, it waits for the one after that. */
export function laterOnce(work: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let frame: number | null = null;
  let task: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame);
    if (task !== null) clearTimeout(task);
    frame = null;
    task = null;
  };
  return {
    ask() {
      stop();
      frame = requestAnimationFrame(() => {
        frame = null;
        // A task of its own comes after the picture is drawn.
        task = setTimeout(() => {
          task = null;
          work();
        });
      });
    },
    stop,
  };
}
