import { ticksFromFile, ticksToFile } from './ticks.ts';
import type { Ticks } from './ticks.ts';

/** The ticks of one page, kept on the reader’s device and nowhere else; nothing is kept before the first. */
export class KeptTicks {
  readonly page: string;
  readonly key: string;
  #ticks: Ticks = new Map();
  /** Whether the browser keeps them: it may be told not to. */
  isKept = true;

  /**
   * @param page its id, `playbooks/hiring-together`: the same in both languages
   * @param base path the site is published under; another site may share the origin
   */
  constructor(page: string, base: string) {
    this.page = page;
    this.key = `ticks ${base}/${page}`;
    this.read();
  }

  get current(): Ticks {
    return this.#ticks;
  }

  /** Takes up what another tab, or the page in the other language, has kept meanwhile. */
  read() {
    try {
      const kept = localStorage.getItem(this.key);
      const ticks = ticksFromFile(this.page, kept ?? '');
      this.#ticks = typeof ticks === 'string' ? new Map() : ticks;
    } catch {
      this.isKept = false;
    }
  }

  write(ticks: Ticks) {
    this.#ticks = ticks;
    try {
      if (ticks.size === 0) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, ticksToFile(this.page, ticks));
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }
}
