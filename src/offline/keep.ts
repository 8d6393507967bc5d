/**
 * `<keep-offline>`: a button that keeps a page, and from then on every page that is read, on the device; and
 * that throws all of it away again. Nothing is kept before somebody presses it.
 */
export class KeepOffline extends HTMLElement {
  readonly #button = this.querySelector('button');
  readonly #status = this.querySelector('[role=status]');
  #kept = false;

  connectedCallback() {
    if (!('serviceWorker' in navigator)) return;
    this.#button?.addEventListener('click', () => void this.#press());
    void isKept(location.href).then((kept) => {
      this.#show(kept);
      this.hidden = false;
    });
  }

  async #press() {
    this.#say(this.dataset['busy']);
    try {
      if (this.#kept) await forget(this.#worker);
      else await keep(this.#worker, (this.dataset['pages'] ?? '').split(' '));
      this.#show(!this.#kept);
      this.#say(this.#kept ? this.dataset['kept'] : this.dataset['gone']);
    } catch {
      this.#say(this.dataset['failed']);
    }
  }

  get #worker() {
    return this.dataset['worker'] ?? '';
  }

  #show(kept: boolean) {
    this.#kept = kept;
    const words = kept ? this.dataset['forget'] : this.dataset['keep'];
    if (this.#button && words) this.#button.textContent = words;
  }

  #say(words = '') {
    if (this.#status) this.#status.textContent = words;
  }
}

async function isKept(address: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration !== undefined && (await caches.match(address)) !== undefined;
}

/** The worker keeps whatever passes through it: so everything is fetched once. */
async function keep(worker: string, pages: string[]) {
  await navigator.serviceWorker.register(worker);
  await inControl();
  const parts = await Promise.all(pages.map(async (page) => partsOf(await read(page))));
  await Promise.all([...new Set([...parts.flat(), ...fetchedHere()])].map(read));
}

async function forget(worker: string) {
  const registration = await navigator.serviceWorker.getRegistration(worker);
  if (!registration) return;
  const { scope } = registration;
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await registration.unregister();
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function inControl() {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) =>
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  );
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

/** What scripts have brought to this page, before the worker could see it. */
function fetchedHere(): string[] {
  return performance.getEntriesByType('resource').flatMap(({ name }) => {
    const { origin, pathname } = new URL(name);
    return origin === location.origin ? [pathname] : [];
  });
}

/** What a page shows and runs beside its own text. */
function partsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parts = page.querySelectorAll('[src], link:is([rel=stylesheet], [rel=icon])');
  return [...parts].map((part) => part.getAttribute('src') ?? part.getAttribute('href') ?? '');
}

customElements.define('keep-offline', KeepOffline);
