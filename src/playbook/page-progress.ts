import { makeBoxes } from './boxes.ts';
import type { Box } from './boxes.ts';
import { KeptTicks } from './kept-ticks.ts';
import { fill } from './messages.ts';
import type { ProgressMessages } from './messages.ts';
import { saveFile } from './save-file.ts';
import {
  mergeTicks,
  progressOf,
  sameTicks,
  ticksFromFile,
  ticksFromFragment,
  ticksToFile,
  ticksToFragment,
} from './ticks.ts';
import type { Boxes, Ticks } from './ticks.ts';

/** Keeps what a reader has ticked, shows how far they are, and hands it over. */
export class PageProgress extends HTMLElement {
  #messages!: ProgressMessages;
  #kept!: KeptTicks;
  #boxes!: Boxes;
  #inputs!: Map<string, Box>;
  /** What somebody hands over, until the reader has said what to do with it. */
  #offered: Ticks | undefined;
  /** What was there before all of it was taken away or replaced. */
  #before: Ticks | undefined;

  connectedCallback() {
    const { page = '', base = '', boxes = '{}', messages = '{}' } = this.dataset;
    const prose = this.parentElement?.querySelector('.prose');
    if (!prose || this.#kept) return;
    this.#messages = JSON.parse(messages);
    this.#boxes = new Map(Object.entries<string>(JSON.parse(boxes)));
    this.#kept = new KeptTicks(page, base);
    this.#inputs = makeBoxes(prose, this.#messages);
    for (const [key, { input }] of this.#inputs)
      input.addEventListener('change', () => this.#tick(key, input.checked));
    this.#listen();
    this.#show();
    this.hidden = false;
    this.#receive();
  }

  #listen() {
    this.addEventListener('click', ({ target }) => {
      const act = (target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
      if (act) this.#acts[act]?.();
    });
    this.#find<HTMLInputElement>('input').addEventListener('change', ({ target }) =>
      this.#openFile(target as HTMLInputElement),
    );
    addEventListener('hashchange', () => this.#receive());
    addEventListener('storage', ({ key }) => key === this.#kept.key && this.#takeUp());
    // Back from the page in the other language, which has ticked too.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#takeUp());
  }

  readonly #acts: Record<string, () => void> = {
    copy: () => void this.#copy(),
    save: () => {
      const { page, current } = this.#kept;
      saveFile(
        `${page.split('/').at(-1)}.ticks.json`,
        'application/json',
        ticksToFile(page, current),
      );
      this.#say(this.#messages.saved);
    },
    open: () => this.#find('input').click(),
    reset: () => this.#replace(new Map(), this.#messages.reset),
    undo: () => this.#before && this.#replace(this.#before),
    add: () =>
      this.#replace(mergeTicks(this.#boxes, this.#kept.current, this.#offered ?? new Map())),
    replace: () => this.#replace(this.#offered ?? new Map()),
    decline: () => {
      this.#offered = undefined;
      this.#show();
    },
  };

  #tick(key: string, isDone: boolean) {
    const ticks = new Map(this.#kept.current);
    if (isDone) ticks.set(key, this.#boxes.get(key) ?? '');
    else ticks.delete(key);
    this.#before = undefined;
    this.#say('');
    this.#kept.write(ticks);
    this.#show();
  }

  /** Everything at once; what was there can be brought back. */
  #replace(ticks: Ticks, said = this.#messages.taken) {
    const undone = this.#before === ticks;
    this.#before = undone || this.#kept.current.size === 0 ? undefined : this.#kept.current;
    this.#offered = undefined;
    this.#kept.write(ticks);
    this.#say(undone ? '' : said);
    this.#show();
    // The button that was pressed may be gone.
    this.#find('summary').focus();
  }

  #takeUp() {
    this.#kept.read();
    this.#show();
  }

  /** Ticks in the address are asked about, then the address is that of the page again. */
  #receive() {
    const given = ticksFromFragment(location.hash);
    if (!given) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    dispatchEvent(new HashChangeEvent('hashchange'));
    this.#offer(given);
  }

  #openFile(field: HTMLInputElement) {
    const [file] = field.files ?? [];
    void file?.text().then((text) => {
      const given = ticksFromFile(this.#kept.page, text);
      if (typeof given === 'string') this.#say(this.#messages[given]);
      else this.#offer(given);
      field.value = '';
    });
  }

  #offer(given: Ticks) {
    const known = new Map([...given].filter(([key]) => this.#boxes.has(key)));
    const isNew = known.size > 0 && !sameTicks(known, this.#kept.current);
    this.#offered = isNew ? known : undefined;
    this.#before = undefined;
    this.#find<HTMLDetailsElement>('details').open = false;
    this.#say(isNew ? '' : this.#messages.nothingNew);
    this.#show();
  }

  async #copy() {
    const address = location.href.split('#')[0] + ticksToFragment(this.#kept.current);
    try {
      await navigator.clipboard.writeText(address);
      this.#say(this.#messages.copied);
    } catch {
      // Only pages that came over HTTPS may write to the clipboard.
      const link = Object.assign(document.createElement('a'), {
        href: address,
        textContent: address,
      });
      this.#say(this.#messages.copyFailed, ' ', link);
    }
  }

  #show() {
    const ticks = this.#kept.current;
    const { done, all, changed } = progressOf(this.#boxes, ticks);
    for (const [key, box] of this.#inputs) {
      box.input.checked = ticks.has(key);
      this.#mark(key, box, changed.includes(key));
    }
    this.#find('[data-done]').textContent = fill(this.#messages.done, { done, all });
    const bar = this.#find<HTMLProgressElement>('progress');
    [bar.max, bar.value] = [all, done];

    const link = this.#find<HTMLAnchorElement>('[data-changed]');
    link.hidden = changed.length === 0;
    link.textContent = fill(this.#messages.changed, { count: changed.length });
    link.href = `#${changed[0]?.split('/')[0]}`;

    for (const act of ['copy', 'save', 'reset'])
      this.#find<HTMLButtonElement>(`[data-act=${act}]`).disabled = done === 0;
    this.#find('[data-act=undo]').hidden = !this.#before;
    this.#find('[data-not-kept]').hidden = this.#kept.isKept;
    this.#find('[data-offer]').hidden = !this.#offered;
    this.#find('[data-act=replace]').hidden = done === 0;
    this.#find('[data-offered]').textContent = this.#offered
      ? fill(this.#messages.offer, {
          ...progressOf(this.#boxes, this.#offered),
          own: done,
          changed: '',
        })
      : '';
  }

  /** Says at a box that it stands for something else now, until the reader confirms or clears it. */
  #mark(key: string, { whole, isStep, input }: Box, isChanged: boolean) {
    const mark = whole.querySelector(`[data-key="${key}"]`);
    if (!isChanged) return mark?.remove();
    if (mark) return;
    const note = Object.assign(document.createElement('p'), { className: 'tick-changed' });
    note.dataset['key'] = key;
    const { changedStep, changedItem, still } = this.#messages;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: still,
    });
    button.addEventListener('click', () => {
      this.#tick(key, true);
      input.focus();
    });
    note.append(isStep ? changedStep : changedItem, ' ', button);
    input.closest('label')?.after(note);
  }

  #say(...words: (string | Node)[]) {
    this.#find('[data-said]').replaceChildren(...words);
  }

  #find<T extends HTMLElement = HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(selector);
    return found;
  }
}
