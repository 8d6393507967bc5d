import { actionOf, actionOfSwipe } from './deck-keys.ts';
import type { DeckAction } from './deck-keys.ts';

/**
 * Shows the slides of a long page one at a time. What is shown stands in the address: `#3` is the third
 * slide, as is the id of anything in it; `?notes` shows what is said with it.
 */
class SlideDeck extends HTMLElement {
  slides: HTMLElement[] = [];
  current = 0;
  touch: Touch | undefined;

  connectedCallback() {
    this.slides = [...this.querySelectorAll<HTMLElement>('.deck-slide')];
    for (const notes of this.querySelectorAll('.deck-notes')) {
      notes.setAttribute('tabindex', '0');
      notes.setAttribute('role', 'region');
      notes.setAttribute('aria-label', this.dataset['notes'] ?? '');
    }
    bar('.deck-controls').hidden = false;
    bar('[data-do=screen]').hidden = !document.fullscreenEnabled;
    document.addEventListener('fullscreenchange', () => press('screen', isFullScreen()));
    addEventListener('hashchange', () => this.follow());
    addEventListener('popstate', () => this.show());
    addEventListener('keydown', (event) => this.onKey(event));
    addEventListener('click', (event) => this.onClick(event));
    this.addEventListener('touchstart', (event) => {
      const isOne = event.touches.length === 1 && (visualViewport?.scale ?? 1) === 1;
      this.touch = isOne ? event.touches[0] : undefined;
    });
    this.addEventListener('touchend', ({ changedTouches: [end] }) => this.onSwipe(end));
    this.follow();
  }

  onKey(event: KeyboardEvent) {
    const target = event.target as Element;
    const action = actionOf(event, Boolean(target.closest?.('a, button')));
    if (!action) return;
    event.preventDefault();
    this.do(action);
  }

  onClick({ target }: MouseEvent) {
    const control = (target as Element).closest<HTMLElement>('[data-do]');
    if (control) this.do(control.dataset['do'] as DeckAction);
    // The slide that is shown already: its address does not change.
    if ((target as Element).closest('.deck-number')) queueMicrotask(() => this.overview(false));
  }

  onSwipe(end: Touch | undefined) {
    if (!this.touch || !end || this.isOverview) return;
    const action = actionOfSwipe(
      end.clientX - this.touch.clientX,
      end.clientY - this.touch.clientY,
    );
    this.touch = undefined;
    if (action) this.do(action);
  }

  do(action: DeckAction) {
    switch (action) {
      case 'previous':
        return this.go(this.current - 1);
      case 'next':
        return this.go(this.current + 1);
      case 'first':
        return this.go(0);
      case 'last':
        return this.go(this.slides.length - 1);
      case 'overview':
        return this.overview(!this.isOverview);
      case 'notes':
        return this.notes(!hasNotes());
      case 'screen':
        return void fillScreen(!isFullScreen());
      case 'language':
        return bar('[data-language]').click();
      case 'help':
        return help(Boolean(bar('#keys').hidden));
      case 'close':
        if (!bar('#keys').hidden) return help(false);
        return this.overview(false);
    }
  }

  /** In the overview a slide is chosen, else shown. */
  go(index: number) {
    const next = Math.max(0, Math.min(index, this.slides.length - 1));
    if (this.isOverview) {
      this.current = next;
      return this.slides[next]?.querySelector('a')?.focus();
    }
    if (next === this.current) return;
    location.hash = this.slides[next]?.id ?? '';
    // The event comes later, and another key may come before it.
    this.follow();
  }

  /** Goes where the address leads. */
  follow() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const index = this.slides.findIndex((slide) => target && slide.contains(target));
    this.current = Math.max(0, index);
    if (target?.closest('.deck-notes') && !hasNotes()) this.notes(true);
    this.overview(false);
  }

  get isOverview(): boolean {
    return document.documentElement.dataset['deck'] === 'overview';
  }

  overview(open: boolean) {
    const wasOpen = this.isOverview;
    document.documentElement.dataset['deck'] = open ? 'overview' : 'slide';
    if (wasOpen && !open && !this.isShown()) history.pushState(null, '', `#${this.currentId}`);
    this.show();
    if (open) this.slides[this.current]?.querySelector('a')?.focus();
    else if (wasOpen) bar('[data-do=next]').focus();
  }

  notes(open: boolean) {
    const address = new URL(location.href);
    address.search = open ? 'notes' : '';
    history.replaceState(null, '', address);
    this.show();
  }

  get currentId(): string {
    return this.slides[this.current]?.id ?? '';
  }

  isShown(): boolean {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    return this.slides[this.current]?.contains(target) ?? false;
  }

  show() {
    const { slides, current, isOverview } = this;
    for (const [index, slide] of slides.entries()) slide.hidden = !isOverview && index !== current;
    document.documentElement.toggleAttribute('data-notes', hasNotes());
    press('overview', isOverview);
    press('notes', hasNotes());
    const heading = slides[current]?.querySelector('h2');
    bar('[role=status]').textContent = `${current + 1} / ${slides.length}`;
    bar('[role=status]').title = heading?.textContent ?? '';
    bar<HTMLAnchorElement>('[data-talk]').hash = heading?.id ?? '';
    const other = bar<HTMLAnchorElement>('[data-language]');
    other.search = location.search;
    other.hash = this.currentId;
  }
}

function hasNotes(): boolean {
  return new URLSearchParams(location.search).has('notes');
}

function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

/** Where the browser refuses, the slides fill its window as before. */
async function fillScreen(full: boolean) {
  if (!document.fullscreenEnabled) return;
  await (full ? document.documentElement.requestFullscreen() : document.exitFullscreen()).catch(
    () => {},
  );
}

function help(open: boolean) {
  bar('#keys').hidden = !open;
  bar('[data-do=help]').setAttribute('aria-expanded', String(open));
}

function press(action: DeckAction, pressed: boolean) {
  bar(`[data-do=${action}]`).setAttribute('aria-pressed', String(pressed));
}

function bar<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(`.deck-bar ${selector}`);
  if (!found) throw new Error(`the deck has no ${selector}`);
  return found;
}

customElements.define('slide-deck', SlideDeck);
