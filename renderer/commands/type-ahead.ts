/** What is typed between the key that opens a field and the field itself, which may still be loading: none of it is lost, and none of it is a command. */

interface TypeAhead {
  text: string;
  readonly stop: () => void;
}

/** A field that does not come in this time will not come, ms. */
const patience = 5000;

let ahead: TypeAhead | null = null;

/** From now on keys are text, until `takeTyped`. */
export function typeAhead(): void {
  ahead?.stop();
  const timer = window.setTimeout(() => one.stop(), patience);
  const one: TypeAhead = {
    text: '',
    stop() {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', onKeyDown, true);
      if (ahead === one) ahead = null;
    },
  };
  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    // Escape means what it always means: whatever is coming is not wanted any more.
    if (event.key === 'Escape') {
      one.stop();
      return;
    }
    if (event.key.length === 1) one.text += event.key;
    else if (event.key === 'Backspace') one.text = one.text.slice(0, -1);
    else if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  window.addEventListener('keydown', onKeyDown, true);
  ahead = one;
}

/** What was typed so far; from now on the field has the keys. */
export function takeTyped(): string {
  const text = ahead?.text ?? '';
  ahead?.stop();
  return text;
}
