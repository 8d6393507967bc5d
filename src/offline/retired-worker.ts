/**
 * Takes the place of the service worker where site.yaml says `offline: false`: throws away all that was kept
 * and goes. Browsers ask for the worker's file anew at every visit, past every cache.
 */
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  registration: ServiceWorkerRegistration;
}
const worker = globalThis as unknown as Worker;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) =>
  (event as Event & { waitUntil(work: Promise<unknown>): void }).waitUntil(retire()),
);

async function retire() {
  const { scope } = worker.registration;
  const names = (await caches.keys()).filter((name) => name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

export {};
