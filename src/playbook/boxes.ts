import type { ProgressMessages } from './messages.ts';

/** A box in the page. */
export interface Box {
  input: HTMLInputElement;
  /** What it stands for: a step, or an item of a list. */
  whole: HTMLElement;
  isStep: boolean;
}

/** Puts a checkbox over every box that the page draws, by the keys of `model/boxes.ts`. */
export function makeBoxes(prose: Element, { separator }: ProgressMessages): Map<string, Box> {
  const boxes = new Map<string, Box>();
  let section = 'lead';
  let number = 0;
  for (const element of prose.querySelectorAll<HTMLElement>(
    ':is(h2, h3, h4, h5, h6)[id], .task-list-item, .step',
  )) {
    if (element.matches('.task-list-item')) {
      const label = labelAround(element.querySelector<HTMLElement>(':scope > p') ?? element);
      boxes.set(`${section}/${++number}`, { input: boxIn(label), whole: element, isStep: false });
    } else if (element.matches('.step')) {
      const heading = element.querySelector(':is(h2, h3, h4, h5, h6)[id]');
      const end = element.querySelector<HTMLElement>('.done-when-title');
      if (!heading || !end) continue;
      const name = end.textContent.trim() + separator + heading.textContent.trim();
      const input = boxIn(labelAround(end));
      input.setAttribute('aria-label', name);
      boxes.set(heading.id, { input, whole: element, isStep: true });
    } else [section, number] = [element.id, 0];
  }
  return boxes;
}

/** Its words up to the first list or other block inside it. */
function labelAround(element: HTMLElement): HTMLLabelElement {
  const label = document.createElement('label');
  const nodes = [...element.childNodes];
  const block = nodes.findIndex(
    (node) => node instanceof Element && node.matches('ul, ol, div, p'),
  );
  label.append(...nodes.slice(0, block < 0 ? undefined : block));
  element.prepend(label);
  return label;
}

function boxIn(label: HTMLLabelElement): HTMLInputElement {
  const input = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    className: 'tick',
    // Firefox would bring back what stood here before a reload.
    autocomplete: 'off',
  });
  label.prepend(input);
  return input;
}
