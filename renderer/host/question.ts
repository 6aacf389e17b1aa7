import type { Question } from '../../shared/host/host.ts';

/** Shows `question` as a modal dialog of the page; gives the index of the answer. Escape is the cancel choice. */
export function askInPage(question: Question): Promise<number> {
  return new Promise((resolve) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'host-question';
    dialog.setAttribute('aria-labelledby', 'host-question-message');
    const message = document.createElement('p');
    message.id = 'host-question-message';
    message.className = 'host-question-message';
    message.textContent = question.message;
    const detail = document.createElement('p');
    detail.className = 'host-question-detail';
    detail.textContent = question.detail;
    const buttons = document.createElement('div');
    buttons.className = 'host-question-choices';
    let answer = question.cancelChoice;
    for (const [index, choice] of question.choices.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = choice;
      button.addEventListener('click', () => {
        answer = index;
        dialog.close();
      });
      if (index === (question.defaultChoice ?? 0)) button.autofocus = true;
      buttons.append(button);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.append(message, detail, buttons);
    document.body.append(dialog);
    dialog.showModal();
  });
}
